import type { Span } from "#core";

/** `utf-8` refuses all else; `auto` also takes UTF-16, by its byte-order mark or by its NULs. */
export type Encoding = "utf-8" | "auto";

export type DecodedList =
  | { readonly kind: "text"; readonly text: string; readonly note?: string }
  | { readonly kind: "fault"; readonly span: Span; readonly reason: string };

type Utf16 = "utf-16le" | "utf-16be";

/** The text of a list, its byte-order mark kept so that offsets are those of the file. */
export function decodeList(bytes: Uint8Array, encoding: Encoding = "utf-8"): DecodedList {
  const utf16 = utf16Of(bytes);
  if (utf16 === undefined) return decodeAs("utf-8", bytes);
  if (encoding === "utf-8") {
    const reason =
      "is UTF-16, written by PowerShell? write it as UTF-8 or read it with the encoding `auto`";
    return { kind: "fault", span: { start: 0, end: 0 }, reason };
  }
  const decoded = decodeAs(utf16, bytes);
  return decoded.kind === "fault" ? decoded : { ...decoded, note: "is UTF-16, read as such" };
}

/** By its mark; without one by the NUL that half of each ASCII character is in UTF-16. */
function utf16Of(bytes: Uint8Array): Utf16 | undefined {
  const [first, second] = bytes;
  if (second === undefined) return undefined;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const [, , third, fourth] = bytes;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? "utf-16be" : undefined;
}

function decodeAs(encoding: "utf-8" | Utf16, bytes: Uint8Array): DecodedList {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: "text", text };
  } catch {
    // The decoder does not say where; the first replaced character does.
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const start = Math.max(0, text.indexOf("\ufffd"));
    return {
      kind: "fault",
      span: { start, end: start + 1 },
      reason: `is not ${encoding.toUpperCase()}; write the list anew`,
    };
  }
}
