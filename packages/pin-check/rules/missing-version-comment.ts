import type { Fix, Source, Span } from "#core";
import type { Text, Use } from "#workflow";
import { describeUses } from "../describe-uses.ts";
import { definePinRule } from "../rule.ts";
import { FULL_SHA, standingOf } from "../standing.ts";
import { commentsOf, parseVersionComment, versionOf } from "../version-comment.ts";

export const missingVersionComment = definePinRule(
  {
    id: "missing-version-comment",
    severity: "info",
    strict: "low",
    summary: "A commit SHA should carry a comment with the version that it is.",
    stops:
      "A reviewer cannot tell an old or a wrong commit from a good one, and updaters leave it as it is.",
    headline: "nobody can read which version it is",
    unit: ["pin", "pins"],
    subject: "uses",
    messages: {
      missing:
        "nothing says which version of {repo} this commit is; add a comment such as `# v1.2.3` behind it",
      above:
        "the version of {repo} stands on the line above, where no updater reads it; move it behind the SHA",
    },
    cwe: [1059],
  },
  {
    onUse(use, context) {
      const { uses, text, source } = use;
      if (uses.kind !== "repository" || !FULL_SHA.test(uses.ref)) return;
      // One's own repositories are often called at commits that no release names.
      const standing = standingOf(uses, context);
      if (standing === "own-owner" || standing === "own-repository") return;
      if (versionOf(text, source)) return;
      const data = describeUses(uses);
      const fix = moveFromAbove(use);
      if (fix) return { message: "above", at: text, data, fix };
      return { message: "missing", at: text, data };
    },
  },
);

/** A comment line above that says nothing but a version, and room for it behind the reference. */
function moveFromAbove({ text, source, step, job, position }: Use): Fix | undefined {
  const node = position === "step" ? step?.node : job?.node;
  const isPlain = text.style === "plain" || text.style === "single" || text.style === "double";
  if (!isPlain || text.alias || node?.flow || commentsOf(text, source).length > 0) return undefined;
  const line = source.lines.lineSpan(text.span.start);
  const above = commentLineAbove(line, source);
  const end = tokenEnd(text);
  if (!above || source.text.slice(end, line.end).trim() !== "") return undefined;
  const edits = [
    { span: { start: above.start, end: line.start }, newText: "" },
    { span: { start: end, end: line.end }, newText: ` ${above.comment}` },
  ];
  return { title: "move the version behind the SHA", safety: "safe", edits };
}

function tokenEnd({ style, span }: Text): number {
  return style === "plain" ? span.end : span.end + 1;
}

function commentLineAbove(
  line: Span,
  { text, lines }: Source,
): { readonly start: number; readonly comment: string } | undefined {
  if (line.start === 0) return undefined;
  const span: Span = lines.lineSpan(line.start - 1);
  const written = text.slice(span.start, span.end);
  const comment = written.trim();
  if (!comment.startsWith("#")) return undefined;
  // Indented further than the step's own line it may be the last line of a script above.
  if (indentOf(written) > indentOf(text.slice(line.start, line.end))) return undefined;
  const named = parseVersionComment(comment.slice(1));
  return named?.kind === "version" && named.isAll ? { start: span.start, comment } : undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
