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
  /** Many directories are open: time to rest. */
  isFull(): boolean;
  /** Closes every directory; the descent may go on from the base. */
  rest(): void;
}

/** Far below the 1024 descriptors that a process commonly has. */
const MOST_OPEN = 64;

interface Ways {
  /** Goes down one level from a folder already reached. */
  enter(at: string, name: string): string;
  start(): Reached;
  stands(path: string): boolean;
  close(): void;
}

/** `byDescriptor`: whether directories are held open, so that nothing can be swapped in above a file. */
export function createDescent(base: Base, byDescriptor: boolean): Descent {
  const ways = byDescriptor ? waysByDescriptor(base) : waysByPath(base);
  const known = new Map<string, Reached>();
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
    isFull: () => known.size >= MOST_OPEN,
    rest() {
      known.clear();
      ways.close();
    },
  };
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
  const open: number[] = [];
  const hold = (path: string): number => {
    const descriptor = openDirectory(path);
    open.push(descriptor);
    return descriptor;
  };
  return {
    start() {
      const descriptor = hold(base.path);
      return isBase(base, descriptor) ? { kind: "at", at: descriptorPath(descriptor) } : MOVED;
    },
    enter: (at, name) => descriptorPath(hold(`${at}/${name}`)),
    stands: () => true,
    close() {
      for (const descriptor of open.splice(0)) closeSync(descriptor);
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
