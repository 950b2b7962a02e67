/** `manifest`: a release with its manifest, an image layout, or files that a list in JSON names. */
import { CHECKSUMS, RELEASE_MANIFEST } from "../manifest/write-release.ts";
import type { ManifestCheck } from "./check.ts";
import { judgeLists, observeLists } from "./lists.ts";
import { INDEX, LAYOUT, observeLayout } from "./oci-layout.ts";
import { incomplete, joinOutcomes, type Observed } from "./outcome.ts";
import { readList } from "./read-list.ts";
import { judgeRelease, observeRelease } from "./release.ts";
import { type HashWorld, type Named, openNamed, openPlace, type Place } from "./world.ts";
import { observeWriting } from "./write-manifest.ts";

export async function observeManifest(check: ManifestCheck, world: HashWorld): Promise<Observed> {
  const place = openPlace(world, check.path);
  if (place.ok) return observeFolder(check, place, world);
  if (check.write) return incomplete(place.notJudged);
  const named = openNamed(world, check.path);
  return named.ok ? observeFile(check, named, world) : incomplete(named.notJudged);
}

async function observeFolder(
  check: ManifestCheck,
  place: Place,
  { host }: HashWorld,
): Promise<Observed> {
  if (check["base-dir"] !== undefined) {
    const reason = "is a folder, whose names start in it; `base-dir` is for a list alone";
    return incomplete({ file: check.path, reason });
  }
  if (check.write) return observeWriting(check, place, host.sha256);
  const names = new Set((await place.folder.list()).map(({ path }) => path));
  // The manifest comes first: whoever adds a layout to a release has added files that it does not list.
  if (names.has(RELEASE_MANIFEST)) return observeReleaseFolder(check, place);
  if (names.has(LAYOUT)) return observeLayout(check, place);
  const reason = names.has(INDEX)
    ? `holds \`${INDEX}\` and no \`${LAYOUT}\`, so it is no image layout`
    : `holds neither \`${RELEASE_MANIFEST}\` nor \`${LAYOUT}\`; \`--write\` makes a manifest`;
  return incomplete({ file: check.path, reason });
}

async function observeReleaseFolder(check: ManifestCheck, place: Place): Promise<Observed> {
  const sums = await readList({ place, name: CHECKSUMS, seenAs: CHECKSUMS }, check);
  const facts = await observeRelease({
    place,
    lists: sums.ok ? [sums] : [],
    flags: check,
    ignore: check.ignore ?? [],
    isPartial: !sums.ok,
  });
  const notJudged = sums.ok ? [] : [sums.notJudged];
  return () => joinOutcomes([{ files: [], problems: [], notJudged }, judgeRelease(facts, false)]);
}

/** Names start beside the list. What else lies there is not looked at, so there is nothing to ignore. */
async function observeFile(
  check: ManifestCheck,
  named: Named,
  world: HashWorld,
): Promise<Observed> {
  if (check.ignore !== undefined) {
    const reason = "is a list, beside which nothing is looked for; `ignore` is for a folder";
    return incomplete({ file: check.path, reason });
  }
  const folder = check["base-dir"];
  const base = folder === undefined ? ({ ok: true, ...named } as const) : openPlace(world, folder);
  if (!base.ok) return incomplete(base.notJudged);
  const list = await readList({ place: named, name: named.name, seenAs: named.name }, check);
  if (!list.ok) return incomplete(list.notJudged);
  const facts = await observeLists(base, [list], check);
  return () => judgeLists(facts);
}
