import { describe, expect, it } from "vitest";
import { readSums } from "./index.ts";

const A = "98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4";
const SHA512 = "C".repeat(128);

function read(text: string) {
  return readSums(text, { name: "list", dialect: "subject-checksums" });
}

describe("subject-checksums of actions/attest", () => {
  it("parts at the first blank and drops one flag, line by line", () => {
    const { listed, faults } = read(`${A}  a\n${A} *b\r\n${A} c\n${SHA512}   d\n\n`);
    expect(faults).toEqual([]);
    expect(listed.map(({ name, algorithm }) => [name, algorithm])).toEqual([
      ["a", "sha256"],
      ["b", "sha256"],
      ["c", "sha256"],
      [" d", "sha512"],
    ]);
    expect(listed.at(-1)?.digest).toBe(SHA512.toLowerCase());
  });

  it.each([
    [`${A}\ta`, "skips such a line"],
    [`# comment`, "no digest of 64 or 128"],
    [` ${A}  a`, "no digest of 64 or 128"],
    [`${A.slice(24)}  a`, "no digest of 64 or 128"],
    [`SHA256 (a) = ${A}`, "no digest of 64 or 128"],
    [`${A}  `, "names no file"],
    [`${A}  a\0`, "NUL byte"],
    [`${A}  \\a`, "which actions/attest refuses"],
    ["", "lists no file"],
  ])("%j: %s", (text, reason) => {
    expect(read(text).listed).toEqual([]);
    expect(read(text).faults).toEqual([
      { span: { start: 0, end: text.length }, reason: expect.stringContaining(reason) },
    ]);
  });
});
