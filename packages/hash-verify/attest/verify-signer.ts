import type { Bundle } from "@sigstore/bundle";
import {
  type SignedEntity,
  type Signer,
  toSignedEntity,
  VerificationError,
  Verifier,
} from "@sigstore/verify";
import { clip } from "./clip.ts";
import type { Policy } from "./policy.ts";
import { proofDisagreement } from "./proof-agreement.ts";
import type { Rejection } from "./reason.ts";
import { deferredContent } from "./signed-message.ts";
import { EMPTY_ROOT, pinnedKey, type TrustedKeys, type TrustedRoot } from "./trusted-root.ts";

export type VerifiedSigner =
  | { readonly kind: "signer"; readonly root: string; readonly signer: Signer }
  | { readonly kind: "rejected"; readonly reason: Rejection };

/**
 * Time, certificate, log and (of an envelope) signature, against each root until one vouches. Which
 * one does decides how much had to be proved; see `thresholdsOf`.
 */
export function verifySigner(
  bundle: Bundle,
  roots: readonly TrustedRoot[],
  policy: Policy,
): VerifiedSigner {
  const keys = keysFor(bundle, policy);
  const mismatch = keyMismatch(bundle, policy) ?? proofDisagreement(bundle);
  if (mismatch) return { kind: "rejected", reason: mismatch };
  const entity = entityOf(bundle);
  if ("kind" in entity) return { kind: "rejected", reason: entity };
  let furthest: Rejection | undefined;
  for (const root of candidates(roots, policy)) {
    const found = verifyIn(root, entity, keys);
    if (!("kind" in found)) return { kind: "signer", root: root.name, signer: found };
    if (!furthest || stage(found) >= stage(furthest)) furthest = found;
  }
  const reason = furthest ?? { kind: "certificate", detail: "no trusted root is at hand" };
  return { kind: "rejected", reason };
}

function keyMismatch({ verificationMaterial }: Bundle, policy: Policy): Rejection | undefined {
  const isKeySigned = verificationMaterial.content.$case === "publicKey";
  const wantsKey = policy.signer.kind === "keys" || policy.signer.kind === "pinned";
  if (isKeySigned === wantsKey) return undefined;
  return { kind: isKeySigned ? "key-signed" : "certificate-signed" };
}

function entityOf(bundle: Bundle): SignedEntity | Rejection {
  try {
    const entity = toSignedEntity(bundle);
    if (bundle.content.$case === "dsseEnvelope") return entity;
    return { ...entity, signature: deferredContent(bundle.content.messageSignature) };
  } catch (error) {
    return { kind: "malformed", detail: `certificate or timestamp, ${messageOf(error)}` };
  }
}

function keysFor({ verificationMaterial: { content } }: Bundle, policy: Policy): TrustedKeys {
  switch (policy.signer.kind) {
    case "identity":
    case "release":
      return new Map();
    case "keys":
      return policy.signer.keys;
    case "pinned": {
      // The hint is the bundle's own word; that key is the only one there is, whatever it is called.
      const hint = content.$case === "publicKey" ? content.publicKey.hint : "";
      return new Map([[hint, pinnedKey(policy.signer.key)]]);
    }
  }
}

/** A pinned key needs no authority; what its bundle brings besides must hold all the same. */
function candidates(roots: readonly TrustedRoot[], policy: Policy): readonly TrustedRoot[] {
  if (policy.signer.kind !== "pinned") return roots;
  const { thresholds } = EMPTY_ROOT;
  return [EMPTY_ROOT, ...roots.map((root) => ({ ...root, thresholds }))];
}

function verifyIn(root: TrustedRoot, entity: SignedEntity, keys: TrustedKeys): Signer | Rejection {
  try {
    return new Verifier(root.material(keys), root.thresholds).verify(entity);
  } catch (error) {
    if (error instanceof VerificationError) return rejectionOf(error);
    return { kind: "malformed", detail: messageOf(error) };
  }
}

function rejectionOf(error: VerificationError): Rejection {
  const message = clip(error.message);
  switch (error.code) {
    case "TIMESTAMP_ERROR":
      return { kind: "timestamp", detail: message };
    case "CERTIFICATE_ERROR":
      return { kind: message.includes("SCT") ? "sct" : "certificate", detail: message };
    case "PUBLIC_KEY_ERROR":
      return { kind: "public-key", detail: message };
    case "TLOG_INCLUSION_PROOF_ERROR":
    case "TLOG_INCLUSION_PROMISE_ERROR":
    case "TLOG_MISSING_INCLUSION_ERROR":
      return { kind: "tlog-inclusion", detail: message };
    case "TLOG_BODY_ERROR":
      return { kind: "tlog-body", detail: message };
    case "TLOG_ERROR":
    case "NOT_IMPLEMENTED_ERROR":
      return { kind: "tlog", detail: message };
    case "SIGNATURE_ERROR":
      return { kind: "signature", detail: message };
  }
}

/** How far the verifier came; of several roots the one that came furthest tells the real reason. */
function stage({ kind }: Rejection): number {
  const order = ["timestamp", "certificate", "public-key", "sct"];
  const index = order.indexOf(kind);
  return index === -1 ? order.length : index;
}

/** Messages of decoders may quote what they choked on. */
function messageOf(error: unknown): string {
  return clip(String(error));
}
