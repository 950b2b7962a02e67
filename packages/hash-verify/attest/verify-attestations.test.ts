import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createInstance } from "./fixtures/instance.ts";
import { CONTENT, FLAGS, fileOf, judge, kindOf, policyOf, rootsOf } from "./fixtures/judge.ts";
import { type MintOptions, mintEnvelope, mintMessage, statementOf } from "./fixtures/mint.ts";
import { readBundles } from "./read-bundles.ts";
import { shippedRoots } from "./shipped-roots.ts";
import { verifyAttestations } from "./verify-attestations.ts";

const [open, closed, stranger] = await Promise.all([
  createInstance({ withLogs: true }),
  createInstance({ withLogs: false }),
  createInstance({ withLogs: true }),
]);
const OPEN = { roots: rootsOf(open) };
const CLOSED = { roots: rootsOf(closed) };

const envelope = (options?: MintOptions, instance = open) =>
  mintEnvelope(instance, statementOf(CONTENT), options);
const message = (options?: MintOptions, instance = open) => mintMessage(instance, CONTENT, options);

describe("bundle versions", () => {
  it.each(["0.1", "0.2", "0.3"] as const)("takes v%s of both contents", async (version) => {
    expect(judge(await envelope({ version }), OPEN)).toBe("attested");
    expect(judge(await message({ version }), OPEN)).toBe("attested");
    expect(judge(await envelope({ version }, closed), CLOSED)).toBe("attested");
    expect(judge(await message({ version }, closed), CLOSED)).toBe("attested");
  });

  it("tells who signed, by which root, and what was stated", async () => {
    const { bundles } = readBundles("b", JSON.stringify(await envelope()));
    const policy = policyOf(FLAGS);
    const result = verifyAttestations({ bundles, policy, files: [fileOf()], ...OPEN });
    expect(result.outcomes[0]?.evidence).toMatchObject({
      at: { file: "b" },
      root: "trusted_root.jsonl",
      subject: "https://github.com/octo/app/.github/workflows/release.yml@refs/tags/v1.0.0",
      claims: { repository: "https://github.com/octo/app", runner: "github-hosted" },
      predicateType: "https://slsa.dev/provenance/v1",
      algorithm: "sha256",
    });
  });
});

describe("thresholds", () => {
  it("follow from the root, not from what the bundle leaves out", async () => {
    const cases: readonly (readonly [MintOptions, string])[] = [
      [{ logged: false, stamped: false }, "timestamp"],
      [{ logged: false, stamped: true }, "tlog"],
      [{ logged: true, stamped: true }, "attested"],
    ];
    for (const [options, expected] of cases) {
      expect(kindOf(judge(await envelope(options), OPEN))).toBe(expected);
    }
  });

  it("ask a root without logs for a signed time", async () => {
    expect(kindOf(judge(await envelope({ stamped: false }, closed), CLOSED))).toBe("timestamp");
    // An entry of a log that nobody trusts is no proof of time.
    const logged = await envelope({ logged: true, stamped: false }, closed);
    expect(kindOf(judge(logged, CLOSED))).toBe("tlog-inclusion");
  });

  it("ask for a certificate timestamp where the root has certificate logs", async () => {
    const [ctlog] = open.rootJson.ctlogs ?? [];
    const withCtlog = { ...closed, rootJson: { ...closed.rootJson, ctlogs: [ctlog] } };
    const found = judge(await envelope({}, closed), { roots: rootsOf(withCtlog as typeof closed) });
    expect(kindOf(found)).toBe("sct");
  });

  it("try each root, and tell the reason of the one that came furthest", async () => {
    const roots = rootsOf(stranger, closed, open);
    expect(judge(await envelope(), { roots })).toBe("attested");
    expect(judge(await envelope({}, closed), { roots })).toBe("attested");
    const signed = await envelope();
    const damaged = {
      ...signed,
      dsseEnvelope: { ...(signed.dsseEnvelope as object), payload: "e30=" },
    };
    expect(kindOf(judge(damaged, { roots }))).toBe("tlog-body");
    expect(kindOf(judge(damaged, { roots: rootsOf(open, stranger, closed) }))).toBe("tlog-body");
    expect(kindOf(judge(await envelope({}, stranger), OPEN))).toBe("certificate");
    expect(kindOf(judge(await envelope({}, closed), { roots: shippedRoots() }))).toBe("timestamp");
  });
});

describe("identity", () => {
  const wrong: readonly (readonly [string, MintOptions, string])[] = [
    [
      "signer",
      { subject: "https://github.com/evil/app/.github/workflows/release.yml@refs/tags/v1" },
      "signer",
    ],
    ["issuer", { claims: { 8: "https://evil.test", 1: "https://evil.test" } }, "issuer"],
    ["no issuer", { claims: { 8: undefined, 1: undefined } }, "issuer"],
    ["repository", { claims: { 12: "https://github.com/evil/app" } }, "claim"],
  ];
  it.each(wrong)("rejects a wrong %s although the subject is right", async (_, options, kind) => {
    expect(kindOf(judge(await envelope(options), OPEN))).toBe(kind);
    expect(kindOf(judge(await message(options), OPEN))).toBe(kind);
  });

  const claims = [
    ["signerDigest", 10, "0".repeat(40), "signer digest"],
    ["sourceRef", 14, "refs/heads/evil", "source ref"],
    ["sourceDigest", 13, "0".repeat(40), "source digest"],
    ["runner", 11, "self-hosted", "runner"],
    ["repositoryId", 15, "9", "repository id"],
    ["ownerId", 17, "9", "owner id"],
  ] as const;
  const RIGHT = {
    signerDigest: "de0fac2e4500dabe0009e67214ff5f5447ce83dd",
    sourceRef: "refs/tags/v1.0.0",
    sourceDigest: "de0fac2e4500dabe0009e67214ff5f5447ce83dd",
    runner: "github-hosted",
    repositoryId: "1001",
    ownerId: "2002",
  };
  it.each(claims)("holds %s against the certificate", async (flag, oid, other, claim) => {
    const flags = { [flag]: RIGHT[flag] };
    expect(judge(await envelope(), { ...OPEN, flags })).toBe("attested");
    expect(judge(await envelope({ claims: { [oid]: other } }), { ...OPEN, flags })).toEqual({
      kind: "claim",
      claim,
      expected: RIGHT[flag],
      actual: other,
    });
  });

  it("falls back to the older extensions, and tells what the certificate does not say", async () => {
    const old = { 8: undefined, 12: undefined, 13: undefined, 14: undefined };
    const flags = { sourceRef: RIGHT.sourceRef, sourceDigest: RIGHT.sourceDigest };
    expect(judge(await envelope({ claims: old }), { ...OPEN, flags })).toBe("attested");
    const found = judge(await envelope({ claims: { 15: undefined } }), {
      ...OPEN,
      flags: { repositoryId: "1001" },
    });
    expect(found).toEqual({ kind: "claim", claim: "repository id", expected: "1001" });
  });

  it("does not take a value that is there twice, or in no form that can be read", async () => {
    const twice = [{ oid: "1.3.6.1.4.1.57264.1.12", value: "https://github.com/octo/app" }];
    expect(judge(await envelope({ extensions: twice }), OPEN)).toEqual({
      kind: "claim-encoding",
      claim: "repository",
    });
    const raw = { oid: "1.3.6.1.4.1.57264.1.8", value: "https://raw.test", legacy: true };
    const bundle = await envelope({ claims: { 8: undefined }, extensions: [raw] });
    expect(judge(bundle, OPEN)).toEqual({ kind: "claim-encoding", claim: "issuer" });
  });

  it("compares the subject as a whole, in cosign's spelling too", async () => {
    const issuer = "https://token.actions.githubusercontent.com";
    const whole = "https://github.com/octo/app/.github/workflows/release.yml@refs/tags/v1.0.0";
    const found = async (certificateIdentity: string) => {
      const policy = policyOf({ certificateIdentity, certificateOidcIssuer: issuer });
      return kindOf(judge(await envelope(), { ...OPEN, policy }));
    };
    expect(await found(whole)).toBe("attested");
    for (const other of [whole.slice(0, -1), whole.slice(1), ".*", whole.replaceAll(".", "x")]) {
      expect(await found(other)).toBe("signer");
    }
  });

  it("wants an identity where one is asked for", async () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const bundle = await envelope({ keySigned: { privateKey, hint: "constructor" } });
    expect(kindOf(judge(bundle, OPEN))).toBe("key-signed");
  });
});

describe("what is stated", () => {
  const stated = async (statement: Parameters<typeof mintEnvelope>[1], options?: MintOptions) =>
    kindOf(judge(await mintEnvelope(open, statement, options), OPEN));

  it("must be an in-toto statement of a known version", async () => {
    const statement = statementOf(CONTENT);
    expect(await stated(statement, { payloadType: "text/plain" })).toBe("payload-type");
    expect(await stated(statementOf(CONTENT, { type: "https://evil.test" }))).toBe(
      "statement-type",
    );
    expect(await stated({ ...statement, _type: 1 })).toBe("statement-type");
    expect(await stated(statementOf(CONTENT, { type: "https://in-toto.io/Statement/v0.1" }))).toBe(
      "attested",
    );
    expect(await stated("[]")).toBe("statement");
    expect(await stated("{")).toBe("statement");
    expect(await stated({ ...statement, predicateType: 1 })).toBe("statement");
    const crowded = { ...statement, predicate: Array.from({ length: 1 << 20 }, () => 0) };
    expect(await stated(crowded)).toBe("statement");
  });

  it("must name the file by a digest that is acceptable", async () => {
    const of = (subject: unknown) => stated(statementOf(CONTENT, { subject }));
    const [sha512] = [fileOf().digests.get("sha512")];
    const [sha256] = [fileOf().digests.get("sha256")];
    expect(await of([])).toBe("statement");
    expect(await of([1])).toBe("statement");
    expect(await of([{ name: "app.tgz" }])).toBe("statement");
    expect(await of([{ digest: { sha1: "a".repeat(40), dirHash: "h1:x", sha256: 1 } }])).toBe(
      "no-acceptable-digest",
    );
    expect(await of([{ digest: { sha3_256: "a" } }])).toBe("no-common-algorithm");
    expect(await of([{ name: "app.tgz", digest: { sha256: "a".repeat(64) } }])).toBe("subject");
    expect(await of([{ digest: { sha256: sha256?.toUpperCase() } }])).toBe("subject");
    expect(await of([{ name: "pkg:npm/app@1.0.0", digest: { sha512 } }])).toBe("attested");
    expect(await of([{ digest: { sha256, sha512: "0" } }, { digest: { sha256 } }])).toBe(
      "attested",
    );
    expect(await of([{ digest: { sha256, sha512: "0" } }])).toBe("subject");
  });

  it("must be of a type that is asked for", async () => {
    const sbom = statementOf(CONTENT, { predicateType: "https://cyclonedx.org/bom" });
    expect(await stated(sbom)).toBe("predicate-type");
    const flags = { predicateTypes: ["https://cyclonedx.org/bom"] };
    expect(judge(await mintEnvelope(open, sbom), { ...OPEN, flags })).toBe("attested");
    expect(kindOf(judge(await message(), { ...OPEN, flags }))).toBe("no-statement");
  });
});

describe("a signature over the file itself", () => {
  it("is checked against the content, not against the digest that it names", async () => {
    const other = Buffer.from("another file\n");
    const { messageSignature: right } = await message({}, closed);
    const foreign = await mintMessage(closed, other);
    const { messageDigest } = right as { messageDigest: object };
    const messageSignature = { ...(foreign.messageSignature as object), messageDigest };
    expect(kindOf(judge({ ...foreign, messageSignature }, CLOSED))).toBe("signature");
    expect(kindOf(judge(await message(), { ...OPEN, file: fileOf(other) }))).toBe("subject");
    const changed = { ...fileOf(other), digests: fileOf().digests };
    expect(kindOf(judge(await message(), { ...OPEN, file: changed }))).toBe("content");
  });

  it("needs the content, and says so", async () => {
    const { digests } = fileOf();
    expect(kindOf(judge(await message(), { ...OPEN, file: { digests } }))).toBe("content");
    expect(kindOf(judge(await message(), { ...OPEN, file: { digests: new Map() } }))).toBe(
      "no-common-algorithm",
    );
    for (const [answer, kind] of [
      ["invalid", "signature"],
      ["too-large", "content"],
      ["changed", "content"],
      ["unreadable", "content"],
    ] as const) {
      const file = { digests, content: { verify: () => answer } };
      expect(kindOf(judge(await message(), { ...OPEN, file }))).toBe(kind);
    }
  });

  it("needs a digest of a kind that is known", async () => {
    const bundle = await message();
    const signature = bundle.messageSignature as { messageDigest: object };
    const messageDigest = { ...signature.messageDigest, algorithm: "HASH_ALGORITHM_UNSPECIFIED" };
    const found = judge({ ...bundle, messageSignature: { ...signature, messageDigest } }, OPEN);
    expect(kindOf(found)).toBe("no-acceptable-digest");
  });
});

describe("several bundles and files", () => {
  it("takes any one, and tells why the others are none", async () => {
    const texts = [
      await envelope({ claims: { 12: "https://github.com/evil/app" } }),
      await envelope({}, stranger),
      await envelope(),
    ].map((bundle) => JSON.stringify(bundle));
    const { bundles } = readBundles("b.jsonl", texts.join("\n"));
    const policy = policyOf(FLAGS);
    const files = [fileOf(), fileOf(Buffer.from("not attested"))];
    const { verdict, outcomes } = verifyAttestations({ bundles, policy, files, ...OPEN });
    expect(verdict).toBe("not-attested");
    expect(outcomes[0]?.evidence?.at).toEqual({ file: "b.jsonl", line: 3 });
    expect(outcomes[0]?.rejected.map(({ reason }) => reason.kind)).toEqual([
      "claim",
      "certificate",
    ]);
    expect(outcomes[1]?.evidence).toBeUndefined();
    expect(outcomes[1]?.rejected.map(({ reason }) => reason.kind)).toEqual([
      "claim",
      "certificate",
      "subject",
    ]);
  });

  it("never passes where nothing was judged", async () => {
    const { bundles } = readBundles("b", JSON.stringify(await envelope()));
    const all = { bundles, policy: policyOf(FLAGS), files: [fileOf()], ...OPEN };
    for (const part of [{ bundles: [] }, { files: [] }, { roots: [] }]) {
      expect(verifyAttestations({ ...all, ...part }).verdict).toBe("nothing-judged");
    }
    const withoutRoot = verifyAttestations({ ...all, roots: [] });
    expect(withoutRoot.outcomes[0]?.rejected[0]?.reason.kind).toBe("certificate");
  });
});
