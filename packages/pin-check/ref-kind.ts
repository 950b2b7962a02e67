import { FULL_SHA } from "./standing.ts";

/** What a ref looks like; offline nobody can know whether a name is a tag or a branch. */
export type RefKind = "sha" | "tag" | "branch";

const BRANCH_NAME =
  /^(?:main|master|trunk|head|dev|devel|develop|development|next|gh-pages)(?:$|[-_/])/i;
const BRANCH_FOLDER =
  /^(?:refs\/heads|heads|releases?|features?|feat|fix|bugfix|hotfix|support|maint|maintenance|users?|renovate|dependabot)\//i;
/** `1.x`, `v2.x`: a line of releases. */
const RELEASE_LINE = /^v?[0-9]{1,6}(?:\.[0-9]{1,6})?\.x$/i;

export function refKindOf(ref: string): RefKind {
  if (FULL_SHA.test(ref)) return "sha";
  if (/^(?:refs\/)?tags\//.test(ref)) return "tag";
  if (BRANCH_FOLDER.test(ref) || BRANCH_NAME.test(ref) || RELEASE_LINE.test(ref)) return "branch";
  return /[0-9]/.test(ref) || /^latest$/i.test(ref) ? "tag" : "branch";
}

const HEX = /^[0-9a-f]{7,128}$/i;

/**
 * Looks like part of a commit SHA, which GitHub does not resolve. Digits alone are a date or a
 * build number, letters alone a word.
 */
export function isShortSha(ref: string): boolean {
  return HEX.test(ref) && /[0-9]/.test(ref) && /[a-f]/i.test(ref) && !FULL_SHA.test(ref);
}
