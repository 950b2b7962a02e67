import { describe, expect, it } from "vitest";
import { parseExpect, readExpected } from "./expected.ts";

const HEX = "0a".repeat(32);

describe("parseExpect", () => {
  it.each([HEX, HEX.toUpperCase(), `sha256:${HEX}`])("takes the digest %s", (written) => {
    expect(parseExpect(written)).toEqual({ kind: "digest", digest: HEX });
  });

  it.each([
    ["a.json#/x/y", "a.json", "/x/y"],
    ["a.json#", "a.json", ""],
    ["dir#1/a.json#/x#/y", "dir#1/a.json", "/x#/y"],
  ])("takes the reference %s", (written, path, pointer) => {
    expect(parseExpect(written)).toEqual({ kind: "reference", path, pointer });
  });

  it.each(["", "#/x", "#", "a.json", "abc", `${HEX}0`, `x${HEX}`, `sha512:${HEX}`, "a.json#x"])(
    "refuses %j",
    (written) => {
      const reason = `\`--expect\` must be 64 hex digits, \`sha256:\` and 64 hex digits, or \`FILE#/pointer\`; got `;
      expect(parseExpect(written)).toMatchObject({
        kind: "fault",
        reason: expect.stringContaining(reason),
      });
    },
  );
});

describe("readExpected", () => {
  it("finds the digest", () => {
    expect(readExpected(`{"a":{"b":"sha256:${HEX}"}}`, "/a/b")).toEqual({
      ok: true,
      digest: HEX,
      span: { start: 10, end: 83 },
    });
    expect(readExpected(`"${HEX.toUpperCase()}"`, "")).toMatchObject({ ok: true, digest: HEX });
  });

  it.each([
    ["{", "", "", "ends where a key in quotes was expected"],
    ["{}", "/a", "{}", "the pointer `/a` names nothing in the document"],
    ['{"a":1}', "/a", "1", "`/a` must hold a SHA-256 digest in hex; got a number"],
    ['{"a":"xyz"}', "/a", '"xyz"', "`/a` must hold a SHA-256 digest in hex; got `xyz`"],
    [
      `{"a":"${HEX}","a":"${HEX}"}`,
      "/a",
      '"a"',
      "the key `a` stands twice; readers differ on which",
    ],
  ])("refuses %s at %s", (text, pointer, at, reason) => {
    const read = readExpected(text, pointer);
    const faults = read.ok ? [] : read.faults;
    expect(faults.map(({ span, reason }) => [text.slice(span.start, span.end), reason])).toEqual([
      [at, reason],
    ]);
  });
});
