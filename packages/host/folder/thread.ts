import { Worker } from "node:worker_threads";
import type { Jobs, Share } from "./serve.ts";

export interface Thread {
  /** What the thread took of the jobs and hashed; nothing once it is dead. */
  share(jobs: Jobs): Promise<Share>;
  end(): Promise<void>;
}

const NOTHING: Share = [];

/** A thread that cannot start, as under Node's permission model, takes nothing: others do its part. */
export function startThread(code: string, done: BigInt64Array): Thread {
  const worker = start(code, done);
  const waiting: ((share: Share) => void)[] = [];
  let isDead = worker === undefined;
  const die = (): void => {
    isDead = true;
    for (const resolve of waiting.splice(0)) resolve(NOTHING);
  };
  // Replies come in the order of the jobs.
  worker?.on("message", (share: Share) => waiting.shift()?.(share));
  worker?.on("error", die);
  worker?.on("exit", die);
  return {
    async share(jobs) {
      if (!worker || isDead) return NOTHING;
      return new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage(jobs);
      });
    },
    async end() {
      await worker?.terminate();
    },
  };
}

// Neither the flags nor the environment of this process (NODE_OPTIONS) have a say in a thread.
function start(code: string, done: BigInt64Array): Worker | undefined {
  try {
    return new Worker(code, { eval: true, workerData: done, execArgv: [], env: {} });
  } catch {
    return undefined;
  }
}
