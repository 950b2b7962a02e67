import type { Place } from "#core";
import type { LintContext } from "../context.ts";
import type { Credential, StepCredentials } from "../credentials/credentials.ts";
import type { ValueScope } from "../credentials/value-scope.ts";
import type { NeedsDraft } from "./draft.ts";
import type { Setting } from "./facts/setting.ts";
import type { Evidence } from "./needs.ts";

/** One step whose needs are looked for. */
export interface Work {
  readonly draft: NeedsDraft;
  readonly reach: StepCredentials;
  readonly scope: ValueScope;
  readonly setting: Setting;
  readonly context: LintContext;
}

export interface Seen {
  readonly place: Place;
  readonly text: string;
}

export interface Reason {
  readonly why: string;
  readonly basis: string;
}

/** `see`: most evidence is never printed, and where in a script it stands costs a look at all its lines. */
export function lazyEvidence({ scope, reach }: Work, see: () => Seen, reason: Reason): Evidence {
  let seen: Seen | undefined;
  return {
    source: scope.source,
    get place() {
      seen ??= see();
      return seen.place;
    },
    get text() {
      seen ??= see();
      return seen.text;
    },
    why: reason.why,
    basis: reason.basis,
    step: reach.step,
  };
}

export function evidenceOf({ scope, reach }: Work, seen: Seen, reason: Reason): Evidence {
  const { place, text } = seen;
  return {
    source: scope.source,
    place,
    text,
    why: reason.why,
    basis: reason.basis,
    step: reach.step,
  };
}

const LONGEST_TEXT = 80;

/** The first line, cut where it is long. */
export function shortText(text: string): string {
  const line = text.trimStart();
  const end = line.search(/[\r\n]/);
  const first = (end < 0 ? line : line.slice(0, end)).trimEnd().replace(/\s*\\$/, "");
  return first.length > LONGEST_TEXT ? `${first.slice(0, LONGEST_TEXT - 1)}…` : first;
}

/** A credential that an expression may hold, where nothing more can be said of it. */
export const UNKNOWN: Credential = { kind: "unknown" };
export const NONE: Credential = { kind: "none" };
export const OWN: Credential = { kind: "github-token" };
