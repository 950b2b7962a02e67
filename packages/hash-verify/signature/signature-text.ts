import { textOfUtf8 } from "../utf8.ts";

/** Signatures in DER and of Ed25519 are bytes; the longest that is taken is one of RSA with 8192 bits. */
const MAX_RAW = 1024;
// DER begins with a tag and a length, and 64 bytes of Ed25519 without one of these do not happen.
const BYTES_OF_NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f]/;

/** The text of a signature's file; one in bytes as base64. `undefined`: neither. */
export function signatureText(bytes: Uint8Array): string | undefined {
  const text = textOfUtf8(bytes);
  if (text !== undefined && !BYTES_OF_NO_TEXT.test(text)) return text;
  return bytes.length > MAX_RAW ? undefined : Buffer.from(bytes).toString("base64");
}
