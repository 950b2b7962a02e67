import type { Span } from "#core";

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  /** `text` is what can be shown of it. */
  | { readonly ok: false; readonly text: string; readonly span: Span; readonly reason: string };

/**
 * RFC 8259 §8.1: JSON between systems is UTF-8. What is not would have to be guessed at, and a guess
 * changes the digest. A byte-order mark stays, so that offsets are those of the file; readers pass it.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { ok: true, text: new TextDecoder("utf-8", STRICT).decode(bytes) };
  } catch {
    // The decoder does not say where; the first replaced character does.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const start = text.indexOf("\ufffd");
    const reason = isUtf16(bytes) ? "is UTF-16; write it as UTF-8" : "is not UTF-8 here";
    return { ok: false, text, span: { start, end: start + 1 }, reason };
  }
}

const STRICT = { fatal: true, ignoreBOM: true };

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
