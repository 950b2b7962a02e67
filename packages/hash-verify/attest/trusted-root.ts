import { PublicKey, TrustedRoot as RootFile } from "@sigstore/protobuf-specs";
import { type TrustMaterial, toTrustMaterial } from "@sigstore/verify";
import { isObject } from "#core";
import { clip } from "./clip.ts";
import { isCrowded } from "./crowded.ts";
import { parseDocuments } from "./parse-documents.ts";
import { validityFaults } from "./root-validity.ts";

/** How many proofs of each kind a bundle must bring. */
export interface Thresholds {
  readonly tlogThreshold: number;
  readonly ctlogThreshold: number;
  readonly timestampThreshold: number;
}

/** One instance's authorities, and what is asked of bundles that they vouch for. */
export interface TrustedRoot {
  readonly name: string;
  /** Day on which the copy was published; absent for roots that the caller brings. */
  readonly date?: string;
  readonly sha256?: string;
  readonly thresholds: Thresholds;
  material(keys: TrustedKeys): TrustMaterial;
}

/** Keys by the hint with which bundles name them. */
export type TrustedKeys = ReadonlyMap<string, PublicKey>;

export type ReadRoots =
  | { readonly ok: true; readonly roots: readonly TrustedRoot[] }
  | { readonly ok: false; readonly faults: readonly RootFault[] };

export interface RootFault {
  readonly file: string;
  readonly line?: number;
  /** Lower case, the reason and what to do next. */
  readonly reason: string;
}

const ROOT_LIMIT = 100;
/** Of a root's faults. */
const TOLD = 10;
export const MAX_ROOT = 16 << 20;
const MEDIA_TYPES: readonly string[] = [
  "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  "application/vnd.dev.sigstore.trustedroot+json;version=0.2",
  "application/vnd.dev.sigstore.trustedroot.v0.1+json",
  "application/vnd.dev.sigstore.trustedroot.v0.2+json",
];

/** A root, or one a line as `gh attestation trusted-root` prints. One fault refuses the whole file. */
export function readTrustedRoots(file: string, text: string): ReadRoots {
  if (text.length > MAX_ROOT || isCrowded(text))
    return refuse({ file, reason: "too large for a trusted root" });
  const documents = parseDocuments(text, ROOT_LIMIT);
  if (documents.length > ROOT_LIMIT) return refuse({ file, reason: "too many trusted roots" });
  const roots: TrustedRoot[] = [];
  const faults: RootFault[] = [];
  for (const { line, value } of documents) {
    const name = line === undefined ? file : `${file}:${line}`;
    const root = value ? readRoot(name, value.json) : ["not JSON; give a trusted_root.json"];
    if (!isFaulty(root)) roots.push(root);
    else
      for (const reason of root) faults.push({ file, ...(line !== undefined && { line }), reason });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, roots };
}

function refuse(fault: RootFault): ReadRoots {
  return { ok: false, faults: [fault] };
}

function isFaulty(root: TrustedRoot | readonly string[]): root is readonly string[] {
  return Array.isArray(root);
}

function readRoot(name: string, json: unknown): TrustedRoot | readonly string[] {
  if (!isObject(json) || typeof json.mediaType !== "string") {
    return ["not a trusted root; give a trusted_root.json"];
  }
  if (!MEDIA_TYPES.includes(json.mediaType))
    return ["not a trusted root of a version that is known"];
  try {
    const file = RootFile.fromJSON(json);
    const faults = validityFaults(file);
    return faults.length > 0 ? faults.slice(0, TOLD) : rootOf(name, file);
  } catch (error) {
    return [`cannot be decoded: ${clip(String(error))}`];
  }
}

function rootOf(name: string, file: RootFile): TrustedRoot {
  const material = toTrustMaterial(file);
  return {
    name,
    thresholds: thresholdsOf(file),
    material: (keys) => ({ ...material, publicKey: keyFinder(keys) }),
  };
}

/**
 * The trusted side alone decides what a bundle must prove, so that a bundle cannot ask less of itself:
 * a root with logs wants an entry and a certificate timestamp of them, GitHub's has none and vouches
 * by its own clock. The time is always asked for; without it no certificate can be judged.
 */
function thresholdsOf({ tlogs, ctlogs }: RootFile): Thresholds {
  return {
    tlogThreshold: Math.min(tlogs.length, 1),
    ctlogThreshold: Math.min(ctlogs.length, 1),
    timestampThreshold: 1,
  };
}

function keyFinder(keys: TrustedKeys): TrustMaterial["publicKey"] {
  // A record without a prototype: the hint is the bundle's own, and might be `constructor`.
  const byHint = Object.assign(Object.create(null), Object.fromEntries(keys));
  return toTrustMaterial(RootFile.fromJSON({}), byHint).publicKey;
}

/** Trusts no authority at all: for keys that are pinned, where nothing else is asked for. */
export const EMPTY_ROOT: TrustedRoot = {
  ...rootOf("no authority", RootFile.fromJSON({})),
  thresholds: { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 },
};

/** A key for as long as it is pinned. */
export function pinnedKey(der: Uint8Array): PublicKey {
  return { ...PublicKey.fromJSON({}), rawBytes: Buffer.from(der) };
}
