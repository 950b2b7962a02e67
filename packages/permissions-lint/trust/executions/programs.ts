import { isShell, type Program, type ShellWord } from "#workflow";
import { interpreted, type Judge, judgesByName } from "./judges.ts";
import { certain, hasOption, isTreePath, type Runs } from "./runs.ts";

/** Built when the first command behind an untrusted checkout is met. */
let byName: ReadonlyMap<string, Judge> | undefined;

/** Whether a command runs code of the tree it stands in; `undefined` for one that only reads it. */
export function runsOfTree({ name, word, args }: Program): Runs | undefined {
  if (hasOption(args, "--version", "--help")) return undefined;
  if (isShell(name)) return shellFile(args);
  byName ??= judgesByName();
  return byName.get(name)?.(args, name) ?? fileOfTree(word);
}

/** `./configure`, `scripts/build.sh`, `.venv/bin/x`. */
function fileOfTree({ value }: ShellWord): Runs | undefined {
  if (!value.includes("/") || !isTreePath(value)) return undefined;
  return certain("is a file of that tree", value);
}

/** `bash x.sh`, `source x.sh`; without a file a shell reads what it is fed. */
function shellFile(args: readonly ShellWord[]): Runs | undefined {
  if (args.some(({ value }) => /^-[a-z]*c$/.test(value) || value === "-s")) return undefined;
  return interpreted(args, "");
}
