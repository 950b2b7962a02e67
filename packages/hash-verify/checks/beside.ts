import type { NotJudged } from "#core";
import type { FileBytes } from "./bundle-files.ts";
import { type HashWorld, type Place, readIn, readNamed } from "./world.ts";

/** Which file a signature is over, and where it may lie. */
export interface Signable {
  readonly place: Place;
  /** Below the place. */
  readonly name: string;
  /** Suffixes of the companions that may hold the signature. */
  readonly suffixes: readonly string[];
  readonly limit: number;
}

export interface Signatures {
  readonly files: readonly FileBytes[];
  readonly notJudged: readonly NotJudged[];
}

/** All companions that are there: one may be by another signer, or of another kind, and prove nothing. */
export async function readBeside({ place, name, suffixes, limit }: Signable): Promise<Signatures> {
  const files: FileBytes[] = [];
  const notJudged: NotJudged[] = [];
  for (const suffix of suffixes) {
    const found = await readIn(place, name + suffix, limit);
    if (found.ok) files.push(found);
    else if (!found.isMissing) notJudged.push(found.notJudged);
  }
  if (files.length + notJudged.length > 0) return { files, notJudged };
  const reason = `no signature beside it; looked for ${suffixes.join(", ")}`;
  return { files, notJudged: [{ file: place.prefix + name, reason }] };
}

/** A file that the caller names: from the root on, or below the place where it is not there. */
export async function readGiven(
  world: HashWorld,
  { place, limit }: Pick<Signable, "place" | "limit">,
  path: string,
): Promise<Signatures> {
  const named = await readNamed(world, path, limit);
  if (named.ok) return { files: [named], notJudged: [] };
  const below = await readIn(place, path, limit);
  return below.ok ? { files: [below], notJudged: [] } : { files: [], notJudged: [named.notJudged] };
}
