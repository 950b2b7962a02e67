/** Whether a release manifest, its checksums file and the files that lie there tell one story. */
import { type Span, showPath } from "#core";
import type { Listed } from "../listed.ts";
import type { ReadManifest } from "./read-manifest.ts";
import { plainName } from "./sheet.ts";

export interface ReleaseCheck {
  readonly manifest: ReadManifest;
  /** The manifest's own name, as it must stand in the checksums file. */
  readonly manifestName: string;
  /** What the checksums file lists; its own faults are told where it is read. */
  readonly sums: readonly Listed[];
  /** Files below the release's folder, by path. */
  readonly present: ReadonlySet<string>;
}

export interface ReleaseProblem {
  readonly kind: "sbom-missing" | "sbom-of-nothing" | "not-in-sums" | "sums-differ";
  readonly name: string;
  /** In the manifest's text. */
  readonly span: Span;
  readonly reason: string;
}

export function checkRelease(check: ReleaseCheck): readonly ReleaseProblem[] {
  const sums = groupByName(check.sums);
  return [...ownProblems(check, sums), ...fileProblems(check, sums), ...sbomProblems(check, sums)];
}

type Sums = ReadonlyMap<string, readonly Listed[]>;

function groupByName(listed: readonly Listed[]): Sums {
  const groups = new Map<string, Listed[]>();
  for (const entry of listed) {
    const name = plainName(entry.name);
    const known = groups.get(name);
    if (known) known.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}

function ownProblems({ manifestName: name }: ReleaseCheck, sums: Sums): readonly ReleaseProblem[] {
  if (sums.has(plainName(name))) return [];
  const reason = `the checksums file does not list the manifest itself, ${showPath(name)}`;
  return [{ kind: "not-in-sums", name, span: { start: 0, end: 0 }, reason }];
}

function fileProblems({ manifest }: ReleaseCheck, sums: Sums): readonly ReleaseProblem[] {
  return manifest.listed.flatMap((entry): readonly ReleaseProblem[] => {
    const { name, span } = entry;
    const entries = sums.get(plainName(name));
    if (!entries) {
      const reason = `the checksums file does not list ${showPath(name)}`;
      return [{ kind: "not-in-sums", name, span, reason }];
    }
    const other = entries.find(
      ({ algorithm, digest }) => algorithm === entry.algorithm && digest !== entry.digest,
    );
    if (!other) return [];
    const reason = `the checksums file has another ${entry.algorithm} for ${showPath(name)}, \`${other.digest}\``;
    return [{ kind: "sums-differ", name, span, reason }];
  });
}

function sbomProblems(check: ReleaseCheck, sums: Sums): readonly ReleaseProblem[] {
  const files = new Set(check.manifest.listed.map(({ name }) => plainName(name)));
  // A manifest may say it twice, beside the binary and in the list of SBOMs.
  const told = new Map(
    check.manifest.sboms.map((sbom) => [`${sbom.of ?? ""}\n${sbom.name}`, sbom]),
  );
  return [...told.values()].flatMap(({ name, of, span }): readonly ReleaseProblem[] => {
    const problems: ReleaseProblem[] = [];
    const whose = of === undefined ? "" : ` of ${showPath(of)}`;
    if (!check.present.has(plainName(name))) {
      const reason = `the SBOM${whose}, ${showPath(name)}, is not there`;
      problems.push({ kind: "sbom-missing", name, span, reason });
    }
    if (of !== undefined && !files.has(plainName(of))) {
      const reason = `the SBOM ${showPath(name)} is of ${showPath(of)}, which the manifest does not list`;
      problems.push({ kind: "sbom-of-nothing", name, span, reason });
    }
    if (!sums.has(plainName(name)) && !files.has(plainName(name))) {
      const reason = `neither the manifest nor the checksums file has a digest of the SBOM ${showPath(name)}`;
      problems.push({ kind: "not-in-sums", name, span, reason });
    }
    return problems;
  });
}
