import type { Signer } from "@sigstore/verify";
import { type ClaimName, readClaims } from "./certificate-claims.ts";
import { type Policy, RELEASE_SUBJECT, type TrustedSigner } from "./policy.ts";
import type { Rejection } from "./reason.ts";

/** Holds a certificate that is already verified against the policy; the first difference is told. */
export function judgeIdentity(identity: Signer["identity"], policy: Policy): Rejection | undefined {
  switch (policy.signer.kind) {
    case "keys":
    case "pinned":
      return undefined;
    case "release":
      return judgeRelease(identity);
    case "identity":
      return (
        judgeSigner(identity, policy.signer) ?? judgeClaims(readClaims(identity), policy.claims)
      );
  }
}

function judgeSigner(
  identity: Signer["identity"],
  signer: Extract<TrustedSigner, { kind: "identity" }>,
): Rejection | undefined {
  const subject = identity?.subjectAlternativeName ?? "";
  if (!signer.subject.test(subject)) {
    return { kind: "signer", expected: signer.shown, actual: subject };
  }
  const issuer = readClaims(identity)("issuer");
  if (issuer === "malformed") return { kind: "claim-encoding", claim: "issuer" };
  if (issuer?.value === signer.issuer) return undefined;
  return { kind: "issuer", expected: signer.issuer, actual: issuer?.value ?? "nobody" };
}

function judgeClaims(
  claimOf: ReturnType<typeof readClaims>,
  claims: Policy["claims"],
): Rejection | undefined {
  for (const { claim, expected } of claims) {
    const actual = claimOf(claim);
    if (actual === "malformed") return { kind: "claim-encoding", claim };
    if (actual?.value === expected) continue;
    return { kind: "claim", claim, expected, ...(actual && { actual: actual.value }) };
  }
  return undefined;
}

/** Only GitHub's own certificates name no issuer; public Fulcio always does. */
function judgeRelease(identity: Signer["identity"]): Rejection | undefined {
  const subject = identity?.subjectAlternativeName ?? "";
  if (subject !== RELEASE_SUBJECT) {
    return { kind: "signer", expected: RELEASE_SUBJECT, actual: subject };
  }
  const issuer = readClaims(identity)("issuer");
  if (issuer === undefined) return undefined;
  const actual = issuer === "malformed" ? "somebody" : issuer.value;
  return { kind: "issuer", expected: "nobody", actual };
}

const SHOWN: readonly ClaimName[] = [
  "issuer",
  "repository",
  "source ref",
  "source digest",
  "runner",
  "run",
];

/** What the report tells of the signer. */
export function shownClaims(identity: Signer["identity"]): Readonly<Record<string, string>> {
  const claimOf = readClaims(identity);
  return Object.fromEntries(
    SHOWN.flatMap((name) => {
      const claim = claimOf(name);
      return claim === undefined || claim === "malformed" ? [] : [[name, claim.value]];
    }),
  );
}
