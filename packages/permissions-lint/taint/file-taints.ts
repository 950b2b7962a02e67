import { programOf, type ShellCommand } from "#workflow";
import type { Site } from "./site.ts";
import type { Taint } from "./taint.ts";
import { isBelow, untrustedTrees } from "./untrusted-files.ts";

// `sed`, `awk` and `jq` take a program first.
const READERS: ReadonlyMap<string, number> = new Map([
  ["cat", 0],
  ["head", 0],
  ["tail", 0],
  ["get-content", 0],
  ["sed", 1],
  ["awk", 1],
  ["jq", 1],
]);

/** What a command prints of files that outsiders wrote. */
export function printedFiles(command: ShellCommand, site: Site): readonly Taint[] {
  const { redirects } = command;
  const program = programOf(command);
  const before = program ? READERS.get(program.name) : 0;
  if (before === undefined) return [];
  const operands = (program?.args ?? [])
    .map(({ value }) => value)
    .filter((value) => !value.startsWith("-"));
  const from = redirects.flatMap(({ operator, target }) => (operator === "<" ? target.value : []));
  return [...operands.slice(before), ...from].flatMap((file) => fileTaints(file, site));
}

/** What a file of the workspace carries: nothing, unless an outsider has filled its folder. */
export function fileTaints(file: string, site: Site): readonly Taint[] {
  const { workflow, job, context } = site;
  if (!workflow || !job) return [];
  const tree = untrustedTrees(workflow, job, context).find(
    (candidate) => candidate.events.length > 0 && isBelow(file, candidate),
  );
  if (!tree) return [];
  const name = `a file of ${tree.what}`;
  const origin = { name, freedom: "text", author: "outsider", part: "file" } as const;
  return [{ origin: { ...origin, events: tree.events }, via: [] }];
}
