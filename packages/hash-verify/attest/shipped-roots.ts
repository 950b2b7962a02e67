import { PublicKey } from "@sigstore/protobuf-specs";
import { InternalError, isObject, once } from "#core";
import { GITHUB } from "./roots/github.gen.ts";
import { NPM_KEYS } from "./roots/npm-keys.gen.ts";
import { PUBLIC_GOOD } from "./roots/public-good.gen.ts";
import { readTrustedRoots, type TrustedKeys, type TrustedRoot } from "./trusted-root.ts";

interface Copy {
  readonly name: string;
  readonly date: string;
  readonly sha256: string;
  readonly text: string;
}

/** The roots that we carry: sigstore's public-good instance and GitHub's own. */
export const shippedRoots = once((): readonly TrustedRoot[] =>
  [PUBLIC_GOOD, GITHUB].flatMap(readCopy),
);

export function readCopy({ name, date, sha256, text }: Copy): readonly TrustedRoot[] {
  const read = readTrustedRoots(name, text);
  if (!read.ok) throw new InternalError(`the trusted root of ${name} is broken`);
  return read.roots.map((root) => ({ ...root, date, sha256 }));
}

const USAGE = "npm:attestations";

/** The keys by which npm's registry signs what was published; each for attestations only. */
export const npmKeys = once((): TrustedKeys => readKeys(NPM_KEYS.text));

export function readKeys(text: string): TrustedKeys {
  const json: unknown = JSON.parse(text);
  if (!isObject(json) || !Array.isArray(json.keys))
    throw new InternalError("npm's keys are broken");
  return new Map(
    json.keys.flatMap((key: unknown): readonly [string, PublicKey][] =>
      isObject(key) && typeof key.keyId === "string" && key.keyUsage === USAGE
        ? [[key.keyId, PublicKey.fromJSON(key.publicKey)]]
        : [],
    ),
  );
}
