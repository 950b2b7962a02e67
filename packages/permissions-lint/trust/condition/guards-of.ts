import { type ExpressionTree, parseCondition, type Text } from "#workflow";
import type { Guard } from "../trust.ts";
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
}

const NO_MARKS: ReadonlySet<Mark> = new Set();
/** Weakest first: a condition that several of them must help to meet is as weak as the weakest. */
const MARKS: readonly Mark[] = ["branch", "bot", "label", "actor", "merged", "same-repository"];
const OPEN: Passage = { passes: "always", guards: [] };
const SHUT: Passage = { passes: "not-here", guards: [] };

/** What the condition of a job or step lets through when this trigger fires. */
export function passageOf(text: Text | undefined, firing: Firing): Passage {
  if (!text) return OPEN;
  const tree = treeOf(text);
  if (!tree) return { passes: "maybe", guards: [] };
  if (evaluate(tree, { event: "workflow_call", marks: NO_MARKS }) === false)
    return { passes: "never", guards: [guard("never", text)] };
  if (evaluate(tree, { ...firing, marks: NO_MARKS }) === false) return SHUT;
  const guards = guardsIn(tree, text, firing);
  return { passes: "maybe", guards };
}

/** Whether the condition fails where these jobs were skipped. */
export function needsThem(text: Text, firing: Firing, skipped: ReadonlySet<string>): boolean {
  const tree = treeOf(text);
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

const trees = new WeakMap<Text, ExpressionTree | "none">();

function treeOf(text: Text): ExpressionTree | undefined {
  const known = trees.get(text);
  if (known) return known === "none" ? undefined : known;
  const tree = parseCondition(text.value);
  trees.set(text, tree ?? "none");
  return tree;
}

/** A guard that a stranger cannot meet by himself. */
export function holdsOff(guards: readonly Guard[]): boolean {
  return guards.some(({ spoofable, kind }) => !spoofable && kind !== "event");
}
