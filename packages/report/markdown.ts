import { visible } from "./visible.ts";

/**
 * GitHub Flavored Markdown around text that is not ours. What may open markup, HTML, an autolink, a
 * mention or an issue link is written as a character reference, which Markdown never reads as syntax
 * (CommonMark §2.5). Mentions and `#1` links are made from the finished HTML, so there an empty
 * comment keeps the sign apart from what follows.
 */
const SYNTAX = /[&<>`*_~[\]\\|$#@]|:(?! |$)|(?<=www)\.|^[-+=]|(?<=^\d{1,9})\./gi;

const NOT_A_WORD = /[^A-Za-z0-9 ]/gu;
const PLAIN_CODE = /^[^`|\\]+$/;

export function prose(text: string): string {
  return visible(text).replace(SYNTAX, (char) => {
    const reference = referenceTo(char);
    return char === "@" || char === "#" ? `${reference}<!-- -->` : reference;
  });
}

/** A code span; where backticks cannot hold the text, in a table too, `<code>` with references does. */
export function code(text: string): string {
  const shown = visible(text);
  if (shown === "") return "";
  const plain = PLAIN_CODE.test(shown) && shown.trim() === shown && !shown.includes("##[");
  return plain ? `\`${shown}\`` : `<code>${references(shown)}</code>`;
}

/** A message, where what stands between backticks is code. */
export function sentence(text: string): string {
  const parts = text.split("`");
  const closed = parts.length % 2 === 1;
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return prose(part);
      return closed || index < parts.length - 1 ? code(part) : prose(`\`${part}`);
    })
    .join("");
}

function references(text: string): string {
  return text.replace(NOT_A_WORD, referenceTo);
}

/** Cells come escaped. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

export function headRows(titles: readonly string[]): string {
  return `${row(titles)}\n${row(titles.map(() => "---"))}`;
}

function referenceTo(char: string): string {
  return `&#${char.codePointAt(0) ?? 0xfffd};`;
}
