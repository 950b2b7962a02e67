import type { ContentCheck } from "#core";

/** What checking one file against a pinned key came to. */
export type SignatureOutcome =
  /** `comment` is minisign's trusted comment: the signer's words, covered by the key. */
  | { readonly kind: "valid"; readonly comment?: string }
  /** Well-formed, and not a signature of this file by this key. */
  | { readonly kind: "refused"; readonly reason: string }
  /** Could not be judged. */
  | {
      readonly kind: "unreadable";
      readonly of: "key" | "signature" | "file";
      readonly reason: string;
    };

export function unreadable(
  of: "key" | "signature" | "file",
  reason: string,
): Extract<SignatureOutcome, { kind: "unreadable" }> {
  return { kind: "unreadable", of, reason };
}

export function refused(reason: string): SignatureOutcome {
  return { kind: "refused", reason };
}

/** What reading a file for its signature came to, as an outcome; `undefined`: it is valid. */
export function contentFault(found: ContentCheck): SignatureOutcome | undefined {
  switch (found) {
    case "valid":
      return undefined;
    case "invalid":
      return refused("the signature is of another content, or by another key");
    case "too-large":
      return unreadable("file", "too large for a key that signs it in one piece");
    case "changed":
      return unreadable("file", "changed while it was verified");
    case "unreadable":
      return unreadable("file", "could not be read");
  }
}
