/**
 * A name of a line that starts with `\`. GNU writes `\n`, `\r` and `\\` there and takes nothing else
 * (coreutils, src/cksum.c, filename_unescape); neither do we.
 */
export function unescapeName(written: string): string | undefined {
  if (!written.includes("\\")) return written;
  let name = "";
  for (let i = 0; i < written.length; i++) {
    const character = written.charAt(i);
    if (character !== "\\") {
      name += character;
      continue;
    }
    i++;
    const meant = ESCAPES.get(written.charAt(i));
    if (meant === undefined) return undefined;
    name += meant;
  }
  return name;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["\\", "\\"],
]);
