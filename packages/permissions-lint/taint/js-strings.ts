/**
 * Which of the offsets (ascending) stand in a string, a template or a comment of a JavaScript text. One
 * pass; a slash that starts a regular expression counts as a division, which at worst flags too much.
 */
export function offsetsInStrings(code: string, offsets: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let next = 0;
  let inside = "";
  for (let i = 0; i < code.length && next < offsets.length; i++) {
    if (i === offsets[next]) {
      if (inside !== "") found.add(i);
      next++;
    }
    const char = code.charAt(i);
    if (inside === "") inside = opening(code, i);
    else if (char === "\\" && isQuote(inside)) i++;
    else if (closes(code, i, inside)) inside = "";
  }
  return found;
}

function opening(code: string, at: number): string {
  const char = code.charAt(at);
  if (isQuote(char)) return char;
  if (code.startsWith("//", at)) return "//";
  return code.startsWith("/*", at) ? "/*" : "";
}

function isQuote(text: string): boolean {
  return text === "'" || text === '"' || text === "`";
}

function closes(code: string, at: number, inside: string): boolean {
  const char = code.charAt(at);
  if (inside === "//") return char === "\n";
  if (inside === "/*") return char === "/" && code.charAt(at - 1) === "*";
  // A string of one line ends with it.
  return char === inside || (char === "\n" && inside !== "`");
}
