import type { OpenedFolder } from "./files.ts";
import type { Signatures } from "./signatures.ts";

/** The outside world as interfaces. `host` implements them; gates and the suite only name them. */
export interface Host {
  /** The instant of this run; `--now` sets it. */
  now(): Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Hex SHA-256 of bytes, or of a text in UTF-8. */
  sha256(content: string | Uint8Array): string;
  /**
   * Runs what a hostile file could keep busy; `undefined` where it was still busy after so many
   * milliseconds and was stopped, in whatever loop or pattern it stood.
   */
  runWithin<T>(milliseconds: number, work: () => T): { readonly value: T } | undefined;
  readonly signatures: Signatures;
  /** Opens a tree whose files are read by path; nothing outside its root is ever opened. */
  openTree(root: string): Tree;
  /**
   * Opens a directory whose files are hashed; a relative `base` starts at the working directory. It must
   * lie below `within`, where that is given, by its real path.
   */
  openFolder(base: string, within?: string): OpenedFolder;
  /** What a PATH of the caller names; `undefined`: the repository around the working directory. */
  locate(path: string | undefined): Located;
  /** Reads a file that the caller named, wherever it lies; `-` is standard input. */
  readNamed(path: string, limit: number): FileRead;
}

/** `root` is absolute. A file within a repository has that repository as its root. */
export type Located =
  | { readonly kind: "repository" | "folder"; readonly root: string }
  | {
      readonly kind: "file";
      readonly root: string;
      readonly file: string;
      readonly inRepository: boolean;
    }
  /** `nearest` is the path that was meant, where one is a slip or two away. */
  | { readonly kind: "missing"; readonly nearest?: string }
  | { readonly kind: "other" };

/** What reading a file came to. Reasons are for `notJudged` and name the next step. */
export type FileRead =
  | { readonly kind: "text"; readonly text: string; readonly size: number }
  /** `head` is the beginning of the file, enough to tell what kind of file it is. */
  | {
      readonly kind: "too-large";
      readonly size: number;
      readonly limit: number;
      readonly head: string;
    }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Files below one root, by relative path with `/`. */
export interface Tree {
  /** Absolute; for messages to the person at the terminal only, never for reports. */
  readonly root: string;
  /** Reads UTF-8 text of at most `limit` bytes. A link is followed only while it stays below the root. */
  read(path: string, limit: number): FileRead;
  /**
   * Paths of all files below `folder` ("" is the root), sorted; `.git` and `node_modules` are left
   * out. A folder that may not be listed stands there itself, with a `/` at its end.
   */
  walk(folder: string): readonly string[];
  /** What git tracks or does not ignore, sorted; `undefined` where the tree is no git work tree or git is absent. */
  gitFiles(): Promise<readonly string[] | undefined>;
  /** URL of the remote `origin`, where git knows one. */
  originUrl(): Promise<string | undefined>;
}
