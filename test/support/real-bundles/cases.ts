/** What each of them must come to, as their own authors' tests have it. */
import type { PolicyFlags } from "../../../packages/hash-verify/attest/read-policy.ts";
import type { Source } from "./sources.ts";

type Path = readonly [Source, string];

export interface RealBundle {
  readonly name: string;
  readonly bundle: Path;
  /** The file that was signed; `named`: not to be had, so that its digest is taken from the statement. */
  readonly file: Path | "empty" | "named";
  /** Roots other than those that we carry. */
  readonly root?: Path;
  /** Of those that we carry. */
  readonly by?: string;
  readonly signer: Signer;
}

export type Signer =
  | { readonly kind: "identity"; readonly flags: PolicyFlags }
  | { readonly kind: "npm" }
  | { readonly kind: "key"; readonly key: Path };

const DATA = "test_data";
const BUNDLES = `${DATA}/bundles`;
const PYTHON = `${DATA}/upstream/sigstore-python`;
const STAGING: Path = ["roots", "src/trusted_root_staging.json"];
/** `a.txt` of the conformance suite. */
const A_TXT: Path = ["verify", `${DATA}/managed-key/artifact.txt`];
const PUBLIC_GOOD = "sigstore public good";

const GITHUB_LOGIN = "https://github.com/login/oauth";
const PROVENANCE = "https://slsa.dev/provenance/v1";
const BEACON =
  "sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml";
const JS_RELEASE = "sigstore/sigstore-js/.github/workflows/release.yml";

function person(address: string, predicate?: string): Signer {
  const predicates = predicate === undefined ? {} : { predicateTypes: [predicate] };
  const flags = { certificateIdentity: address, certificateOidcIssuer: GITHUB_LOGIN };
  return { kind: "identity", flags: { ...flags, ...predicates } };
}

/** The ref makes it exact; the repository is that of the workflow. `""`: a signature over the file itself. */
function workflow(path: string, ref: string, predicate = PROVENANCE): Signer {
  const repo = path.split("/").slice(0, 2).join("/");
  const flags = { signerWorkflow: `${path}@${ref}`, repo, sourceRef: ref, runner: "github-hosted" };
  const predicateTypes = predicate === "" ? {} : { predicateTypes: [predicate] };
  return { kind: "identity", flags: { ...flags, ...predicateTypes } };
}

const MAIN = "refs/heads/main";
const JS = workflow(JS_RELEASE, MAIN);

export const ACCEPTED: readonly RealBundle[] = [
  {
    name: "npm's publish attestation of sigstore 1.3.0",
    bundle: ["go", "examples/bundle-publish.json"],
    file: ["npm", "sigstore-1.3.0.tgz"],
    by: PUBLIC_GOOD,
    signer: { kind: "npm" },
  },
  {
    name: "npm's provenance of sigstore 1.3.0",
    bundle: ["go", "examples/bundle-provenance.json"],
    file: ["npm", "sigstore-1.3.0.tgz"],
    by: PUBLIC_GOOD,
    signer: workflow(JS_RELEASE, MAIN, "https://slsa.dev/provenance/v0.2"),
  },
  {
    name: "npm's provenance of sigstore 2.0.0",
    bundle: ["go", "pkg/testing/data/bundles/sigstore.js@2.0.0-provenance.sigstore.json"],
    file: ["npm", "sigstore-2.0.0.tgz"],
    by: PUBLIC_GOOD,
    signer: JS,
  },
  {
    name: "npm's provenance of sigstore 5.0.0",
    bundle: ["crate", "tests/data/npm_slsa_bundle_v03.json"],
    file: ["npm", "sigstore-5.0.0.tgz"],
    by: PUBLIC_GOOD,
    signer: JS,
  },
  {
    name: "a wheel on PyPI, signed by its workflow",
    bundle: ["verify", `${BUNDLES}/bundle_v3_github.whl.sigstore`],
    file: ["python", "rfc8785-0.1.2-py3-none-any.whl"],
    by: PUBLIC_GOOD,
    signer: workflow(
      "trailofbits/rfc8785.py/.github/workflows/release.yml",
      "refs/tags/v0.1.2",
      "",
    ),
  },
  {
    name: "a conda package",
    bundle: ["verify", `${BUNDLES}/conda-attestation.sigstore.json`],
    file: ["verify", `${BUNDLES}/signed-package-2.1.0-hb0f4dca_0.conda`],
    by: PUBLIC_GOOD,
    signer: workflow(
      "prefix-dev/sigstore-example/.github/workflows/action.yaml",
      MAIN,
      "https://schemas.conda.org/attestations-publish-1.schema.json",
    ),
  },
  {
    name: "a conda package, in Rekor v2",
    bundle: ["verify", `${BUNDLES}/conda-attestation-rekor2.sigstore.json`],
    file: ["verify", `${BUNDLES}/signed-package-2.1.0-hb0f4dca_0.conda`],
    root: STAGING,
    signer: person("jku@goto.fi", "https://schemas.conda.org/attestations-publish-1.schema.json"),
  },
  {
    name: "a blob by cosign 3",
    bundle: ["verify", `${BUNDLES}/cosign-v3-blob.sigstore.json`],
    file: ["verify", `${BUNDLES}/cosign-v3-blob.txt`],
    by: PUBLIC_GOOD,
    signer: person("w.vollprecht@gmail.com"),
  },
  {
    name: "a blob by a key, in a log and with a time",
    bundle: ["verify", `${DATA}/managed-key/bundle.sigstore.json`],
    file: A_TXT,
    signer: { kind: "key", key: ["verify", `${DATA}/managed-key/key.pub`] },
  },
  {
    name: "the conformance suite's statement",
    bundle: ["bundle", "tests/fixtures/happy-path.json"],
    file: A_TXT,
    by: PUBLIC_GOOD,
    signer: workflow(BEACON, MAIN),
  },
  {
    name: "the conformance suite's file with a signed time",
    bundle: ["verify", `${DATA}/timestamps/valid_bundle.json`],
    file: A_TXT,
    root: ["verify", `${DATA}/timestamps/valid_trusted_root.json`],
    signer: workflow(BEACON, MAIN, ""),
  },
  {
    name: "sigstore-python's statement in Rekor v2",
    bundle: ["verify", `${PYTHON}/a.dsse.staging-rekor-v2.txt.sigstore.json`],
    file: A_TXT,
    root: STAGING,
    signer: workflow(BEACON, MAIN),
  },
  {
    name: "sigstore-python's file in Rekor v2",
    bundle: ["verify", `${PYTHON}/staging-rekor-v2.txt.sigstore.json`],
    file: ["verify", `${PYTHON}/staging-rekor-v2.txt`],
    root: STAGING,
    signer: person("jku@goto.fi"),
  },
  {
    name: "a certificate of one of several intermediates",
    bundle: ["verify", `${DATA}/sct-multi-intermediate/staging_bundle.sigstore.json`],
    file: "empty",
    root: ["verify", `${DATA}/sct-multi-intermediate/staging_trusted_root.json`],
    signer: workflow("sigstore/root-signing-staging/.github/workflows/custom-test.yml", MAIN, ""),
  },
  {
    name: "protobuf-specs' a.txt",
    bundle: ["protobuf", "gen/pb-rust/sigstore-protobuf-specs/assets/a.txt.sigstore"],
    file: ["protobuf", "gen/pb-rust/sigstore-protobuf-specs/assets/a.txt"],
    by: PUBLIC_GOOD,
    signer: person("a@tny.town"),
  },
  {
    name: "a statement of 2022 by a person",
    bundle: ["verify", `${BUNDLES}/dsse.sigstore.json`],
    file: "named",
    by: PUBLIC_GOOD,
    signer: person("brian@dehamer.com", "https://slsa.dev/provenance/v0.2"),
  },
  {
    name: "an image that cosign signed",
    bundle: ["crate", "tests/data/bundle_v03.json"],
    file: "named",
    by: PUBLIC_GOOD,
    signer: workflow(
      "kubewarden/kubewarden-controller/.github/workflows/release.yml",
      "refs/tags/v1.34.0",
      "https://sigstore.dev/cosign/sign/v1",
    ),
  },
  {
    name: "an immutable release on GitHub",
    bundle: ["verify", `${BUNDLES}/github-private-attestation.sigstore.json`],
    file: "named",
    by: "GitHub",
    signer: {
      kind: "identity",
      flags: {
        certificateIdentity: "https://dotcom.releases.github.com",
        repo: "jdx/communique",
        sourceRef: "refs/tags/v0.1.9",
      },
    },
  },
  {
    name: "an immutable release on GitHub, its time by SHA-384",
    bundle: ["verify", `${DATA}/timestamps/github_sha384_bundle.json`],
    file: "named",
    by: "GitHub",
    signer: {
      kind: "identity",
      flags: { certificateIdentity: "https://dotcom.releases.github.com", repo: "jdx/communique" },
    },
  },
];

export interface BadBundle {
  readonly name: string;
  readonly bundle: Path;
  readonly root?: Path;
  /** The kind of the fault or the rejection. */
  readonly reason: string;
}

export const REFUSED: readonly BadBundle[] = [
  bad("bundle_cve_2022_36056.txt.sigstore", "certificate"),
  bad("bundle_invalid_version.txt.sigstore", "media-type"),
  bad("bundle_no_cert_v1.txt.sigstore", "missing-parts"),
  bad("bundle_no_checkpoint.txt.sigstore", "missing-parts"),
  bad("bundle_no_log_entry.txt.sigstore", "timestamp"),
  bad("bundle_v3_no_signed_time.txt.sigstore.json", "timestamp"),
  bad("dsse-2sigs.sigstore.json", "missing-parts"),
  {
    name: "a certificate log's key that is another's",
    bundle: ["verify", `${DATA}/invalid-ct-key_fail/bundle.sigstore.json`],
    root: ["verify", `${DATA}/invalid-ct-key_fail/trusted_root.json`],
    reason: "sct",
  },
];

export const STRICTER: readonly BadBundle[] = [
  {
    name: "sigstore-go's otherName, by its test instance: no log of that root signed its checkpoint",
    bundle: ["verify", `${BUNDLES}/othername.sigstore.json`],
    root: ["verify", `${DATA}/trusted_roots/scaffolding.json`],
    reason: "tlog-inclusion",
  },
];

function bad(name: string, reason: string): BadBundle {
  return { name, bundle: ["verify", `${BUNDLES}/${name}`], reason };
}
