import { PublicKey } from "@sigstore/protobuf-specs";
import { InternalError, isObject, once } from "#core";
import { GITHUB } from "./roots/github.gen.ts";
import { NPM_KEYS } from "./roots/npm-keys.gen.ts";
import { PUBLIC_GOOD } from "./roots/public-good.gen.ts";
import { readTrustedRoots, type TrustedKeys, type TrustedRoot } from "./trusted-root.ts";

/** The roots that we carry: sigstore's public-good instance and GitHub's own. */
export const shippedRoots = once((): readonly TrustedRoot[] =>
  [PUBLIC_GOOD, GITHUB].flatMap(({ name, date, sha256, text }) => {
    const read = readTrustedRoots(name, text);
    if (!read.ok) throw new InternalError(`the trusted root of ${name} is broken`);
    return read.roots.map((root) => ({ ...root, date, sha256 }));
  }),
);

const USAGE = "npm:attestations";

/** The keys by which npm's registry signs what was published; each for attestations only. */
export const npmKeys = once((): TrustedKeys => {
  const json: unknown = JSON.parse(NPM_KEYS.text);
  const keys = isObject(json) && Array.isArray(json.keys) ? json.keys : [];
  return new Map(
    keys.flatMap((key: unknown): readonly [string, PublicKey][] =>
      isObject(key) && typeof key.keyId === "string" && key.keyUsage === USAGE
        ? [[key.keyId, PublicKey.fromJSON(key.publicKey)]]
        : [],
    ),
  );
});
