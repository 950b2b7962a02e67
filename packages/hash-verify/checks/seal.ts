/** What signs a list: a key, or an identity whose attestation is about that list. */
import { neededAlgorithms } from "../attest/needed-algorithms.ts";
import type { PlacedBundle } from "../attest/read-bundles.ts";
import { verifyAttestations } from "../attest/verify-attestations.ts";
import { KEY_SUFFIXES, signedAlgorithms } from "../signature/trusted-key.ts";
import { judgeAttested } from "./attest.ts";
import { readBeside, readGiven, type Signatures } from "./beside.ts";
import { bundlesIn, type FileBytes } from "./bundle-files.ts";
import type { ChainCheck } from "./check.ts";
import { judgeByKey } from "./key-signature.ts";
import { hashBytes } from "./named-files.ts";
import { type NamedKey, readNamedKey } from "./named-key.ts";
import { nothingOf, type Outcome } from "./outcome.ts";
import { signatureTexts } from "./signature-files.ts";
import { readTrust, type Trust } from "./trust.ts";
import type { HashWorld, Place } from "./world.ts";

/** Who must have signed the lists. */
export type Signer =
  | { readonly kind: "key"; readonly key: NamedKey; readonly legacy: boolean }
  | { readonly kind: "identity"; readonly trust: Trust };

export type ReadSigner =
  | { readonly ok: true; readonly signer: Signer }
  | { readonly ok: false; readonly notJudged: Outcome["notJudged"] };

export async function readSigner(check: ChainCheck, world: HashWorld): Promise<ReadSigner> {
  if (check.key === undefined) {
    const trust = await readTrust(check, world);
    return trust.ok ? { ok: true, signer: { kind: "identity", trust } } : trust;
  }
  const read = await readNamedKey(world, check.key);
  if (!read.ok) return { ok: false, notJudged: [read.notJudged] };
  const legacy = check.legacy === true;
  return { ok: true, signer: { kind: "key", key: read.key, legacy } };
}

export interface Seal {
  readonly isSigned: boolean;
  readonly outcomes: readonly Outcome[];
  /** Paths of the signatures that were read. */
  readonly files: readonly string[];
  /** Bundles, for what they say of further files. */
  readonly bundles: readonly PlacedBundle[];
}

export interface Sealed {
  readonly place: Place;
  readonly name: string;
  /** The very bytes that the list was read from. */
  readonly file: FileBytes;
  /** A path, where the caller names the signature. */
  readonly signature: string | undefined;
}

const BUNDLE_SUFFIXES = [".sigstore.json", ".sigstore", ".intoto.jsonl"];

export async function readSeal(sealed: Sealed, signer: Signer, world: HashWorld): Promise<Seal> {
  const { place, name, signature } = sealed;
  const suffixes = signer.kind === "key" ? KEY_SUFFIXES[signer.key.kind] : BUNDLE_SUFFIXES;
  const found =
    signature === undefined
      ? await readBeside({ place, name, suffixes })
      : await readGiven(world, signature, place);
  const judged =
    signer.kind === "key"
      ? byKey(sealed, { found, signer }, world)
      : byIdentity(sealed, { found, signer }, world);
  return { ...judged, files: found.files.map(({ path }) => path) };
}

interface By<K extends Signer["kind"]> {
  readonly found: Signatures;
  readonly signer: Extract<Signer, { kind: K }>;
}

function byKey(
  { file }: Sealed,
  { found, signer: { key, legacy } }: By<"key">,
  { host }: HashWorld,
): Omit<Seal, "files"> {
  const read = signatureTexts(found);
  const hashed = hashBytes(file, signedAlgorithms(key, read.texts), host.signatures);
  return { ...judgeByKey({ key, legacy, file: hashed }, read, host), bundles: [] };
}

function byIdentity(
  { file }: Sealed,
  { found, signer: { trust } }: By<"identity">,
  { host }: HashWorld,
): Omit<Seal, "files"> {
  const { policy, roots } = trust;
  const read = found.files.map(bundlesIn);
  const bundles = read.flatMap((one) => one.bundles);
  const notJudged = [...found.notJudged, ...read.flatMap((one) => one.notJudged)];
  const unread = nothingOf(...notJudged);
  if (bundles.length === 0) return { isSigned: false, outcomes: [unread], bundles };
  const files = [hashBytes(file, neededAlgorithms(bundles, policy), host.signatures)];
  const result = verifyAttestations({ bundles, roots, policy, files });
  return {
    isSigned: result.verdict === "attested",
    outcomes: [unread, judgeAttested(result, trust)],
    bundles,
  };
}
