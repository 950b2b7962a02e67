import { describe, expect, it } from "vitest";
import { createInstance } from "./fixtures/instance.ts";
import { CONTENT, judge, kindOf, rootsOf } from "./fixtures/judge.ts";
import { type Json, mintEnvelope, mintMessage, statementOf } from "./fixtures/mint.ts";

const instance = await createInstance({ withLogs: true });
const roots = rootsOf(instance);

type Key = string | number;

/** Every value of a bundle that is no container, by its path. */
function leavesOf(value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, [...path, at]));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function changed(
  value: unknown,
  [key, ...rest]: readonly Key[],
  change: (leaf: unknown) => unknown,
) {
  if (key === undefined) return change(value);
  const copy = structuredClone(value) as Record<Key, unknown>;
  const next = changed(copy[key], rest, change);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy as unknown;
}

/** Another value of the same form. */
function tampered(leaf: unknown): unknown {
  const text = String(leaf);
  if (/^\d+$/.test(text)) return String(Number(text) + 1);
  const at = Math.floor(text.length / 2);
  return `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
}

const TIME = "verificationMaterial.timestampVerificationData.rfc3161Timestamps.0.signedTimestamp";
const CERTIFICATE = "verificationMaterial.certificate.rawBytes";
const LOG = "verificationMaterial.tlogEntries.0";

/** What each field's change is told by; where a byte may fall into several parts, each of them. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  mediaType: ["fault: media-type"],
  [CERTIFICATE]: ["certificate", "malformed", "sct", "signature"],
  [`${LOG}.logIndex`]: ["tlog-inclusion"],
  [`${LOG}.logId.keyId`]: ["tlog-inclusion"],
  [`${LOG}.kindVersion.kind`]: ["tlog-body"],
  [`${LOG}.kindVersion.version`]: ["tlog-body"],
  [`${LOG}.integratedTime`]: ["tlog-inclusion"],
  [`${LOG}.inclusionPromise.signedEntryTimestamp`]: ["tlog-inclusion"],
  [`${LOG}.inclusionProof.logIndex`]: ["tlog-inclusion"],
  [`${LOG}.inclusionProof.rootHash`]: ["tlog-inclusion"],
  [`${LOG}.inclusionProof.treeSize`]: ["tlog-inclusion"],
  [`${LOG}.inclusionProof.checkpoint.envelope`]: ["tlog-inclusion", "tlog"],
  [`${LOG}.canonicalizedBody`]: ["tlog-inclusion"],
  // Its time is over the signature: whichever is changed, they no longer fit.
  [TIME]: ["timestamp", "malformed"],
};

const CASES: readonly (readonly [string, Json, Readonly<Record<string, readonly string[]>>])[] = [
  [
    "an envelope",
    await mintEnvelope(instance, statementOf(CONTENT), { stamped: true }),
    {
      ...SHARED,
      "dsseEnvelope.payload": ["tlog-body"],
      "dsseEnvelope.payloadType": ["signature"],
      "dsseEnvelope.signatures.0.sig": ["timestamp"],
      // A hint that nothing is decided by.
      "dsseEnvelope.signatures.0.keyid": ["attested"],
    },
  ],
  [
    "a signature over the file",
    await mintMessage(instance, CONTENT, { stamped: true }),
    {
      ...SHARED,
      "messageSignature.messageDigest.algorithm": ["no-acceptable-digest", "fault: malformed"],
      "messageSignature.messageDigest.digest": ["tlog-body"],
      "messageSignature.signature": ["timestamp"],
    },
  ],
];

describe.each(CASES)("%s, changed in one field", (_, bundle, expected) => {
  it("knows every field", () => {
    expect(judge(bundle, { roots })).toBe("attested");
    expect(
      leavesOf(bundle)
        .map((path) => path.join("."))
        .sort(),
    ).toEqual(Object.keys(expected).sort());
  });

  it.each(leavesOf(bundle).map((path) => [path.join("."), path] as const))("%s", (name, path) => {
    const found = judge(changed(bundle, path, tampered) as Json, { roots });
    expect(expected[name]).toContain(kindOf(found));
  });
});

const MAY_GO: ReadonlySet<string> = new Set([
  "dsseEnvelope.signatures.0.keyid",
  // The log's entry proves the time as well, and its proof does without the promise.
  TIME,
  // Absent it is 0, and so it is in a tree of one entry.
  `${LOG}.inclusionProof.logIndex`,
]);

describe.each(CASES)("%s, without one field", (_, bundle) => {
  const without = (path: readonly Key[]) => changed(bundle, path, () => undefined) as Json;

  it.each(leavesOf(bundle).map((path) => [path.join("."), path] as const))("%s", (name, path) => {
    const kind = kindOf(judge(without(path), { roots }));
    if (MAY_GO.has(name)) return;
    expect(kind).not.toBe("attested");
  });

  it.each([null, 1, "", [], {}, true])("is never a crash with %j in a field's place", (value) => {
    for (const path of leavesOf(bundle)) {
      const parents = path.map((__, depth) => path.slice(0, depth + 1));
      for (const place of parents) judge(changed(bundle, place, () => value) as Json, { roots });
    }
  });
});
