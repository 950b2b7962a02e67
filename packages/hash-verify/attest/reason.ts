import { clip } from "./clip.ts";

/** Why one bundle does not attest one file. */
export type Rejection =
  | { readonly kind: "timestamp" | "certificate" | "sct"; readonly detail: string }
  | { readonly kind: "tlog" | "tlog-inclusion" | "tlog-body"; readonly detail: string }
  | { readonly kind: "public-key" | "signature"; readonly detail: string }
  /** A part that only shows itself as broken when it is verified. */
  | { readonly kind: "malformed"; readonly detail: string }
  | { readonly kind: "signer" | "issuer"; readonly expected: string; readonly actual: string }
  | {
      readonly kind: "claim";
      readonly claim: string;
      readonly expected: string;
      /** Absent: the certificate does not say. */
      readonly actual?: string;
    }
  | { readonly kind: "claim-encoding"; readonly claim: string }
  /** Signed by a key where an identity is asked for, or the other way round. */
  | { readonly kind: "key-signed" | "certificate-signed" }
  | { readonly kind: "payload-type" | "statement-type"; readonly actual: string }
  | { readonly kind: "statement"; readonly detail: string }
  | {
      readonly kind: "predicate-type";
      readonly expected: readonly string[];
      readonly actual: string;
    }
  /** A signature over the file itself says nothing about how the file was made. */
  | { readonly kind: "no-statement"; readonly expected: readonly string[] }
  /** States something of the file, which is not the same as vouching for it. */
  | { readonly kind: "unasked-statement"; readonly actual: string }
  | { readonly kind: "no-acceptable-digest" }
  /** The statement lists digests, but of no algorithm by which the file was hashed. */
  | { readonly kind: "no-common-algorithm"; readonly listed: readonly string[] }
  | { readonly kind: "subject" }
  /** The signature is over the content, which could not be had. */
  | { readonly kind: "content"; readonly detail: string };

export function describeRejection(reason: Rejection): string {
  switch (reason.kind) {
    case "timestamp":
      return `its time is not proved: ${reason.detail}`;
    case "certificate":
      return `its certificate is not trusted: ${reason.detail}`;
    case "sct":
      return `its certificate is in no trusted certificate log: ${reason.detail}`;
    case "tlog":
    case "tlog-inclusion":
    case "tlog-body":
      return `its entry in a transparency log does not hold: ${reason.detail}`;
    case "public-key":
      return `its key is not trusted: ${reason.detail}`;
    case "signature":
      return `its signature is not valid: ${reason.detail}`;
    case "malformed":
      return `a part of it is malformed: ${reason.detail}`;
    case "signer":
      return `signed by \`${clip(reason.actual)}\`, not by \`${reason.expected}\``;
    case "issuer":
      return `the identity was issued by \`${clip(reason.actual)}\`, not by \`${reason.expected}\``;
    case "claim":
      return describeClaim(reason);
    case "claim-encoding":
      return `the certificate's ${reason.claim} cannot be read`;
    default:
      return describeContent(reason);
  }
}

function describeClaim(reason: Extract<Rejection, { kind: "claim" }>): string {
  const { claim, expected, actual } = reason;
  return actual === undefined
    ? `the certificate names no ${claim}; \`${expected}\` is asked for`
    : `its ${claim} is \`${clip(actual)}\`, not \`${expected}\``;
}

type ContentRejection = Extract<
  Rejection,
  {
    kind:
      | "key-signed"
      | "certificate-signed"
      | "payload-type"
      | "statement-type"
      | "statement"
      | "predicate-type"
      | "no-statement"
      | "unasked-statement"
      | "no-acceptable-digest"
      | "no-common-algorithm"
      | "subject"
      | "content";
  }
>;

function describeContent(reason: ContentRejection): string {
  switch (reason.kind) {
    case "key-signed":
      return "signed with a key; an identity is asked for";
    case "certificate-signed":
      return "signed by an identity; a key is asked for";
    case "payload-type":
      return `its payload is \`${reason.actual}\`, not an in-toto statement`;
    case "statement-type":
      return `its statement is of type \`${reason.actual}\`, not in-toto v0.1 or v1`;
    case "statement":
      return `its statement cannot be read: ${reason.detail}`;
    case "predicate-type":
      return `its predicate is \`${reason.actual}\`; asked for: ${quoted(reason.expected)}`;
    case "no-statement":
      return `it signs the file itself and states nothing; asked for: ${quoted(reason.expected)}`;
    case "unasked-statement":
      return `it states \`${reason.actual}\`; a signature over the file itself is asked for`;
    case "no-acceptable-digest":
      return "its subjects have no digest of SHA-2 or SHA-3";
    case "no-common-algorithm":
      return `its subjects have digests of ${quoted(reason.listed)} only; hash the file by one of them`;
    case "subject":
      return "the file is not among its subjects";
    case "content":
      return `its signature is over the content of the file: ${reason.detail}`;
  }
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(", ");
}
