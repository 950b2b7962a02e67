/** `chain`: a signature over the list, the list over the files, and nothing beside them that no list names. */
import type { NotJudged } from "#core";
import { verifyAttestations } from "../attest/verify-attestations.ts";
import { RELEASE_MANIFEST } from "../manifest/write-release.ts";
import type { ChainCheck } from "./check.ts";
import type { Entry } from "./listed-files.ts";
import { incomplete, joinOutcomes, type Observed, type Outcome } from "./outcome.ts";
import { readList, type SourcedList } from "./read-list.ts";
import { judgeRelease, observeRelease } from "./release.ts";
import { readSeal, readSigner, type Seal, type Signer } from "./seal.ts";
import { type Covered, judgeFolder, observeFolder } from "./tree.ts";
import { type HashWorld, openNamed, openPlace, type Place } from "./world.ts";

const DEFAULT_LIST = "SHA256SUMS";

export async function observeChain(check: ChainCheck, world: HashWorld): Promise<Observed> {
  const place = openPlace(world, check.directory);
  if (!place.ok) return incomplete(place.notJudged);
  const read = await readSigner(check, world);
  if (!read.ok) return incomplete(...read.notJudged);
  const { signer } = read;
  const { lists, seals, unread } = await readSealed(check, { place, signer, world });
  const isSigned = unread.length === 0 && seals.every((seal) => seal.isSigned);
  const covered: Covered = {
    place,
    lists,
    flags: check,
    ignore: check.ignore ?? [],
    own: seals.flatMap(({ files }) => files).flatMap((path) => below(place, path)),
    isPartial: unread.length > 0,
  };
  const { entries, judge } = await observeListed(covered);
  const attested = isSigned ? attestedPaths(entries, seals, signer) : new Set<string>();
  const notes = signer.kind === "identity" ? signer.trust.notes : [];
  return () =>
    joinOutcomes([
      { files: [], problems: notes, notJudged: unread },
      ...seals.flatMap(({ outcomes }) => outcomes),
      raise(judge(isSigned), place.prefix, attested),
    ]);
}

interface SealedLists {
  readonly lists: readonly SourcedList[];
  readonly seals: readonly Seal[];
  readonly unread: readonly NotJudged[];
}

async function readSealed(
  check: ChainCheck,
  { place, signer, world }: { place: Place; signer: Signer; world: HashWorld },
): Promise<SealedLists> {
  const lists: SourcedList[] = [];
  const seals: Seal[] = [];
  const unread: NotJudged[] = [];
  const { signature } = check;
  for (const given of new Set(check.manifest ?? [DEFAULT_LIST])) {
    const { name, list } = await readBelow(check, given, { place, world });
    if (!list.ok) {
      unread.push(list.notJudged);
      continue;
    }
    const file = { path: list.source.path, bytes: list.bytes };
    lists.push(list);
    seals.push(await readSeal({ place, name, file, signature }, signer, world));
  }
  return { lists, seals, unread };
}

/** A list below the folder, named from there on or, as `tree` has it, from the root on. */
async function readBelow(
  check: ChainCheck,
  given: string,
  { place, world }: { readonly place: Place; readonly world: HashWorld },
) {
  const plain = [`${check.directory}/${given}`, given].flatMap((path) => {
    const named = openNamed(world, path);
    return named.ok ? below(place, named.path) : [];
  });
  const [first = given, ...others] = new Set(plain);
  const list = await readList({ place, name: first, seenAs: first }, check);
  if (list.ok) return { name: first, list };
  for (const name of others) {
    const other = await readList({ place, name, seenAs: name }, check);
    if (other.ok) return { name, list: other };
  }
  return { name: first, list };
}

interface Listed {
  readonly entries: readonly Entry[];
  readonly judge: (signed: boolean) => Outcome;
}

/** Beside checksums lies a release manifest, or it is itself the list. */
async function observeListed(covered: Covered): Promise<Listed> {
  const own = covered.place.prefix + RELEASE_MANIFEST;
  if (covered.lists.some(({ source }) => source.path === own)) {
    const facts = await observeFolder(covered);
    return { entries: facts.entries, judge: (signed) => judgeFolder(facts, signed) };
  }
  const facts = await observeRelease(covered);
  return { entries: facts.folder.entries, judge: (signed) => judgeRelease(facts, signed) };
}

/** Files that the bundles over the lists are about as well: provenance often names the list among all files. */
function attestedPaths(
  entries: readonly Entry[],
  seals: readonly Seal[],
  signer: Signer,
): ReadonlySet<string> {
  if (signer.kind === "key") return new Set();
  const { policy, roots } = signer.trust;
  const hashed = entries.flatMap(({ path, found }) =>
    found.kind === "hashed" ? [{ path, digests: found.digests }] : [],
  );
  const bundles = seals.flatMap((seal) => seal.bundles);
  const { outcomes } = verifyAttestations({ bundles, roots, policy, files: hashed });
  return new Set(outcomes.flatMap(({ file, evidence }) => (evidence ? [file.path] : [])));
}

/** Only what is well listed stands higher for being attested, too. */
function raise(outcome: Outcome, prefix: string, attested: ReadonlySet<string>): Outcome {
  const files = outcome.files.map((row) =>
    row.status === "listed-signed" && attested.has(row.path.slice(prefix.length))
      ? { ...row, status: "attested" as const }
      : row,
  );
  return { ...outcome, files };
}

function below({ prefix }: Place, path: string): readonly string[] {
  return path.startsWith(prefix) ? [path.slice(prefix.length)] : [];
}
