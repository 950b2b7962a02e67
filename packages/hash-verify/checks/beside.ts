import type { NotJudged } from "#core";
import { MAX_BUNDLES } from "../attest/read-bundles.ts";
import type { FileBytes } from "./bundle-files.ts";
import { type HashWorld, type Place, readIn, readNamed } from "./world.ts";

/** Which file a signature is over, and where it may lie. */
export interface Signable {
  readonly place: Place;
  /** Below the place. */
  readonly name: string;
  /** Suffixes of the companions that may hold the signature. */
  readonly suffixes: readonly string[];
}

export interface Signatures {
  readonly files: readonly FileBytes[];
  readonly notJudged: readonly NotJudged[];
}

/** Bundles are the longest of them. */
const LIMIT = MAX_BUNDLES;

/** All companions that are there: one may be by another signer, or of another kind, and prove nothing. */
export async function readBeside({ place, name, suffixes }: Signable): Promise<Signatures> {
  const files: FileBytes[] = [];
  const notJudged: NotJudged[] = [];
  for (const suffix of suffixes) {
    const found = await readIn(place, name + suffix, LIMIT);
    if (found.ok) files.push(found);
    else if (!found.isMissing) notJudged.push(found.notJudged);
  }
  if (files.length + notJudged.length > 0) return { files, notJudged };
  const reason = `no signature beside it; looked for ${suffixes.join(", ")}; name another file as \`signature\``;
  return { files, notJudged: [{ file: place.prefix + name, reason }] };
}

/** A file that the caller names: below the place where one is given, else from the root on. */
export async function readGiven(
  world: HashWorld,
  path: string,
  place?: Place,
): Promise<Signatures> {
  const below = place && (await readIn(place, path, LIMIT));
  const found = below?.ok ? below : await readNamed(world, path, LIMIT);
  return found.ok ? { files: [found], notJudged: [] } : { files: [], notJudged: [found.notJudged] };
}
