/** Long enough for any identity or type that is meant to be read. */
const LONGEST = 300;

/** Text of somebody else's as a part of a message: on one line, and no longer than is read. */
export function clip(text: string): string {
  const flat = text.slice(0, LONGEST + 1).replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1)}…` : flat;
}
