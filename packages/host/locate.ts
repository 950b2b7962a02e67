import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { type Located, nearestWord } from "#core";

/**
 * A folder that holds `.github` or `.git` is a repository; any other is a plain folder, even inside
 * a repository (overview.md, Discovery). A file is judged as the repository around it judges it.
 */
export function locate(path: string | undefined, workingDirectory: string): Located {
  if (path === undefined) {
    const root = repositoryAround(workingDirectory);
    return root ? { kind: "repository", root } : { kind: "folder", root: workingDirectory };
  }
  const absolute = resolve(workingDirectory, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat) return missing(path, absolute);
  if (stat.isDirectory()) {
    return { kind: isRepository(absolute) ? "repository" : "folder", root: absolute };
  }
  if (!stat.isFile()) return { kind: "other" };
  return locateFile(absolute);
}

function missing(path: string, absolute: string): Located {
  const typed = basename(absolute);
  const folder = dirname(absolute);
  const nearest = nearestWord(typed, namesIn(folder));
  if (nearest === undefined) return { kind: "missing" };
  return { kind: "missing", nearest: path.slice(0, path.lastIndexOf(typed)) + nearest };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not there either, or not to be listed: then there is nothing to suggest.
    return [];
  }
}

function locateFile(absolute: string): Located {
  const root = repositoryAround(dirname(absolute));
  if (!root) {
    return { kind: "file", root: dirname(absolute), file: basename(absolute), inRepository: false };
  }
  const file = relative(root, absolute).split(sep).join("/");
  return { kind: "file", root, file, inRepository: true };
}

function repositoryAround(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (isRepository(current)) return current;
    if (current === dirname(current)) return undefined;
  }
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, ".github")) || existsSync(join(folder, ".git"));
}
