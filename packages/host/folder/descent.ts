import { closeSync, lstatSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Unread } from "#core";
import { type Base, descriptorPath, isBase, openDirectory } from "./base.ts";
import { codeOf, MOVED, REFUSED, unreadBecause } from "./reasons.ts";

/** `at` is a path for system calls, good until the descent rests. */
export type Reached = { readonly kind: "at"; readonly at: string } | Unread;

/** The way down from a base directory, one real directory at a time; no link is ever followed. */
export interface Descent {
  /** The folder at `path`, relative with `/`; "" is the base itself. */
  reach(path: string): Reached;
  /** Whether a reached folder is still where it was; asked after its files were read. */
  stands(path: string): boolean;
  /** Many directories were opened since the last rest: time for another. */
  isFull(): boolean;
  /**
   * Closes every directory that is not on the way to `next`, where one is named: from the base on, each
   * step below a thousand folders would be a thousand.
   */
  rest(next?: string): void;
}

/** Far below the 1024 descriptors that a process commonly has. */
const MOST_OPEN = 64;

interface Ways {
  /** Goes down one level from a folder already reached. */
  enter(at: string, name: string): string;
  start(): Reached;
  stands(path: string): boolean;
  close(at: string): void;
}

/** `byDescriptor`: whether directories are held open, so that nothing can be swapped in above a file. */
export function createDescent(base: Base, byDescriptor: boolean): Descent {
  const ways = byDescriptor ? waysByDescriptor(base) : waysByPath(base);
  const known = new Map<string, Reached>();
  let kept = 0;
  const reach = (path: string): Reached => {
    const before = known.get(path);
    if (before) return before;
    const reached = path === "" ? guarded(ways.start) : below(path);
    known.set(path, reached);
    return reached;
  };
  const below = (path: string): Reached => {
    const cut = path.lastIndexOf("/");
    const parent = reach(path.slice(0, Math.max(cut, 0)));
    return parent.kind === "at" ? step(ways, parent.at, path.slice(cut + 1)) : parent;
  };
  return {
    reach,
    stands: ways.stands,
    isFull: () => known.size - kept >= MOST_OPEN,
    rest(next) {
      for (const [path, reached] of known) {
        if (next !== undefined && reached.kind === "at" && isOnTheWay(path, next)) continue;
        known.delete(path);
        if (reached.kind === "at") ways.close(reached.at);
      }
      kept = known.size;
    },
  };
}

function isOnTheWay(path: string, next: string): boolean {
  return path === "" || path === next || next.startsWith(`${path}/`);
}

// The lstat tells a link from a file before anything is opened; what is swapped in after it, opening
// refuses by descriptor, and `stands` finds by path.
function step(ways: Ways, parent: string, name: string): Reached {
  return guarded(() => {
    const stat = lstatSync(`${parent}/${name}`, { throwIfNoEntry: false });
    if (!stat) return { kind: "missing" };
    if (stat.isSymbolicLink()) return { kind: "refused", reason: REFUSED.link };
    if (!stat.isDirectory()) return { kind: "missing" };
    return { kind: "at", at: ways.enter(parent, name) };
  });
}

function guarded(reach: () => Reached): Reached {
  try {
    return reach();
  } catch (error) {
    return unreadBecause(codeOf(error));
  }
}

function waysByDescriptor(base: Base): Ways {
  const open = new Map<string, number>();
  const hold = (descriptor: number): string => {
    const at = descriptorPath(descriptor);
    open.set(at, descriptor);
    return at;
  };
  return {
    start() {
      const descriptor = openDirectory(base.path);
      if (isBase(base, descriptor)) return { kind: "at", at: hold(descriptor) };
      closeSync(descriptor);
      return MOVED;
    },
    enter: (at, name) => hold(openDirectory(`${at}/${name}`)),
    stands: () => true,
    close(at) {
      const descriptor = open.get(at);
      if (descriptor === undefined) return;
      open.delete(at);
      closeSync(descriptor);
    },
  };
}

function waysByPath(base: Base): Ways {
  return {
    start: () => ({ kind: "at", at: base.path }),
    enter: (at, name) => `${at}/${name}`,
    stands(path) {
      const written = join(base.path, path);
      try {
        const { dev, ino } = lstatSync(base.path);
        return dev === base.device && ino === base.inode && realpathSync(written) === written;
      } catch {
        // Gone, or no longer to be entered: not where it was.
        return false;
      }
    },
    close() {},
  };
}
