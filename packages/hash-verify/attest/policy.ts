import type { ClaimName } from "./certificate-claims.ts";
import type { TrustedKeys } from "./trusted-root.ts";

/** Whom we believe. There is always somebody: a signature by anyone proves nothing. */
export type TrustedSigner =
  | {
      readonly kind: "identity";
      /** Matches the certificate's subject as a whole. */
      readonly subject: RegExp;
      /** The subject in the caller's words. */
      readonly shown: string;
      readonly issuer: string;
    }
  /** GitHub's own attestation of an immutable release; its certificates carry no claims. */
  | { readonly kind: "release"; readonly repository: string; readonly tag?: string }
  /** Keys by hint, valid for a time and proved by a log entry: npm's registry. */
  | { readonly kind: "keys"; readonly keys: TrustedKeys }
  /** One key, DER; that it is pinned is all the trust there is. */
  | { readonly kind: "pinned"; readonly key: Uint8Array };

export interface Policy {
  readonly signer: TrustedSigner;
  /** Exact values of the certificate's claims. */
  readonly claims: readonly { readonly claim: ClaimName; readonly expected: string }[];
  readonly predicates: Predicates;
}

/** What the signer may state. */
export type Predicates =
  /** Nothing: a signature over the file itself, as `cosign sign-blob` makes it. */
  | { readonly kind: "none" }
  | {
      readonly kind: "listed";
      readonly types: readonly string[];
      /** A signature over the file itself, without a statement, will do too. */
      readonly orNone: boolean;
    };

/** GitHub names the releases that it attests by this subject, and by no issuer. */
export const RELEASE_SUBJECT = "https://dotcom.releases.github.com";
const PUBLISH = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";

/** What npm's registry attests of every package: that it was published there. */
export function npmPublishPolicy(keys: TrustedKeys): Policy {
  return {
    signer: { kind: "keys", keys },
    claims: [],
    predicates: { kind: "listed", types: [PUBLISH], orNone: false },
  };
}

export function pinnedKeyPolicy(key: Uint8Array): Policy {
  return { signer: { kind: "pinned", key }, claims: [], predicates: { kind: "none" } };
}
