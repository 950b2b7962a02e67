import type { Stats } from "node:fs";

/** One file to be hashed, by a path whose folders are known to be no links (descent.ts). */
export interface Job {
  readonly at: string;
  readonly algorithms: readonly string[];
  /** Another size is told without opening. */
  readonly size?: number | undefined;
  /** A larger file is left for later. */
  readonly most?: number | undefined;
  /** Its folder has just listed it as a regular file, so it may be opened without a look. */
  readonly isListed?: boolean | undefined;
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
  // Measured: with pieces of 1 MiB, Node's SHA-256 is at its full rate.
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

  function refuse(seen: Stats): Unvisited | undefined {
    if (seen.isFile()) return undefined;
    return { kind: "refused", what: seen.isSymbolicLink() ? "link" : "other" };
  }

  /**
   * Looks before it opens: opening a device may do something, and a link would lead elsewhere. `judge` may
   * settle a file by its size; what `use` makes of it counts if it still is the same file afterwards.
   */
  function visit<J, U>(
    { at, isListed }: { readonly at: string; readonly isListed?: boolean | undefined },
    judge: (seen: Stats) => J | undefined,
    use: (descriptor: number, size: number) => U | undefined,
  ): J | U | Unvisited {
    try {
      const seen = isListed ? undefined : fs.lstatSync(at, { throwIfNoEntry: false });
      if (!seen && !isListed) return { kind: "missing" };
      const settled = seen && (refuse(seen) ?? judge(seen));
      if (settled) return settled;
      const descriptor = fs.openSync(at, FLAGS);
      try {
        const before = fs.fstatSync(descriptor);
        if (seen && !isSame(seen, before)) return { kind: "changed" };
        const early = seen ? undefined : (refuse(before) ?? judge(before));
        if (early) return early;
        const made = use(descriptor, before.size);
        const isWhole = made !== undefined && isSame(before, fs.fstatSync(descriptor));
        return isWhole ? made : { kind: "changed" };
      } finally {
        fs.closeSync(descriptor);
      }
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
    hash: (job) =>
      visit(
        job,
        ({ size }): Outcome | undefined => {
          if (job.size !== undefined && job.size !== size) return { kind: "size", size };
          return job.most !== undefined && size > job.most ? { kind: "large", size } : undefined;
        },
        (descriptor, size): Outcome | undefined => {
          const isSmall = size < buffer.length && typeof crypto.hash === "function";
          const digests = (isSmall ? digestSmall : digestLarge)(descriptor, size, job.algorithms);
          return digests && { kind: "hashed", size, digests };
        },
      ),
    stream: (at, take) =>
      visit(
        { at },
        (): Unvisited | undefined => undefined,
        (descriptor, size) =>
          pieces(descriptor, size, take) ? { kind: "read" as const, size } : undefined,
      ),
    read: (at, limit) =>
      visit(
        { at },
        ({ size }) => (size > limit ? { kind: "large" as const, size } : undefined),
        (descriptor, size) => {
          const bytes = Buffer.allocUnsafeSlow(size);
          let filled = 0;
          const isWhole = pieces(descriptor, size, (piece) => {
            // The last piece of a file that grows may be more than there is room for.
            if (filled + piece.length <= size) bytes.set(piece, filled);
            filled += piece.length;
          });
          return isWhole ? { kind: "bytes" as const, bytes } : undefined;
        },
      ),
  };
}
