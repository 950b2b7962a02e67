/** Keys, signatures and attestations for one test: made when it runs, so that no secret is ever stored. */
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createInstance } from "../../packages/hash-verify/attest/fixtures/instance.ts";
import {
  type MintOptions,
  mintEnvelope,
  type StatementOptions,
  statementOf,
} from "../../packages/hash-verify/attest/fixtures/mint.ts";

export interface FreshKey {
  /** The text of the public key's file. */
  readonly publicKey: string;
  /** The text of a signature's file. */
  sign(content: Uint8Array): string;
}

/** As minisign 0.11 writes them: a key, and signatures over the BLAKE2b digest. */
export function minisignKey(): FreshKey {
  const pair = generateKeyPairSync("ed25519");
  const id = Buffer.from("0102030405060708", "hex");
  const raw = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const comment = "timestamp:1795262400\tfile:SHA256SUMS\thashed";
  return {
    publicKey: `untrusted comment: minisign public key\n${base64("Ed", id, raw)}\n`,
    sign(content) {
      const digest = createHash("blake2b512").update(content).digest();
      const signature = sign(null, digest, pair.privateKey);
      const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), pair.privateKey);
      return [
        "untrusted comment: signature from minisign secret key",
        base64("ED", id, signature),
        `trusted comment: ${comment}`,
        base64(global),
        "",
      ].join("\n");
    },
  };
}

function base64(...parts: readonly (string | Buffer)[]): string {
  return Buffer.concat(parts.map((part) => Buffer.from(part))).toString("base64");
}

/** As `cosign generate-key-pair` and `cosign sign-blob` without a log make them. */
export function cosignKey(): FreshKey {
  const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    publicKey: pair.publicKey.export({ format: "pem", type: "spki" }).toString(),
    sign: (content) => sign("sha256", content, pair.privateKey).toString("base64"),
  };
}

export interface FreshInstance {
  /** The text of its trusted root's file. */
  readonly root: string;
  /** The text of a bundle that attests a file by octo/app's workflow `release.yml`. */
  attest(content: Uint8Array, by?: MintOptions, statement?: StatementOptions): Promise<string>;
}

/** A sigstore instance of our own, as GitHub's and npm's producers use the public one. */
export async function sigstoreInstance(): Promise<FreshInstance> {
  const instance = await createInstance();
  return {
    root: JSON.stringify(instance.rootJson),
    attest: async (content, by, statement) =>
      JSON.stringify(await mintEnvelope(instance, statementOf(content, statement), by)),
  };
}
