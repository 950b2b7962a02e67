import type { Safety } from "#core";
import { compareLevels, type ScopeName } from "#workflow";
import { canUse } from "../model/can-use.ts";
import { levelOf } from "../model/held.ts";
import type { JobModel } from "../model/job-model.ts";
import type { Need, Sink } from "../needs/needs.ts";
import { isAllSeen } from "./all-seen.ts";
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
  if (model.held.from === "unknown" || isUnreadCall(model)) return undefined;
  const rows = new Map<ScopeName, BlockRow>();
  for (const [scope, { level, asked }] of model.call?.required ?? [])
    raise(rows, model, { scope, level, reason: commentText(asked.text) });
  const { needs, impossible } = model.needs;
  // Where another scope would serve as well (`issues` for a comment on a pull request), the one that the
  // documentation names first is written: people have been refused with the other.
  for (const need of needs) if (need.confidence !== "possible") raise(rows, model, rowOf(need));
  const sinks = model.needs.sinks.filter((sink) => couldUseMore(sink, model, rows));
  if (sinks.some(({ reach }) => reach === "certain")) return undefined;
  const isCertain = needs.every(({ confidence }) => confidence === "certain");
  const isProven = isCertain && isAllSeen(model) && impossible.length === 0;
  const unverified = commentText(sinks[0]?.evidence.text ?? leftOut(needs, rows) ?? "");
  return { rows: [...rows.values()], safety: isProven ? "safe" : "unsafe", unverified };
}

/** GitHub compares the blocks of a called workflow with this one, so a guess would end in startup_failure. */
function isUnreadCall({ call }: JobModel): boolean {
  if (!call) return false;
  return call.callee === "unknown" || (call.callee === "local" && !call.workflow);
}

function rowOf({ scope, access, evidence }: Need): BlockRow {
  return { scope, level: access, reason: commentText(evidence[0]?.text ?? "") };
}

/** The first write that is only possible and that the block lacks. */
function leftOut(
  needs: readonly Need[],
  rows: ReadonlyMap<ScopeName, BlockRow>,
): string | undefined {
  const need = needs.find(
    ({ scope, access, alternatives, confidence }) =>
      confidence === "possible" &&
      access === "write" &&
      ![scope, ...alternatives].some((each) => rows.has(each)),
  );
  return need && `${need.scope} for ${commentText(need.evidence[0]?.text ?? "")}`;
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

function raise(rows: Map<ScopeName, BlockRow>, { held }: JobModel, row: BlockRow): void {
  const limit = levelOf(held, row.scope);
  if (limit === "none") return;
  const level = compareLevels(row.level, limit) > 0 ? limit : row.level;
  const known = rows.get(row.scope);
  if (known && compareLevels(known.level, level) >= 0) return;
  rows.set(row.scope, { ...row, level });
}
