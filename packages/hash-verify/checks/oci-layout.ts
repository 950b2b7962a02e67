/** An image layout on disk (OCI image-spec, image-layout.md): the index, all it leads to, and nothing else. */
import type { NotJudged } from "#core";
import { checkOciLayout, readOci } from "../manifest/oci.ts";
import type { ManifestCheck } from "./check.ts";
import { ownFiles } from "./companions.ts";
import { judgeListed } from "./judge-listed.ts";
import { type Entry, hashListed } from "./listed-files.ts";
import { incomplete, joinOutcomes, type Observed } from "./outcome.ts";
import { faultsOf, notesOf, notJudgedAt, readSource, type SourcedList } from "./read-list.ts";
import { judgeUnlisted, type Present } from "./unlisted.ts";
import type { Opened, Place } from "./world.ts";

export const LAYOUT = "oci-layout";
export const INDEX = "index.json";

/** Registries take no larger manifest (distribution-spec, "Pushing Manifests"). */
const MAX_MANIFEST = 4 * 1024 * 1024;
/** Their texts stand in memory, for places in them. */
const MAX_TOTAL = 128 * 1024 * 1024;

export async function observeLayout(check: ManifestCheck, place: Place): Promise<Observed> {
  const layout = await readSource(place, LAYOUT);
  if (!layout.ok) return incomplete(layout.notJudged);
  const faults = checkOciLayout(layout.source.text);
  if (faults.length > 0) return incomplete(...faults.map((at) => notJudgedAt(layout.source, at)));
  const images = await readImages(check, place);
  const { lists, entries, unread } = images;
  const { prefix } = place;
  const present: Present = {
    prefix,
    entries: await place.folder.list(),
    listed: new Set(entries.map(({ path }) => path)),
    own: new Set([LAYOUT, ...ownFiles(INDEX)]),
    ignore: check.ignore ?? [],
  };
  return () => {
    const notJudged = [...lists.flatMap(faultsOf), ...unread];
    const listed = judgeListed({ prefix, entries, flags: check, isSigned: () => false });
    const isWhole = notJudged.length === 0 && !images.isCut;
    const unlisted = isWhole ? [judgeUnlisted(present)] : [];
    return joinOutcomes([
      { files: [], problems: lists.flatMap(notesOf), notJudged },
      listed,
      ...unlisted,
    ]);
  };
}

interface Image extends SourcedList {
  readonly nested: readonly string[];
}

interface Images {
  readonly lists: Image[];
  readonly entries: Entry[];
  readonly unread: NotJudged[];
  /** A manifest is not the one that was referred to, so its blobs would look slipped in. */
  isCut: boolean;
}

/**
 * Level by level, each manifest once, so that neither depth nor a circle matters. Only what has the
 * digest by which it was referred to is read on.
 */
async function readImages(check: ManifestCheck, place: Place): Promise<Images> {
  const images: Images = { lists: [], entries: [], unread: [], isCut: false };
  const seen = new Set([INDEX]);
  let total = 0;
  for (let level: readonly string[] = [INDEX]; level.length > 0; ) {
    const read: Image[] = [];
    for (const name of level) {
      const image = total > MAX_TOTAL ? tooMuch(place, name) : await readImage(place, name);
      if (image.ok) read.push(image);
      else images.unread.push(image.notJudged);
      total += image.ok ? image.source.text.length : 0;
    }
    const entries = await hashListed(place, read, check);
    for (const image of read) images.lists.push(image);
    for (const entry of entries) images.entries.push(entry);
    const verified = new Set(entries.filter(isVerified).map(({ path }) => path));
    const nested = new Set(read.flatMap((image) => image.nested));
    if ([...nested].some((name) => !verified.has(name))) images.isCut = true;
    level = [...nested].filter((name) => verified.has(name) && !seen.has(name));
    for (const name of level) seen.add(name);
  }
  return images;
}

async function readImage(place: Place, name: string): Promise<Opened<Image>> {
  const opened = await readSource(place, name, { limit: MAX_MANIFEST });
  if (!opened.ok) return opened;
  const { source, real, notes } = opened;
  const { nested, ...read } = readOci(source.text);
  return { ok: true, source, real, nested, read: { ...read, notes: [...notes, ...read.notes] } };
}

function isVerified({ found, listed }: Entry): boolean {
  if (found.kind !== "hashed") return false;
  const isSize = listed.size === undefined || listed.size === found.size;
  return isSize && found.digests.get(listed.algorithm) === listed.digest;
}

function tooMuch(place: Place, name: string): Opened<Image> {
  const reason = `more than ${MAX_TOTAL} bytes of manifests are not read`;
  return { ok: false, notJudged: { file: place.prefix + name, reason } };
}
