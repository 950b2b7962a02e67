/** "It must show" of the issue on hash-verify: minted bundles, every claim, threshold, predicate and byte. */
import { createHash, generateKeyPairSync } from "node:crypto";
import { PublicKey } from "@sigstore/protobuf-specs";
import { describe, expect, it } from "vitest";
import {
  createInstance,
  type Instance,
} from "../../packages/hash-verify/attest/fixtures/instance.ts";
import {
  CONTENT,
  FLAGS,
  fileOf,
  judge,
  kindOf,
  policyOf,
  rootsOf,
} from "../../packages/hash-verify/attest/fixtures/judge.ts";
import {
  type Json,
  type MintOptions,
  mintEnvelope,
  statementOf,
} from "../../packages/hash-verify/attest/fixtures/mint.ts";
import { npmPublishPolicy } from "../../packages/hash-verify/attest/policy.ts";
import { readBundles } from "../../packages/hash-verify/attest/read-bundles.ts";
import { verifyAttestations } from "../../packages/hash-verify/attest/verify-attestations.ts";
import {
  CONTENTS,
  mint,
  PREDICATES,
  VERSIONS,
  WRAPPERS,
  WRONG_CLAIMS,
} from "../support/attest-matrix.ts";
import { bytesOf, leavesOf, sealedIn, valueAt, withValue } from "../support/tamper.ts";

const [open, closed] = await Promise.all([
  createInstance({ withLogs: true }),
  createInstance({ withLogs: false }),
]);
const INSTANCES = [
  ["an instance with logs", open],
  ["an instance like GitHub's", closed],
] as const;

const sha = (name: string) => createHash(name).update(CONTENT).digest("hex");

describe.each(INSTANCES)("bundles of %s", (_, instance) => {
  const roots = rootsOf(instance);

  it("hold in every form, version and content, however they are wrapped", async () => {
    const other = await mintEnvelope(instance, statementOf(Buffer.from("else")));
    const policy = policyOf(FLAGS);
    let count = 0;
    for (const version of VERSIONS) {
      for (const content of CONTENTS) {
        const bundle = await mint(instance, content, { file: CONTENT, options: { version } });
        for (const [form, wrap] of Object.entries(WRAPPERS)) {
          const { bundles, faults } = readBundles("b", wrap(bundle, other));
          const found = verifyAttestations({ bundles, roots, policy, files: [fileOf()] });
          expect({ form, version, content, faults, verdict: found.verdict }).toEqual({
            form,
            version,
            content,
            faults: [],
            verdict: "attested",
          });
          count += 1;
        }
      }
    }
    console.log(`${count} forms`);
  });

  it("are refused for each claim that is another, or not there, although the subject is right", async () => {
    let count = 0;
    for (const version of VERSIONS) {
      for (const content of CONTENTS) {
        const right = await mint(instance, content, { file: CONTENT, options: { version } });
        for (const { name, flags, options, kind } of WRONG_CLAIMS) {
          expect(judge(right, { roots, flags })).toBe("attested");
          const of = { file: CONTENT, options: { ...options, version } };
          const found = kindOf(judge(await mint(instance, content, of), { roots, flags }));
          expect({ name, version, content, found }).toEqual({
            name,
            version,
            content,
            found: kind,
          });
          count += 1;
        }
      }
    }
    console.log(`${count} wrong claims`);
  });

  it("must be about what is asked for, and of no other predicate", async () => {
    for (const stated of PREDICATES) {
      const bundle = await mintEnvelope(instance, statementOf(CONTENT, { predicateType: stated }));
      for (const asked of PREDICATES) {
        const found = kindOf(judge(bundle, { roots, flags: { predicateTypes: [asked] } }));
        expect(found).toBe(stated === asked ? "attested" : "predicate-type");
      }
    }
  });
});

describe("thresholds", () => {
  const cases: readonly (readonly [Instance, MintOptions, string])[] = [
    [open, { logged: true, stamped: true }, "attested"],
    [open, { logged: true, stamped: false }, "attested"],
    [open, { logged: false, stamped: true }, "tlog"],
    [open, { logged: false, stamped: false }, "timestamp"],
    [closed, { logged: false, stamped: true }, "attested"],
    [closed, { logged: false, stamped: false }, "timestamp"],
    [closed, { logged: true, stamped: true }, "tlog-inclusion"],
    [closed, { logged: true, stamped: false }, "tlog-inclusion"],
  ];

  it("are the root's, in every version and content", async () => {
    for (const [instance, options, expected] of cases) {
      for (const content of CONTENTS) {
        const bundle = await mint(instance, content, { file: CONTENT, options });
        expect(kindOf(judge(bundle, { roots: rootsOf(instance) }))).toBe(expected);
        // The other instance's root beside it changes nothing, and alone it vouches for nobody.
        expect(kindOf(judge(bundle, { roots: rootsOf(open, closed) }))).toBe(expected);
        const [foreign] = [open, closed].filter((one) => one !== instance);
        const alone = kindOf(judge(bundle, { roots: rootsOf(...(foreign ? [foreign] : [])) }));
        expect(alone).not.toBe("attested");
      }
    }
  });
});

describe("npm's shapes", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const rawBytes = publicKey.export({ format: "der", type: "spki" });
  const key = { ...PublicKey.fromJSON({ validFor: { start: "2020-01-01T00:00:00Z" } }), rawBytes };
  const publish = npmPublishPolicy(new Map([["SHA256:key", key]]));
  const subject = [{ name: "pkg:npm/%40octo/app@1.0.0", digest: { sha512: sha("sha512") } }];
  const PUBLISH = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";

  it("are two statements about one package, by the registry's key and by the workflow", async () => {
    const published = await mintEnvelope(
      open,
      statementOf(CONTENT, {
        type: "https://in-toto.io/Statement/v0.1",
        predicateType: PUBLISH,
        subject,
      }),
      { keySigned: { privateKey, hint: "SHA256:key" }, version: "0.2" },
    );
    const provenance = await mintEnvelope(open, statementOf(CONTENT, { subject }), {
      version: "0.2",
    });
    const text = JSON.stringify({
      attestations: [
        { predicateType: PUBLISH, bundle: published },
        { predicateType: "https://slsa.dev/provenance/v1", bundle: provenance },
      ],
    });
    const { bundles, faults } = readBundles("attestations.json", text);
    expect(faults).toEqual([]);
    const roots = rootsOf(open);
    for (const [policy, path] of [
      [publish, "attestations[0].bundle"],
      [policyOf(FLAGS), "attestations[1].bundle"],
    ] as const) {
      const found = verifyAttestations({ bundles, roots, policy, files: [fileOf()] });
      expect(found.outcomes[0]?.evidence?.at.path).toBe(path);
      const other = [fileOf(Buffer.from("another package\n"))];
      expect(verifyAttestations({ bundles, roots, policy, files: other }).verdict).toBe(
        "not-attested",
      );
    }
  });
});

/** hash-verify.md, A3.3: what the library lets through, or would have let through used carelessly. */
describe("traps", () => {
  const roots = rootsOf(open);

  it("an attestation of the checksums is none of the asset", async () => {
    const sums = Buffer.from(`${sha("sha256")}  app.tgz\n`);
    expect(kindOf(judge(await mintEnvelope(open, statementOf(sums)), { roots }))).toBe("subject");
  });

  it("a pattern is no identity, and neither is a part of one", async () => {
    const bundle = await mintEnvelope(open, statementOf(CONTENT));
    const certificateOidcIssuer = "https://token.actions.githubusercontent.com";
    for (const certificateIdentity of [
      "github.com/octo",
      ".*",
      "^https://",
      "https://github.com/",
    ]) {
      const policy = policyOf({ certificateIdentity, certificateOidcIssuer });
      expect(kindOf(judge(bundle, { roots, policy }))).toBe("signer");
    }
  });

  it("a claim in raw text where DER belongs is not read", async () => {
    const raw = {
      oid: "1.3.6.1.4.1.57264.1.12",
      value: "https://github.com/octo/app",
      legacy: true,
    };
    const options = { claims: { 12: undefined }, extensions: [raw] };
    const bundle = await mintEnvelope(open, statementOf(CONTENT), options);
    expect(kindOf(judge(bundle, { roots }))).toBe("claim-encoding");
  });

  it("a bundle cannot ask for less by what it leaves out or calls itself", async () => {
    for (const version of VERSIONS) {
      const bundle = await mintEnvelope(closed, statementOf(CONTENT), { version });
      expect(kindOf(judge(bundle, { roots: rootsOf(open, closed) }))).toBe("attested");
      expect(kindOf(judge(bundle, { roots }))).not.toBe("attested");
    }
  });
});

/** What a change of each field may be told by; a byte of some fields falls into one of several parts. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  mediaType: ["fault: media-type"],
  rawBytes: [
    "certificate",
    "malformed",
    "sct",
    "signature",
    "signer",
    "issuer",
    "claim",
    "timestamp",
  ],
  logIndex: ["tlog-inclusion", "fault: malformed", "fault: missing-parts", "tlog"],
  treeSize: ["tlog-inclusion", "fault: malformed", "fault: missing-parts", "tlog"],
  integratedTime: ["tlog-inclusion", "fault: malformed", "timestamp", "certificate"],
  keyId: ["tlog-inclusion"],
  kind: ["tlog-body"],
  version: ["tlog-body"],
  signedEntryTimestamp: ["tlog-inclusion"],
  rootHash: ["tlog-inclusion"],
  envelope: ["tlog-inclusion", "tlog"],
  canonicalizedBody: ["tlog-inclusion", "tlog-body", "malformed"],
  signedTimestamp: ["timestamp", "malformed"],
  payload: ["tlog-body"],
  payloadType: ["signature"],
  sig: ["timestamp"],
  algorithm: ["fault: malformed", "no-acceptable-digest", "no-common-algorithm"],
  digest: ["tlog-body"],
  signature: ["timestamp"],
};

describe.each(CONTENTS)("one byte changed in a bundle around a %s", async (content) => {
  const roots = rootsOf(open);
  const bundle = await mint(open, content, { file: CONTENT, options: { stamped: true } });

  it.each(leavesOf(bundle).map((path) => [path.join("."), path] as const))("%s", (_, path) => {
    const { bytes, write } = bytesOf(String(valueAt(bundle, path)));
    const field = String(path.at(-1));
    const told = new Map<string, number[]>();
    for (const [at] of bytes.entries()) {
      const other = Buffer.from(bytes);
      other[at] = (bytes[at] ?? 0) ^ 1;
      const kind = kindOf(judge(withValue(bundle, path, write(other)) as Json, { roots }));
      told.set(kind, [...(told.get(kind) ?? []), at]);
    }
    const accepted = told.get("attested") ?? [];
    const sealed = sealedIn(field, bytes);
    expect(accepted.filter((at) => sealed.some(([start, end]) => start <= at && at < end))).toEqual(
      [],
    );
    told.delete("attested");
    const unexpected = [...told].filter(([kind]) => !REASONS[field]?.includes(kind));
    expect(unexpected).toEqual([]);
  });
});
