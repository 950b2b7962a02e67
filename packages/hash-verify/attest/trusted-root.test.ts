import { createHash } from "node:crypto";
import seeds from "@sigstore/tuf/seeds.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { createInstance } from "./fixtures/instance.ts";
import type { Json } from "./fixtures/mint.ts";
import { NPM_KEYS } from "./roots/npm-keys.gen.ts";
import { PUBLIC_GOOD } from "./roots/public-good.gen.ts";
import { npmKeys, readCopy, readKeys, shippedRoots } from "./shipped-roots.ts";
import { readTrustedRoots } from "./trusted-root.ts";

const { rootJson } = await createInstance();
const AUTHORITIES = ["tlogs", "ctlogs", "certificateAuthorities", "timestampAuthorities"] as const;

function reasonsOf(json: unknown): readonly string[] {
  const read = readTrustedRoots("r", typeof json === "string" ? json : JSON.stringify(json));
  return read.ok ? [] : read.faults.map(({ reason }) => reason);
}

function withFirst(list: (typeof AUTHORITIES)[number], part: Json): Json {
  const [first] = rootJson[list] ?? [];
  return { ...rootJson, [list]: [{ ...first, ...part }] };
}

describe("readTrustedRoots", () => {
  it("reads one, or one a line, and asks by what each has", () => {
    const bare = { ...rootJson, tlogs: [], ctlogs: [] };
    const read = readTrustedRoots("r", `${JSON.stringify(rootJson)}\n${JSON.stringify(bare)}\n`);
    expect(read.ok && read.roots.map(({ name, thresholds }) => ({ name, ...thresholds }))).toEqual([
      { name: "r:1", tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 },
      { name: "r:2", tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 1 },
    ]);
  });

  it.each(AUTHORITIES)("refuses %s without a beginning", (list) => {
    const isLog = list.endsWith("logs");
    const [first] = rootJson[list] ?? [];
    const key = first && "publicKey" in first ? first.publicKey : {};
    const without = (validFor: unknown) =>
      reasonsOf(withFirst(list, isLog ? { publicKey: { ...key, validFor } } : { validFor }));
    const path = isLog ? `\`${list}[0].publicKey\`` : `\`${list}[0]\``;
    const expected = [`${path} has no \`validFor.start\`; it might be valid at any time`];
    expect(without(undefined)).toEqual(expected);
    expect(without({ end: "2030-01-01T00:00:00Z" })).toEqual(expected);
    expect(without({ start: "soon" })).toEqual(expected);
    expect(without({ start: "2020-01-01T00:00:00Z", end: "never" })[0]).toMatch(
      /end` is not a time/,
    );
    expect(without({ start: "2020-01-01T00:00:00Z", end: "2030-01-01T00:00:00Z" })).toEqual([]);
  });

  it("names every other fault", () => {
    expect(reasonsOf("{")).toEqual(["not JSON; give a trusted_root.json"]);
    expect(reasonsOf([])).toEqual(["not a trusted root; give a trusted_root.json"]);
    expect(reasonsOf({})).toEqual(["not a trusted root; give a trusted_root.json"]);
    expect(reasonsOf({ mediaType: "x" })).toEqual([
      "not a trusted root of a version that is known",
    ]);
    expect(reasonsOf({ mediaType: rootJson.mediaType })).toEqual([
      "names no certificate authority",
    ]);
    expect(reasonsOf(withFirst("tlogs", { publicKey: undefined }))[0]).toMatch(
      /no `validFor.start`/,
    );
    const noChain = withFirst("certificateAuthorities", { certChain: undefined });
    expect(reasonsOf(noChain)).toEqual(["`certificateAuthorities[0]` has no certificate"]);
    const broken = withFirst("certificateAuthorities", {
      certChain: { certificates: [{ rawBytes: "AAAA" }] },
    });
    expect(reasonsOf(broken)[0]).toMatch(/^cannot be decoded: /);
    expect(reasonsOf(" ".repeat((16 << 20) + 1))).toEqual(["too large for a trusted root"]);
    expect(reasonsOf(`[${"0,".repeat(1 << 20)}0]`)).toEqual(["too large for a trusted root"]);
    const empty = Array.from({ length: 1000 }, () => ({}));
    expect(reasonsOf({ ...rootJson, tlogs: empty })).toHaveLength(10);
    expect(reasonsOf('{"a":1}\n'.repeat(200))).toEqual(["too many trusted roots"]);
  });

  it("refuses the whole file for one bad line, and tells which", () => {
    const read = readTrustedRoots("r", `${JSON.stringify(rootJson)}\n{}\n`);
    expect(read).toMatchObject({ ok: false, faults: [{ file: "r", line: 2 }] });
  });
});

describe("the roots that we carry", () => {
  const targets = Object.values(seeds).flatMap(({ targets }) => Object.entries(targets));
  const target = (suffix: string) => {
    const found = targets.find(([name]) => name.endsWith(suffix));
    return Buffer.from(found?.[1] ?? "", "base64").toString("utf8");
  };

  it("are those of the package, byte for byte", () => {
    expect(PUBLIC_GOOD.text).toBe(target("trusted_root.json"));
    expect(NPM_KEYS.text).toBe(target("keys.json"));
    const digest = createHash("sha256").update(PUBLIC_GOOD.text).digest("hex");
    expect(PUBLIC_GOOD.sha256).toBe(digest);
  });

  it("ask what their instances can give", () => {
    const rows = shippedRoots().map(({ name, thresholds, date, sha256 }) => ({
      name,
      date,
      hex: sha256?.length,
      ...thresholds,
    }));
    const github = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 1 };
    const open = { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 };
    expect(rows).toEqual([
      { name: "sigstore public good", date: "2026-11-05", hex: 64, ...open },
      { name: "GitHub", date: "2026-10-23", hex: 64, ...github },
    ]);
  });

  it("are our own fault where they are broken", () => {
    expect(() => readCopy({ ...PUBLIC_GOOD, text: "{}" })).toThrow("is broken");
    for (const text of ["[]", "{}"]) expect(() => readKeys(text)).toThrow("are broken");
    expect(
      readKeys('{"keys":[1,{"keyId":1},{"keyId":"a","keyUsage":"npm:signatures"}]}').size,
    ).toBe(0);
  });

  it("hold npm's keys for attestations, with their time", () => {
    expect([...npmKeys().keys()]).toHaveLength(2);
    for (const key of npmKeys().values()) expect(key.validFor?.start).toBeInstanceOf(Date);
  });
});
