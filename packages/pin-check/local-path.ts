/**
 * A path in the workspace as the runner resolves it: `./a/../b/`, `.\b` and `b` are one place; ""
 * is the workspace itself. Undefined where it leads out of the workspace.
 */
export function workspacePath(written: string): string | undefined {
  const parts: string[] = [];
  for (const part of written.split(/[\\/]/)) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

export function isWithin(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

/** The names under which GitHub looks for an action in a folder. */
export function manifestPaths(folder: string): readonly string[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  return [`${prefix}action.yml`, `${prefix}action.yaml`];
}
