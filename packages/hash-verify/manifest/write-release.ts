/** Writes `RELEASE_MANIFEST.json` and `SHA256SUMS`: the same inputs, in any order, give the same bytes. */
import { show, showPath } from "#core";
import { plainName } from "./sheet.ts";

export const RELEASE_MANIFEST = "RELEASE_MANIFEST.json";
export const CHECKSUMS = "SHA256SUMS";

export interface ReleaseFile {
  /** Relative to the release's folder, with `/`. */
  readonly name: string;
  /** Lower-case hex, of the file as it lies there. */
  readonly sha256: string;
  readonly size: number;
}

export interface ReleaseInputs {
  readonly binaries: readonly ReleaseFile[];
  /** `of` names the binary that an SBOM describes. */
  readonly sboms: readonly (ReleaseFile & { readonly of?: string })[];
  /** References with a digest: `ghcr.io/owner/name@sha256:…`. */
  readonly images: readonly string[];
  /** The type of the provenance that goes with the release. */
  readonly provenance?: string;
  /** What the caller gives, `commit` for instance; nothing is guessed. */
  readonly build: ReadonlyMap<string, string>;
}

export type WrittenRelease =
  | { readonly ok: true; readonly manifest: string; readonly sums: string }
  | { readonly ok: false; readonly reasons: readonly string[] };

const IMAGE = /^([^\s@]+)@(sha256:[0-9a-f]{64})$/;

export function writeRelease(
  inputs: ReleaseInputs,
  sha256: (text: string) => string,
): WrittenRelease {
  const reasons = reasonsAgainst(inputs);
  if (reasons.length > 0) return { ok: false, reasons };
  const manifest = `${JSON.stringify(manifestOf(inputs), undefined, 2)}\n`;
  const own = { name: RELEASE_MANIFEST, sha256: sha256(manifest) };
  const files = byName([own, ...inputs.binaries, ...inputs.sboms]);
  return { ok: true, manifest, sums: files.map(sumsLine).join("") };
}

function reasonsAgainst({ binaries, sboms, images }: ReleaseInputs): readonly string[] {
  const reasons: string[] = [];
  if (binaries.length === 0) reasons.push("a release has at least one file");
  const names = new Set([RELEASE_MANIFEST, CHECKSUMS]);
  for (const { name } of [...binaries, ...sboms]) {
    if (names.has(plainName(name))) reasons.push(`${showPath(name)} stands twice in the release`);
    names.add(plainName(name));
  }
  for (const { name, of } of sboms) {
    if (of === undefined || binaries.some((binary) => binary.name === of)) continue;
    reasons.push(`the SBOM ${showPath(name)} is of ${showPath(of)}, which is not in the release`);
  }
  for (const image of images) {
    if (!IMAGE.test(image)) reasons.push(`${show(image)} needs its digest: \`NAME@sha256:…\``);
  }
  return reasons;
}

// Keys stand in the order in which they are written here: JSON.stringify keeps it.
function manifestOf({ binaries, sboms, images, provenance, build }: ReleaseInputs): unknown {
  const sbomOf = new Map(byName(sboms).map(({ name, of }) => [of, name]));
  return {
    version: 1,
    binaries: byName(binaries).map(({ name, sha256, size }) => {
      const sbom = sbomOf.get(name);
      return { name, sha256, size, ...(sbom !== undefined && { sbom }) };
    }),
    sboms: byName(sboms).map(({ name, sha256, size, of }) => ({
      name,
      sha256,
      size,
      ...(of !== undefined && { of }),
    })),
    images: [...new Set(images)].sort().map((image) => {
      const [, name, digest] = IMAGE.exec(image) ?? [];
      return { name, digest };
    }),
    ...(provenance !== undefined && { provenance: { type: provenance } }),
    checksums: CHECKSUMS,
    build: Object.fromEntries([...build].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function byName<T extends { readonly name: string }>(files: readonly T[]): readonly T[] {
  return [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As GNU writes it: a name with a line break or a backslash is escaped, and the line says so. */
function sumsLine({ name, sha256 }: { readonly name: string; readonly sha256: string }): string {
  const escaped = name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `${escaped === name ? "" : "\\"}${sha256}  ${escaped}\n`;
}
