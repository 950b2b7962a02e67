/** `manifest --write`: the files of a folder as a release. What could not stand in it stops the writing. */
import {
  type Entry as FolderEntry,
  type Hashed,
  matchesGlob,
  type NotJudged,
  type Wanted,
} from "#core";
import {
  CHECKSUMS,
  RELEASE_MANIFEST,
  type ReleaseFile,
  type ReleaseInputs,
  writeRelease,
} from "../manifest/write-release.ts";
import { checkName, findCollisions } from "../names/index.ts";
import type { ManifestCheck } from "./check.ts";
import { ownFiles } from "./companions.ts";
import type { FileRow, Observed } from "./outcome.ts";
import { readBuild, readSboms } from "./release-words.ts";
import type { Place } from "./world.ts";

export async function observeWriting(
  check: ManifestCheck,
  place: Place,
  sha256: (text: string) => string,
): Promise<Observed> {
  const { folder, prefix } = place;
  const entries = (await folder.list()).filter(({ path }) => !isIgnored(check, path));
  const fault = (name: string, reason: string) => ({ file: prefix + name, reason });
  const strays = entries.flatMap((entry) => whyNoFile(entry).map((why) => fault(entry.path, why)));
  const paths = entries.map(({ path }) => path).filter((path) => !OWN.has(path));
  const names = [...strays, ...paths.flatMap((path) => nameFaults(path, check, fault))];
  const clashes = collisionsIn(paths, fault);
  if (names.length + clashes.length > 0) return stop([...names, ...clashes]);
  const hashed = await hashAll(place, paths);
  if (hashed.unread.length > 0) return stop(hashed.unread);
  const inputs = inputsOf(check, hashed.files);
  const written = inputs.ok ? writeRelease(inputs.inputs, sha256) : inputs;
  if (!written.ok) return stop(written.reasons.map((reason) => ({ file: check.path, reason })));
  const toWrite = [
    { path: prefix + RELEASE_MANIFEST, text: written.manifest },
    { path: prefix + CHECKSUMS, text: written.sums },
  ];
  const files = hashed.files.map((file) => rowOf(file, prefix));
  return () => ({ files, problems: [], notJudged: [], toWrite });
}

// A folder may hold more of them than a call takes arguments.
function stop(notJudged: readonly NotJudged[]): Observed {
  return () => ({ files: [], problems: [], notJudged });
}

type Fault = (name: string, reason: string) => NotJudged;

const OWN: ReadonlySet<string> = new Set([...ownFiles(RELEASE_MANIFEST), ...ownFiles(CHECKSUMS)]);

function isIgnored({ ignore = [] }: ManifestCheck, path: string): boolean {
  return ignore.some((glob) => matchesGlob(glob, path)) && !OWN.has(path);
}

function whyNoFile(entry: FolderEntry): readonly string[] {
  switch (entry.kind) {
    case "file":
      return [];
    case "link":
      return ["a link; a release holds files alone, so remove it or name it under `ignore`"];
    case "other":
      return ["a device, a pipe or a socket; remove it or name it under `ignore`"];
    case "unreadable":
      return [entry.reason];
  }
}

// What a check would refuse must not be written first.
function nameFaults(path: string, check: ManifestCheck, fault: Fault): readonly NotJudged[] {
  const name = checkName(path, {
    ...(check.portable && { portable: true }),
    ...(check["allow-backslash"] && { backslash: true }),
  });
  return name.kind === "path" ? [] : [fault(path, `the name ${name.reason}; rename the file`)];
}

function collisionsIn(paths: readonly string[], fault: Fault): readonly NotJudged[] {
  return findCollisions(paths).flatMap(({ by, paths: [first = "", ...others] }) =>
    others.map((path) => fault(path, `and \`${first}\` are one file where ${by} does not count`)),
  );
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
