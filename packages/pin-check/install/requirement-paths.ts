import { type ParsedScript, programOf, type Script, type ShellCommand } from "#workflow";

type Folders = ReadonlyMap<ShellCommand, string | undefined>;
const known = new WeakMap<Script, Folders>();

/** The folder a command runs in, relative to the root (""); `undefined` where it cannot be told. */
export function folderOf(
  script: Script,
  parsed: ParsedScript,
  command: ShellCommand,
): string | undefined {
  const folders = known.get(script) ?? readFolders(script, parsed);
  known.set(script, folders);
  return folders.get(command);
}

function readFolders({ step, job, workflow }: Script, parsed: ParsedScript): Folders {
  const written =
    step?.workingDirectory ?? job?.defaults.workingDirectory ?? workflow?.defaults.workingDirectory;
  let folder = written ? resolvePath("", written.value) : "";
  const folders = new Map<ShellCommand, string | undefined>();
  for (const command of parsed.commands) {
    folders.set(command, folder);
    const program = programOf(command);
    if (!/^(?:cd|pushd|set-location)$/.test(program?.name ?? "")) continue;
    const target = program?.args.find(({ value }) => !value.startsWith("-") || value === "-");
    folder =
      target?.literal && folder !== undefined ? resolvePath(folder, target.value) : undefined;
  }
  return folders;
}

const WORKSPACE =
  /^(?:\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|\$\{\{ {0,8}github\.workspace {0,8}\}\}|\$env:GITHUB_WORKSPACE)(?:[\\/]|$)/;

/** A path below the root, or `undefined`: outside of it, absolute, or not known. */
export function resolvePath(folder: string, path: string): string | undefined {
  const inWorkspace = WORKSPACE.exec(path);
  const rest = (inWorkspace ? path.slice(inWorkspace[0].length) : path).replaceAll("\\", "/");
  if (/[$*?`{}<>|]/.test(rest) || /^(?:[\\/~]|[A-Za-z]:|[a-z]{2,10}:\/\/)/.test(rest))
    return undefined;
  const parts = inWorkspace || folder === "" ? [] : folder.split("/");
  for (const part of rest.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  // No real path is longer; `cd x` ten thousand times over would make one.
  return parts.length > MAX_PARTS ? undefined : parts.join("/");
}

const MAX_PARTS = 100;

export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
