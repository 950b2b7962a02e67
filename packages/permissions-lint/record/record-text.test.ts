import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { readRecord } from "./read-record.ts";
import { recordText } from "./write-record.ts";

const RECORD = `{
  "assume": {
    "defaultPermissions": "restricted",
    "visibility": "public"
  },
  "version": 1,
  "workflows": {
    ".github/workflows/ci.yml": {
      "events": [
        "push:tags"
      ],
      "jobs": {
        "publish": {
          "calls": {
            "required": {
              "contents": "write"
            },
            "uses": "a/b/.github/workflows/c.yml"
          },
          "environment": "release",
          "evidence": {
            "contents": "certain"
          },
          "from": "job",
          "granted": {
            "contents": "write"
          },
          "reasons": {
            "contents": "gh release create"
          },
          "unverified": [
            "./x.sh"
          ]
        }
      },
      "permissions": "read-all"
    }
  }
}
`;

describe("canonical JSON", () => {
  it("depends on no order, not even of keys that look like numbers", () => {
    const map = new Map([
      ["b", "1"],
      ["10", "2"],
      ["2", "3"],
      ["__proto__", "4"],
    ]);
    expect(canonicalJson(map)).toBe(
      '{\n  "10": "2",\n  "2": "3",\n  "__proto__": "4",\n  "b": "1"\n}\n',
    );
    expect(canonicalJson(new Map([...map].reverse()))).toBe(canonicalJson(map));
  });

  it("leaves out what is absent", () => {
    expect(canonicalJson({ a: undefined, b: [], c: {} })).toBe('{\n  "b": [],\n  "c": {}\n}\n');
  });
});

describe("the record", () => {
  it("is written as it was read", () => {
    const read = readRecord(RECORD);
    expect(read.ok && recordText(read.record)).toBe(RECORD);
  });

  it("is read in any order and spacing", () => {
    const parsed: unknown = JSON.parse(RECORD);
    const read = readRecord(JSON.stringify(parsed));
    expect(read.ok && recordText(read.record)).toBe(RECORD);
  });

  it.each([
    ["", "is not JSON: it ends too early", { line: 1, column: 1 }],
    ['{"version": 1,', "is not JSON", { line: 1, column: 15 }],
    ['{\n  "version": 1;\n}', "is not JSON: here it breaks", { line: 2, column: 15 }],
    ["[]", "the document must be a mapping", { line: 1, column: 1 }],
    [
      RECORD.replace('"version": 1', '"version": 2'),
      "`version` must be 1",
      { line: 6, column: 14 },
    ],
    [RECORD.replace('"granted"', '"grantd"'), "did you mean `granted`?", { line: 25, column: 12 }],
    [RECORD.replace('"push:tags"', "7"), "must be a text", { line: 10, column: 9 }],
    [
      RECORD.replace('"granted": {', '"granted": {\n            "contents": "read",'),
      "a key stands here for the second time",
      { line: 27, column: 14 },
    ],
  ])("%# is refused with its place and the next step", (text, reason, at) => {
    const read = readRecord(text);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.reason).toContain(reason);
    expect(read.reason).toContain("sluice permissions-lint record");
    expect(read.at).toEqual(at);
  });

  it("survives whatever it is given", () => {
    for (const text of [
      "\u0000",
      "[".repeat(100_000),
      '{"__proto__": {"version": 1}}',
      "null",
      "1e999",
      "\ufeff{}",
    ])
      expect(readRecord(text).ok).toBe(false);
  });
});
