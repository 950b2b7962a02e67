/** The files that docs/hash-verify.md is about, with keys, signatures and attestations made anew. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  cosignKey,
  type FreshInstance,
  minisignKey,
  sigstoreInstance,
} from "./fresh-signatures.ts";

type Files = Record<string, string>;

const APP = "the program\n";
const SBOM = '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": []}\n';
const COMMIT = "de0fac2e4500dabe0009e67214ff5f5447ce83dd";
const PUBLISHED = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";

export async function writeVerifiedFiles(root: string): Promise<void> {
  const instance = await sigstoreInstance();
  const files: Files = {
    ...lists(),
    ...(await release(instance)),
    ...(await attested(instance)),
    ...rows(),
    "dist/index.js": "run();\n",
    "rebuilt/index.js": "run();\n",
    "trusted_root.jsonl": `${instance.root}\n`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function digest(text: string, algorithm = "sha256"): string {
  return createHash(algorithm).update(text).digest("hex");
}

function line(name: string, text: string): string {
  return `${digest(text)}  ${name}\n`;
}

/** Lists as tools write them: GNU, goreleaser, cargo-dist, side-cars. */
function lists(): Files {
  const model = "weights\n";
  return {
    SHA256SUMS: line("app.tgz", APP),
    MD5SUMS: `${digest(APP, "md5")}  app.tgz\n`,
    "download/app_linux.tar.gz": APP,
    "download/app_darwin.tar.gz": `${APP}for another system\n`,
    "download/app_1.0.0_checksums.txt":
      line("app_darwin.tar.gz", `${APP}for another system\n`) + line("app_linux.tar.gz", APP),
    "target/distrib/app-installer.sh": APP,
    "target/distrib/sha256.sum": `${digest(APP)} *app-installer.sh\n\n`,
    "models/model.gguf": model,
    "models/model.gguf.sha256": line("models/model.gguf", model),
    "models/tokenizer.json": "{}\n",
    "models/tokenizer.json.sha256": digest("{}\n"),
    "build/app-linux": APP,
    "build/app-linux.cdx.json": SBOM,
  };
}

/** A release whose checksums a key signed, and a workflow attested. */
async function release(instance: FreshInstance): Promise<Files> {
  const manifest = {
    version: 1,
    binaries: [{ name: "app-linux", sha256: digest(APP), sbom: "app-linux.cdx.json" }],
    checksums: "SHA256SUMS",
    build: { commit: COMMIT },
  };
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  const sums =
    line("RELEASE_MANIFEST.json", text) + line("app-linux", APP) + line("app-linux.cdx.json", SBOM);
  const [minisign, cosign] = [minisignKey(), cosignKey()];
  return {
    "minisign.pub": minisign.publicKey,
    "cosign.pub": cosign.publicKey,
    "release/app-linux": APP,
    "release/app-linux.cdx.json": SBOM,
    "release/RELEASE_MANIFEST.json": text,
    "release/SHA256SUMS": sums,
    "release/SHA256SUMS.minisig": minisign.sign(Buffer.from(sums)),
    "release/SHA256SUMS.sig": cosign.sign(Buffer.from(sums)),
    "release/SHA256SUMS.sigstore.json": await instance.attest(Buffer.from(sums)),
  };
}

async function attested(instance: FreshInstance): Promise<Files> {
  const content = Buffer.from(APP);
  const subject = [{ name: "pkg:npm/octo-app@1.0.0", digest: { sha512: digest(APP, "sha512") } }];
  const other = await instance.attest(Buffer.from("another file\n"));
  const provenance = await instance.attest(content, {}, { subject });
  const wrapped = { predicateType: PUBLISHED, bundle: JSON.parse(provenance) as unknown };
  return {
    "app.tgz": APP,
    "app.tgz.jsonl": `${other}\n${await instance.attest(content)}\n`,
    "octo-app-1.0.0.tgz": APP,
    "octo-app-1.0.0.json": JSON.stringify({ attestations: [wrapped] }),
  };
}

function rows(): Files {
  const schema = '{"type": "object", "required": ["instance_id", "prediction"]}\n';
  const summary = { predictions_summary_hash: digest('[["q1","A"],["q2","B"]]') };
  return {
    "predictions.jsonl":
      '{"instance_id": "q2", "prediction": "B"}\n{"prediction": "A", "instance_id": "q1"}\n',
    "submission.json": `${JSON.stringify(summary, undefined, 2)}\n`,
    "row.schema.json": schema,
  };
}
