import { describe, expect, it } from "vitest";
import { decodeList, type Encoding, readSums } from "./index.ts";

const A = "98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4";

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
}

function read(bytes: Uint8Array, encoding?: Encoding) {
  return readSums(bytes, { name: "list", ...(encoding && { encoding }) });
}

describe("encodings", () => {
  it("strips a byte-order mark, says so, and counts it", () => {
    const { listed, notes, faults } = read(new Uint8Array(Buffer.from(`\ufeff${A}  a\n`)));
    expect(faults).toEqual([]);
    expect(listed.map(({ span }) => span)).toEqual([{ start: 1, end: 68 }]);
    expect(notes).toEqual([
      { span: { start: 0, end: 1 }, reason: "starts with a byte-order mark; it is left out" },
    ]);
  });

  it("does not let a mark hide a wrong digest behind a right one, as GNU does", () => {
    const text = `\ufeff${A.replace("9", "8")}  a\n${A}  a\n`;
    expect(readSums(text, { name: "list" }).faults[0]?.reason).toContain("another sha256 digest");
  });

  it.each([
    ["\ufeff", "le"],
    ["\ufeff", "be"],
    ["", "le"],
    ["", "be"],
  ] as const)("tells UTF-16 with the mark %j, %s, and reads it where asked", (mark, order) => {
    const bytes = utf16(`${mark}${A}  a\r\n`, order);
    const { listed, faults } = read(bytes);
    expect(listed).toEqual([]);
    expect(faults.map(({ reason }) => reason)).toEqual([
      "is UTF-16, written by PowerShell? write it as UTF-8 or read it with the encoding `auto`",
    ]);
    const auto = read(bytes, "auto");
    expect(auto.faults).toEqual([]);
    expect(auto.listed.map(({ name, digest }) => [name, digest])).toEqual([["a", A]]);
    expect(auto.notes[0]?.reason).toBe("is UTF-16, read as such");
  });

  it("points at the first byte that is not UTF-8", () => {
    const bytes = Buffer.concat([
      Buffer.from(`${A}  na`),
      Buffer.from([0xef]),
      Buffer.from("ve\n"),
    ]);
    expect(read(new Uint8Array(bytes)).faults).toEqual([
      { span: { start: 68, end: 69 }, reason: "is not UTF-8; write the list anew" },
    ]);
  });

  it("refuses UTF-16 that is broken", () => {
    expect(read(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), "auto").faults[0]?.reason).toBe(
      "is not UTF-16LE; write the list anew",
    );
  });

  it.each([[[]], [[0x61]], [[0x61, 0x0a]], [[0, 0, 0, 0]], [[0, 0x61, 0x61, 0x61]]])(
    "takes %j for UTF-8",
    (bytes) => {
      const decoded = decodeList(new Uint8Array(bytes));
      expect(decoded).toEqual({ kind: "text", text: String.fromCharCode(...bytes) });
    },
  );
});
