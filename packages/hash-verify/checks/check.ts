import type { Algorithm } from "#core";
import type { PolicyFlags } from "../attest/read-policy.ts";
import type { Dialect, Encoding } from "../sums/index.ts";

/**
 * One thing to verify. Keys are those of the config and of the flags. Paths start at the root; absolute
 * ones and `..` are only a person's to write, never the config's (`world.ts`).
 */
export type Check =
  | SumsCheck
  | TreeCheck
  | ManifestCheck
  | CanonicalCheck
  | AttestCheck
  | SignatureCheck
  | DistCheck
  | ChainCheck;

/** How lists are read, and what their names may be. */
export interface ListFlags {
  readonly dialect?: Dialect;
  readonly algorithm?: Algorithm;
  readonly encoding?: Encoding;
  readonly "strip-prefix"?: string;
  readonly "allow-weak"?: boolean;
  readonly "allow-backslash"?: boolean;
  /** Links are followed while they stay below the base directory. */
  readonly "allow-links"?: boolean;
  readonly portable?: boolean;
}

export interface SumsCheck extends ListFlags {
  readonly mode: "sums";
  readonly files: readonly string[];
  readonly "base-dir"?: string;
}

export interface TreeCheck extends ListFlags {
  readonly mode: "tree";
  readonly directory: string;
  readonly manifest: readonly string[];
  readonly ignore?: readonly string[];
}

export interface ManifestCheck extends ListFlags {
  readonly mode: "manifest";
  /** A release's folder, an OCI layout, or a list of files in JSON. */
  readonly path: string;
  readonly "base-dir"?: string;
  readonly ignore?: readonly string[];
  readonly write?: boolean;
  /** `FILE`, or `FILE=BINARY` for the binary that it is of. */
  readonly sbom?: readonly string[];
  readonly image?: readonly string[];
  /** `K=V`. */
  readonly build?: readonly string[];
  readonly provenance?: string;
}

export interface CanonicalCheck {
  readonly mode: "canonical";
  readonly file: string;
  readonly fields?: readonly string[];
  readonly sort?: readonly string[];
  readonly expect?: string;
  readonly row?: "array" | "object";
  readonly ascii?: boolean;
  readonly schema?: string;
  readonly "schema-sha256"?: string;
}

/** Who must have signed, in the spellings of cosign and gh. */
export interface IdentityFlags {
  readonly "certificate-identity"?: string;
  readonly "certificate-oidc-issuer"?: string;
  readonly "signer-workflow"?: string;
  readonly "signer-digest"?: string;
  readonly repo?: string;
  readonly "source-ref"?: string;
  readonly "source-digest"?: string;
  readonly runner?: PolicyFlags["runner"];
  readonly "repository-id"?: string;
  readonly "owner-id"?: string;
  readonly "predicate-type"?: readonly string[];
  /** The registry's own publish attestation, under npm's keys. */
  readonly "npm-publish"?: boolean;
  readonly "trusted-root"?: readonly string[];
  /** Days. */
  readonly "max-root-age"?: number;
}

export interface AttestCheck extends IdentityFlags {
  readonly mode: "attest";
  readonly files: readonly string[];
  readonly bundle: readonly string[];
}

export interface SignatureCheck {
  readonly mode: "signature";
  readonly file: string;
  readonly key: string;
  /** Absent: the file's name with `.minisig`, `.sig` or `.sigstore.json`, whichever is there. */
  readonly signature?: string;
  readonly legacy?: boolean;
}

export interface DistCheck {
  readonly mode: "dist";
  readonly directory: string;
  readonly rebuilt: string;
  readonly ignore?: readonly string[];
}

export interface ChainCheck extends ListFlags, IdentityFlags {
  readonly mode: "chain";
  readonly directory: string;
  /** From the directory or from the root on; `SHA256SUMS` where absent. */
  readonly manifest?: readonly string[];
  /** Below the directory, or a path; beside the list where absent. A key's signature, or a bundle. */
  readonly signature?: string;
  readonly key?: string;
  readonly legacy?: boolean;
  readonly ignore?: readonly string[];
}
