/** What a caller says of a release, in the words of the flags `sbom` and `build`. */
import { show, showPath } from "#core";
import type { ReleaseFile, ReleaseInputs } from "../manifest/write-release.ts";

export type ReadSboms =
  | { readonly ok: true; readonly sboms: ReleaseInputs["sboms"] }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** `FILE`, or `FILE=BINARY`. A name may hold a `=` itself, so the files that are there decide. */
export function readSboms(words: readonly string[], files: readonly ReleaseFile[]): ReadSboms {
  const byName = new Map(files.map((file) => [file.name, file]));
  const reasons: string[] = [];
  const sboms = words.flatMap((word) => {
    const [name, of] = partsOf(word, byName);
    const file = byName.get(name);
    if (file) return [{ ...file, ...(of !== undefined && { of }) }];
    reasons.push(`the SBOM ${showPath(name)} is not there; name it from the release's folder on`);
    return [];
  });
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, sboms };
}

function partsOf(
  word: string,
  files: ReadonlyMap<string, ReleaseFile>,
): readonly [string, string | undefined] {
  if (files.has(word)) return [plain(word), undefined];
  const cuts = [...word.matchAll(/=/g)].map(({ index }) => index);
  const cut = cuts.find((at) => files.has(plain(word.slice(0, at)))) ?? cuts[0];
  if (cut === undefined) return [plain(word), undefined];
  return [plain(word.slice(0, cut)), plain(word.slice(cut + 1))];
}

function plain(name: string): string {
  return name.replace(/^(?:\.\/)+/, "");
}

export type ReadBuild =
  | { readonly ok: true; readonly build: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** `K=V`; what has no `=` is refused before anything is read (`fault.ts`). */
export function readBuild(words: readonly string[]): ReadBuild {
  const build = new Map<string, string>();
  const twice = new Set<string>();
  for (const word of words) {
    const cut = word.indexOf("=");
    const key = word.slice(0, cut);
    if (build.has(key)) twice.add(key);
    build.set(key, word.slice(cut + 1));
  }
  const reasons = [...twice].map((key) => `\`build\` says ${show(key)} twice; keep one`);
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, build };
}
