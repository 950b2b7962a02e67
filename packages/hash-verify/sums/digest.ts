import { type Algorithm, hexLength } from "#core";

const HEX = /^[0-9A-Fa-f]+$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function isHex(text: string): boolean {
  return HEX.test(text);
}

/** Lower-case hex of a digest as it is written, in hex or (`cksum --base64`, coreutils 9.2) in base64. */
export function readDigest(written: string, algorithm: Algorithm): string | undefined {
  const length = hexLength(algorithm);
  if (written.length === length) return HEX.test(written) ? written.toLowerCase() : undefined;
  const bytes = length / 2;
  if (written.length !== Math.ceil(bytes / 3) * 4 || !BASE64.test(written)) return undefined;
  const padding = "=".repeat((3 - (bytes % 3)) % 3);
  const body = written.slice(0, written.length - padding.length);
  return written === body + padding && !body.includes("=") ? hexOf(body) : undefined;
}

/** `undefined` where bits are left over that are not zero: then two texts would be one digest (RFC 4648 §3.5). */
function hexOf(base64: string): string | undefined {
  let hex = "";
  let held = 0;
  let bits = 0;
  for (const character of base64) {
    held = (held << 6) | ALPHABET.indexOf(character);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    hex += (held >> bits).toString(16).padStart(2, "0");
    held &= (1 << bits) - 1;
  }
  return held === 0 ? hex : undefined;
}
