import { type Bundle, bundleFromJSON, ValidationError } from "@sigstore/bundle";
import { isObject, show } from "#core";
import type { BundleFault, BundlePlace, FaultKind } from "./bundle-fault.ts";
import { clip } from "./clip.ts";
import { isCrowded, MAX_VALUES } from "./crowded.ts";
import { parseDocuments } from "./parse-documents.ts";
import { type Candidate, unwrap } from "./unwrap.ts";

export interface PlacedBundle {
  readonly at: BundlePlace;
  readonly bundle: Bundle;
}

export interface ReadBundles {
  readonly bundles: readonly PlacedBundle[];
  readonly faults: readonly BundleFault[];
}

/** An attestation is at most 16 MiB (actions/attest), a third more in base64; a file may hold several. */
export const MAX_BUNDLES = 64 << 20;
const BUNDLE_LIMIT = 1000;
// As sigstore-go bounds them: each entry costs a signature, and all are compared with each other.
const PART_LIMIT = 32;

// A list of our own: the library takes any version that it does not know for the newest.
const MEDIA_TYPES: readonly string[] = [
  "application/vnd.dev.sigstore.bundle+json;version=0.1",
  "application/vnd.dev.sigstore.bundle+json;version=0.2",
  "application/vnd.dev.sigstore.bundle+json;version=0.3",
  "application/vnd.dev.sigstore.bundle.v0.3+json",
];

/** All bundles of a file; every place that gives none is a fault. */
export function readBundles(file: string, text: string): ReadBundles {
  if (text.length > MAX_BUNDLES)
    return onlyFault({ file }, { kind: "too-large", limit: MAX_BUNDLES });
  if (isCrowded(text)) {
    return onlyFault({ file }, { kind: "too-many", what: "JSON values", limit: MAX_VALUES });
  }
  const candidates = parseDocuments(text, BUNDLE_LIMIT).flatMap(
    ({ line, value }): readonly Candidate[] => {
      const at: BundlePlace = { file, ...(line !== undefined && { line }) };
      return value ? unwrap(value.json, at) : [{ kind: "fault", at, fault: { kind: "not-json" } }];
    },
  );
  if (candidates.length > BUNDLE_LIMIT) {
    return onlyFault({ file }, { kind: "too-many", what: "bundles", limit: BUNDLE_LIMIT });
  }
  const read = candidates.map(readCandidate);
  return {
    bundles: read.flatMap((one) => ("bundle" in one ? [one] : [])),
    faults: read.flatMap((one) => ("bundle" in one ? [] : [one])),
  };
}

function onlyFault(at: BundlePlace, fault: FaultKind): ReadBundles {
  return { bundles: [], faults: [{ ...fault, at }] };
}

function readCandidate(candidate: Candidate): PlacedBundle | BundleFault {
  const { at } = candidate;
  if (candidate.kind === "fault") return { ...candidate.fault, at };
  const { mediaType } = candidate.value;
  if (typeof mediaType !== "string" || !MEDIA_TYPES.includes(mediaType)) {
    // Not shown unless it is text: what else stands there may be nested too deep to be written out.
    const actual = typeof mediaType === "string" ? show(mediaType) : `a ${typeof mediaType}`;
    return { kind: "media-type", actual, at };
  }
  const rivals = rivalParts(candidate.value);
  if (rivals.length > 0) return { kind: "missing-parts", parts: rivals, at };
  try {
    const bundle = bundleFromJSON(candidate.value);
    const fault = missingPart(bundle) ?? excess(bundle);
    return fault ? { ...fault, at } : { at, bundle };
  } catch (error) {
    return { ...faultOf(error), at };
  }
}

const CONTENTS = ["dsseEnvelope", "messageSignature"];
const SIGNERS = ["certificate", "x509CertificateChain", "publicKey"];

/** Of these a bundle has one; of two, every verifier would take the one that it looks for first. */
function rivalParts(bundle: Readonly<Record<string, unknown>>): readonly string[] {
  const material = bundle.verificationMaterial;
  const contents = CONTENTS.filter((name) => isObject(bundle[name]));
  const signers = isObject(material) ? SIGNERS.filter((name) => isObject(material[name])) : [];
  return [...contents.slice(1), ...signers.slice(1).map((name) => `verificationMaterial.${name}`)];
}

function faultOf(error: unknown): FaultKind {
  if (error instanceof ValidationError) return { kind: "missing-parts", parts: error.fields };
  return { kind: "malformed", detail: clip(String(error)) };
}

/** What the library's types promise and its checks let through. */
function missingPart({ verificationMaterial }: Bundle): FaultKind | undefined {
  const parts = verificationMaterial.tlogEntries.flatMap((entry, index) => {
    const path = `verificationMaterial.tlogEntries[${index}]`;
    return entry.canonicalizedBody.length === 0 ? [`${path}.canonicalizedBody`] : [];
  });
  return parts.length > 0 ? { kind: "missing-parts", parts } : undefined;
}

function excess({ verificationMaterial }: Bundle): FaultKind | undefined {
  const { tlogEntries, timestampVerificationData, content } = verificationMaterial;
  const parts = {
    "log entries": tlogEntries,
    timestamps: timestampVerificationData?.rfc3161Timestamps ?? [],
    certificates:
      content.$case === "x509CertificateChain" ? content.x509CertificateChain.certificates : [],
  };
  const found = Object.entries(parts).find(([, list]) => list.length > PART_LIMIT);
  return found && { kind: "too-many", what: found[0], limit: PART_LIMIT };
}
