import type { Fix, Safety, Span, TextEdit } from "#core";
import type { Job, Workflow } from "#workflow";
import { type WrittenBlock, writtenBlock } from "../blocks/entries.ts";
import type { JobModel } from "../model/job-model.ts";
import { blockLayout } from "./block-layout.ts";
import { renderBody } from "./block-text.ts";
import { ALL_BLOCKS, insertBlock } from "./insert-blocks.ts";
import { leastBlock } from "./least-block.ts";

/** Least blocks in place of `write-all` or `read-all`, where the evidence carries one for every job. */
export function replaceBlanket(
  workflow: Workflow,
  job: Job | undefined,
  models: readonly JobModel[],
): Fix | undefined {
  const block = writtenBlock(job ?? workflow);
  const span = block && wordSpan(workflow, block);
  if (!span) return undefined;
  const edits: TextEdit[] = [];
  let safety: Safety = "safe";
  for (const model of models) {
    const least = leastBlock(model);
    const layout = least && blockLayout(workflow, model.job);
    if (!layout) return undefined;
    const edit = job
      ? { span, newText: renderBody(least, layout) }
      : insertBlock(workflow, model.job, least);
    if (!edit) return undefined;
    edits.push(edit);
    if (least.safety === "unsafe") safety = "unsafe";
  }
  if (!job) edits.push({ span, newText: " {}" });
  return { title: "grant each job what it needs", safety, edits, changes: ALL_BLOCKS };
}

/** From behind the colon to the end of the word, where both stand on one line of their own. */
function wordSpan({ source: { text } }: Workflow, block: WrittenBlock): Span | undefined {
  const { key, value } = block;
  const { node } = value;
  if (node.kind !== "scalar" || value.alias) return undefined;
  if (node.style === "literal" || node.style === "folded") return undefined;
  const gap = text.slice(key.span.end, node.span.start);
  if (!/^["']? *: *["']?$/.test(gap)) return undefined;
  const end = node.span.end + (node.style === "plain" ? 0 : 1);
  return { start: text.indexOf(":", key.span.end) + 1, end };
}
