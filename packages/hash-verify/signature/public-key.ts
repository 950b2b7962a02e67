import type { KeyKind, Signatures } from "#core";
import { decodeBase64 } from "./base64.ts";
import { unreadable } from "./outcome.ts";

export interface PublicKey {
  /** DER, SubjectPublicKeyInfo. */
  readonly der: Uint8Array;
  readonly kind: KeyKind;
}

const PEM = /^-----BEGIN ([A-Z0-9 ]+)-----\n([A-Za-z0-9+/=\n]+)\n-----END ([A-Z0-9 ]+)-----$/;
const TEXT_LIMIT = 16 << 10;

/** `cosign.pub`: one public key in PEM. */
export function readPublicKey(
  text: string,
  signatures: Signatures,
): PublicKey | ReturnType<typeof unreadable> {
  if (text.length > TEXT_LIMIT) return unreadable("key", "too large for a public key");
  const [, label, body, end] = PEM.exec(text.replaceAll("\r\n", "\n").trim()) ?? [];
  if (label === undefined || body === undefined || label !== end) {
    return unreadable("key", "not one public key in PEM, as `cosign.pub` is");
  }
  if (label.endsWith("PRIVATE KEY")) {
    return unreadable("key", "a private key; give `cosign.pub`, and keep this one to yourself");
  }
  if (label !== "PUBLIC KEY") return unreadable("key", `holds ${label}, not a PUBLIC KEY`);
  const der = decodeBase64(body.replaceAll("\n", ""));
  const kind = der && signatures.keyKind(der);
  if (!der || !kind) {
    return unreadable("key", "not a key of ECDSA P-256, Ed25519 or RSA of 2048 bits and more");
  }
  return { der, kind };
}
