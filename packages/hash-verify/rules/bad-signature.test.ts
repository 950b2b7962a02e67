import { readFileSync, writeFileSync } from "node:fs";
import { cosignKey, type FreshKey, minisignKey } from "../../../test/support/fresh-signatures.ts";
import { testRule } from "../../../test/support/test-rule.ts";
import { badSignature } from "./bad-signature.ts";

const ELSE = Buffer.from("another file\n");

testRule(badSignature, import.meta.dirname, {
  "bad-changed-file": (folder) => signApp(folder, minisignKey(), ELSE),
  "bad-other-key": (folder) => signApp(folder, minisignKey(), undefined, minisignKey()),
  "bad-edited-comment": (folder) => {
    signApp(folder, minisignKey());
    const file = `${folder}/release/app.minisig`;
    writeFileSync(file, readFileSync(file, "utf8").replace("file:SHA256SUMS", "file:app"));
  },
  "bad-cosign-changed-file": (folder) => cosignApp(folder, ELSE),
  "bad-list-rewritten": (folder) => signList(folder, ELSE),
  "good-minisign": (folder) => signApp(folder, minisignKey()),
  "good-cosign": (folder) => cosignApp(folder),
  "good-list-signed": (folder) => signList(folder),
});

function signApp(folder: string, key: FreshKey, content?: Buffer, pinned = key): void {
  writeFileSync(`${folder}/minisign.pub`, pinned.publicKey);
  const signed = content ?? readFileSync(`${folder}/release/app`);
  writeFileSync(`${folder}/release/app.minisig`, key.sign(signed));
}

function cosignApp(folder: string, content?: Buffer): void {
  const key = cosignKey();
  writeFileSync(`${folder}/cosign.pub`, key.publicKey);
  const signed = content ?? readFileSync(`${folder}/release/app`);
  writeFileSync(`${folder}/release/app.sig`, key.sign(signed));
}

function signList(folder: string, content?: Buffer): void {
  const key = minisignKey();
  writeFileSync(`${folder}/minisign.pub`, key.publicKey);
  const list = `${folder}/release/SHA256SUMS`;
  writeFileSync(`${list}.minisig`, key.sign(content ?? readFileSync(list)));
}
