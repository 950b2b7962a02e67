import { type AppliedWaiver, type PlacedProblem, type Source, type Span, unknownKey } from "#core";
import type { Inputs } from "#workflow";
import type { MappingNode, Node } from "#yaml";
import { INVALID_WAIVER, problem } from "./file-rules.ts";

/**
 * `# sluice: ignore[rule, rule] reason` on the flagged line: a waiver without expiry, counted and
 * listed in every report, not obeyed under `preset: strict` (overview.md, One configuration).
 */
interface IgnoreComment {
  readonly rules: readonly string[];
  readonly reason: string;
}

const MARK = "sluice: ignore";
const COMMENT = /(?:^|\s)#\s{0,8}sluice: ignore(?:\[([^\]\n]{0,400})\])?([^\n]*)$/;

/** The waiver in a comment on the line that holds `offset`, if it names `rule` and gives a reason. */
export function waiverOnLine(
  source: Source,
  offset: number,
  rule: string,
): AppliedWaiver | undefined {
  const comment = commentOnLine(source, offset);
  if (!comment || comment.reason === "" || !comment.rules.includes(rule)) return undefined;
  const { line } = source.lines.position(offset);
  return { kind: "comment", id: `${source.path}:${line}`, reason: comment.reason };
}

/** By the offset of the line. */
type Comments = Map<number, IgnoreComment | undefined>;

const commentsBySource = new WeakMap<Source, Comments | "none">();

// The text and each line are looked at once: thousands of findings may stand on one long line.
function commentOnLine(source: Source, offset: number): IgnoreComment | undefined {
  const comments = commentsBySource.get(source) ?? emptyComments(source);
  if (comments === "none") return undefined;
  const { start, end } = source.lines.lineSpan(offset);
  if (!comments.has(start)) comments.set(start, parseComment(source.text.slice(start, end)));
  return comments.get(start);
}

function emptyComments(source: Source): Comments | "none" {
  const comments = source.text.includes(MARK) ? new Map() : "none";
  commentsBySource.set(source, comments);
  return comments;
}

function parseComment(line: string): IgnoreComment | undefined {
  const match = line.includes(MARK) ? COMMENT.exec(line) : null;
  if (!match) return undefined;
  const [, rules = "", reason = ""] = match;
  return {
    rules: rules
      .split(",")
      .map((rule) => rule.trim())
      .filter((rule) => rule !== ""),
    reason: reason.trim(),
  };
}

/** Comments that mean to waive and cannot: without brackets, reason or a known rule. */
export function badComments(inputs: Inputs, ruleIds: readonly string[]): PlacedProblem[] {
  return [...inputs.workflows, ...inputs.actions].flatMap(({ source, root }) =>
    source.text.includes(MARK) ? badCommentsIn(source, root, ruleIds) : [],
  );
}

function badCommentsIn(
  source: Source,
  root: MappingNode,
  ruleIds: readonly string[],
): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const scalars = scalarSpans(root);
  const { text, lines } = source;
  // One look at each line that has the mark, so that a file full of marks stays linear.
  for (let at = text.indexOf(MARK); at >= 0; ) {
    const line = lines.lineSpan(at);
    const comment = parseComment(text.slice(line.start, line.end));
    // Text in a script or a name is no YAML comment; it may speak about waivers.
    if (comment && !isInside(scalars, at)) {
      const complaint = complaintAbout(comment, ruleIds);
      const span = { start: text.lastIndexOf("#", at), end: line.end };
      if (complaint) problems.push(problem(INVALID_WAIVER, source, span, complaint, {}));
    }
    at = text.indexOf(MARK, line.end);
  }
  return problems;
}

function complaintAbout({ rules, reason }: IgnoreComment, ruleIds: readonly string[]) {
  if (rules.length === 0) return INVALID_WAIVER.messages.form;
  const unknown = rules.find((rule) => !ruleIds.includes(rule));
  if (unknown !== undefined) return unknownKey(unknown, ruleIds, "rule");
  return reason === "" ? INVALID_WAIVER.messages.reason : undefined;
}

/** In file order. The parser bounds depth, so the recursion is bounded too. */
function scalarSpans(node: Node, into: Span[] = []): readonly Span[] {
  switch (node.kind) {
    case "scalar":
      into.push(node.span);
      break;
    case "sequence":
      for (const item of node.items) if (!item.alias) scalarSpans(item.node, into);
      break;
    case "mapping":
      for (const pair of node.pairs) {
        into.push(pair.key.span);
        if (!pair.alias) scalarSpans(pair.node, into);
      }
  }
  return into;
}

function isInside(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && offset < span.end;
}
