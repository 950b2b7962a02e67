import { type ExpressionTree, parseCondition, type Text } from "#workflow";
import type { Guard, Tier } from "../trust.ts";
import { evaluate } from "./evaluate.ts";
import type { Mark } from "./world.ts";

/** What a condition does for one trigger. */
export interface Passage {
  /** `never`: not under any event; `not-here`: not under this one. */
  readonly passes: "always" | "maybe" | "never" | "not-here";
  readonly guards: readonly Guard[];
}

export interface Firing {
  readonly event: string;
  readonly types?: readonly string[];
  readonly through?: readonly unknown[];
  readonly tier?: Tier;
}

const NO_MARKS: ReadonlySet<Mark> = new Set();
/** Weakest first: a condition that several of them must help to meet is as weak as the weakest. */
const MARKS: readonly Mark[] = ["branch", "bot", "label", "actor", "merged", "same-repository"];
const UNTOLD: Passage = { passes: "maybe", guards: [] };
const OPEN: Passage = { passes: "always", guards: [] };
const SHUT: Passage = { passes: "not-here", guards: [] };

/** What the condition of a job or step lets through when this trigger fires. */
export function passageOf(text: Text | undefined, firing: Firing): Passage {
  if (!text) return OPEN;
  const { tree, isNever, mayGuard } = conditionOf(text);
  if (!tree) return UNTOLD;
  if (isNever) return { passes: "never", guards: [guard("never", text)] };
  if (evaluate(tree, { ...firing, marks: NO_MARKS }) === false) return SHUT;
  // Of writers' and maintainers' events no stranger is to be kept out.
  if (!mayGuard || firing.tier === "writer" || firing.tier === "maintainer") return UNTOLD;
  return { passes: "maybe", guards: guardsIn(tree, text, firing) };
}

/** Whether the condition fails where these jobs were skipped. */
export function needsThem(text: Text, firing: Firing, skipped: ReadonlySet<string>): boolean {
  const { tree } = conditionOf(text);
  return tree !== undefined && evaluate(tree, { ...firing, marks: NO_MARKS, skipped }) === false;
}

function guardsIn(tree: ExpressionTree, text: Text, firing: Firing): readonly Guard[] {
  const fails = (marks: readonly Mark[]): boolean =>
    evaluate(tree, { ...firing, marks: new Set(marks) }) === false;
  if (!fails(MARKS)) return [];
  const alone = MARKS.filter((mark) => fails([mark]));
  if (alone.length > 0) return alone.map((mark) => guardFor(mark, text, firing));
  // `same repository || label`: the weakest that cannot be left out.
  const weakest = MARKS.find((mark) => !fails(MARKS.filter((other) => other !== mark)));
  return [guardFor(weakest ?? "branch", text, firing)];
}

function guardFor(mark: Mark, text: Text, firing: Firing): Guard {
  switch (mark) {
    case "branch":
      return { ...guard("other", text), spoofable: true };
    case "bot":
      return { ...guard("actor", text), spoofable: true };
    case "label":
      return { ...guard("label", text), spoofable: labelOutlives(firing) };
    default:
      return guard(mark, text);
  }
}

/** Under `synchronize` the stranger pushes again after the label was given; an issue form gives labels by itself. */
export function labelOutlives({ event, types }: Firing): boolean {
  if (event === "issues" || event === "issue_comment") return true;
  return types?.some((type) => type === "synchronize" || type === "edited") ?? true;
}

function guard(kind: Guard["kind"], text: Text): Guard {
  return { kind, place: text, spoofable: false };
}

interface Condition {
  readonly tree?: ExpressionTree;
  /** False under any event. */
  readonly isNever: boolean;
  /** It names something by which strangers can be told. */
  readonly mayGuard: boolean;
}

// Each is looked at for every trigger, and again for the steps behind it.
const conditions = new WeakMap<Text, Condition>();

const MARKED = /actor|sender|login|label|association|merged|fork|head|user|author|workflow_run/i;

function conditionOf(text: Text): Condition {
  const known = conditions.get(text);
  if (known) return known;
  const tree = parseCondition(text.value);
  const anywhere = { event: "workflow_call", marks: NO_MARKS };
  const isNever = tree !== undefined && evaluate(tree, anywhere) === false;
  const condition = { ...(tree && { tree }), isNever, mayGuard: MARKED.test(text.value) };
  conditions.set(text, condition);
  return condition;
}

/** A guard that a stranger cannot meet by himself; whether an environment asks anybody is not written here. */
export function holdsOff(guards: readonly Guard[]): boolean {
  return guards.some(
    ({ spoofable, kind }) => !spoofable && kind !== "event" && kind !== "environment",
  );
}
