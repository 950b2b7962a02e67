import { availableParallelism } from "node:os";
import type { Hashed, Wanted } from "#core";
import { answerOf, UNHASHED } from "./answer.ts";
import type { Base } from "./base.ts";
import { createCrew } from "./crew.ts";
import { createDescent } from "./descent.ts";
import { createListing } from "./listing.ts";
import { createOffer } from "./offered.ts";
import { hashRound, type Waiting } from "./round.ts";

/** How files are hashed. */
export interface HashSettings {
  readonly byDescriptor: boolean;
  /** At most so many threads; as many as there are cores where absent. */
  readonly threads?: number | undefined;
  /** Hears of the large files' bytes; the small ones are hashed by then. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** The longest file that is not large: less than the reader's buffer, so that one read takes it. */
const LONGEST_SMALL = 1024 * 1024 - 1;

/** What a thread costs, its start and its messages, is worth it for so many small files, or so many bytes. */
const FILES_PER_THREAD = 20_000;
const BYTES_PER_THREAD = 32 * 1024 * 1024;

/** A thread takes some 10 MB of memory, and no disk feeds more of them. */
const MOST_THREADS = 8;

/** Hashes files below a base, small ones first; one answer each, in the order asked. */
export async function hashFiles(
  base: Base,
  wanted: readonly Wanted[],
  settings: HashSettings,
): Promise<readonly Hashed[]> {
  const answers = wanted.map((): Hashed => UNHASHED);
  const large = await hashSmall(base, wanted, { settings, answers });
  await hashLarge(base, large, { settings, answers });
  return answers;
}

interface Course {
  readonly settings: HashSettings;
  /** By the index of what was wanted. */
  readonly answers: Hashed[];
}

interface LargeFile extends Waiting {
  readonly size: number;
}

/** What is left are the large ones. */
async function hashSmall(base: Base, wanted: readonly Wanted[], { settings, answers }: Course) {
  const large: LargeFile[] = [];
  const files = wanted.map((file, index): Waiting => ({ index, wanted: file }));
  // By folder, so that each is entered once.
  files.sort((a, b) => (a.wanted.path < b.wanted.path ? -1 : 1));
  const crew = createCrew(threadsFor(settings, 1 + files.length / FILES_PER_THREAD), () => {});
  const descent = createDescent(base, settings.byDescriptor);
  // A look and an opening at the same path are one place only where nothing can be swapped in above.
  const listing = settings.byDescriptor ? createListing(wanted.map(({ path }) => path)) : undefined;
  const means = { descent, crew, offer: createOffer(), most: LONGEST_SMALL, listing };
  await hashRound(files, means, (file, outcome) => {
    if (outcome.kind === "large") large.push({ ...file, size: outcome.size });
    else answers[file.index] = answerOf(outcome, file.wanted.algorithms);
  });
  return large;
}

async function hashLarge(base: Base, large: LargeFile[], { settings, answers }: Course) {
  if (large.length === 0) return;
  // The largest first: were it last, one thread would work and the others wait.
  large.sort((a, b) => b.size - a.size);
  const total = large.reduce((sum, { size }) => sum + size, 0);
  const threads = threadsFor(settings, Math.min(large.length, 1 + total / BYTES_PER_THREAD));
  const crew = createCrew(threads, (done) => settings.progress?.(Math.min(done, total), total));
  const descent = createDescent(base, settings.byDescriptor);
  await hashRound(large, { descent, crew, offer: createOffer() }, ({ index, wanted }, outcome) => {
    answers[index] = answerOf(outcome, wanted.algorithms);
  });
  // A file that could not be read leaves the count short.
  settings.progress?.(total, total);
}

function threadsFor({ threads = availableParallelism() }: HashSettings, useful: number): number {
  return Math.max(1, Math.floor(Math.min(threads, useful, MOST_THREADS)));
}
