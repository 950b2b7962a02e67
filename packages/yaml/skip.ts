const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function isBreak(code: number): boolean {
  return code === LF || code === CR;
}

export function isSpace(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB;
}

/** The offset of the line break that ends the line of `offset`, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  let i = offset;
  while (i < text.length && !isBreak(text.charCodeAt(i))) i++;
  return i;
}

/** Skips blanks, line breaks and comments; `offset` must stand between tokens, where `#` opens a comment. */
export function skipSeparation(text: string, offset: number): number {
  let i = offset;
  for (;;) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) i++;
    else if (code === HASH) i = lineEnd(text, i);
    else return i;
  }
}
