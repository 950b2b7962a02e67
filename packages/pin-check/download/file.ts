import { matchesGlob } from "#core";
import {
  type CommandList,
  type ParsedScript,
  type Program,
  programOf,
  type ShellCommand,
} from "#workflow";
import { filesRun } from "./files-run.ts";
import { runsInput } from "./run.ts";
import type { Download } from "./source.ts";
import type { UnverifiedRun } from "./stream.ts";
import { unpackedBy } from "./unpack.ts";
import { type Check, checksIn, covers } from "./verify.ts";

/** A file that was downloaded, under all names that `mv`, `cp` and `ln` give it. */
interface Tracked {
  readonly download: Download;
  readonly names: string[];
  /** Where it was unpacked. */
  readonly folders: string[];
  checked: boolean;
}

/** Runs of downloaded files that no check came before. */
export function* fileRuns(
  script: ParsedScript,
  downloads: readonly Download[],
): Generator<UnverifiedRun> {
  const checks = new Map<ShellCommand, Check>();
  const piped = new Map<ShellCommand, readonly string[]>();
  for (const list of script.lists) {
    for (const check of checksIn(list)) checks.set(check.command, check);
    addPiped(list, piped);
  }
  const starts = byCommand(downloads);
  const tracked: Tracked[] = [];
  for (const command of script.commands) {
    if (tracked.length > 0) yield* step(command, tracked, checks.get(command), piped.get(command));
    for (const download of starts.get(command) ?? [])
      tracked.push({
        download,
        names: [plainName(download.file ?? "")],
        folders: [],
        checked: false,
      });
    // Bounded, so that a script of downloads alone stays linear.
    while (tracked.length > MAX_TRACKED) tracked.shift();
  }
}

const MAX_TRACKED = 32;

function byCommand(downloads: readonly Download[]): ReadonlyMap<ShellCommand, Download[]> {
  const groups = new Map<ShellCommand, Download[]>();
  for (const download of downloads) {
    const group = groups.get(download.command);
    if (group) group.push(download);
    else groups.set(download.command, [download]);
  }
  return groups;
}

/** `cat file | sh` runs the file as much as `sh file` does. */
function addPiped({ commands }: CommandList, piped: Map<ShellCommand, readonly string[]>): void {
  for (const command of commands) {
    const next = command.feeds === undefined ? undefined : commands[command.feeds];
    const reader = next && programOf(next);
    const program = reader && runsInput(reader) ? programOf(command) : undefined;
    if (program?.name === "cat" || program?.name === "get-content")
      piped.set(
        command,
        program.args.map(({ value }) => value),
      );
  }
}

function* step(
  command: ShellCommand,
  tracked: readonly Tracked[],
  check: Check | undefined,
  piped: readonly string[] = [],
): Generator<UnverifiedRun> {
  if (check) {
    for (const file of tracked)
      if ([...file.names, ...file.folders].some((name) => covers(check, name))) file.checked = true;
    return;
  }
  const program = programOf(command);
  if (!program) return;
  const moved = movedTo(program);
  const unpacked = unpackedBy(program);
  // `./install` is a file, whatever the program `install` does with its own.
  const own = program.word.value.includes("/") ? [program.word.value] : [];
  const run = [...own, ...filesRun(command, program), ...piped]
    .slice(0, MAX_TRACKED)
    .map(plainName);
  for (const file of tracked) {
    const isNamed = (name: string) => file.names.some((known) => isSame(known, name));
    if (moved && file.names.length < MAX_NAMES && isNamed(moved.from)) file.names.push(moved.to);
    if (unpacked && file.folders.length < MAX_NAMES && isNamed(plainName(unpacked.archive)))
      file.folders.push(...unpacked.folders.map(plainName));
    const isBelow = (name: string) => file.folders.some((folder) => name.startsWith(`${folder}/`));
    if (file.checked || !run.some((name) => isNamed(name) || isBelow(name))) continue;
    file.checked = true;
    yield { download: file.download, runner: command, way: "file" };
  }
}

const MAX_NAMES = 8;

function movedTo({ name, args }: Program): { from: string; to: string } | undefined {
  if (!/^(?:mv|cp|ln|move-item|copy-item|rename-item)$/.test(name)) return undefined;
  const operands = args.map(({ value }) => value).filter((value) => !value.startsWith("-"));
  const [from, to] = operands.slice(-2).map(plainName);
  if (from === undefined || to === undefined || operands.length < 2) return undefined;
  const base = from.slice(from.lastIndexOf("/") + 1);
  return { from, to: to.endsWith("/") ? to + base : to };
}

/** `./x`, `$PWD/x`, `.\x` and `x` are one file; `${V}` and `$V` one variable. */
function plainName(name: string): string {
  return name
    .replaceAll("\\", "/")
    .replace(/\$\{(\w{1,100})\}/g, "$$$1")
    .replace(/^(?:\.\/|\$PWD\/|\$GITHUB_WORKSPACE\/|\$\(pwd\)\/)+/, "");
}

const LONGEST_GLOB = 200;
const LONGEST_NAME = 500;

// `cd` is not followed: a path and its own tail are taken for the same file.
function isSame(a: string, b: string): boolean {
  if (b.includes("*"))
    return b.length <= LONGEST_GLOB && a.length <= LONGEST_NAME && matchesGlob(b, a);
  return a === b || (a !== "" && b.endsWith(`/${a}`)) || (b !== "" && a.endsWith(`/${b}`));
}
