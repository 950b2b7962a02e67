import { type Fix, lineBreakAt, type Source } from "#core";
import type { Step } from "#workflow";
import type { MappingNode, Pair } from "#yaml";

const LINE = "persist-credentials: false";
/** Where the input may stand; nothing else may differ in the parsed tree. */
const CHANGES: readonly string[] = [
  "jobs.*.steps.*.with.persist-credentials",
  "jobs.*.steps.*.parallel.*.with.persist-credentials",
];

/** Adds the input to a checkout; `undefined` for any style but the plain one. */
export function keepNoCredential(step: Step, source: Source): Fix | undefined {
  const { node, uses } = step;
  if (node.flow || step.place.alias || !uses || uses.alias) return undefined;
  const held = node.pairs.find(({ key }) => key.value === "with");
  const edit = held ? beforeFirst(held, source) : behindUses(node, source);
  if (!edit) return undefined;
  return { title: "do not persist credentials", safety: "safe", edits: [edit], changes: CHANGES };
}

type Edit = Fix["edits"][number];

/** A line before the first input, indented as that is. */
function beforeFirst(held: Pair, source: Source): Edit | undefined {
  const { node } = held;
  const first = node.kind === "mapping" && !node.flow ? node.pairs[0] : undefined;
  if (!first || held.alias) return undefined;
  const { start } = source.lines.lineSpan(first.key.span.start);
  const indent = source.text.slice(start, first.key.span.start);
  const between = source.text.slice(held.key.span.end, start);
  // An anchor would take the line to wherever its alias stands.
  if (
    !/^ +$/.test(indent) ||
    !/^:[ \t]*(?:#[^\r\n]*)?(?:\r?\n|\r)(?:[ \t]*(?:#[^\r\n]*)?(?:\r?\n|\r))*$/.test(between)
  )
    return undefined;
  return {
    span: { start, end: start },
    newText: `${indent}${LINE}${lineBreakAt(source.text, start)}`,
  };
}

/** Two lines behind `uses:`, whose comment stays on its line. */
function behindUses(node: MappingNode, source: Source): Edit | undefined {
  const pair = node.pairs.find(({ key }) => key.value === "uses");
  const value = pair?.node;
  if (!pair || value?.kind !== "scalar") return undefined;
  if (value.style === "literal" || value.style === "folded") return undefined;
  const { lines, text } = source;
  const line = lines.lineSpan(pair.key.span.start);
  const before = text.slice(line.start, pair.key.span.start);
  const end = lines.lineSpan(value.span.end).end;
  const isOneLine = line.end === end && /^ *(?:- +)?$/.test(before);
  // Another token on the line belongs to who knows what.
  const behind = text.slice(value.span.end + (value.style === "plain" ? 0 : 1), end);
  if (!isOneLine || !/^[ \t]*(?:#.*)?$/.test(behind)) return undefined;
  const indent = " ".repeat(before.length);
  const eol = lineBreakAt(source.text, end);
  const newText = `${eol}${indent}with:${eol}${indent}  ${LINE}`;
  return { span: { start: end, end }, newText };
}
