/** "It must show" of the issue on hash-verify: bundles of the world's own, by the roots that we carry. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { signatures, signedBytes } from "#host";
import { neededAlgorithms } from "../../packages/hash-verify/attest/needed-algorithms.ts";
import {
  npmPublishPolicy,
  type Policy,
  pinnedKeyPolicy,
} from "../../packages/hash-verify/attest/policy.ts";
import { readBundles } from "../../packages/hash-verify/attest/read-bundles.ts";
import { readPolicy } from "../../packages/hash-verify/attest/read-policy.ts";
import type { Rejection } from "../../packages/hash-verify/attest/reason.ts";
import { npmKeys, shippedRoots } from "../../packages/hash-verify/attest/shipped-roots.ts";
import type { File } from "../../packages/hash-verify/attest/signed-message.ts";
import {
  readTrustedRoots,
  type TrustedRoot,
} from "../../packages/hash-verify/attest/trusted-root.ts";
import { verifyAttestations } from "../../packages/hash-verify/attest/verify-attestations.ts";
import { readPublicKey } from "../../packages/hash-verify/signature/public-key.ts";
import {
  ACCEPTED,
  REFUSED,
  type RealBundle,
  type Signer,
  STRICTER,
} from "../support/real-bundles/cases.ts";
import { fetchSources, type Source } from "../support/real-bundles/sources.ts";

const sources = fetchSources();

function read([source, path]: readonly [Source, string]): Buffer {
  return readFileSync(join(sources?.[source] ?? "", path));
}

function rootsOf(root: RealBundle["root"]): readonly TrustedRoot[] {
  if (root === undefined) return shippedRoots();
  const found = readTrustedRoots(root[1], read(root).toString());
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.roots;
}

function policyOf(signer: Signer): Policy {
  if (signer.kind === "npm") return npmPublishPolicy(npmKeys());
  if (signer.kind === "key") {
    const key = readPublicKey(read(signer.key).toString(), signatures);
    if (key.kind === "unreadable") throw new Error(key.reason);
    return pinnedKeyPolicy(key.der);
  }
  const found = readPolicy(signer.flags);
  if (!found.ok) throw new Error(found.reasons.join("; "));
  return found.policy;
}

type Bundles = ReturnType<typeof readBundles>["bundles"];

function fileOf({ file }: RealBundle, bundles: Bundles, policy: Policy): File {
  if (file === "named") return { digests: namedDigests(bundles) };
  return fileFrom(file === "empty" ? Buffer.alloc(0) : read(file), bundles, policy);
}

function fileFrom(content: Buffer, bundles: Bundles, policy: Policy): File {
  const digests = neededAlgorithms(bundles, policy).map((name) => {
    return [name, createHash(name).update(content).digest("hex")] as const;
  });
  return { digests: new Map(digests), content: signedBytes(content) };
}

/** Of the last subject: a release's first is its tag. */
function namedDigests(bundles: Bundles): File["digests"] {
  const [content] = bundles.map(({ bundle }) => bundle.content);
  if (content?.$case !== "dsseEnvelope") throw new Error("states nothing");
  const { subject } = JSON.parse(content.dsseEnvelope.payload.toString());
  return new Map(Object.entries(subject.at(-1).digest)) as unknown as File["digests"];
}

interface Question {
  readonly policy?: Policy;
  readonly file?: File;
}

function ask(real: RealBundle, question: Question = {}) {
  const { bundles, faults } = readBundles("bundle", read(real.bundle).toString());
  expect(faults).toEqual([]);
  const own = policyOf(real.signer);
  const { policy = own, file = fileOf(real, bundles, own) } = question;
  const roots = rootsOf(real.root);
  const { outcomes } = verifyAttestations({ bundles, roots, policy, files: [file] });
  const [outcome] = outcomes;
  return { evidence: outcome?.evidence, reason: outcome?.rejected[0]?.reason, bundles, own };
}

describe("real bundles", () => {
  it.skipIf(!sources)("verify, by the signer and the root that they name", () => {
    const told = ACCEPTED.map((real) => ({ name: real.name, ...ask(real) }));
    expect(
      told.filter(({ evidence }) => !evidence).map(({ name, reason }) => ({ name, reason })),
    ).toEqual([]);
    for (const [at, { by }] of ACCEPTED.entries()) {
      if (by !== undefined) expect(told[at]?.evidence?.root).toBe(by);
    }
    console.log(`${told.length} real bundles verified`);
  });

  it.skipIf(!sources)("are refused where their authors say so, and where we are stricter", () => {
    const flags = { certificateIdentity: "a@b.test", certificateOidcIssuer: "https://b.test" };
    const policy = policyOf({ kind: "identity", flags });
    for (const { name, bundle, root, reason } of [...REFUSED, ...STRICTER]) {
      const { bundles, faults } = readBundles(name, read(bundle).toString());
      const files = [{ digests: new Map() }];
      const { outcomes } = verifyAttestations({ bundles, roots: rootsOf(root), policy, files });
      const kinds: readonly string[] = [
        ...faults.map(({ kind }) => kind),
        ...(outcomes[0]?.rejected ?? []).map((rejected) => rejected.reason.kind),
      ];
      expect({ name, kinds }).toEqual({ name, kinds: [reason] });
    }
    console.log(`${REFUSED.length} real bundles refused, ${STRICTER.length} more by us`);
  });

  it.skipIf(!sources)("are refused for another file, another signer or another issuer", () => {
    let count = 0;
    for (const real of ACCEPTED) {
      for (const { expected, question } of wrongQuestions(real)) {
        const { evidence, reason } = ask(real, question);
        count += 1;
        expect({ name: real.name, kind: evidence ? "attested" : reason?.kind }).toEqual({
          name: real.name,
          kind: expected,
        });
      }
    }
    console.log(`${count} wrong questions refused`);
  });
});

interface WrongQuestion {
  readonly expected: Rejection["kind"];
  readonly question: Question;
}

function wrongQuestions(real: RealBundle): readonly WrongQuestion[] {
  const { bundles, own } = ask(real);
  const other = fileFrom(Buffer.from("another file\n"), bundles, own);
  const file: WrongQuestion = { expected: "subject", question: { file: other } };
  if (real.signer.kind !== "identity") return [file];
  const { flags } = real.signer;
  const policies = wrongFlags(flags).map(({ expected, flags: wrong }) => ({
    expected,
    question: { policy: policyOf({ kind: "identity", flags: wrong }) },
  }));
  return [file, ...policies];
}

type Flags = Extract<Signer, { kind: "identity" }>["flags"];

function wrongFlags(flags: Flags): readonly { expected: Rejection["kind"]; flags: Flags }[] {
  const { certificateIdentity: identity, signerWorkflow } = flags;
  if (identity?.startsWith("https://dotcom")) {
    return [
      { expected: "claim", flags: { ...flags, repo: "jdx/communique2" } },
      { expected: "claim", flags: { ...flags, sourceRef: "refs/tags/v0.1.8" } },
    ];
  }
  if (identity !== undefined) {
    return [
      { expected: "signer", flags: { ...flags, certificateIdentity: identity.slice(1) } },
      { expected: "signer", flags: { ...flags, certificateIdentity: `${identity}.evil` } },
      {
        expected: "issuer",
        flags: { ...flags, certificateOidcIssuer: "https://accounts.google.com" },
      },
    ];
  }
  const workflow = (signerWorkflow ?? "").split("@")[0] ?? "";
  return [
    { expected: "signer", flags: { ...flags, signerWorkflow: `evil${signerWorkflow}` } },
    { expected: "signer", flags: { ...flags, signerWorkflow: `${workflow}@refs/heads/evil` } },
    { expected: "claim", flags: { ...flags, repo: "evil/evil" } },
    { expected: "claim", flags: { ...flags, sourceDigest: "0".repeat(40) } },
    { expected: "claim", flags: { ...flags, runner: "self-hosted" } },
  ];
}
