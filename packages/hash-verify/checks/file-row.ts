/** How one file stands in the report, whatever lists name it. */
import type { FileStatus, Listed } from "../listed.ts";
import { type Entry, weakOnly } from "./listed-files.ts";
import type { FileRow } from "./outcome.ts";
import type { SourcedList } from "./read-list.ts";

const WORST_FIRST: readonly FileStatus[] = ["mismatch", "missing", "unreadable", "listed"];

/** The row of a file that may stand in several lines: the worst of them speaks. */
export function standing(
  entries: readonly Entry[],
  isSigned: (list: SourcedList) => boolean,
): Omit<FileRow, "path"> {
  const worst = entries.map(rowOf).reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
  const vouching = entries.filter(({ list }) => isSigned(list));
  return worst.status === "listed" && vouching.length > 0 && !weakOnly(vouching)
    ? { ...worst, status: "listed-signed" }
    : worst;
}

function rankOf({ status }: Omit<FileRow, "path">): number {
  return WORST_FIRST.indexOf(status);
}

function rowOf({ found, listed }: Entry): Omit<FileRow, "path"> {
  const { algorithm, digest: expected } = listed;
  switch (found.kind) {
    case "hashed": {
      const actual = actualOf(found, algorithm);
      const isSame = actual === expected && (listed.size ?? found.size) === found.size;
      const shown = actual === undefined ? {} : { actual };
      const status = isSame ? "listed" : "mismatch";
      return { status, algorithm, expected, ...shown, size: found.size };
    }
    case "size":
      return { status: "mismatch", algorithm, expected, size: found.size };
    case "missing":
      return { status: "missing", algorithm, expected };
    default:
      return { status: "unreadable", algorithm, expected };
  }
}

/** The digest that was computed. */
export function actualOf(
  found: Entry["found"],
  algorithm: Listed["algorithm"],
): string | undefined {
  return found.kind === "hashed" ? found.digests.get(algorithm) : undefined;
}
