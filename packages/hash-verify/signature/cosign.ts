import type { Algorithm, Signatures, SignedContent } from "#core";
import { describeFault } from "../attest/bundle-fault.ts";
import { pinnedKeyPolicy } from "../attest/policy.ts";
import { readBundles } from "../attest/read-bundles.ts";
import { describeRejection, type Rejection } from "../attest/reason.ts";
import type { TrustedRoot } from "../attest/trusted-root.ts";
import { verifyAttestations } from "../attest/verify-attestations.ts";
import { decodeBase64 } from "./base64.ts";
import { contentFault, refused, type SignatureOutcome, unreadable } from "./outcome.ts";
import { type PublicKey, readPublicKey } from "./public-key.ts";

export interface CosignInputs {
  /** `cosign.pub`, PEM. */
  readonly key: string;
  /** A signature in base64, or a sigstore bundle; `name` is for messages. */
  readonly signature: { readonly name: string; readonly text: string };
  readonly file: {
    /** `sha256` is needed, and whatever else a bundle lists. */
    readonly digests: ReadonlyMap<Algorithm, string>;
    readonly content: SignedContent;
  };
  /** For the log entries and timestamps that a bundle may bring besides the key's signature. */
  readonly roots: readonly TrustedRoot[];
}

const HASH = "sha256";
const LONGEST_BASE64 = 4096;

/** As `cosign verify-blob --key --offline`: a pinned key is enough, a log entry is not asked for. */
export function verifyCosign(inputs: CosignInputs, signatures: Signatures): SignatureOutcome {
  const key = readPublicKey(inputs.key, signatures);
  if (key.kind === "unreadable") return key;
  const text = inputs.signature.text.trim();
  if (text === "") return unreadable("signature", "empty");
  return /^[[{]/.test(text) ? verifyBundles(key, inputs) : verifyDetached(key, text, inputs.file);
}

function verifyDetached(
  { der, kind }: PublicKey,
  text: string,
  { digests, content }: CosignInputs["file"],
): SignatureOutcome {
  const signature = text.length > LONGEST_BASE64 ? undefined : decodeBase64(text);
  if (!signature) return unreadable("signature", "neither base64 nor a sigstore bundle");
  const digest = digests.get(HASH);
  if (digest === undefined) return unreadable("file", `its ${HASH} is not at hand`);
  const check = { key: der, signature, ...(kind !== "ed25519" && ({ hash: HASH } as const)) };
  return contentFault(content.verify(check, { algorithm: HASH, digest })) ?? { kind: "valid" };
}

function verifyBundles({ der }: PublicKey, inputs: CosignInputs): SignatureOutcome {
  const { name, text } = inputs.signature;
  const { bundles, faults } = readBundles(name, text);
  const { roots, file } = inputs;
  const policy = pinnedKeyPolicy(der);
  const result = verifyAttestations({ bundles, roots, policy, files: [file] });
  if (result.verdict === "attested") return { kind: "valid" };
  const rejected = result.outcomes.flatMap((outcome) => outcome.rejected);
  const unread = faults.map((fault) => describeFault(fault));
  if (rejected.length === 0) return unreadable("signature", unread.join("; "));
  return outcomeOf(rejected.map(({ reason }) => reason));
}

function outcomeOf(reasons: readonly Rejection[]): SignatureOutcome {
  const told = reasons.map(describeRejection).join("; ");
  return reasons.every(({ kind }) => kind === "content") ? unreadable("file", told) : refused(told);
}
