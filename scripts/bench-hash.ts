/**
 * `node scripts/bench-hash.ts [--runs 5] [--gigabytes 4] [--folder DIR]`: `hash-verify sums` from the bundle beside GNU
 * `sha256sum -c`, process start included, on the same files in turns; medians, as others use the machine.
 * The files hold real bytes, lie in a temporary folder (on a disk, best) and are removed afterwards.
 */
import { spawnSync } from "node:child_process";
import { randomFillSync } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const ROOT = resolve(import.meta.dirname, "..");
const NODE = join(ROOT, "node_modules", ".bin", "node");
const CLI = join(ROOT, "dist", "cli", "index.js");
const GIGABYTE = 1_000_000_000;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    gigabytes: { type: "string", default: "4" },
    folder: { type: "string", default: tmpdir() },
  },
});

interface Figures {
  readonly wall: number;
  readonly megabytes: number;
}

const scratch = mkdtempSync(join(values.folder, "sluice-bench-hash-"));
try {
  main();
} finally {
  rmSync(scratch, { recursive: true });
}

function main(): void {
  const gigabytes = Number(values.gigabytes);
  const { bavail, bsize } = statfsSync(scratch);
  if (bavail * bsize < (gigabytes + 2) * GIGABYTE)
    throw new Error(`${scratch} has no room for ${gigabytes} GB; name another with --folder`);
  const gnu = lineOf("sha256sum", "--version");
  const node = lineOf(NODE, "--version");
  console.log(`${gnu}; node ${node}; ${cpus().length} cores (${cpus()[0]?.model})`);
  console.log(`medians of ${values.runs} runs in turn, process start included\n`);
  const large = writeFiles("large", { count: gigabytes, size: GIGABYTE });
  compare(`${gigabytes} files of 1 GB`, large);
  const small = writeFiles("small", { count: 10_000, size: 4096 });
  compare("10,000 files of 4 KiB", small);
}

interface Listed {
  readonly folder: string;
  readonly sums: string;
}

function writeFiles(name: string, { count, size }: { count: number; size: number }): Listed {
  const folder = join(scratch, name);
  mkdirSync(folder);
  const names = Array.from({ length: count }, (_, index) => `file-${index}.bin`);
  for (const file of names) writeRandom(join(folder, file), size);
  const { stdout } = spawnSync("sha256sum", names, { cwd: folder, maxBuffer: 2 ** 26 });
  const sums = join(scratch, `${name}.sha256`);
  writeFileSync(sums, stdout);
  return { folder, sums };
}

function writeRandom(path: string, size: number): void {
  const piece = randomFillSync(Buffer.alloc(Math.min(size, 1_000_000)));
  const descriptor = openSync(path, "wx");
  for (let written = 0; written < size; written += piece.length) writeSync(descriptor, piece);
  closeSync(descriptor);
}

function compare(title: string, listed: Listed): void {
  const gnu = ["sha256sum", "--status", "-c", listed.sums];
  const ours = [NODE, CLI, "hash-verify", "sums", listed.sums, "--quiet"];
  const rounds: { readonly gnu: Figures; readonly ours: Figures }[] = [];
  measure(gnu, listed.folder);
  // V8 keeps what it has compiled after the first run, and most of it after the second.
  for (const _ of [1, 2]) measure(ours, listed.folder);
  for (let round = 0; round < Number(values.runs); round++)
    rounds.push({ gnu: measure(gnu, listed.folder), ours: measure(ours, listed.folder) });
  const wall = { gnu: median(rounds, "gnu", "wall"), ours: median(rounds, "ours", "wall") };
  console.log(title);
  for (const name of ["gnu", "ours"] as const) {
    const memory = median(rounds, name, "megabytes").toFixed(0);
    console.log(`  ${name.padEnd(5)} ${wall[name].toFixed(3)} s  peak ${memory} MB`);
  }
  const { gnu: theirs, ours: own } = wall;
  console.log(
    `  ours takes ${(own / theirs).toFixed(2)} of GNU's time, or GNU ${(theirs / own).toFixed(2)} of ours\n`,
  );
}

/** bash's `time` has milliseconds, time(1) the peak memory. */
function measure(argv: readonly string[], cwd: string): Figures {
  const script = 'TIMEFORMAT="%3R"; time /usr/bin/time -o "$0" -f %M "$@"';
  const memory = join(scratch, "memory");
  const { status, stderr } = spawnSync("bash", ["-c", script, memory, ...argv], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${argv[0]} found a mismatch: ${stderr}`);
  const megabytes = Number(readFileSync(memory, "utf8").trim().split("\n").at(-1)) / 1024;
  return { wall: Number(stderr.trim().split("\n").at(-1)), megabytes };
}

function median(
  rounds: readonly Readonly<Record<"gnu" | "ours", Figures>>[],
  name: "gnu" | "ours",
  key: keyof Figures,
): number {
  const sorted = rounds.map((round) => round[name][key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function lineOf(command: string, flag: string): string {
  const { stdout } = spawnSync(command, [flag], { encoding: "utf8" });
  return stdout.split("\n")[0] ?? "";
}
