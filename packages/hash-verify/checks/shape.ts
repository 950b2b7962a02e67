import type { HashFlags } from "../flags.ts";
import type { Check } from "./check.ts";

export type Mode = Check["mode"];
export type Flag = keyof HashFlags;

/** What a check is made of: the key of what it is about, and flags. */
export interface Shape {
  readonly subject: "files" | "file" | "directory" | "path";
  readonly flags: readonly Flag[];
  readonly required: readonly Flag[];
}

const LIST: readonly Flag[] = [
  "dialect",
  "algorithm",
  "encoding",
  "strip-prefix",
  "allow-weak",
  "allow-backslash",
  "allow-links",
  "portable",
];

const IDENTITY: readonly Flag[] = [
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
  "npm-publish",
  "trusted-root",
  "max-root-age",
];

export const SHAPES: Readonly<Record<Mode, Shape>> = {
  sums: { subject: "files", flags: ["base-dir", ...LIST], required: [] },
  tree: { subject: "directory", flags: ["manifest", "ignore", ...LIST], required: ["manifest"] },
  manifest: {
    subject: "path",
    flags: ["write", "base-dir", "ignore", "sbom", "image", "build", "provenance", ...LIST],
    required: [],
  },
  canonical: {
    subject: "file",
    flags: ["fields", "sort", "expect", "row", "ascii", "schema", "schema-sha256"],
    required: [],
  },
  attest: { subject: "files", flags: ["bundle", ...IDENTITY], required: ["bundle"] },
  signature: { subject: "file", flags: ["key", "signature", "legacy"], required: ["key"] },
  dist: { subject: "directory", flags: ["rebuilt", "ignore"], required: ["rebuilt"] },
  chain: {
    subject: "directory",
    flags: ["key", "signature", "legacy", "manifest", "ignore", ...IDENTITY, ...LIST],
    required: [],
  },
};

/** In the order in which help and reports have them. */
export const MODES = Object.keys(SHAPES) as readonly Mode[];
