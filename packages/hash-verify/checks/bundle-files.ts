import type { NotJudged } from "#core";
import { type BundleFault, type BundlePlace, describeFault } from "../attest/bundle-fault.ts";
import { MAX_BUNDLES, type PlacedBundle, readBundles } from "../attest/read-bundles.ts";
import { textOfUtf8 } from "../utf8.ts";
import { type HashWorld, readNamed } from "./world.ts";

export interface BundleFiles {
  readonly bundles: readonly PlacedBundle[];
  /** Every place that gave none: among them might be the one that tells otherwise. */
  readonly notJudged: readonly NotJudged[];
}

export async function readBundleFiles(
  world: HashWorld,
  paths: readonly string[],
): Promise<BundleFiles> {
  const found: BundleFiles[] = [];
  for (const path of new Set(paths)) {
    const file = await readNamed(world, path, MAX_BUNDLES);
    found.push(file.ok ? bundlesIn(file) : { bundles: [], notJudged: [file.notJudged] });
  }
  return {
    bundles: found.flatMap(({ bundles }) => bundles),
    notJudged: found.flatMap(({ notJudged }) => notJudged),
  };
}

export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function bundlesIn({ path, bytes }: FileBytes): BundleFiles {
  const text = textOfUtf8(bytes);
  if (text === undefined) return { bundles: [], notJudged: [{ file: path, reason: "not UTF-8" }] };
  const { bundles, faults } = readBundles(path, text);
  return { bundles, notJudged: faults.map(notJudgedOf) };
}

function notJudgedOf(fault: BundleFault): NotJudged {
  const { file, line, path } = fault.at;
  const reason = path === undefined ? describeFault(fault) : `${path}: ${describeFault(fault)}`;
  return { file, ...(line !== undefined && { at: { line, column: 1 } }), reason };
}

/** `bundles.jsonl:3`, or `bundles.json attestations[2].bundle`. */
export function placeText({ file, line, path }: BundlePlace): string {
  return [
    line === undefined ? file : `${file}:${line}`,
    ...(path === undefined ? [] : [path]),
  ].join(" ");
}
