/**
 * A release: files, their checksums, and the manifest that says what belongs together. The two lists and
 * the folder must tell one story (`manifest`, `chain`).
 */
import type { PlacedProblem } from "#core";
import type { Listed } from "../listed.ts";
import { checkRelease, type ReleaseProblem } from "../manifest/check-release.ts";
import { RELEASE_MANIFEST } from "../manifest/write-release.ts";
import { checkName } from "../names/index.ts";
import { missingSbom } from "../rules/missing-sbom.ts";
import { releaseConflict } from "../rules/release-conflict.ts";
import type { ListFlags } from "./check.ts";
import { nameOptions } from "./listed-files.ts";
import { joinOutcomes, type Outcome } from "./outcome.ts";
import { problemIn } from "./problem.ts";
import { readList, type SourcedList } from "./read-list.ts";
import {
  type Covered,
  canTellUnlisted,
  type FolderFacts,
  judgeFolder,
  observeFolder,
} from "./tree.ts";
import type { Opened } from "./world.ts";

export interface ReleaseFacts {
  /** The folder against all its lists, the manifest among them. */
  readonly folder: FolderFacts;
  readonly sums: readonly SourcedList[];
  /** Where there is none, `isMissing`; the checksums speak alone then. */
  readonly manifest: Opened<SourcedList>;
}

/** Reads the manifest that lies beside the checksums; hashes what either of them names. */
export async function observeRelease(covered: Covered): Promise<ReleaseFacts> {
  const { place, lists: sums, flags } = covered;
  const file = { place, name: RELEASE_MANIFEST, seenAs: RELEASE_MANIFEST };
  // The dialect and the algorithm that a caller names are the checksums'.
  const { dialect, algorithm, ...others } = flags;
  const manifest = await readList(file, others);
  if (!manifest.ok) {
    const isPartial = !manifest.isMissing || covered.isPartial === true;
    return { folder: await observeFolder({ ...covered, isPartial }), sums, manifest };
  }
  const folder = await observeFolder({ ...covered, lists: [manifest, ...sums] });
  return { folder, sums, manifest };
}

/** `signed`: the checksums are signed by somebody who is trusted, and so is the manifest that they list. */
export function judgeRelease({ folder, sums, manifest }: ReleaseFacts, signed: boolean): Outcome {
  const judged = judgeFolder(folder, signed);
  if (!manifest.ok) {
    const notJudged = manifest.isMissing ? [] : [manifest.notJudged];
    return joinOutcomes([judged, { files: [], problems: [], notJudged }]);
  }
  const found = conflicts(manifest, sums, folder);
  // Against checksums that could not be read, every file would be one that they leave out.
  const known = canTellUnlisted(folder) ? found : found.filter(({ kind }) => OF_SBOMS.has(kind));
  const problems = known.map((problem) => problemOf(problem, manifest.source));
  return joinOutcomes([judged, { files: [], problems, notJudged: [] }]);
}

const OF_SBOMS: ReadonlySet<ReleaseProblem["kind"]> = new Set(["sbom-missing", "sbom-of-nothing"]);

function conflicts(
  { read }: SourcedList,
  sums: readonly SourcedList[],
  { flags, present }: FolderFacts,
): readonly ReleaseProblem[] {
  const files = present.entries.filter(({ kind }) => kind === "file");
  const pathOf = pathIn(flags);
  const sboms = (read.sboms ?? []).map((sbom) => ({
    ...sbom,
    name: pathOf(sbom.name),
    ...(sbom.of !== undefined && { of: pathOf(sbom.of) }),
  }));
  return checkRelease({
    manifest: { ...read, listed: read.listed.map((entry) => atPath(entry, pathOf)), sboms },
    manifestName: RELEASE_MANIFEST,
    sums: sums.flatMap((list) => list.read.listed.map((entry) => atPath(entry, pathOf))),
    present: new Set(files.map(({ path }) => path)),
  });
}

function problemOf(
  { kind, span, reason }: ReleaseProblem,
  source: SourcedList["source"],
): PlacedProblem {
  const at = { span };
  if (kind === "sbom-missing")
    return problemIn(missingSbom, source, { message: "missing", at, data: { reason } });
  return problemIn(releaseConflict, source, { message: "conflict", at, data: { reason } });
}

/** What a name opens, so that lists may spell it differently; a refused name stays as it is. */
function pathIn(flags: ListFlags): (name: string) => string {
  const options = nameOptions(flags);
  return (name) => {
    const checked = checkName(name, options);
    return checked.kind === "path" ? checked.path : name;
  };
}

function atPath(entry: Listed, pathOf: (name: string) => string): Listed {
  return { ...entry, name: pathOf(entry.name) };
}
