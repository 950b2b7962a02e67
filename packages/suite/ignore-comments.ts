import { type AppliedWaiver, type PlacedProblem, type Source, unknownKey } from "#core";
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
  const { start, end } = source.lines.lineSpan(offset);
  const text = source.text.slice(start, end);
  const comment = text.includes(MARK) ? parseComment(text) : undefined;
  if (!comment || comment.reason === "" || !comment.rules.includes(rule)) return undefined;
  const { line } = source.lines.position(offset);
  return { kind: "comment", id: `${source.path}:${line}`, reason: comment.reason };
}

function parseComment(line: string): IgnoreComment | undefined {
  const match = COMMENT.exec(line);
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
  const { text, lines } = source;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length)) {
    const line = lines.lineSpan(at);
    const comment = parseComment(text.slice(line.start, line.end));
    // Text in a script or a name is no YAML comment; it may speak about waivers.
    if (!comment || isInsideScalar(root, at)) continue;
    const complaint = complaintAbout(comment, ruleIds);
    if (!complaint) continue;
    const span = { start: text.lastIndexOf("#", at), end: line.end };
    problems.push(problem(INVALID_WAIVER, source, span, complaint, {}));
  }
  return problems;
}

function complaintAbout({ rules, reason }: IgnoreComment, ruleIds: readonly string[]) {
  if (rules.length === 0) return INVALID_WAIVER.messages.form;
  const unknown = rules.find((rule) => !ruleIds.includes(rule));
  if (unknown !== undefined) return unknownKey(unknown, ruleIds, "rule");
  return reason === "" ? INVALID_WAIVER.messages.reason : undefined;
}

// The parser bounds depth, so the recursion is bounded too.
function isInsideScalar(node: Node, offset: number): boolean {
  switch (node.kind) {
    case "scalar":
      return node.span.start <= offset && offset < node.span.end;
    case "sequence":
      return node.items.some((item) => isInsideScalar(item.node, offset));
    case "mapping":
      return node.pairs.some(
        (pair) => isInsideScalar(pair.key, offset) || isInsideScalar(pair.node, offset),
      );
  }
}
