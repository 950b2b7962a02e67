import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { NODE, OFFLINE, ROOT } from "./node.ts";

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed bundle of the command line, offline and with an environment of its own. */
export function runCli(words: readonly string[], cwd: string): CliResult {
  const [command = NODE, ...rest] = [...OFFLINE, NODE, join(ROOT, "dist/cli/index.js"), ...words];
  const spawned = spawnSync(command, rest, {
    cwd,
    env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: "1" },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  return { exitCode: spawned.status, stdout: spawned.stdout, stderr: spawned.stderr };
}
