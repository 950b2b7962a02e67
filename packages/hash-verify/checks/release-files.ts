/** Which files of a folder make its release, and what must not lie among them. */
import { type Entry as FolderEntry, matchesGlob, type NotJudged, showPath } from "#core";
import { CHECKSUMS, RELEASE_MANIFEST } from "../manifest/write-release.ts";
import { checkName, findCollisions } from "../names/index.ts";
import type { ManifestCheck } from "./check.ts";
import { ownFiles } from "./companions.ts";

export interface ReleaseFiles {
  /** Below the folder. */
  readonly paths: readonly string[];
  readonly faults: readonly NotJudged[];
}

export function releaseFiles(
  listed: readonly FolderEntry[],
  { check, prefix }: { readonly check: ManifestCheck; readonly prefix: string },
): ReleaseFiles {
  const entries = listed.filter(({ path }) => !isIgnored(check, path));
  const fault = (name: string, reason: string) => ({ file: prefix + name, reason });
  const strays = entries.flatMap((entry) => whyNoFile(entry).map((why) => fault(entry.path, why)));
  const paths = entries.map(({ path }) => path).filter((path) => !OWN.has(path));
  const names = paths.flatMap((path) => nameFaults(path, check, fault));
  return { paths, faults: [...strays, ...names, ...collisionsIn(paths, fault)] };
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
    others.map((path) =>
      fault(path, `and ${showPath(first)} are one file where ${by} does not count`),
    ),
  );
}
