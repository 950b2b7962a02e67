/** `manifest --write`: the files of a folder as a release. What could not stand in it stops the writing. */
import type { Hashed, NotJudged, Wanted } from "#core";
import type { ReadList } from "../listed.ts";
import { readManifest } from "../manifest/read-manifest.ts";
import {
  CHECKSUMS,
  RELEASE_MANIFEST,
  type ReleaseFile,
  type ReleaseInputs,
  type WrittenRelease,
  writeRelease,
} from "../manifest/write-release.ts";
import { readSums } from "../sums/index.ts";
import type { ManifestCheck } from "./check.ts";
import type { FileRow, Observed } from "./outcome.ts";
import { releaseFiles } from "./release-files.ts";
import { readBuild, readSboms } from "./release-words.ts";
import type { Place } from "./world.ts";

export async function observeWriting(
  check: ManifestCheck,
  place: Place,
  sha256: (text: string) => string,
): Promise<Observed> {
  const { folder, prefix } = place;
  const { paths, faults } = releaseFiles(await folder.list(), { check, prefix });
  if (faults.length > 0) return stop(faults);
  const hashed = await hashAll(place, paths);
  if (hashed.unread.length > 0) return stop(hashed.unread);
  const inputs = inputsOf(check, hashed.files);
  const written = inputs.ok ? writeRelease(inputs.inputs, sha256) : inputs;
  if (!written.ok) return stop(written.reasons.map((reason) => ({ file: check.path, reason })));
  const unreadable = faultsIn(written);
  if (unreadable.length > 0)
    return stop(unreadable.map((reason) => ({ file: check.path, reason })));
  const toWrite = [
    { path: prefix + RELEASE_MANIFEST, text: written.manifest },
    { path: prefix + CHECKSUMS, text: written.sums },
  ];
  const files = hashed.files.map((file) => rowOf(file, prefix));
  return () => ({ files, problems: [], notJudged: [], toWrite });
}

/** What reads lists asks for more than what writes them: `-` is a file, and in a list standard input. */
function faultsIn({ manifest, sums }: Extract<WrittenRelease, { ok: true }>): readonly string[] {
  const told = ({ faults }: ReadList, name: string) =>
    faults.map(
      ({ reason }) => `\`${name}\` would have a line that could not be read: it ${reason}`,
    );
  return [
    ...told(readManifest(manifest), RELEASE_MANIFEST),
    ...told(readSums(sums, { name: CHECKSUMS }), CHECKSUMS),
  ];
}

// A folder may hold more of them than a call takes arguments.
function stop(notJudged: readonly NotJudged[]): Observed {
  return () => ({ files: [], problems: [], notJudged });
}

async function hashAll(
  { folder, prefix }: Place,
  paths: readonly string[],
): Promise<{ readonly files: readonly ReleaseFile[]; readonly unread: readonly NotJudged[] }> {
  const files: ReleaseFile[] = [];
  const unread: NotJudged[] = [];
  const wanted = paths.map((path): Wanted => ({ path, algorithms: ["sha256"] }));
  const answers = await folder.hash(wanted);
  for (const [index, name] of paths.entries()) {
    const answer = answers[index];
    const sha256 = answer?.kind === "hashed" ? answer.digests.get("sha256") : undefined;
    if (answer?.kind === "hashed" && sha256 !== undefined)
      files.push({ name, sha256, size: answer.size });
    else unread.push({ file: prefix + name, reason: whyUnread(answer) });
  }
  return { files, unread };
}

function whyUnread(answer: Hashed | undefined): string {
  return answer && "reason" in answer ? answer.reason : "gone while it was read; run again";
}

type ReadInputs =
  | { readonly ok: true; readonly inputs: ReleaseInputs }
  | { readonly ok: false; readonly reasons: readonly string[] };

function inputsOf(check: ManifestCheck, files: readonly ReleaseFile[]): ReadInputs {
  const sboms = readSboms(check.sbom ?? [], files);
  const build = readBuild(check.build ?? []);
  if (!sboms.ok || !build.ok) {
    const reasons = [...(sboms.ok ? [] : sboms.reasons), ...(build.ok ? [] : build.reasons)];
    return { ok: false, reasons };
  }
  const names = new Set(sboms.sboms.map(({ name }) => name));
  const inputs: ReleaseInputs = {
    binaries: files.filter(({ name }) => !names.has(name)),
    sboms: sboms.sboms,
    images: check.image ?? [],
    build: build.build,
    ...(check.provenance !== undefined && { provenance: check.provenance }),
  };
  return { ok: true, inputs };
}

function rowOf({ name, sha256, size }: ReleaseFile, prefix: string): FileRow {
  return {
    path: prefix + name,
    status: "listed",
    algorithm: "sha256",
    expected: sha256,
    actual: sha256,
    size,
  };
}
