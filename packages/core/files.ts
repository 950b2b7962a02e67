import type { Algorithm } from "./algorithms.ts";

/** A file to be hashed, below one base directory. `path` is relative, checked (`names/`), with `/`. */
export interface Wanted {
  readonly path: string;
  readonly algorithms: readonly Algorithm[];
  /** Where known, another size is told without hashing. */
  readonly size?: number;
}

/** What hashing a file came to. Nothing outside the base directory is ever opened. */
export type Hashed =
  | {
      readonly kind: "hashed";
      readonly size: number;
      /** Lower-case hex. */
      readonly digests: ReadonlyMap<Algorithm, string>;
    }
  | { readonly kind: "missing" }
  | { readonly kind: "size"; readonly size: number }
  /** A link, a device, a FIFO, a folder, or a name that leads outside. */
  | { readonly kind: "refused"; readonly reason: string }
  /** Could not be read, or changed while it was. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** One entry below the base directory; links are not followed. */
export interface Entry {
  readonly path: string;
  readonly kind: "file" | "link" | "other";
}

/** Files below one base directory. The host implements it: one open descriptor a file, workers for large ones. */
export interface Folder {
  /** Hashes all of them, in any order; one answer each, in the order asked. */
  hash(wanted: readonly Wanted[]): Promise<readonly Hashed[]>;
  /** Everything below, sorted by path; folders themselves are left out. */
  list(): Promise<readonly Entry[]>;
  /** At most `limit` bytes of one file. */
  read(
    path: string,
    limit: number,
  ): Promise<
    | { readonly kind: "bytes"; readonly bytes: Uint8Array }
    | Exclude<Hashed, { readonly kind: "hashed" | "size" }>
    | { readonly kind: "too-large"; readonly size: number }
  >;
}

/** How a file stands in the end; the JSON report's `status`. */
export type FileStatus =
  | "attested"
  | "listed-signed"
  | "listed"
  | "unlisted"
  | "mismatch"
  | "missing"
  | "unreadable";
