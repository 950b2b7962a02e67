import type { Source, Span, TextEdit } from "#core";
import type { Job, ScopeName, Workflow } from "#workflow";
import type { MappingNode, Pair } from "#yaml";
import { writtenBlock } from "../blocks/entries.ts";
import { indentBefore, isOwnText, isPlainGap } from "./block-layout.ts";

/**
 * Takes one scope out of the block that stands in `holder`. The edit spans the whole block, so that two
 * of them never apply at once: each would leave the last scope to the other.
 */
export function removeScope(holder: Workflow | Job, scope: ScopeName, source: Source) {
  const block = ownMapping(holder, source);
  if (!block) return undefined;
  const { node } = block;
  const kept = node.pairs.filter(({ key }) => key.value !== scope);
  if (kept.length !== node.pairs.length - 1) return undefined;
  if (node.flow) return rewriteFlow(node, kept, source);
  return removeLine(block, scope, source);
}

/** Sets one scope of the block in `holder` to `read`; nothing but the level's own text changes. */
export function narrowScope(holder: Workflow | Job, scope: ScopeName, source: Source) {
  const pair = ownMapping(holder, source)?.node.pairs.find(({ key }) => key.value === scope);
  if (!pair || !isOwnScalar(pair, source)) return undefined;
  return { span: pair.node.span, newText: "read" } satisfies TextEdit;
}

interface OwnMapping {
  readonly key: Span;
  readonly node: MappingNode;
}

/** The block's mapping, if its text stands nowhere else (alias, anchor, merge) and has no tabs. */
function ownMapping(holder: Workflow | Job, source: Source): OwnMapping | undefined {
  const block = writtenBlock(holder);
  if (!block || ("node" in holder && !isOwnText(source, holder))) return undefined;
  const { key, value } = block;
  const { node } = value;
  if (node.kind !== "mapping" || value.alias) return undefined;
  if (!isPlainGap(source.text.slice(key.span.end, node.span.start))) return undefined;
  const text = source.text.slice(key.span.start, node.span.end);
  if (text.includes("\t") || node.pairs.some((pair) => pair.key.value === "<<")) return undefined;
  return { key: key.span, node };
}

/** `scope: level` with both in this very place, on one line. */
function isOwnScalar({ key, node, alias }: Pair, { text }: Source): boolean {
  if (alias || node.kind !== "scalar") return false;
  if (node.style === "literal" || node.style === "folded") return false;
  return /^["']? *: *["']?$/.test(text.slice(key.span.end, node.span.start));
}

function removeLine({ key, node }: OwnMapping, scope: ScopeName, source: Source) {
  const { text, lines } = source;
  const pair = node.pairs.find((candidate) => candidate.key.value === scope);
  if (!pair || !isOwnScalar(pair, source)) return undefined;
  const line = lines.lineSpan(pair.key.span.start);
  if (indentBefore(source, pair.key.span) === undefined) return undefined;
  if (!/^["']? *(?: #.*)?$/.test(text.slice(pair.node.span.end, line.end))) return undefined;
  const start = colonEnd(key, text);
  const end = lines.lineSpan(node.span.end).end;
  // The break before the line goes with it, so that a last line without one needs no care.
  const from = lineBreakBefore(text, line.start);
  if (start > from) return undefined;
  const rest = text.slice(start, from) + text.slice(line.end, end);
  const newText = node.pairs.length === 1 ? ` {}${rest}` : rest;
  return { span: { start, end }, newText } satisfies TextEdit;
}

function rewriteFlow(node: MappingNode, kept: readonly Pair[], { text }: Source) {
  const written = text.slice(node.span.start, node.span.end);
  if (/[\r\n#&*!]/.test(written) || kept.some((pair) => pair.node.kind !== "scalar"))
    return undefined;
  const pad = /^\{ /.test(written) && kept.length > 0 ? " " : "";
  const rows = kept.map(({ key, node: level }) => {
    return `${text.slice(key.span.start, key.span.end)}: ${text.slice(level.span.start, level.span.end)}`;
  });
  return { span: node.span, newText: `{${pad}${rows.join(", ")}${pad}}` } satisfies TextEdit;
}

function colonEnd(key: Span, text: string): number {
  return text.indexOf(":", key.end) + 1;
}

function lineBreakBefore(text: string, lineStart: number): number {
  const isPair = text.charCodeAt(lineStart - 1) === 10 && text.charCodeAt(lineStart - 2) === 13;
  return lineStart - (isPair ? 2 : 1);
}
