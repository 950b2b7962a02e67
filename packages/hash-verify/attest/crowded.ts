/** Far more than any attestation has, which is base64 nearly whole. */
export const MAX_VALUES = 1 << 20;

const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/**
 * Whether a JSON text could hold more values than that: each stands after one of these, and those within
 * strings are counted, too. Short values take tens of times their text in memory, so this is asked first.
 */
export function isCrowded(text: string): boolean {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== COMMA && code !== BRACKET && code !== BRACE) continue;
    count += 1;
    if (count > MAX_VALUES) return true;
  }
  return false;
}
