/** Bundles of our own in every form in which the world hands them around. */
import type { Instance } from "../../packages/hash-verify/attest/fixtures/instance.ts";
import {
  type Json,
  type MintOptions,
  mintEnvelope,
  mintMessage,
  statementOf,
} from "../../packages/hash-verify/attest/fixtures/mint.ts";
import type { PolicyFlags } from "../../packages/hash-verify/attest/read-policy.ts";

export const VERSIONS = ["0.1", "0.2", "0.3"] as const;
export const CONTENTS = ["envelope", "message"] as const;
export type Content = (typeof CONTENTS)[number];

export function mint(
  instance: Instance,
  content: Content,
  of: { readonly file: Buffer; readonly options?: MintOptions },
): Promise<Json> {
  const { file, options = {} } = of;
  return content === "envelope"
    ? mintEnvelope(instance, statementOf(file), options)
    : mintMessage(instance, file, options);
}

/** Each form's text; `other` is a bundle about something else. */
export const WRAPPERS: Readonly<Record<string, (bundle: Json, other: Json) => string>> = {
  "a bundle": (bundle) => JSON.stringify(bundle),
  "a bundle, laid out and with a byte-order mark": (bundle) =>
    `\uFEFF${JSON.stringify(bundle, null, 2)}\r\n`,
  "one bundle a line": (bundle, other) =>
    [other, bundle, other].map((one) => JSON.stringify(one)).join("\n\n"),
  "a list of bundles": (bundle, other) => JSON.stringify([other, bundle]),
  "GitHub's API": (bundle, other) =>
    JSON.stringify({
      attestations: [other, bundle].map((one) => ({ repository_id: 1001, bundle: one })),
    }),
  "npm's API": (bundle, other) =>
    JSON.stringify({
      attestations: [other, bundle].map((one) => ({ predicateType: "x", bundle: one })),
    }),
  "what gh prints": (bundle, other) =>
    JSON.stringify([other, bundle].map((one) => ({ attestation: { bundle: one } }))),
};

export interface WrongClaim {
  readonly name: string;
  /** What is asked for besides the workflow and its repository. */
  readonly flags: PolicyFlags;
  readonly options: MintOptions;
  readonly kind: "signer" | "issuer" | "claim";
}

const OTHER = "0".repeat(40);
const RIGHT = "de0fac2e4500dabe0009e67214ff5f5447ce83dd";
const WORKFLOWS = "https://github.com/octo/app/.github/workflows";

/** Everything right but one: each must be refused for that one. */
export const WRONG_CLAIMS: readonly WrongClaim[] = [
  ...[
    "https://github.com/evil/app/.github/workflows/release.yml@refs/tags/v1.0.0",
    `${WORKFLOWS}/release.yml.evil.yml@refs/tags/v1.0.0`,
    `${WORKFLOWS}/release.yml@refs/heads/main`,
    `${WORKFLOWS}/release.yml@refs/tags/v1.0.0/x`,
    `x${WORKFLOWS}/release.yml@refs/tags/v1.0.0`,
  ].map((subject): WrongClaim => wrong("signer", `subject ${subject}`, {}, { subject })),
  ...["https://evil.test", "https://token.actions.githubusercontent.com/", undefined].map(
    (issuer): WrongClaim =>
      wrong("issuer", `issuer ${issuer}`, {}, { claims: { 1: issuer, 8: issuer } }),
  ),
  ...(
    [
      [{}, [12, 5], "https://github.com/octo-fork/app"],
      [{ signerDigest: RIGHT }, [10], OTHER],
      [{ sourceRef: "refs/tags/v1.0.0" }, [14, 6], "refs/tags/v1.0.1"],
      [{ sourceDigest: RIGHT }, [13, 3], OTHER],
      [{ runner: "github-hosted" }, [11], "self-hosted"],
      [{ repositoryId: "1001" }, [15], "10010"],
      [{ ownerId: "2002" }, [17], "20"],
    ] as const
  ).flatMap(([flags, oids, value]): readonly WrongClaim[] =>
    [value, undefined].map((other) => {
      const claims = Object.fromEntries(oids.map((oid) => [oid, other]));
      return wrong("claim", `${oids[0]} ${other}`, flags, { claims });
    }),
  ),
];

function wrong(
  kind: WrongClaim["kind"],
  name: string,
  ...[flags, options]: readonly [PolicyFlags, MintOptions]
): WrongClaim {
  return { kind, name, flags, options };
}

export const PREDICATES = [
  "https://slsa.dev/provenance/v1",
  "https://slsa.dev/provenance/v0.2",
  "https://slsa.dev/verification_summary/v1",
  "https://spdx.dev/Document/v2.3",
  "https://cyclonedx.org/bom",
  "https://in-toto.io/attestation/vulns/v0.1",
  "https://in-toto.io/attestation/test-result/v0.1",
  "https://in-toto.io/attestation/scai/attribute-report/v0.2",
  "https://in-toto.io/attestation/release/v0.1",
  "https://github.com/npm/attestation/tree/main/specs/publish/v0.1",
  "https://docs.pypi.org/attestations/publish/v1",
  "https://cosign.sigstore.dev/attestation/v1",
] as const;
