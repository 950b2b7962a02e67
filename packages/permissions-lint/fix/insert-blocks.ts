import { type Fix, lineBreakAt, type Safety, type Source, type TextEdit } from "#core";
import { findPair, type Job, type Workflow } from "#workflow";
import type { JobModel } from "../model/job-model.ts";
import { blockLayout, indentBefore, isPlainGap } from "./block-layout.ts";
import { type BlockBody, renderBlock } from "./block-text.ts";
import { leastBlock } from "./least-block.ts";

export const ALL_BLOCKS: readonly string[] = ["permissions", "jobs.*.permissions"];

/** The smallest block for each job that has none, where the evidence carries one. */
export function insertLeastBlocks(models: readonly JobModel[]): Fix | undefined {
  const [first] = models;
  if (!first) return undefined;
  const { workflow } = first;
  const edits: TextEdit[] = [];
  let safety: Safety = "safe";
  for (const model of models) {
    const least = leastBlock(model);
    const edit = least && insertBlock(workflow, model.job, least);
    if (!edit) continue;
    edits.push(edit);
    if (least.safety === "unsafe") safety = "unsafe";
  }
  if (edits.length === 0) return undefined;
  const isWhole = edits.length === models.length;
  const top = isWhole && !workflow.permissions ? denyAtTop(workflow) : undefined;
  const title = isWhole
    ? "give every job the least block"
    : `give ${edits.length} of ${models.length} jobs the least block; the others run what cannot be read`;
  return { title, safety, edits: top ? [top, ...edits] : edits, changes: ALL_BLOCKS };
}

export function insertBlock(workflow: Workflow, job: Job, body: BlockBody): TextEdit | undefined {
  const layout = blockLayout(workflow, job);
  if (!layout || !isOwnJobs(workflow)) return undefined;
  const { at, eol } = layout;
  return { span: { start: at, end: at }, newText: `${eol}${renderBlock(body, layout)}` };
}

/** `jobs:` behind an alias or an anchor may stand elsewhere too. */
function isOwnJobs({ source: { text }, root }: Workflow): boolean {
  const pair = findPair(root, "jobs");
  if (!pair || pair.alias || pair.node.kind !== "mapping" || pair.node.flow) return false;
  return isPlainGap(text.slice(pair.key.span.end, pair.node.span.start));
}

/** `permissions: {}` before `jobs:` and the comment that belongs to it. */
function denyAtTop({ source, root }: Workflow): TextEdit | undefined {
  const key = findPair(root, "jobs")?.key;
  const indent = key && indentBefore(source, key.span);
  if (!key || indent === undefined || root.flow) return undefined;
  const at = startOfComments(source, key.span.start, indent);
  const eol = lineBreakAt(source.text, source.lines.lineSpan(key.span.start).end);
  const gap = isBlankAbove(source, at) ? eol : "";
  const newText = `${indent}permissions: {}${eol}${gap}`;
  return { span: { start: at, end: at }, newText };
}

/** Start of the line of the key at `offset`, or of the comment lines right above it. */
function startOfComments({ text, lines }: Source, offset: number, indent: string): number {
  let { start } = lines.lineSpan(offset);
  while (start > 0) {
    const above = lines.lineSpan(start - 1);
    if (!text.startsWith(`${indent}#`, above.start)) break;
    start = above.start;
  }
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

function isBlankAbove({ text, lines }: Source, start: number): boolean {
  if (start <= 1) return false;
  const above = lines.lineSpan(start - 1);
  return text.slice(above.start, above.end).trim() === "";
}
