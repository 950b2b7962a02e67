/**
 * `npm run bench [-- --runs 7] [--corpus DIR]`: wall and CPU seconds and peak memory of the committed
 * bundle, alone and beside zizmor and actionlint, process start included. All commands run in turn, so
 * that a slow moment of the machine hits each alike; medians, and ratios from the same rounds.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const ROOT = resolve(import.meta.dirname, "..");
const CLI = join(ROOT, "dist", "cli", "index.js");
const NODE = join(ROOT, "node_modules", ".bin", "node");

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    corpus: { type: "string", default: join(ROOT, "..", "shared", "corpus", "workflows") },
  },
});

interface Figures {
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}

interface Command {
  readonly name: string;
  readonly argv: readonly string[];
}

const SMALL_WORKFLOW = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: make
`;

const scratch = mkdtempSync(join(tmpdir(), "sluice-bench-"));
try {
  main();
} finally {
  rmSync(scratch, { recursive: true });
}

function main(): void {
  console.log(
    `node ${nodeVersion()}, ${cpus().length} cores, medians of ${values.runs} runs in turn\n`,
  );
  const small = join(scratch, "small.yml");
  writeFileSync(small, SMALL_WORKFLOW);
  compare("one small workflow, against Node's own start", [
    { name: "node -e 0", argv: [NODE, "-e", "0"] },
    sluice(small),
  ]);
  if (!existsSync(values.corpus)) {
    console.log(`no corpus at ${values.corpus}: name one with --corpus`);
    return;
  }
  const files = readdirSync(values.corpus).filter((name) => /\.ya?ml$/.test(name));
  compare(`${files.length} workflows`, [sluice(values.corpus), ...peers(values.corpus)]);
  const four = copies(files, 4, Number.POSITIVE_INFINITY);
  compare(`${files.length} workflows once, and 4 times`, [sluice(values.corpus), sluice(four)]);
  const many = copies(files, 3, 600);
  compare("600 workflows", [sluice(many), ...peers(many)]);
  compare(`both gates, ${files.length} workflows`, [both(values.corpus), ...peers(values.corpus)]);
  compare(`both gates, ${files.length} workflows once, and 4 times`, [
    both(values.corpus),
    both(four),
  ]);
  compare("both gates, 600 workflows", [both(many), ...peers(many)]);
}

function sluice(path: string): Command {
  return { name: "sluice pin-check", argv: [NODE, CLI, "pin-check", path] };
}

/** The gates that apply where none is named. */
function both(path: string): Command {
  return { name: "sluice", argv: [NODE, CLI, path] };
}

/** Peers where \`npm run peers\` could install them; each with all its offline rules and no network. */
function peers(folder: string): readonly Command[] {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const known = [
    {
      name: "zizmor --offline",
      argv: [tool("zizmor/bin/zizmor"), "--offline", "--no-progress", ...files],
    },
    {
      name: "actionlint",
      argv: [tool("go/bin/actionlint"), "-shellcheck=", "-pyflakes=", ...files],
    },
  ];
  return known.filter(({ argv }) => existsSync(argv[0] ?? ""));
}

function tool(path: string): string {
  return join(ROOT, ".cache", path);
}

function copies(files: readonly string[], times: number, most: number): string {
  const folder = mkdtempSync(join(scratch, "copies-"));
  mkdirSync(folder, { recursive: true });
  let made = 0;
  for (let copy = 0; copy < times; copy++) {
    for (const file of files) {
      if (made++ >= most) return folder;
      cpSync(join(values.corpus, file), join(folder, `${copy}-${file}`));
    }
  }
  return folder;
}

function compare(title: string, commands: readonly Command[]): void {
  const rounds = commands.map((): Figures[] => []);
  for (const command of commands) measure(command);
  for (let round = 0; round < Number(values.runs); round++) {
    for (const [index, command] of commands.entries()) rounds[index]?.push(measure(command));
  }
  console.log(title);
  const own = rounds[0] ?? [];
  for (const [index, { name }] of commands.entries()) {
    const figures = rounds[index] ?? [];
    const [wall, cpu, memory] = [
      median(figures, "wall"),
      median(figures, "cpu"),
      median(figures, "megabytes"),
    ];
    const ratio = (key: keyof Figures) => (median(own, key) / median(figures, key)).toFixed(2);
    const beside = index === 0 ? "" : `   first/this: wall ${ratio("wall")}, cpu ${ratio("cpu")}`;
    console.log(
      `  ${name.padEnd(18)} wall ${wall.toFixed(3)} s  cpu ${cpu.toFixed(3)} s  peak ${memory.toFixed(0)} MB${beside}`,
    );
  }
  console.log();
}

/** bash's `time` has milliseconds, time(1) the peak memory of the largest process. */
function measure({ argv }: Command): Figures {
  const script =
    'TIMEFORMAT="%3R %3U %3S"; time /usr/bin/time -o "$0" -f %M "$@" >/dev/null 2>/dev/null';
  const memory = join(scratch, "memory");
  const { stderr } = spawnSync("bash", ["-c", script, memory, ...argv], { encoding: "utf8" });
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  const lines = spawnSync("tail", ["-n", "1", memory], { encoding: "utf8" }).stdout;
  return { wall, cpu: user + system, megabytes: Number(lines) / 1024 };
}

function median(figures: readonly Figures[], key: keyof Figures): number {
  const sorted = figures.map((figure) => figure[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function nodeVersion(): string {
  return spawnSync(NODE, ["--version"], { encoding: "utf8" }).stdout.trim();
}
