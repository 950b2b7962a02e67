import type { Safety } from "#core";
import { canUse } from "../model/can-use.ts";
import type { JobModel } from "../model/job-model.ts";
import type { Need, Sink } from "../needs/needs.ts";
import { levelOf } from "../scopes/held.ts";
import { compareLevels, type ScopeName } from "../scopes/scopes.ts";
import type { BlockRow } from "./block-text.ts";
import { commentText } from "./comment-text.ts";

/** The smallest block that the evidence asks for. */
export interface LeastBlock {
  readonly rows: readonly BlockRow[];
  /** `safe`: all evidence is certain, and nothing out of sight could use the token. */
  readonly safety: Safety;
  /** What may use the token unseen, fit to be a comment; "" where nothing does. */
  readonly unverified: string;
}

/**
 * The least block of a job that holds more; `undefined` where the evidence does not carry one: something
 * out of sight is handed the token, or GitHub rejects the block. It never grants what the job does not hold.
 */
export function leastBlock(model: JobModel): LeastBlock | undefined {
  const { needs, impossible } = model.needs;
  if (model.held.from === "unknown" || model.call?.callee === "unknown") return undefined;
  const rows = new Map<ScopeName, BlockRow>();
  for (const [scope, { level, asked }] of model.call?.required ?? [])
    raise(rows, model, { scope, level, reason: commentText(asked.text) });
  for (const need of byChoice(needs)) addNeed(rows, model, need);
  const sinks = model.needs.sinks.filter((sink) => couldUseMore(sink, model, rows));
  if (sinks.some(({ reach }) => reach === "certain")) return undefined;
  const isCertain = needs.every(({ confidence }) => confidence === "certain");
  const isProven = isCertain && sinks.length === 0 && impossible.length === 0;
  const unverified = commentText(sinks[0]?.evidence.text ?? "");
  return { rows: [...rows.values()], safety: isProven ? "safe" : "unsafe", unverified };
}

/** Whether something out of sight may live on a right that the block leaves out. */
function couldUseMore(
  sink: Sink,
  { held }: JobModel,
  rows: ReadonlyMap<ScopeName, BlockRow>,
): boolean {
  return [...held.levels].some(
    ([scope, level]) =>
      canUse(sink, scope) && compareLevels(rows.get(scope)?.level ?? "none", level) < 0,
  );
}

/** Needs that leave no choice come first, so that one that does can be served by them. */
function byChoice(needs: readonly Need[]): readonly Need[] {
  return [...needs].sort(
    (a, b) => Math.min(a.alternatives.length, 1) - Math.min(b.alternatives.length, 1),
  );
}

function addNeed(rows: Map<ScopeName, BlockRow>, model: JobModel, need: Need): void {
  const { scope, access: level, alternatives, evidence } = need;
  const isServed = alternatives.some((other) => {
    const row = rows.get(other);
    return row !== undefined && compareLevels(row.level, level) >= 0;
  });
  if (isServed) return;
  const text = commentText(evidence[0]?.text ?? "");
  const reason = need.confidence === "possible" && text !== "" ? `perhaps ${text}` : text;
  raise(rows, model, { scope, level, reason });
}

function raise(rows: Map<ScopeName, BlockRow>, { held }: JobModel, row: BlockRow): void {
  const limit = levelOf(held, row.scope);
  if (limit === "none") return;
  const level = compareLevels(row.level, limit) > 0 ? limit : row.level;
  const known = rows.get(row.scope);
  if (known && compareLevels(known.level, level) >= 0) return;
  rows.set(row.scope, { ...row, level });
}
