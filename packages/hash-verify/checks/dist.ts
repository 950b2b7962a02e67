/** `dist`: a committed folder and a rebuilt one hold the same bytes under the same names. */
import {
  type Algorithm,
  type Entry,
  type Hashed,
  matchesGlob,
  type NotJudged,
  type PlacedProblem,
  showPath,
} from "#core";
import { staleBuild } from "../rules/stale-build.ts";
import type { DistCheck } from "./check.ts";
import { UNHASHED } from "./listed-files.ts";
import { type FileRow, incomplete, type Observed, type Outcome } from "./outcome.ts";
import { problemAbout } from "./problem.ts";
import { type HashWorld, openPlace, type Place } from "./world.ts";

const ALGORITHM: Algorithm = "sha256";

export async function observeDist(check: DistCheck, world: HashWorld): Promise<Observed> {
  const committed = openPlace(world, check.directory);
  const rebuilt = openPlace(world, check.rebuilt);
  if (!committed.ok) return incomplete(committed.notJudged);
  if (!rebuilt.ok) return incomplete(rebuilt.notJudged);
  if (committed.folder.real === rebuilt.folder.real) {
    const reason = "is the same folder as the rebuilt one; rebuild to another place";
    return incomplete({ file: check.directory, reason });
  }
  const ignore = check.ignore ?? [];
  const sides = [await readSide(committed, ignore), await readSide(rebuilt, ignore)] as const;
  return () => judge(...sides);
}

interface Side {
  readonly prefix: string;
  readonly found: ReadonlyMap<string, Hashed>;
  readonly unread: readonly NotJudged[];
}

async function readSide({ folder, prefix }: Place, ignore: readonly string[]): Promise<Side> {
  const entries = (await folder.list()).filter(
    ({ path }) => !ignore.some((glob) => matchesGlob(glob, path)),
  );
  const files = entries.filter(({ kind }) => kind === "file");
  const wanted = files.map(({ path }) => ({ path, algorithms: [ALGORITHM] }));
  const answers = await folder.hash(wanted);
  const found = new Map<string, Hashed>();
  for (const [index, { path }] of files.entries()) {
    found.set(path, answers[index] ?? UNHASHED);
  }
  return { prefix, found, unread: entries.flatMap((entry) => strayIn(entry, prefix)) };
}

function strayIn(entry: Entry, prefix: string): readonly NotJudged[] {
  const file = prefix + entry.path;
  switch (entry.kind) {
    case "file":
      return [];
    case "link":
      return [{ file, reason: "a link; two builds are compared by their files alone" }];
    case "other":
      return [{ file, reason: "a device, a pipe or a socket; remove it" }];
    case "unreadable":
      return [{ file, reason: entry.reason }];
  }
}

function judge(committed: Side, rebuilt: Side): Outcome {
  const files: FileRow[] = [];
  const problems: PlacedProblem[] = [];
  const notJudged = [...committed.unread, ...rebuilt.unread];
  const paths = [...new Set([...committed.found.keys(), ...rebuilt.found.keys()])].sort();
  for (const below of paths) {
    const [actual, expected] = [committed.found.get(below), rebuilt.found.get(below)];
    const path = committed.prefix + below;
    const unread = [...unreadIn(actual, path), ...unreadIn(expected, rebuilt.prefix + below)];
    notJudged.push(...unread);
    const row = unread.length > 0 ? unreadRow(path) : rowOf(path, actual, expected);
    files.push(row);
    const message = MESSAGES[row.status];
    if (message === undefined) continue;
    problems.push(problemAbout(staleBuild, path, { message, data: { name: showPath(path) } }));
  }
  if (paths.length === 0 && notJudged.length === 0) {
    notJudged.push({
      file: committed.prefix,
      reason: "neither folder holds a file; nothing was compared",
    });
  }
  return { files, problems, notJudged };
}

const MESSAGES: Readonly<Partial<Record<FileRow["status"], keyof typeof staleBuild.messages>>> = {
  mismatch: "changed",
  missing: "new",
  unlisted: "gone",
};

function unreadRow(path: string): FileRow {
  return { path, status: "unreadable" };
}

function unreadIn(found: Hashed | undefined, file: string): readonly NotJudged[] {
  if (!found || found.kind === "hashed") return [];
  if (found.kind === "refused" || found.kind === "unreadable")
    return [{ file, reason: found.reason }];
  return [{ file, reason: "gone while it was read; run again when nothing writes to it" }];
}

function rowOf(path: string, committed: Hashed | undefined, rebuilt: Hashed | undefined): FileRow {
  const [actual, expected] = [digestOf(committed), digestOf(rebuilt)];
  const size = committed?.kind === "hashed" ? { size: committed.size } : {};
  const digests = {
    algorithm: ALGORITHM,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...size,
  };
  if (actual === undefined) return { path, status: "missing", ...digests };
  if (expected === undefined) return { path, status: "unlisted", ...digests };
  return { path, status: actual === expected ? "listed" : "mismatch", ...digests };
}

function digestOf(found: Hashed | undefined): string | undefined {
  return found?.kind === "hashed" ? found.digests.get(ALGORITHM) : undefined;
}
