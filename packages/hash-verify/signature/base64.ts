const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Standard base64 and nothing else: decoders that skip what they do not know accept many spellings. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text === "" || !BASE64.test(text)) return undefined;
  const bytes = Buffer.from(text, "base64");
  // The last digit's unused bits are zero in the one true spelling.
  return bytes.toString("base64") === text ? bytes : undefined;
}
