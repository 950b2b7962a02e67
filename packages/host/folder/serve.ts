import type { MessagePort } from "node:worker_threads";
import type { Job, Outcome, Reader } from "./reader.ts";

/** Jobs for several threads; `next` is the first that nobody has taken, in memory that they share. */
export interface Jobs {
  readonly jobs: readonly Job[];
  readonly next: Int32Array;
}

/** Outcomes of the jobs that one thread took, by the index of the job. */
export type Share = readonly (readonly [number, Outcome])[];

/** Takes jobs until there are none left. Must stand alone (crew.ts). */
export function takeJobs({ jobs, next }: Jobs, reader: Reader): Share {
  const share: [number, Outcome][] = [];
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    const job = jobs[index];
    if (!job) return share;
    share.push([index, reader.hash(job)]);
  }
}

/** What a worker thread does: a share for every message, in turn. Must stand alone (crew.ts). */
export function serve(
  thread: { readonly parentPort: MessagePort | null; readonly workerData: BigInt64Array },
  take: typeof takeJobs,
  createReader: (advance: (bytes: number) => void) => Reader,
): void {
  const { parentPort, workerData: done } = thread;
  const reader = createReader((bytes) => Atomics.add(done, 0, BigInt(bytes)));
  parentPort?.on("message", (jobs: Jobs) => parentPort.postMessage(take(jobs, reader)));
}
