import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FreshKey, minisignKey } from "../support/fresh-signatures.ts";
import { runActionStep } from "../support/runner/run-action-step.ts";
import { runCli } from "../support/runner/run-cli.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const BINARY = "the registry\n";
const SBOM = '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": []}\n';
const IMAGE = `sha256:${"5e".repeat(32)}`;

function manifestOf(binary: string): string {
  return JSON.stringify({
    image: { digest: IMAGE },
    binaries: [{ name: "registry", sha256: sha256(binary) }],
    sboms: ["registry.cdx.json"],
    provenance: { type: "https://slsa.dev/provenance/v1" },
    checksums: "SHA256SUMS",
    build: { commit: "de0fac2e4500dabe0009e67214ff5f5447ce83dd" },
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A release as it leaves the pipeline, signed by a key that is thrown away. */
function release(): { readonly root: string; readonly folder: string; readonly key: FreshKey } {
  const { base: root } = scratchFolder();
  const folder = join(root, "release");
  mkdirSync(folder);
  const files = {
    registry: BINARY,
    "registry.cdx.json": SBOM,
    "RELEASE_MANIFEST.json": manifestOf(BINARY),
  };
  const lines = Object.entries(files).map(([name, text]) => `${sha256(text)}  ${name}\n`);
  const sums = lines.sort().join("");
  const key = minisignKey();
  for (const [name, text] of Object.entries({ ...files, SHA256SUMS: sums })) {
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, "SHA256SUMS.minisig"), key.sign(Buffer.from(sums)));
  writeFileSync(join(root, "minisign.pub"), key.publicKey);
  return { root, folder, key };
}

interface Case {
  readonly exitCode: number;
  readonly rules: readonly string[];
  edit(release: { readonly root: string; readonly folder: string }): void;
}

const CASES: Readonly<Record<string, Case>> = {
  "as it was made": { exitCode: 0, rules: [], edit: () => {} },
  "binary and manifest altered, checksums old": {
    exitCode: 1,
    rules: ["digest-mismatch", "release-conflict"],
    edit({ folder }) {
      writeFileSync(join(folder, "registry"), "another registry\n");
      writeFileSync(join(folder, "RELEASE_MANIFEST.json"), manifestOf("another registry\n"));
    },
  },
  "the SBOM removed": {
    exitCode: 1,
    rules: ["missing-file", "missing-sbom"],
    edit: ({ folder }) => rmSync(join(folder, "registry.cdx.json")),
  },
  "a file slipped in": {
    exitCode: 1,
    rules: ["unlisted-file"],
    edit: ({ folder }) => writeFileSync(join(folder, "install.sh"), "curl\n"),
  },
  "checksums written anew, signature old": {
    exitCode: 1,
    rules: ["bad-signature", "unlisted-file"],
    edit({ folder }) {
      writeFileSync(join(folder, "install.sh"), "curl\n");
      appendFileSync(join(folder, "SHA256SUMS"), "\n");
    },
  },
  "another key": {
    exitCode: 1,
    rules: ["bad-signature"],
    edit: ({ root }) => writeFileSync(join(root, "minisign.pub"), minisignKey().publicKey),
  },
  "no signature": {
    exitCode: 2,
    rules: [],
    edit: ({ folder }) => rmSync(join(folder, "SHA256SUMS.minisig")),
  },
};

describe("a signed release", () => {
  it.each(Object.entries(CASES))("%s", (_, { exitCode, rules, edit }) => {
    const made = release();
    edit(made);
    const words = ["chain", "release", "--key", "minisign.pub", "--format", "json"];
    const cli = runCli(["hash-verify", ...words], made.root);
    expect(cli.exitCode, cli.stdout + cli.stderr).toBe(exitCode);
    const report: { findings: { rule: string }[] } = JSON.parse(cli.stdout);
    expect([...new Set(report.findings.map(({ rule }) => rule))].sort()).toEqual(rules);

    const inputs = { command: "chain", paths: "release", key: "minisign.pub" };
    const action = "actions/hash-verify";
    const step = runActionStep({ action, workspace: made.root, with: inputs });
    expect(step.problems).toEqual([]);
    expect(step.exitCode).toBe(exitCode);
    expect(JSON.parse(step.reports.json ?? "")).toEqual(report);
  });
});
