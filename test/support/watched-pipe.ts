import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

export interface WatchedPipe {
  /** Whether anybody has opened it since; asked last, for it ends the watch. */
  wasOpened(): Promise<boolean>;
}

/** Far longer than the kernel takes to wake a process. */
const WAKING = 50;

/**
 * A FIFO that knows whether it was opened: a writer of ours waits in open(2), and goes on as soon as
 * anybody opens the other end, without blocking or not, as root or not. File times tell less: many
 * mounts do not keep them.
 */
export async function watchPipe(path: string): Promise<WatchedPipe> {
  execFileSync("mkfifo", [path]);
  const script = 'echo ready; exec 3>"$1"';
  const writer = spawn("sh", ["-c", script, "sh", path], { stdio: ["ignore", "pipe", "ignore"] });
  await once(writer.stdout, "data");
  await sleep(WAKING);
  return {
    async wasOpened() {
      await sleep(WAKING);
      if (writer.exitCode !== null) return true;
      writer.kill();
      return false;
    },
  };
}
