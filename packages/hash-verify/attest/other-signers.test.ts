import { generateKeyPairSync } from "node:crypto";
import { PublicKey } from "@sigstore/protobuf-specs";
import { describe, expect, it } from "vitest";
import { createInstance } from "./fixtures/instance.ts";
import { CONTENT, fileOf, judge, kindOf, policyOf, rootsOf } from "./fixtures/judge.ts";
import { type MintOptions, mintEnvelope, mintMessage, statementOf } from "./fixtures/mint.ts";
import { judgeIdentity } from "./identity.ts";
import { npmPublishPolicy, pinnedKeyPolicy, RELEASE_SUBJECT } from "./policy.ts";
import type { PolicyFlags } from "./read-policy.ts";
import { describeRejection, type Rejection } from "./reason.ts";

const [open, closed] = await Promise.all([
  createInstance({ withLogs: true }),
  createInstance({ withLogs: false }),
]);
const NOBODY = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 21].map((oid) => [oid, undefined]),
);
const sha256 = fileOf().digests.get("sha256");
const sha512 = fileOf().digests.get("sha512");

describe("GitHub's attestations of releases", () => {
  const mint = (uri: string | undefined, options: MintOptions = {}, version = "v0.2") => {
    const predicateType = `https://in-toto.io/attestation/release/${version}`;
    const subject = [
      { uri, digest: { sha1: "a".repeat(40) } },
      { name: "app.tgz", digest: { sha256 } },
    ];
    const statement = statementOf(CONTENT, { predicateType, subject });
    return mintEnvelope(closed, statement, {
      subject: RELEASE_SUBJECT,
      claims: NOBODY,
      ...options,
    });
  };
  const found = async (uri: string | undefined, flags: PolicyFlags = {}, options?: MintOptions) => {
    const policy = policyOf({ certificateIdentity: RELEASE_SUBJECT, repo: "Octo/App", ...flags });
    return judge(await mint(uri, options), { roots: rootsOf(closed), policy });
  };

  it("are believed of the repository and tag that they name", async () => {
    expect(await found("pkg:github/octo/app@v1.0.0")).toBe("attested");
    const tag = { sourceRef: "refs/tags/app/v1" };
    expect(await found("pkg:github/octo/app@app%2Fv1", tag)).toBe("attested");
  });

  it("are statements of both versions that GitHub has made", async () => {
    const policy = policyOf({ certificateIdentity: RELEASE_SUBJECT, repo: "octo/app" });
    const of = async (version: string) => {
      const bundle = await mint("pkg:github/octo/app@v1", {}, version);
      return kindOf(judge(bundle, { roots: rootsOf(closed), policy }));
    };
    expect(await of("v0.1")).toBe("attested");
    expect(await of("v0.2")).toBe("attested");
    expect(await of("v0.3")).toBe("predicate-type");
  });

  it("are of no other", async () => {
    const tag = { sourceRef: "refs/tags/v1" };
    expect(await found("pkg:github/evil/app@v1")).toMatchObject({ claim: "repository" });
    expect(await found("pkg:github/octo/app@v2", tag)).toMatchObject({
      claim: "tag",
      actual: "v2",
    });
    expect(await found("pkg:github/octo/app@%", tag)).toMatchObject({ claim: "tag", actual: "%" });
    expect(await found("pkg:npm/octo/app@v1")).toMatchObject({ claim: "release" });
    expect(await found(undefined)).toMatchObject({ claim: "release" });
  });

  it("come from GitHub's own identity, which nobody else issues", async () => {
    const uri = "pkg:github/octo/app@v1.0.0";
    expect(await found(uri, {}, { subject: "https://evil.test" })).toMatchObject({
      kind: "signer",
    });
    expect(await found(uri, {}, { claims: {} })).toMatchObject({ kind: "issuer" });
    const raw = [{ oid: "1.3.6.1.4.1.57264.1.8", value: "x", legacy: true }];
    expect(await found(uri, {}, { extensions: raw })).toMatchObject({ actual: "somebody" });
  });
});

describe("npm's own keys", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const rawBytes = publicKey.export({ format: "der", type: "spki" });
  const keyOf = (start: string) => ({
    ...PublicKey.fromJSON({ validFor: { start } }),
    rawBytes,
  });
  const published = statementOf(CONTENT, {
    type: "https://in-toto.io/Statement/v0.1",
    predicateType: "https://github.com/npm/attestation/tree/main/specs/publish/v0.1",
    subject: [{ name: "pkg:npm/app@1.0.0", digest: { sha512 } }],
  });
  const found = async (hint: string, start: string, options: MintOptions = {}) => {
    const bundle = await mintEnvelope(open, published, {
      keySigned: { privateKey, hint },
      ...options,
    });
    const policy = npmPublishPolicy(new Map([["SHA256:key", keyOf(start)]]));
    return kindOf(judge(bundle, { roots: rootsOf(open), policy }));
  };

  it("are found by the bundle's hint, and valid for their time only", async () => {
    expect(await found("SHA256:key", "2020-01-01T00:00:00Z")).toBe("attested");
    expect(await found("SHA256:key", "2999-01-01T00:00:00Z")).toBe("public-key");
    expect(await found("SHA256:other", "2020-01-01T00:00:00Z")).toBe("public-key");
    expect(await found("__proto__", "2020-01-01T00:00:00Z")).toBe("public-key");
    expect(await found("constructor", "2020-01-01T00:00:00Z")).toBe("public-key");
  });

  it("vouch for nothing without a log entry, nor for another statement", async () => {
    const start = "2020-01-01T00:00:00Z";
    expect(await found("SHA256:key", start, { logged: false, stamped: true })).toBe("tlog");
    const policy = npmPublishPolicy(new Map([["SHA256:key", keyOf(start)]]));
    const provenance = await mintEnvelope(open, statementOf(CONTENT));
    expect(kindOf(judge(provenance, { roots: rootsOf(open), policy }))).toBe("certificate-signed");
  });

  it("do not stand in for the provenance, which an identity signs", async () => {
    const subject = [{ name: "pkg:npm/app@1.0.0", digest: { sha512 } }];
    const bundle = await mintEnvelope(open, statementOf(CONTENT, { subject }));
    expect(judge(bundle, { roots: rootsOf(open) })).toBe("attested");
  });
});

describe("a pinned key", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const keySigned = { privateKey, hint: "whatever" };
  const policy = pinnedKeyPolicy(publicKey.export({ format: "der", type: "spki" }));

  it("is enough, and what else is in the bundle must hold", async () => {
    const bare = await mintMessage(open, CONTENT, { keySigned, logged: false });
    expect(judge(bare, { roots: [], policy })).toBe("attested");
    const logged = await mintMessage(open, CONTENT, { keySigned });
    expect(judge(logged, { roots: rootsOf(open), policy })).toBe("attested");
    expect(kindOf(judge(logged, { roots: rootsOf(closed), policy }))).toBe("tlog-inclusion");
  });

  it("vouches for the file, not for what is stated of it", async () => {
    const stated = await mintEnvelope(open, statementOf(CONTENT), { keySigned, logged: false });
    expect(kindOf(judge(stated, { roots: [], policy }))).toBe("unasked-statement");
    expect(kindOf(judge(await mintMessage(open, CONTENT), { roots: [], policy }))).toBe(
      "certificate-signed",
    );
  });

  it("may be one that signs the content in one piece", async () => {
    const pair = generateKeyPairSync("ed25519");
    const bundle = await mintMessage(open, CONTENT, {
      keySigned: { privateKey: pair.privateKey, hint: "" },
      logged: false,
    });
    const pinned = pinnedKeyPolicy(pair.publicKey.export({ format: "der", type: "spki" }));
    expect(judge(bundle, { roots: [], policy: pinned })).toBe("attested");
  });
});

it("a certificate that names nobody is nobody's", () => {
  for (const certificateIdentity of ["a@b.test", RELEASE_SUBJECT]) {
    const release = certificateIdentity === RELEASE_SUBJECT;
    const flags = release ? { repo: "octo/app" } : { certificateOidcIssuer: "https://x.test" };
    const policy = policyOf({ certificateIdentity, ...flags });
    expect(judgeIdentity(undefined, policy)).toMatchObject({ kind: "signer", actual: "" });
  }
});

it("a promise of the log is enough in v0.1, as it was then", async () => {
  const bundle = await mintEnvelope(open, statementOf(CONTENT), { version: "0.1" });
  const material = bundle.verificationMaterial as { tlogEntries: object[] };
  const [entry] = material.tlogEntries;
  const tlogEntries = [{ ...entry, inclusionProof: undefined }];
  const older = { ...bundle, verificationMaterial: { ...material, tlogEntries } };
  expect(judge(older, { roots: rootsOf(open) })).toBe("attested");
});

it("a logged entry that lacks its parts is malformed, not a crash", async () => {
  const entry = { kind: "hashedrekord", apiVersion: "0.0.1" };
  const bundle = await mintMessage(open, CONTENT, { entry });
  expect(kindOf(judge(bundle, { roots: rootsOf(open) }))).toBe("malformed");
});

it("a certificate or timestamp that cannot be decoded is malformed", async () => {
  const bundle = await mintMessage(open, CONTENT);
  const material = bundle.verificationMaterial as object;
  const certificate = { rawBytes: "AAAA" };
  const broken = { ...bundle, verificationMaterial: { ...material, certificate } };
  expect(kindOf(judge(broken, { roots: rootsOf(open) }))).toBe("malformed");
});

it("quotes no name at length, nor over several lines", () => {
  const actual = `a\n${"b".repeat(1_000_000)}`;
  const reasons: readonly Rejection[] = [
    { kind: "signer", expected: "e", actual },
    { kind: "issuer", expected: "e", actual },
    { kind: "claim", claim: "runner", expected: "e", actual },
  ];
  for (const told of reasons.map(describeRejection)) expect(told).toMatch(/`a b{290,300}…`/);
});

it("describes every rejection", () => {
  const detail = "x";
  const [expected, actual] = ["e", "a"];
  const reasons: readonly Rejection[] = [
    { kind: "timestamp", detail },
    { kind: "certificate", detail },
    { kind: "sct", detail },
    { kind: "tlog", detail },
    { kind: "tlog-inclusion", detail },
    { kind: "tlog-body", detail },
    { kind: "public-key", detail },
    { kind: "signature", detail },
    { kind: "malformed", detail },
    { kind: "signer", expected, actual },
    { kind: "issuer", expected, actual },
    { kind: "claim", claim: "runner", expected, actual },
    { kind: "claim", claim: "runner", expected },
    { kind: "claim-encoding", claim: "runner" },
    { kind: "key-signed" },
    { kind: "certificate-signed" },
    { kind: "payload-type", actual },
    { kind: "statement-type", actual },
    { kind: "statement", detail },
    { kind: "predicate-type", expected: [expected, "f"], actual },
    { kind: "no-statement", expected: [expected] },
    { kind: "unasked-statement", actual },
    { kind: "no-acceptable-digest" },
    { kind: "no-common-algorithm", listed: ["sha512"] },
    { kind: "subject" },
    { kind: "content", detail },
  ];
  expect(reasons.map(describeRejection)).toMatchInlineSnapshot(`
    [
      "its time is not proved: x",
      "its certificate is not trusted: x",
      "its certificate is in no trusted certificate log: x",
      "its entry in a transparency log does not hold: x",
      "its entry in a transparency log does not hold: x",
      "its entry in a transparency log does not hold: x",
      "its key is not trusted: x",
      "its signature is not valid: x",
      "a part of it is malformed: x",
      "signed by \`a\`, not by \`e\`",
      "the identity was issued by \`a\`, not by \`e\`",
      "its runner is \`a\`, not \`e\`",
      "the certificate names no runner; \`e\` is asked for",
      "the certificate's runner cannot be read",
      "signed with a key; an identity is asked for",
      "signed by an identity; a key is asked for",
      "its payload is \`a\`, not an in-toto statement",
      "its statement is of type \`a\`, not in-toto v0.1 or v1",
      "its statement cannot be read: x",
      "its predicate is \`a\`; asked for: \`e\`, \`f\`",
      "it signs the file itself and states nothing; asked for: \`e\`",
      "it states \`a\`; a signature over the file itself is asked for",
      "its subjects have no digest of SHA-2 or SHA-3",
      "its subjects have digests of \`sha512\` only; hash the file by one of them",
      "the file is not among its subjects",
      "its signature is over the content of the file: x",
    ]
  `);
});
