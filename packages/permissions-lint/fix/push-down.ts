import type { Fix, TextEdit } from "#core";
import type { Workflow } from "#workflow";
import type { BlockWrite } from "../blocks/block-writes.ts";
import type { JobModel } from "../model/job-model.ts";
import type { BlockRow } from "./block-text.ts";
import { commentText } from "./comment-text.ts";
import { narrowScope, removeScope } from "./edit-block.ts";
import { ALL_BLOCKS, insertBlock } from "./insert-blocks.ts";
import { safetyOf } from "./scope-fixes.ts";

/**
 * Moves a write from the workflow into the jobs that need it. A job's block replaces the workflow's, so
 * each new block repeats what else the job holds and may need; all other jobs keep what is left above.
 */
export function pushDown(write: BlockWrite, workflow: Workflow): Fix | undefined {
  const { scope, holders } = write;
  const { source } = workflow;
  // Jobs that never run are no holders; they go on with what is left.
  if (holders.some(({ verdict }) => verdict.verdict === "unverified")) return undefined;
  const needing = holders.filter(({ verdict }) => verdict.verdict === "ok");
  const isRead = holders.some(({ verdict }) => verdict.verdict === "excess");
  const above = isRead
    ? narrowScope(workflow, scope, source)
    : removeScope(workflow, scope, source);
  const blocks = needing.map(({ model }) =>
    insertBlock(workflow, model.job, { rows: heldRows(model) }),
  );
  const edits: TextEdit[] = [];
  for (const edit of [above, ...blocks]) {
    if (!edit) return undefined;
    edits.push(edit);
  }
  const title = `move \`${scope}: write\` into the jobs that need it`;
  return { title, safety: safetyOf(write), edits, changes: ALL_BLOCKS };
}

/** What the job holds now, less the writes that nothing in it uses. */
function heldRows({ held, scopes }: JobModel): readonly BlockRow[] {
  return [...held.levels].flatMap(([scope, level]) => {
    const verdict = scopes.find((each) => each.scope === scope);
    if (level === "write" && verdict?.verdict === "unused") return [];
    const reason = commentText(verdict?.need?.evidence[0]?.text ?? "");
    return [{ scope, level: verdict?.verdict === "excess" ? "read" : level, reason }];
  });
}
