/** Signs behind which a slash begins a regular expression and divides nothing. */
const BEFORE_PATTERN: ReadonlySet<string> = new Set([..."(,=:[!&|?{};\n", ""]);

/** Looked at again for every slash that begins none. */
const LONGEST_PATTERN = 200;

/** End of the regular expression that the slash at `at` begins; `undefined` where it divides. */
export function patternEnd(text: string, at: number): number | undefined {
  let before = at - 1;
  while (before >= 0 && " \t".includes(text.charAt(before)) && at - before < 100) before--;
  return BEFORE_PATTERN.has(text.charAt(before)) ? closingSlash(text, at + 1) : undefined;
}

function closingSlash(text: string, from: number): number | undefined {
  let inClass = false;
  const last = Math.min(text.length, from + LONGEST_PATTERN);
  for (let to = from; to < last && text.charAt(to) !== "\n"; to++) {
    const char = text.charAt(to);
    if (char === "\\") to++;
    else if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    else if (char === "/" && !inClass) return to + 1;
  }
  return undefined;
}
