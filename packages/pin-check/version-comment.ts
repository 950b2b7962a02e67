import type { Source } from "#core";
import type { Text } from "#workflow";
import { type Comment, trailingComment } from "#yaml";

/** What a comment says a commit is: a version (`v4.1.1`) or a branch (`main`). */
export interface NamedVersion {
  readonly kind: "version" | "branch";
  readonly name: string;
  /** The comment says nothing else. */
  readonly isAll: boolean;
}

// Forms that pinact, Renovate, ratchet, Dependabot and secure-repo write or read.
const LABEL =
  /^(?:(?:renovate|ratchet|tag|version|release|ref|pin)[:=]|(?:pin|tag|version|release)\s)\s*/i;
// Names that move, and tags of that kind: Renovate follows `# latest` as it follows `# main`.
const BRANCH =
  /^(?:main|master|trunk|head|dev|develop|development|next|stable|latest|edge|canary|lts|beta|nightly|(?:releases?|heads)\/[\w./-]+)$/i;
const VERSION = /(?:^|[-_])v?[0-9]/i;
/** Nearly every comment, without any of the forms above. */
const PLAIN_VERSION = /^v?[0-9][\w.]{0,99}$/;
const ADVISORY = /^(?:cve|ghsa|osv)-/i;
/** Beyond this nothing on a line is a version of its action. */
const LONGEST_LINE = 1000;

/** The comment that belongs to a reference, if it names a version. */
export function versionOf(text: Text, source: Source): NamedVersion | undefined {
  const comments = commentsOf(text, source);
  for (const comment of comments) {
    const named = parseVersionComment(comment.text);
    if (named) return named;
  }
  for (const comment of comments) {
    const name = spokenVersion(comment.text);
    if (name !== undefined) return { kind: "version", name, isAll: false };
  }
  return undefined;
}

const SPOKEN = /(?:^|[\s("'`=/@])(v?[0-9]{1,9}(?:\.[0-9]{1,9}){1,3})(?=$|[\s)"'`,;:])/gi;
const OTHERWISE =
  /\b(?:todo|fixme|upgrade|until|before|after|since|unlike|requires?|needs?|not|node|python)\b/i;

/** What a person writes: `pinned to v4.1.0`, `(v4.1.0)`, the address of a release. */
function spokenVersion(comment: string): string | undefined {
  const text = comment.slice(0, LONGEST_LINE);
  const [only, ...more] = text.matchAll(SPOKEN);
  return more.length > 0 || OTHERWISE.test(text) ? undefined : only?.[1];
}

/** Comments on the reference's own line; of an alias, that of the anchor and then its own. */
export function commentsOf(text: Text, source: Source): readonly Comment[] {
  const file = source.text;
  const isBlock = text.style === "literal" || text.style === "folded";
  // `source.lines` is built on first use, so plain references do without.
  const own = isBlock
    ? headerComment(file, source.lines.lineSpan(text.span.start).start)
    : (trailingComment(file, text.span.end) ?? flowComment(file, text.span.end));
  const other = text.alias && trailingComment(file, text.alias.end);
  return [own, other].filter((comment) => comment !== undefined);
}

/** A comment may go on behind the version, and other tools' marks may stand in front of it. */
export function parseVersionComment(comment: string): NamedVersion | undefined {
  if (PLAIN_VERSION.test(comment)) return { kind: "version", name: comment, isAll: true };
  const chunks = comment.slice(0, LONGEST_LINE).split("#");
  for (const [index, chunk] of chunks.entries()) {
    const named = parseChunk(chunk.trim());
    // `see #123` is an issue; behind another mark only what is clearly a version counts.
    if (!named || (index > 0 && !/^v[0-9]|\./i.test(named.name))) continue;
    return { ...named, isAll: named.isAll && chunks.length === 1 };
  }
  return undefined;
}

function parseChunk(chunk: string): NamedVersion | undefined {
  const bare = chunk.replace(LABEL, "").replace(LABEL, "");
  const [token = "", ...more] = bare.split(/\s+/, 2);
  const isAll = more.length === 0;
  // `owner/repo@v4`, `pin@v4`, `@v4`, and ratchet's `docker://image:tag`.
  const name = token.startsWith("docker://")
    ? tagOf(token)
    : token.slice(token.lastIndexOf("@") + 1);
  if (name === "" || ADVISORY.test(name) || name.includes("://")) return undefined;
  if (VERSION.test(name.slice(name.lastIndexOf("/") + 1))) return { kind: "version", name, isAll };
  return BRANCH.test(name) && isAll ? { kind: "branch", name, isAll } : undefined;
}

function tagOf(image: string): string {
  return image.slice(image.lastIndexOf(":") + 1);
}

/** `{uses: a/b@v1, with: {x: y}} # v1`: in a flow mapping the comment stands behind the brackets. */
function flowComment(file: string, offset: number): Comment | undefined {
  let quote = "";
  const last = Math.min(file.length, offset + LONGEST_LINE);
  for (let i = offset; i < last; i++) {
    const char = file.charAt(i);
    if (char === "\n" || char === "\r") return undefined;
    if (quote === "" && char === "#" && /[ \t]/.test(file.charAt(i - 1)))
      return trailingComment(file, i);
    if (quote === "" && (char === '"' || char === "'") && i > offset) quote = char;
    else if (char === quote) quote = "";
  }
  return undefined;
}

/** `uses: >- # v4`: the comment of a block scalar stands on its header's line. */
function headerComment(file: string, contentLine: number): Comment | undefined {
  let end = contentLine;
  while (end > 0 && /\s/.test(file.charAt(end - 1))) end--;
  const start = Math.max(file.lastIndexOf("\n", end - 1), file.lastIndexOf("\r", end - 1)) + 1;
  const header = file.slice(start, Math.min(end, start + LONGEST_LINE));
  const match = /[|>][-+0-9]{0,2}[ \t]{1,100}#/.exec(header);
  return match ? trailingComment(file, start + match.index + match[0].length - 1) : undefined;
}
