import { closeSync, constants, fstatSync, openSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import { codeOf } from "./reasons.ts";

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;

/** Opens a directory and nothing else. Windows knows neither flag, and cannot open directories at all. */
const DIRECTORY = O_RDONLY | (O_DIRECTORY ?? 0) | (O_NOFOLLOW ?? 0);

/** The base directory by its real path, and by what tells it from another one put in its place. */
export interface Base {
  readonly path: string;
  readonly device: number;
  readonly inode: number;
}

export type FoundBase =
  | { readonly kind: "base"; readonly base: Base }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly reason: string };

export function findBase(named: string): FoundBase {
  try {
    const path = realpathSync(named);
    const stat = statSync(path);
    if (!stat.isDirectory()) return { kind: "unreadable", reason: "not a folder; name a folder" };
    return { kind: "base", base: { path, device: stat.dev, inode: stat.ino } };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
    return { kind: "unreadable", reason: `cannot be opened (${code})` };
  }
}

/** Whether a base lies below a folder, by the real paths of both. */
export function isBelow(base: Base, folder: string): boolean {
  const found = findBase(folder);
  return found.kind === "base" && isPathBelow(base.path, found.base.path);
}

/** Both are real and absolute. */
export function isPathBelow(path: string, folder: string): boolean {
  const rest = relative(folder, path);
  return rest !== ".." && !rest.startsWith(`..${sep}`) && !isAbsolute(rest);
}

export function isBase({ device, inode }: Base, descriptor: number): boolean {
  const stat = fstatSync(descriptor);
  return stat.dev === device && stat.ino === inode;
}

export function openDirectory(path: string): number {
  return openSync(path, DIRECTORY);
}

/**
 * Linux resolves `/proc/self/fd/N/name` below the directory that N is, wherever it has been moved to and
 * whatever stands at its path now: what openat(2) does, which Node does not offer. In containers /proc
 * may be absent.
 */
export function hasDescriptorPaths(base: Base): boolean {
  let descriptor: number | undefined;
  try {
    descriptor = openDirectory(base.path);
    const stat = statSync(descriptorPath(descriptor));
    return stat.dev === base.device && stat.ino === base.inode;
  } catch {
    // Then paths are checked before and after each use.
    return false;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

export function descriptorPath(descriptor: number): string {
  return `/proc/self/fd/${descriptor}`;
}
