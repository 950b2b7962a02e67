/** Where the manifest of a release, its checksums and what lies there do not tell one story. */
import type { PlacedProblem } from "#core";
import type { Listed } from "../listed.ts";
import { checkRelease, type ReleaseProblem } from "../manifest/check-release.ts";
import { RELEASE_MANIFEST } from "../manifest/write-release.ts";
import { checkName } from "../names/index.ts";
import { missingSbom } from "../rules/missing-sbom.ts";
import { releaseConflict } from "../rules/release-conflict.ts";
import type { ListFlags } from "./check.ts";
import { nameOptions } from "./listed-files.ts";
import { problemIn } from "./problem.ts";
import type { SourcedList } from "./read-list.ts";

/** Between the manifest and the checksums; of SBOMs `judgeSboms` speaks. */
export function judgeConflicts(
  manifest: SourcedList,
  sums: readonly SourcedList[],
  flags: ListFlags,
): readonly PlacedProblem[] {
  const found = conflictsOf({ manifest, flags, present: new Set() }, sums);
  return found.filter((problem) => !isOfSboms(problem)).map((it) => problemOf(it, manifest));
}

export interface NamedSboms {
  /** A list that may name SBOMs. */
  readonly manifest: SourcedList;
  readonly flags: ListFlags;
  /** Paths of files that are there. */
  readonly present: ReadonlySet<string>;
}

export function judgeSboms(named: NamedSboms): readonly PlacedProblem[] {
  if (!named.manifest.read.sboms?.length) return [];
  const found = conflictsOf(named, [named.manifest]);
  return found.filter(isOfSboms).map((problem) => problemOf(problem, named.manifest));
}

function isOfSboms({ kind }: ReleaseProblem): boolean {
  return kind === "sbom-missing" || kind === "sbom-of-nothing";
}

/** Where the SBOMs of a list lie; names that may not be opened are told as missing. */
export function sbomPaths({ read }: SourcedList, flags: ListFlags): readonly string[] {
  const options = nameOptions(flags);
  return (read.sboms ?? []).flatMap(({ name }) => {
    const checked = checkName(name, options);
    return checked.kind === "path" ? [checked.path] : [];
  });
}

function conflictsOf(
  { manifest: { read }, flags, present }: NamedSboms,
  sums: readonly SourcedList[],
): readonly ReleaseProblem[] {
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
    present,
  });
}

function problemOf({ kind, span, reason }: ReleaseProblem, { source }: SourcedList): PlacedProblem {
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
