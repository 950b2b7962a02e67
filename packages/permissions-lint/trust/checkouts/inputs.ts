import type { Step, Text } from "#workflow";

/** An action's input; the runner compares names without case. */
export function inputOf({ with: inputs }: Step, name: string): Text | undefined {
  if (inputs.size === 0) return undefined;
  const exact = inputs.get(name);
  if (exact) return exact.value;
  for (const [key, { value }] of inputs) if (key.toLowerCase() === name) return value;
  return undefined;
}

const WORKSPACE = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)(?:\/|$)/i;

/** A folder below the workspace without `./` and trailing `/`; "" is the workspace. Others stay as written. */
export function folderOf(written: string | undefined): string {
  const path = (written ?? "").trim().replace(WORKSPACE, "");
  if (path.startsWith("/") || path.startsWith("~") || path.includes("$")) return path;
  const parts: string[] = [];
  for (const part of path.split(/[\\/]/)) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0) parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

/** Whether `folder` is `holder` or lies below it. */
export function isInside(folder: string, holder: string): boolean {
  return holder === ""
    ? !/^[/~$]|^\.\./.test(folder)
    : folder === holder || folder.startsWith(`${holder}/`);
}
