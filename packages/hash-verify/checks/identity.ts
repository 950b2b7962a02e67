import { type ReadPolicy, readPolicy } from "../attest/read-policy.ts";
import type { IdentityFlags } from "./check.ts";

export type ReadIdentity =
  | ReadPolicy
  /** The registry's own attestation, whose keys are carried and loaded where they are needed. */
  | { readonly ok: true; readonly policy: "npm-publish" };

/** Who must have signed; the flags' own words in the reasons. */
export function readIdentity(flags: IdentityFlags): ReadIdentity {
  const policy = readPolicy({
    ...given("certificateIdentity", flags["certificate-identity"]),
    ...given("certificateOidcIssuer", flags["certificate-oidc-issuer"]),
    ...given("signerWorkflow", flags["signer-workflow"]),
    ...given("signerDigest", flags["signer-digest"]),
    ...given("repo", flags.repo),
    ...given("sourceRef", flags["source-ref"]),
    ...given("sourceDigest", flags["source-digest"]),
    ...given("runner", flags.runner),
    ...given("repositoryId", flags["repository-id"]),
    ...given("ownerId", flags["owner-id"]),
    ...given("predicateTypes", flags["predicate-type"]),
  });
  if (!flags["npm-publish"]) return policy;
  const stray = POLICY_FLAGS.find((name) => flags[name] !== undefined);
  if (stray === undefined) return { ok: true, policy: "npm-publish" };
  return {
    ok: false,
    reasons: [`\`npm-publish\` is signed by npm itself; \`${stray}\` cannot be asked of it`],
  };
}

const POLICY_FLAGS = [
  "certificate-identity",
  "certificate-oidc-issuer",
  "signer-workflow",
  "signer-digest",
  "repo",
  "source-ref",
  "source-digest",
  "runner",
  "repository-id",
  "owner-id",
  "predicate-type",
] as const satisfies readonly (keyof IdentityFlags)[];

/** All that says who must have signed, and by whose word. */
export const SIGNER_FLAGS = [
  ...POLICY_FLAGS,
  "npm-publish",
  "trusted-root",
  "max-root-age",
] as const satisfies readonly (keyof IdentityFlags)[];

function given<K extends string, V>(key: K, value: V | undefined) {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
