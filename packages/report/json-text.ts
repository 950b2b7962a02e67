/**
 * JSON that may also be printed in a step's log: `##[`, which opens a runner command anywhere in a
 * line, is written with an escape, and so are the separators that some readers take for line ends
 * and the marks that turn the direction of text.
 * Any parser reads the same values back.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2)
    .replaceAll("##[", "##\\u005b")
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeOf);
  return `${text}\n`;
}

function escapeOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
