import type { HashFlags } from "../flags.ts";
import type { Check } from "./check.ts";
import { SIGNER_FLAGS } from "./identity.ts";

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
  attest: { subject: "files", flags: ["bundle", ...SIGNER_FLAGS], required: ["bundle"] },
  signature: { subject: "file", flags: ["key", "signature", "legacy"], required: ["key"] },
  dist: { subject: "directory", flags: ["rebuilt", "ignore"], required: ["rebuilt"] },
  chain: {
    subject: "directory",
    flags: ["key", "signature", "legacy", "manifest", "ignore", ...SIGNER_FLAGS, ...LIST],
    required: [],
  },
};

/** In the order in which help and reports have them. */
export const MODES = Object.keys(SHAPES) as readonly Mode[];
