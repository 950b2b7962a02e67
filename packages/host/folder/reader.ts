import type { Stats } from "node:fs";

/** One file to be hashed, by a path whose folders are known to be no links (descent.ts). */
export interface Job {
  readonly at: string;
  readonly algorithms: readonly string[];
  /** Another size is told without opening. */
  readonly size?: number;
  /** A larger file is left for later. */
  readonly most?: number;
}

/** What became of a file; plain, so that it can travel between threads. */
export type Outcome =
  /** Digests stand in the order of the job's algorithms. */
  | { readonly kind: "hashed"; readonly size: number; readonly digests: readonly string[] }
  | { readonly kind: "large"; readonly size: number }
  | { readonly kind: "size"; readonly size: number }
  | Unvisited;

export type Unvisited =
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly what: "link" | "other" }
  | { readonly kind: "changed" }
  | { readonly kind: "failed"; readonly code: string };

/** What is left over of Node once a function must stand alone. */
export interface Tools {
  readonly fs: typeof import("node:fs");
  readonly crypto: typeof import("node:crypto");
  /** Hears of bytes as they are hashed. */
  readonly advance: (bytes: number) => void;
}

export interface Reader {
  hash(job: Job): Outcome;
  /** Hands a file over in pieces of one reused buffer. */
  stream(
    at: string,
    take: (bytes: Uint8Array) => void,
  ): { readonly kind: "read"; readonly size: number } | Unvisited;
  /** A whole file of at most `limit` bytes. */
  read(
    at: string,
    limit: number,
  ):
    | { readonly kind: "bytes"; readonly bytes: Uint8Array }
    | { readonly kind: "large"; readonly size: number }
    | Unvisited;
}

/**
 * Reads regular files by one open descriptor each. This function must stand alone, without imports and
 * constants of its module: worker threads run its text (crew.ts says why).
 */
export function createReader({ fs, crypto, advance }: Tools): Reader {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs.constants;
  // A link swapped in is refused by open itself; a FIFO would block for ever. Windows knows neither.
  const FLAGS = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
  // Measured: with pieces of 1 MiB, Node's SHA-256 is at its full rate (docs/speed.md).
  const buffer = Buffer.allocUnsafeSlow(1024 * 1024);

  // The change time catches a writer who sets the time of modification back.
  function isSame(a: Stats, b: Stats): boolean {
    return (
      a.ino === b.ino &&
      a.dev === b.dev &&
      a.size === b.size &&
      a.mode === b.mode &&
      a.mtimeMs === b.mtimeMs &&
      a.ctimeMs === b.ctimeMs
    );
  }

  /** What `use` makes of a file that is the one seen, and still is when it was read. */
  function open<T>(at: string, seen: Stats, use: (descriptor: number) => T): T | undefined {
    const descriptor = fs.openSync(at, FLAGS);
    try {
      if (!isSame(seen, fs.fstatSync(descriptor))) return undefined;
      const made = use(descriptor);
      return isSame(seen, fs.fstatSync(descriptor)) ? made : undefined;
    } finally {
      fs.closeSync(descriptor);
    }
  }

  /** Looks before it opens: opening a device may do something, and a link would lead elsewhere. */
  function visit<T>(at: string, visited: (seen: Stats) => T | undefined): T | Unvisited {
    try {
      const seen = fs.lstatSync(at, { throwIfNoEntry: false });
      if (!seen) return { kind: "missing" };
      if (!seen.isFile())
        return { kind: "refused", what: seen.isSymbolicLink() ? "link" : "other" };
      return visited(seen) ?? { kind: "changed" };
    } catch (error) {
      // Only the system's errors are the file's; the others are ours or the taker's.
      if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) throw error;
      return { kind: "failed", code: String(error.code) };
    }
  }

  /** Reads to the end, or until there is more than there should be: a file may grow for ever. */
  function pieces(descriptor: number, size: number, take: (piece: Uint8Array) => void): boolean {
    let total = 0;
    let length = buffer.length;
    // A piece that is not full is the last one, so small files take one read.
    while (length === buffer.length && total <= size) {
      length = fs.readSync(descriptor, buffer, 0, buffer.length, null);
      total += length;
      take(buffer.subarray(0, length));
    }
    return total === size;
  }

  // Ten thousand hash objects cost more than the hashing; Node before 20.12 has no call without one.
  function digestSmall(descriptor: number, size: number, algorithms: readonly string[]) {
    const length = fs.readSync(descriptor, buffer, 0, buffer.length, null);
    advance(length);
    const bytes = buffer.subarray(0, length);
    return length === size ? algorithms.map((name) => crypto.hash(name, bytes, "hex")) : undefined;
  }

  function digestLarge(descriptor: number, size: number, algorithms: readonly string[]) {
    const hashes = algorithms.map((name) => crypto.createHash(name));
    const isWhole = pieces(descriptor, size, (piece) => {
      for (const hash of hashes) hash.update(piece);
      advance(piece.length);
    });
    return isWhole ? hashes.map((hash) => hash.digest("hex")) : undefined;
  }

  return {
    hash: ({ at, algorithms, size: wanted, most }) =>
      visit(at, (seen): Outcome | undefined => {
        const { size } = seen;
        if (wanted !== undefined && wanted !== size) return { kind: "size", size };
        if (most !== undefined && size > most) return { kind: "large", size };
        const isSmall = size < buffer.length && typeof crypto.hash === "function";
        const digest = isSmall ? digestSmall : digestLarge;
        const digests = open(at, seen, (descriptor) => digest(descriptor, size, algorithms));
        return digests && { kind: "hashed", size, digests };
      }),
    stream: (at, take) =>
      visit(at, (seen) => {
        const isWhole = open(at, seen, (descriptor) => pieces(descriptor, seen.size, take));
        return isWhole ? { kind: "read", size: seen.size } : undefined;
      }),
    read: (at, limit) =>
      visit(at, (seen) => {
        if (seen.size > limit) return { kind: "large", size: seen.size };
        const parts: Uint8Array[] = [];
        const isWhole = open(at, seen, (descriptor) =>
          pieces(descriptor, seen.size, (piece) => parts.push(piece.slice())),
        );
        return isWhole ? { kind: "bytes", bytes: Buffer.concat(parts) } : undefined;
      }),
  };
}
