import type { Unread, Wanted } from "#core";
import type { Crew } from "./crew.ts";
import type { Descent } from "./descent.ts";
import type { Listing } from "./listing.ts";
import type { createOffer } from "./offered.ts";
import { place } from "./place.ts";
import type { Job, Outcome } from "./reader.ts";
import { MOVED } from "./reasons.ts";

/** A file that is to be hashed, by its place among all that were asked for. */
export interface Waiting {
  readonly index: number;
  readonly wanted: Wanted;
}

export interface Means {
  readonly descent: Descent;
  readonly crew: Crew;
  readonly offer: ReturnType<typeof createOffer>;
  /** Larger files are left for another round. */
  readonly most?: number;
  /** Where files may be opened without a look. */
  readonly listing?: Listing | undefined;
}

/** So many jobs are handed over at once; what only they need is garbage before it grows old. */
const BATCH = 1000;

interface Batched<W> {
  readonly kind: "batched";
  readonly file: W;
  readonly folder: string;
  readonly job: Job;
}

/** Hashes all files, batch by batch, and tells what became of each; the crew and the descent are used up. */
export async function hashRound<W extends Waiting>(
  files: readonly W[],
  means: Means,
  tell: (file: W, outcome: Outcome | Unread) => void,
): Promise<void> {
  const { descent, crew } = means;
  let batch: Batched<W>[] = [];
  const flush = async (next?: string): Promise<void> => {
    const outcomes = await crew.hash(batch.map(({ job }) => job));
    const stands = new Map<string, boolean>();
    for (const [position, { file, folder }] of batch.entries()) {
      const isThere = stands.get(folder) ?? descent.stands(folder);
      stands.set(folder, isThere);
      tell(file, (isThere && outcomes[position]) || MOVED);
    }
    batch = [];
    descent.rest(next);
  };
  try {
    for (const file of files) {
      if (batch.length >= BATCH || descent.isFull()) await flush(file.wanted.path);
      const next = toJob(file, means);
      if (next.kind === "batched") batch.push(next);
      else tell(file, next);
    }
    await flush();
  } finally {
    descent.rest();
    await crew.close();
  }
}

function toJob<W extends Waiting>(file: W, means: Means): Batched<W> | Unread {
  const { path, algorithms, size } = file.wanted;
  const { descent, listing, most } = means;
  const problem = means.offer(algorithms);
  if (problem) return problem;
  const placed = place(path, descent);
  if (placed.kind !== "placed") return placed;
  const { folder, at } = placed;
  const isListed = listing?.has(placed);
  return { kind: "batched", file, folder, job: { at, algorithms, size, most, isListed } };
}
