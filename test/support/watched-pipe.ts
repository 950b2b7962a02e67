import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface WatchedPipe {
  /** Whether anybody has opened it since; asked last, for it ends the watch. */
  wasOpened(): Promise<boolean>;
}

/** Where nothing tells what a process is at: far longer than the kernel takes to wake one. */
const WAKING = 200;

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
  for (let left = 500; left > 0 && !(await isWaiting(writer)); left--) await sleep(10);
  return {
    async wasOpened() {
      const opened = !(await isWaiting(writer));
      writer.kill();
      return opened;
    },
  };
}

/** Asleep: all that it could sleep in is open(2). Linux wakes it before the other end's open returns. */
async function isWaiting(writer: ChildProcess): Promise<boolean> {
  if (process.platform === "linux") return / S /.test(readStat(writer.pid));
  await sleep(WAKING);
  return writer.exitCode === null;
}

function readStat(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    // Ended and reaped.
    return "";
  }
}
