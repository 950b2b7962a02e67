import type { Fix } from "./edit.ts";
import type { Severity } from "./severity.ts";
import type { Place, Source } from "./span.ts";

/** Message templates by key; `{slot}` is filled from the problem's data. */
export type Messages = Readonly<Record<string, string>>;

type Slots<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

/** What every rule says about itself. The rule table, SARIF rules and `explain` are made from it. */
export interface RuleMeta<M extends Messages = Messages> {
  /** Names the fault, kebab-case: `unpinned-uses`. The doc page is `docs/rules/<id>.md`. */
  readonly id: string;
  /** The severity where a problem names none of its own. */
  readonly severity: Severity;
  /** By what a problem's severity is graded; absent where it never is. */
  readonly grading?: string;
  /** One sentence, the first line of the doc page. */
  readonly summary: string;
  /** The attack or the failure that heeding the rule prevents, in one sentence. */
  readonly stops: string;
  /** A few words beside the rule's name in the grouped text report. */
  readonly headline: string;
  /** What is counted there, one and many: `["use", "uses"]`. */
  readonly unit: readonly [one: string, many: string];
  /** Data key that splits the rule's lines in the grouped report, and the one that names a line's subject. */
  readonly groupBy?: string;
  readonly subject?: string;
  readonly messages: M;
  /** Text, source line and snippet stay out of every report. */
  readonly sensitive?: true;
  /** Severity under `preset: strict`; graded severities that are worse stay. */
  readonly strict?: Severity;
  /** Silent unless `preset: strict` or an entry under `rules:` asks for it. */
  readonly strictOnly?: true;
  /** Cannot be waived, and fails even under `fail-on: never`. */
  readonly unwaivable?: true;
  /** CWE numbers, for SARIF tags. */
  readonly cwe: readonly number[];
}

export interface Related {
  readonly place: Place;
  readonly message: string;
  /** Another file than the problem's own. */
  readonly in?: Source;
}

/** What a rule yields: a message key with its slots, a place, and what the engine cannot know. */
export type Problem<M extends Messages = Messages> = {
  readonly [K in keyof M & string]: {
    readonly message: K;
    readonly at: Place;
    readonly severity?: Severity;
    readonly fix?: Fix;
    readonly related?: readonly Related[];
  } & ([Slots<M[K]>] extends [never]
    ? { readonly data?: Readonly<Record<string, string>> }
    : { readonly data: Readonly<Record<Slots<M[K]>, string>> & Readonly<Record<string, string>> });
}[keyof M & string];

const SLOT = /\{([A-Za-z]+)\}/g;

/** Fills a template; a slot without data stays visible, so that a test catches it. */
export function renderMessage(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(SLOT, (slot, key: string) => data[key] ?? slot);
}
