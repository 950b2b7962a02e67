import type { Algorithm } from "./algorithms.ts";
import type { SignedContent } from "./signatures.ts";

/** A file to be hashed, below one base directory. `path` is relative, checked (`names/`), with `/`. */
export interface Wanted {
  readonly path: string;
  readonly algorithms: readonly Algorithm[];
  /** Where known, another size is told without hashing. */
  readonly size?: number;
}

/** Why a file was not read. Nothing outside the base directory is ever opened. */
export type Unread =
  | { readonly kind: "missing" }
  /** A link, a device, a FIFO, a folder, or a name that leads outside. */
  | { readonly kind: "refused"; readonly reason: string }
  /** Could not be read, or changed while it was. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** What hashing a file came to. */
export type Hashed =
  | {
      readonly kind: "hashed";
      readonly size: number;
      /** Lower-case hex. */
      readonly digests: ReadonlyMap<Algorithm, string>;
    }
  /** Another size than the wanted one; not opened. */
  | { readonly kind: "size"; readonly size: number }
  | Unread;

/** One entry below the base directory; links are not followed. */
export type Entry =
  | { readonly path: string; readonly kind: "file" | "link" | "other" }
  /** A folder that may not be listed, or a name that is not UTF-8 and so cannot stand in a list. */
  | { readonly path: string; readonly kind: "unreadable"; readonly reason: string };

/** Files below one base directory. The host implements it: one open descriptor a file, workers for large ones. */
export interface Folder {
  /** Its real path, ends in `/`: tells whether two are one, or one lies in the other. Never shown. */
  readonly real: string;
  /** Hashes all of them, in any order; one answer each, in the order asked. */
  hash(wanted: readonly Wanted[]): Promise<readonly Hashed[]>;
  /** Everything below, sorted by path; folders themselves are left out. */
  list(): Promise<readonly Entry[]>;
  /** A whole file of at most `limit` bytes. */
  read(
    path: string,
    limit: number,
  ): Promise<
    | { readonly kind: "bytes"; readonly bytes: Uint8Array }
    | { readonly kind: "too-large"; readonly size: number }
    | Unread
  >;
  /**
   * A file of any size, piece by piece; `take` is done with a piece when it returns. What it was given
   * counts only where the answer is `read`: the file may have changed meanwhile.
   */
  stream(
    path: string,
    take: (bytes: Uint8Array) => void,
  ): Promise<{ readonly kind: "read"; readonly size: number } | Unread>;
  /** A file's content for signatures over the whole of it; read when a signature is checked. */
  content(path: string): SignedContent;
  /** Where a link leads, as a path below the base; `undefined` where it leads outside or to nothing. */
  follow(path: string): string | undefined;
}

/** What opening a base directory came to; the directory's own name may be a link, its content not. */
export type OpenedFolder =
  | { readonly kind: "folder"; readonly folder: Folder }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly reason: string };
