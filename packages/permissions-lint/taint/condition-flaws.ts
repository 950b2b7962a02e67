import type { Severity } from "#core";
import type { ExpressionTree, Text } from "#workflow";
import { conditionOf } from "./condition.ts";
import { partsOf } from "./walk-tree.ts";

/** A comparison that cannot mean what it says. */
export type ConditionFlaw =
  | {
      readonly kind: "substring";
      readonly value: string;
      readonly list: string;
      readonly part: string;
      readonly severity: Severity;
    }
  | {
      readonly kind: "ref";
      readonly path: string;
      readonly form: string;
      readonly literal: string;
      readonly outcome: "true" | "false";
    };

export function flawOf(text: Text): ConditionFlaw | undefined {
  if (!/contains|github\.ref/i.test(text.value)) return undefined;
  const tree = conditionOf(text);
  if (!tree) return undefined;
  for (const part of partsOf(tree)) {
    const flaw = substringFlaw(part) ?? refFlaw(part);
    if (flaw) return flaw;
  }
  return undefined;
}

// Names that an outsider, or whoever may push a branch, can choose.
const CHOSEN: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ["github.head_ref", "medium"],
  ["github.actor", "medium"],
  ["github.triggering_actor", "medium"],
  ["github.event.pull_request.head.ref", "medium"],
  ["github.event.pull_request.user.login", "medium"],
  ["github.event.comment.user.login", "medium"],
  ["github.event.issue.user.login", "medium"],
  ["github.event.sender.login", "medium"],
  ["github.event.workflow_run.head_branch", "medium"],
  ["github.ref", "low"],
  ["github.ref_name", "low"],
  ["github.base_ref", "low"],
]);

/** `contains('main develop', github.ref_name)`: a list written as one text. */
function substringFlaw(tree: ExpressionTree): ConditionFlaw | undefined {
  if (tree.kind !== "call" || tree.name !== "contains") return undefined;
  const [list, item] = tree.args;
  if (list?.kind !== "literal" || typeof list.value !== "string" || item?.kind !== "path")
    return undefined;
  const path = item.segments.map((segment) => segment.toLowerCase()).join(".");
  const severity = CHOSEN.get(path);
  const [first = ""] = list.value.split(/[\s,;|]+/);
  if (!severity || first.length < 2) return undefined;
  const value = `\`${item.segments.join(".")}\``;
  return { kind: "substring", value, list: `'${list.value}'`, part: first.slice(0, -1), severity };
}

/** `github.ref` holds the whole name: `refs/heads/main` (GitHub docs, contexts). */
function refFlaw(tree: ExpressionTree): ConditionFlaw | undefined {
  if (tree.kind !== "comparison" || (tree.operator !== "==" && tree.operator !== "!="))
    return undefined;
  const sides = [tree.left, tree.right];
  const path = sides.find((side) => side.kind === "path");
  const literal = sides.find((side) => side.kind === "literal");
  if (path?.kind !== "path" || literal?.kind !== "literal") return undefined;
  if (path.segments.join(".").toLowerCase() !== "github.ref") return undefined;
  const { value } = literal;
  if (typeof value !== "string" || value === "" || /^refs\//i.test(value)) return undefined;
  const outcome = tree.operator === "==" ? "false" : "true";
  return { kind: "ref", path: "github.ref", form: "refs/heads/main", literal: value, outcome };
}
