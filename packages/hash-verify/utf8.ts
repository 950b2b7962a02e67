/** The text of bytes that must be UTF-8, or what they say is anybody's guess. A byte-order mark is dropped. */
export function textOfUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
