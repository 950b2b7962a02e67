const LONGEST = 60;

/**
 * What a comment may repeat of the workspace: a few plain words on one line. Neither `#` nor `:` is left,
 * so that no text can become a waiver, a directive of another tool, or a line of its own.
 */
export function commentText(text: string): string {
  const plain = withoutRef(text.slice(0, LONGEST * 4))
    .replace(/[^A-Za-z0-9 .,/@_=+()$'"-]+/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 3).trimEnd()}...` : plain;
}

/** An action without its ref, which the next update would belie. */
function withoutRef(text: string): string {
  return text.replace(/^([\w.-]+\/[\w./-]+)@\S+$/, "$1");
}
