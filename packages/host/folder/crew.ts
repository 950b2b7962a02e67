import crypto from "node:crypto";
import fs from "node:fs";
import { createReader, type Job, type Outcome } from "./reader.ts";
import { type Share, serve, takeJobs } from "./serve.ts";
import { startThread } from "./thread.ts";

/** Threads that hash together, this one among them. */
export interface Crew {
  /** One outcome each, in the order of the jobs. */
  hash(jobs: readonly Job[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/**
 * What a thread runs, in one text. ncc makes no file of its own for a worker, and the bundle itself is an
 * ES module in the actions, CommonJS scripts run by node:vm in the command line, TypeScript in the tests:
 * three ways to start it, each of which would load everything once more for a loop that needs nothing of
 * it. So three functions stand alone and go over as they are, and no path of this machine is involved.
 */
export const THREAD_CODE = `(${serve})(require("node:worker_threads"), ${takeJobs}, (advance) =>
  (${createReader})({ fs: require("node:fs"), crypto: require("node:crypto"), advance }));`;

const TELL_MS = 100;

/** `advance` hears how many bytes are hashed by now, by whichever thread. */
export function createCrew(threads: number, advance: (done: number) => void): Crew {
  const done = new BigInt64Array(new SharedArrayBuffer(8));
  const tell = (): void => advance(Number(Atomics.load(done, 0)));
  const addOwn = (bytes: number): void => {
    Atomics.add(done, 0, BigInt(bytes));
    tell();
  };
  const own = createReader({ fs, crypto, advance: addOwn });
  const others = Array.from({ length: threads - 1 }, () => startThread(THREAD_CODE, done));
  return {
    async hash(jobs) {
      if (others.length === 0) return jobs.map((job) => own.hash(job));
      const next = new Int32Array(new SharedArrayBuffer(4));
      const replies = others.map((other) => other.share({ jobs, next }));
      const outcomes = new Map(takeJobs({ jobs, next }, own));
      await gather(replies, outcomes, { count: jobs.length, tell });
      // What a thread had taken when it died is hashed here.
      return jobs.map((job, index) => outcomes.get(index) ?? own.hash(job));
    },
    async close() {
      await Promise.all(others.map((other) => other.end()));
    },
  };
}

/** Waits for what others have taken; one that is still starting when all is done is not waited for. */
async function gather(
  replies: readonly Promise<Share>[],
  outcomes: Map<number, Outcome>,
  { count, tell }: { readonly count: number; readonly tell: () => void },
): Promise<void> {
  if (outcomes.size === count) return;
  const timer = setInterval(tell, TELL_MS);
  await new Promise<void>((resolve) => {
    const add = (share: Share): void => {
      for (const [index, outcome] of share) outcomes.set(index, outcome);
      if (outcomes.size === count) resolve();
    };
    void Promise.all(replies.map((reply) => reply.then(add))).then(() => resolve());
  });
  clearInterval(timer);
  tell();
}
