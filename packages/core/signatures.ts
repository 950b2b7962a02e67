import type { Algorithm } from "./algorithms.ts";

/** One signature, and the key that is said to have made it. */
export interface SignatureCheck {
  /** DER, SubjectPublicKeyInfo. */
  readonly key: Uint8Array;
  /** What the signer hashed the content by; absent for Ed25519, which hashes by itself. */
  readonly hash?: Algorithm;
  readonly signature: Uint8Array;
}

/** Kinds of keys that we take signatures of. */
export type KeyKind = "ecdsa-p256" | "ed25519" | "rsa";

/** Signatures over bytes at hand. The host implements it. */
export interface Signatures {
  /** `undefined`: not a public key, or one of a kind or size that is not taken. */
  keyKind(key: Uint8Array): KeyKind | undefined;
  verify(content: Uint8Array, check: SignatureCheck): boolean;
  /** Lower-case hex. */
  digest(content: Uint8Array, algorithm: Algorithm): string;
}

export interface FileDigest {
  readonly algorithm: Algorithm;
  /** Lower-case hex. */
  readonly digest: string;
}

/** `changed`: the content is no longer the one whose digest was given. */
export type ContentCheck = "valid" | "invalid" | "too-large" | "changed" | "unreadable";

/**
 * What a file holds, for signatures that are made over the whole of it. It is read in one pass and in
 * constant memory, and hashed in the same pass, so that the signed bytes are those that were hashed.
 */
export interface SignedContent {
  verify(check: SignatureCheck, expected: FileDigest): ContentCheck;
}
