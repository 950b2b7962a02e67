import { type Policy, type Predicates, RELEASE_SUBJECT, type TrustedSigner } from "./policy.ts";
import { exactly, workflowSubject } from "./subject-pattern.ts";

/** Who must have signed, in the spellings of cosign and gh. */
export interface PolicyFlags {
  readonly certificateIdentity?: string;
  readonly certificateOidcIssuer?: string;
  /** `OWNER/REPO/.github/workflows/FILE`, and `@REF` or `@refs/tags/*`. */
  readonly signerWorkflow?: string;
  readonly signerDigest?: string;
  readonly repo?: string;
  readonly sourceRef?: string;
  readonly sourceDigest?: string;
  readonly runner?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly predicateTypes?: readonly string[];
}

export type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy }
  /** Lower case, with the flag in backticks. */
  | { readonly ok: false; readonly reasons: readonly string[] };

const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
// As gh takes it where none is named.
const PROVENANCE = "https://slsa.dev/provenance/v1";
// Releases of 2026 carry the second, as jdx/communique v0.1.9 does; older ones keep the first.
const RELEASES = [
  "https://in-toto.io/attestation/release/v0.1",
  "https://in-toto.io/attestation/release/v0.2",
];

// Managed users have an underscore in their name, and some old names end in a hyphen.
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FULL_REF = /^refs\/(?:heads|tags|pull)\/[^\s*]+$/;
const NUMBER = /^[1-9][0-9]*$/;
const RUNNER = /^(?:github|self)-hosted$/;
const ANYTHING = /^[^\s]+$/;

/** Flags whose value must have a form; a slip would otherwise be a policy that nothing can meet. */
const FORMS = {
  certificateIdentity: { form: ANYTHING, as: "a URL or an address" },
  certificateOidcIssuer: { form: ANYTHING, as: "a URL" },
  signerDigest: { form: COMMIT, as: "a full commit, lower case" },
  repo: { form: REPOSITORY, as: "OWNER/REPO" },
  sourceRef: { form: FULL_REF, as: "a full ref, as `refs/heads/main`" },
  sourceDigest: { form: COMMIT, as: "a full commit, lower case" },
  runner: { form: RUNNER, as: "`github-hosted` or `self-hosted`" },
  repositoryId: { form: NUMBER, as: "a number" },
  ownerId: { form: NUMBER, as: "a number" },
} as const satisfies Readonly<Partial<Record<keyof PolicyFlags, { form: RegExp; as: string }>>>;

/** Compulsory and exact: whoever leaves the signer open is told to name one. */
export function readPolicy(flags: PolicyFlags): ReadPolicy {
  const reasons = malformedFlags(flags);
  const signer = readSigner(flags);
  if (typeof signer === "string") return { ok: false, reasons: [...reasons, signer] };
  if (flags.predicateTypes?.length === 0) reasons.push("`predicate-type` names no type");
  if (reasons.length > 0) return { ok: false, reasons };
  const claims = signer.kind === "release" ? [] : claimsOf(flags);
  return { ok: true, policy: { signer, claims, predicates: predicatesOf(flags, signer) } };
}

function malformedFlags(flags: PolicyFlags): string[] {
  const values: Readonly<Record<string, unknown>> = { ...flags };
  return Object.entries(FORMS).flatMap(([key, { form, as }]) => {
    const value = values[key];
    const fits = value === undefined || (typeof value === "string" && form.test(value));
    return fits ? [] : [`\`${flagOf(key)}\` must be ${as}; got \`${value}\``];
  });
}

function readSigner(flags: PolicyFlags): TrustedSigner | string {
  const { certificateIdentity: identity, certificateOidcIssuer: issuer, signerWorkflow } = flags;
  if (identity !== undefined && signerWorkflow !== undefined) {
    return "`certificate-identity` and `signer-workflow` both name the signer; keep one";
  }
  if (signerWorkflow !== undefined) return workflowSigner(flags, signerWorkflow);
  if (identity === undefined) {
    return "nobody is named who must have signed; give `certificate-identity` with `certificate-oidc-issuer`, or `signer-workflow` with `repo`";
  }
  if (identity === RELEASE_SUBJECT) return releaseSigner(flags);
  if (issuer === undefined) {
    return "`certificate-identity` needs `certificate-oidc-issuer`: other issuers could name the same identity";
  }
  return { kind: "identity", subject: exactly(identity), shown: identity, issuer };
}

function workflowSigner(flags: PolicyFlags, workflow: string): TrustedSigner | string {
  if (flags.repo === undefined) {
    return "`signer-workflow` needs `repo`: a reusable workflow signs for any repository that calls it";
  }
  const subject = workflowSubject(workflow);
  if (!subject) {
    return `\`signer-workflow\` must be OWNER/REPO/.github/workflows/FILE, and after it a full ref where one is wanted, as @refs/tags/v1 or @refs/tags/*, or @COMMIT; got \`${workflow}\``;
  }
  const issuer = flags.certificateOidcIssuer ?? GITHUB_ISSUER;
  return { kind: "identity", subject, shown: workflow, issuer };
}

const RELEASE_FLAGS: readonly string[] = [
  "certificateIdentity",
  "repo",
  "sourceRef",
  "predicateTypes",
];
const TAG = /^refs\/tags\/(.+)$/;

/** A release's certificate claims nothing, so what it cannot answer must not be asked. */
function releaseSigner(flags: PolicyFlags): TrustedSigner | string {
  const asked = Object.entries(flags).find(
    ([key, value]) => value !== undefined && !RELEASE_FLAGS.includes(key),
  );
  if (asked)
    return `the certificate of a release says nothing that \`${flagOf(asked[0])}\` could be held against`;
  if (flags.repo === undefined) return "`certificate-identity` of a release needs `repo`";
  const tag = flags.sourceRef === undefined ? undefined : TAG.exec(flags.sourceRef)?.[1];
  if (flags.sourceRef !== undefined && tag === undefined) {
    return "`source-ref` of a release must be a tag, as `refs/tags/v1`";
  }
  return { kind: "release", repository: flags.repo, ...(tag !== undefined && { tag }) };
}

/** `signerDigest` as `signer-digest`. */
function flagOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function claimsOf(flags: PolicyFlags): Policy["claims"] {
  const { repo } = flags;
  const claims = [
    { claim: "repository", expected: repo === undefined ? repo : `https://github.com/${repo}` },
    { claim: "signer digest", expected: flags.signerDigest },
    { claim: "source ref", expected: flags.sourceRef },
    { claim: "source digest", expected: flags.sourceDigest },
    { claim: "runner", expected: flags.runner },
    { claim: "repository id", expected: flags.repositoryId },
    { claim: "owner id", expected: flags.ownerId },
  ] as const;
  return claims.flatMap(({ claim, expected }) =>
    expected === undefined ? [] : [{ claim, expected }],
  );
}

function predicatesOf(flags: PolicyFlags, signer: TrustedSigner): Predicates {
  const { predicateTypes } = flags;
  const byDefault = signer.kind === "release" ? RELEASES : [PROVENANCE];
  return {
    kind: "listed",
    types: predicateTypes ?? byDefault,
    orNone: predicateTypes === undefined && signer.kind === "identity",
  };
}
