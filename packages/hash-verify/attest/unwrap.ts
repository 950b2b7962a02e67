import { isObject } from "#core";
import type { BundlePlace, FaultKind } from "./bundle-fault.ts";

/** A JSON value that claims to be a bundle, or why there is none at this place. */
export type Candidate = { readonly at: BundlePlace } & (
  | { readonly kind: "bundle"; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: "fault"; readonly fault: FaultKind }
);

/**
 * Finds bundles by shape, never by the file's name (cli/cli decides by extension, and reads a `.json`
 * with two lines as broken): a bundle; GitHub's and npm's `{attestations: [{bundle}]}`; an array of
 * either, as `gh attestation verify --format json` prints with `{attestation: {bundle}}`.
 */
export function unwrap(value: unknown, at: BundlePlace): readonly Candidate[] {
  if (Array.isArray(value)) return unwrapList(value, at, "");
  if (isObject(value) && Array.isArray(value.attestations)) {
    return unwrapList(value.attestations, at, "attestations");
  }
  return [unwrapOne(value, at)];
}

function unwrapList(
  values: readonly unknown[],
  at: BundlePlace,
  path: string,
): readonly Candidate[] {
  if (values.length === 0) return [{ kind: "fault", at, fault: { kind: "empty" } }];
  return values.map((value, index) => unwrapOne(value, { ...at, path: `${path}[${index}]` }));
}

function unwrapOne(value: unknown, at: BundlePlace): Candidate {
  if (!isObject(value)) return { kind: "fault", at, fault: { kind: "not-a-bundle" } };
  // No deeper than wrappers are known to go: a hostile document could nest without end.
  if (isObject(value.attestation)) return inWrapper(value.attestation, below(at, "attestation"));
  return inWrapper(value, at);
}

function inWrapper(value: Readonly<Record<string, unknown>>, at: BundlePlace): Candidate {
  if (isObject(value.bundle)) return readable(value.bundle, below(at, "bundle"));
  return readable(value, at);
}

function readable(value: Readonly<Record<string, unknown>>, at: BundlePlace): Candidate {
  if (looksLikeBundle(value)) return { kind: "bundle", at, value };
  return { kind: "fault", at, fault: faultOf(value) };
}

function looksLikeBundle(value: Readonly<Record<string, unknown>>): boolean {
  return (
    Object.hasOwn(value, "mediaType") ||
    Object.hasOwn(value, "verificationMaterial") ||
    Object.hasOwn(value, "dsseEnvelope") ||
    Object.hasOwn(value, "messageSignature")
  );
}

function faultOf(value: Readonly<Record<string, unknown>>): FaultKind {
  if (Object.hasOwn(value, "bundle_url")) return { kind: "elsewhere" };
  if (Object.hasOwn(value, "base64Signature")) return { kind: "cosign-legacy" };
  if (Object.hasOwn(value, "payload") && Object.hasOwn(value, "signatures")) {
    return { kind: "bare-envelope" };
  }
  return { kind: "not-a-bundle" };
}

function below(at: BundlePlace, key: string): BundlePlace {
  return { ...at, path: at.path === undefined ? key : `${at.path}.${key}` };
}
