import { lineBreakAt, type Source, type Span } from "#core";
import { findPair, type Job, type Workflow } from "#workflow";
import type { Pair } from "#yaml";

/** Where a new block may stand, and how the lines around it are written. */
export interface BlockLayout {
  /** Blanks before the job's keys. */
  readonly indent: string;
  /** What a deeper level adds. */
  readonly step: string;
  readonly eol: string;
  /** End of the line behind which the block stands. */
  readonly at: number;
}

/**
 * The place right behind `runs-on:` (of a call: `uses:`); `undefined` where the job's text is not its own
 * (alias, anchor, merge) or where a line cannot simply be put in (flow style, tabs).
 */
export function blockLayout(workflow: Workflow, job: Job): BlockLayout | undefined {
  const { source } = workflow;
  const { node } = job;
  const anchor = findPair(node, job.uses ? "uses" : "runs-on");
  const first = node.pairs[0];
  if (!anchor || !first || node.flow || !isOwnText(source, job)) return undefined;
  const indent = indentBefore(source, first.key.span);
  const outer = indentBefore(source, job.id.span);
  const at = lineEndOf(source, anchor);
  if (indent === undefined || outer === undefined || at === undefined) return undefined;
  if (indent.length <= outer.length || indentBefore(source, anchor.key.span) !== indent)
    return undefined;
  return { indent, step: indent.slice(outer.length), eol: lineBreakAt(source.text, at), at };
}

/** The blanks before a key that opens its line; `undefined` where something else stands there. */
export function indentBefore({ text, lines }: Source, { start }: Span): string | undefined {
  const before = text.slice(lines.lineSpan(start).start, start).replace(/["']$/, "");
  const indent = before.replace(/^\uFEFF/, "");
  return /^ *$/.test(indent) ? indent : undefined;
}

/** An edit of text that an alias or a merge repeats elsewhere would change more than it says. */
export function isOwnText({ text }: Source, { id, node, place }: Job): boolean {
  if (place.alias || node.pairs.some(({ key }) => key.value === "<<")) return false;
  return isPlainGap(text.slice(id.span.end, node.span.start));
}

/** Between a key and its value: nothing but the colon, blanks and comments; no anchor, no tag. */
export function isPlainGap(gap: string): boolean {
  return /^["']?\s*:\s*$/.test(gap.replace(/(?<=\s)#[^\r\n]*/g, ""));
}

/** Where the line of the pair's last token ends, if nothing but its closers and a comment follow. */
function lineEndOf({ text, lines }: Source, { node, alias }: Pair): number | undefined {
  const end = alias?.end ?? node.span.end;
  const line = lines.lineSpan(end);
  const rest = text.slice(end, line.end);
  return /^["']?[ ]*(?:[ ]#.*)?$/.test(rest) ? line.end : undefined;
}
