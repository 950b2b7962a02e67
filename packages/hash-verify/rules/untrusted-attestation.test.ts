import { readFileSync, writeFileSync } from "node:fs";
import { type FreshInstance, sigstoreInstance } from "../../../test/support/fresh-signatures.ts";
import { testRule } from "../../../test/support/test-rule.ts";
import { untrustedAttestation } from "./untrusted-attestation.ts";

const instance = await sigstoreInstance();
const other = await sigstoreInstance();

const SUBJECT = "https://github.com/octo/app/.github/workflows";

testRule(untrustedAttestation, import.meta.dirname, {
  "bad-other-workflow": (folder) =>
    attest(folder, { subject: `${SUBJECT}/release.yml.evil.yml@refs/tags/v1.0.0` }),
  "bad-other-repository": (folder) =>
    attest(folder, { claims: { 12: "https://github.com/octo-fork/app" } }),
  "bad-branch": (folder) =>
    attest(folder, {
      subject: `${SUBJECT}/release.yml@refs/heads/main`,
      claims: { 6: "refs/heads/main", 14: "refs/heads/main" },
    }),
  "bad-other-file": (folder) => attest(folder, { content: Buffer.from("another file\n") }),
  "bad-predicate": (folder) =>
    attest(folder, { states: { predicateType: "https://spdx.dev/Document/v2.3" } }),
  "bad-unknown-root": (folder) => attest(folder, { by: other }),
  "good-attested": (folder) => attest(folder),
});

type Attest = Parameters<FreshInstance["attest"]>;

type Options = NonNullable<Attest[1]> & {
  readonly by?: FreshInstance;
  readonly content?: Buffer;
  readonly states?: NonNullable<Attest[2]>;
};

async function attest(folder: string, options: Options = {}): Promise<void> {
  const { by = instance, content, states, ...signer } = options;
  const attested = content ?? readFileSync(`${folder}/app.tar`);
  const bundle = await by.attest(attested, signer, states);
  writeFileSync(`${folder}/app.tar.sigstore.json`, bundle);
  writeFileSync(`${folder}/trusted_root.json`, instance.root);
}
