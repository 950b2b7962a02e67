/** The key that the caller trusts: its content tells whose it is. */
import type { Algorithm, Signatures } from "#core";
import { neededAlgorithms } from "../attest/needed-algorithms.ts";
import { pinnedKeyPolicy } from "../attest/policy.ts";
import { readBundles } from "../attest/read-bundles.ts";
import { readMinisignKey } from "./minisign-files.ts";
import { unreadable } from "./outcome.ts";
import { readPublicKey } from "./public-key.ts";

export interface TrustedKey {
  readonly kind: "cosign" | "minisign";
  readonly text: string;
}

export function readTrustedKey(
  text: string,
  signatures: Signatures,
): TrustedKey | ReturnType<typeof unreadable> {
  if (readMinisignKey(text)) return { kind: "minisign", text };
  if (!text.includes("-----BEGIN ")) {
    return unreadable("key", "neither a public key in PEM, as cosign.pub, nor minisign.pub");
  }
  const key = readPublicKey(text, signatures);
  return key.kind === "unreadable" ? key : { kind: "cosign", text };
}

/** What stands beside a file that is signed by such a key, likeliest first. */
export const KEY_SUFFIXES: Readonly<Record<TrustedKey["kind"], readonly string[]>> = {
  minisign: [".minisig"],
  cosign: [".sigstore.json", ".sigstore", ".sig"],
};

/** By what a file must be hashed; the one that its row tells comes first. */
export function signedAlgorithms(
  { kind }: TrustedKey,
  signatures: readonly { readonly text: string }[],
): readonly Algorithm[] {
  if (kind === "minisign") return ["blake2b512"];
  const bundles = signatures.flatMap(({ text }) => readBundles("", text).bundles);
  return [...new Set<Algorithm>(["sha256", ...neededAlgorithms(bundles, NO_STATEMENT)])];
}

/** The key itself decides nothing here. */
const NO_STATEMENT = pinnedKeyPolicy(new Uint8Array());
