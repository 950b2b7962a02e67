import { describe, expect, it } from "vitest";
import type { AttestCheck, ChainCheck, Check } from "./check.ts";
import { faultOf } from "./fault.ts";

const ATTEST: AttestCheck = {
  mode: "attest",
  files: ["app"],
  bundle: ["b"],
  "signer-workflow": "octo/app/.github/workflows/release.yml",
  repo: "octo/app",
};
const CHAIN: ChainCheck = { mode: "chain", directory: "dist", key: "it.pub" };
const NPM: AttestCheck = { mode: "attest", files: ["a"], bundle: ["b"], "npm-publish": true };

describe("a check that could not be meant", () => {
  const faults: readonly (readonly [Check, string])[] = [
    [{ mode: "sums", files: [] }, "names no list"],
    [{ mode: "tree", directory: ".", manifest: [] }, "needs `manifest`"],
    [{ mode: "manifest", path: ".", write: true, build: ["=v"] }, "`build` must be K=V"],
    [{ mode: "manifest", path: ".", sbom: ["a"] }, "`sbom` belongs to `--write`"],
    [{ mode: "canonical", file: "a", fields: ["x"] }, "`fields` and `sort` go together"],
    [{ mode: "canonical", file: "a", row: "object" }, "`row` and `ascii` are about rows"],
    [{ mode: "canonical", file: "a", ascii: true }, "`row` and `ascii` are about rows"],
    [{ mode: "canonical", file: "a", schema: "s" }, "`schema` and `schema-sha256` go together"],
    [
      { mode: "canonical", file: "a", schema: "s", "schema-sha256": "0" },
      "`schema-sha256` must be",
    ],
    [{ ...ATTEST, files: [] }, "names no file"],
    [{ ...ATTEST, bundle: [] }, "needs a `bundle`"],
    [{ mode: "attest", files: ["a"], bundle: ["b"] }, "nobody is named who must have signed"],
    [{ ...ATTEST, "source-ref": "main" }, "`source-ref` must be a full ref"],
    [{ ...ATTEST, "predicate-type": [] }, "`predicate-type` names no type"],
    [{ ...ATTEST, "trusted-root": [] }, "`trusted-root` names no file"],
    [{ ...ATTEST, "trusted-root": ["r"], "max-root-age": 9 }, "`max-root-age` is about the roots"],
    [{ ...NPM, repo: "octo/app" }, "`npm-publish` is signed by npm itself; `repo` cannot"],
    [{ mode: "chain", directory: "dist" }, "nobody is named who must have signed"],
    [{ ...CHAIN, manifest: [] }, "`manifest` names no list"],
    [{ ...CHAIN, manifest: ["a", "b"], signature: "s" }, "`signature` is one over one list"],
    [{ ...CHAIN, repo: "octo/app" }, "`key` and `repo` exclude each other"],
    [{ ...CHAIN, "npm-publish": true }, "`key` and `npm-publish` exclude each other"],
    [{ ...CHAIN, "max-root-age": 0 }, "`key` and `max-root-age` exclude each other"],
    [
      { mode: "chain", directory: ".", "npm-publish": true, legacy: true },
      "`legacy` is about minisign",
    ],
  ];

  it.each(faults.map(([check, fault]) => [fault, check] as const))("%s", (fault, check) => {
    expect(faultOf(check)).toContain(fault);
  });
});

describe("a check that is meant", () => {
  const checks: readonly Check[] = [
    { mode: "sums", files: ["SHA256SUMS"] },
    { mode: "tree", directory: ".", manifest: ["SHA256SUMS"] },
    { mode: "manifest", path: "." },
    { mode: "manifest", path: ".", write: true, build: ["k=v"], sbom: ["a"] },
    { mode: "canonical", file: "a" },
    { mode: "canonical", file: "a", fields: ["x", "y"], sort: ["x"], row: "object" },
    { mode: "canonical", file: "a", schema: "s", "schema-sha256": "0".repeat(64) },
    { mode: "canonical", file: "a", expect: "0".repeat(64) },
    ATTEST,
    NPM,
    { ...ATTEST, "trusted-root": ["r"] },
    { ...ATTEST, "max-root-age": 9 },
    CHAIN,
    { ...CHAIN, signature: "s" },
    { ...CHAIN, manifest: ["a", "b"] },
    { ...CHAIN, manifest: ["a"], signature: "s", legacy: true, "npm-publish": false },
    { mode: "chain", directory: "dist", "npm-publish": true },
    { mode: "signature", file: "a", key: "k" },
    { mode: "dist", directory: "a", rebuilt: "b" },
  ];

  it.each(checks.map((check) => [check.mode, check] as const))("%s", (_, check) => {
    expect(faultOf(check)).toBeUndefined();
  });
});
