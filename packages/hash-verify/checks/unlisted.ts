/** What lies in a folder and no list names: the place where a file is slipped in. */
import {
  type Entry as FolderEntry,
  matchesGlob,
  type NotJudged,
  type PlacedProblem,
  showPath,
} from "#core";
import { unlistedFile } from "../rules/unlisted-file.ts";
import type { FileRow, Outcome } from "./outcome.ts";
import { problemAbout } from "./problem.ts";

export interface Present {
  readonly prefix: string;
  readonly entries: readonly FolderEntry[];
  /** Paths that lists name. */
  readonly listed: ReadonlySet<string>;
  /** Paths that need no list: lists themselves and their signatures. */
  readonly own: ReadonlySet<string>;
  /** Globs. */
  readonly ignore: readonly string[];
}

export function judgeUnlisted({ prefix, entries, listed, own, ignore }: Present): Outcome {
  const files: FileRow[] = [];
  const problems: PlacedProblem[] = [];
  const notJudged: NotJudged[] = [];
  for (const entry of entries) {
    if (listed.has(entry.path)) continue;
    // A link or a pipe is none of them, whatever it is called.
    if (own.has(entry.path) && entry.kind === "file") continue;
    if (ignore.some((glob) => matchesGlob(glob, entry.path))) continue;
    const path = prefix + entry.path;
    if (entry.kind === "unreadable") {
      notJudged.push({ file: path, reason: entry.reason });
      continue;
    }
    files.push({ path, status: "unlisted" });
    problems.push(problemOf(entry.kind, path));
  }
  return { files, problems, notJudged };
}

function problemOf(kind: "file" | "link" | "other", path: string): PlacedProblem {
  const name = showPath(path);
  if (kind === "file") return problemAbout(unlistedFile, path, { message: "file", data: { name } });
  const what = kind === "link" ? "a link" : "a device, a pipe or a socket";
  return problemAbout(unlistedFile, path, { message: "entry", data: { name, what } });
}
