import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadList } from "../listed.ts";
import { MAX_LIST, readSums, type SumsOptions } from "./index.ts";

const A = "98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4";
const B = `${"0".repeat(63)}b`;
const BASE64 = "mOpuTyFvL7S2n/+bOkSELDhobKaF8/VdxIxdP7EQe+Q=";
const SHA512 = "c".repeat(128);
const MD5 = "d".repeat(32);

function read(text: string, options: Partial<SumsOptions> = {}): ReadList {
  return readSums(text, { name: "list", ...options });
}

/** Each entry as `algorithm name`, each fault with the text that it flags. */
function told(text: string, options: Partial<SumsOptions> = {}) {
  const { dialect, listed, faults, notes } = read(text, options);
  const show = ({ span, reason }: (typeof faults)[number]) =>
    `${text.slice(span.start, span.end)}: ${reason}`;
  return {
    dialect,
    listed: listed.map((entry) => `${entry.algorithm} ${entry.name}`),
    ...(faults.length > 0 && { faults: faults.map(show) }),
    ...(notes.length > 0 && { notes: notes.map(show) }),
  };
}

function faultOf(text: string, options: Partial<SumsOptions> = {}): string {
  const { faults } = read(text, options);
  expect(faults).toHaveLength(1);
  return faults[0]?.reason ?? "";
}

describe("readSums, dialects", () => {
  it.each<[string, string, string, Partial<SumsOptions>?]>([
    [`${A}  a\n`, "gnu", "sha256 a"],
    [`${A} *a\n`, "gnu", "sha256 a"],
    [`${A}\t*a\n`, "gnu", "sha256 a"],
    [`\t ${A.toUpperCase()}  a`, "gnu", "sha256 a"],
    [`${A} a\n`, "bsd-reversed", "sha256 a"],
    [`${A}\ta\n`, "bsd-reversed", "sha256 a"],
    [`SHA256 (a) = ${A}\n`, "bsd", "sha256 a"],
    [`SHA256 (a) = b) = ${A}\n`, "bsd", "sha256 a) = b"],
    [`SHA256 (a)=${A}\n`, "bsd", "sha256 a"],
    [`SHA256 (a) = ${BASE64}\n`, "bsd", "sha256 a"],
    [`SHA512t256 (a) = ${A}\n`, "bsd", "sha512-256 a"],
    [`SHA256(a)= ${A}\n`, "openssl", "sha256 a"],
    [`SHA2-256(a)= ${A}\n`, "openssl", "sha256 a"],
    [`SHA3-256(a)= ${A}\n`, "openssl", "sha3-256 a"],
    [`BLAKE2S-256(a)= ${A}\n`, "openssl", "blake2s256 a"],
    [`${A}  a\n`, "gnu", "blake2s256 a", { algorithm: "blake2s256" }],
    [`${A}  a\n`, "gnu", "sha3-256 a", { name: "x.sha3-256" }],
    [`${SHA512}  a\n`, "gnu", "blake2b512 a", { name: "dir/B2SUMS" }],
    [`${SHA512}  a\n`, "gnu", "sha512 a"],
    [`${MD5}  a\n`, "gnu", "md5 a"],
    [`${BASE64}  a\n`, "gnu", "sha256 a", { algorithm: "sha256" }],
    [A, "side-car", "sha256 m/model.gguf", { name: "m/model.gguf.sha256" }],
    [`${A}\r\n\n`, "side-car", "sha256 a.zip", { name: "a.zip.sha256.txt" }],
    [SHA512, "side-car", "blake2b512 a", { name: "a.b2sum" }],
    [A, "side-car", "sha256 a", { name: "a.checksum" }],
  ])("%j is %s and lists %s", (text, dialect, entry, options = {}) => {
    expect(told(text, options)).toEqual({ dialect, listed: [entry] });
  });

  it("gives lower-case hex and the place of the line", () => {
    const text = `# release\r\n\r\n${A.toUpperCase()}  a b \r\nSHA256 (b) = ${BASE64}`;
    const start = text.indexOf(A.toUpperCase());
    const end = text.indexOf("\r\nSHA");
    expect(read(text)).toEqual({
      dialect: "gnu",
      listed: [
        { name: "a b ", algorithm: "sha256", digest: A, span: { start, end } },
        { name: "b", algorithm: "sha256", digest: A, span: { start: end + 2, end: text.length } },
      ],
      faults: [],
      notes: [],
    });
  });

  it("reads what cargo-dist, sha256sum --tag and openssl dgst -r write", () => {
    const many = `${A} *a.tar.xz\n${B} *b.msi\n\n`;
    expect(told(many).listed).toEqual(["sha256 a.tar.xz", "sha256 b.msi"]);
  });

  it("unescapes names of lines that start with a backslash, and no others", () => {
    expect(read(`\\${A}  a\\\\b\\nc\\r\n`).listed[0]?.name).toBe("a\\b\nc\r");
    expect(read(`\\SHA256 (a\\\\b) = ${A}\n`).listed[0]?.name).toBe("a\\b");
    expect(read(`\\${A}  plain\n`).listed[0]?.name).toBe("plain");
    expect(read(`${A}  a\\nb\n`).listed[0]?.name).toBe("a\\nb");
  });

  it("keeps a lone carriage return in the name, where the name is refused", () => {
    expect(read(`${A}  a\r${B}  b\r`).listed.map(({ name }) => name)).toEqual([`a\r${B}  b`]);
  });

  it("reads Perl's modes where it is told that they are modes", () => {
    const perl = { dialect: "perl" } as const;
    expect(told(`${A}  a\n${A} *b\n`, perl)).toEqual({
      dialect: "perl",
      listed: ["sha256 a", "sha256 b"],
    });
    const { listed, notes } = told(`${A} Ua\n${A} ?b\n`, perl);
    expect(listed).toEqual(["sha256 a", "sha256 b"]);
    expect(notes?.map((note) => note.includes("digest of text"))).toEqual([true, true]);
    expect(faultOf(`${A} ^a\n`, perl)).toContain("digest of bits");
    expect(faultOf(`${A} a\n`, perl)).toContain("not of the dialect perl");
    expect(faultOf(`${A} ?b\n`)).toContain("the dialect `perl` or `bsd-reversed`");
    expect(told(`${A} ?b\n`, { dialect: "bsd-reversed" }).listed).toEqual(["sha256 ?b"]);
    expect(told(`${A} Usage\n`).listed).toEqual(["sha256 Usage"]);
  });

  it("keeps to a dialect that is asked for", () => {
    expect(faultOf(`${A}  a\n`, { dialect: "bsd" })).toBe(
      "is not of the dialect bsd; it looks like gnu",
    );
    expect(faultOf(`${A}\n`, { dialect: "gnu", name: "a.sha256" })).toContain("and no name");
    expect(told(`${A}  a\n`, { dialect: "bsd-reversed" }).listed).toEqual(["sha256  a"]);
  });
});

describe("readSums, faults", () => {
  it.each<[string, string, Partial<SumsOptions>?]>([
    ["", "lists no file"],
    ["# comment\n\n", "lists no file"],
    ["garbage\n", "is neither `<hex>  <name>` nor"],
    [" # comment\n", "is neither"],
    ["  \t\n", "holds blanks only"],
    [`${A}  a\0b\n`, "NUL byte"],
    [`${A}\0\n`, "NUL byte"],
    [`${A}  \n`, "names no file", { dialect: "gnu" }],
    [`${A} *\n`, "names no file"],
    [`${A} \n`, "names no file", { dialect: "gnu" }],
    [`SHA256 () = ${A}`, "names no file"],
    [`${A}  -\n`, "names standard input"],
    [`\\${A}  a\\t\n`, "has an escape"],
    [`\\${A}  a\\\n`, "has an escape"],
    [`${A.slice(1)}  a\n`, "63 hex digits; no known digest has as many"],
    [`${A.slice(1)}  a\n`, "63 hex digits; sha256 has 64", { algorithm: "sha256" }],
    [`${SHA512}  a\n`, "128 hex digits; sha256 has 64", { name: "SHA256SUMS" }],
    [`SHA256 (a) = ${A.slice(1)}\n`, "no sha256 digest of 64 hex digits"],
    [`SHA256 (a) = ${A} \n`, "no sha256 digest"],
    [`SHA256 (a ${A}\n`, "was it cut off?"],
    [`SHA256 a) = ${A}\n`, "is `name = hex`"],
    [
      `SHA512 (a) = ${SHA512}\n`,
      "has the tag `SHA512` in a list of sha256",
      { name: "SHA256SUMS" },
    ],
    [`BLAKE3 (a) = ${A}\n`, "is BLAKE3, which is not supported"],
    [`${A}  a\n`, "is BLAKE3, which is not supported", { name: "B3SUMS" }],
    [`RMD160 (a) = ${A.slice(24)}\n`, "is RMD160, which is not supported"],
    [`FOO (a) = ${A}\n`, "starts with `FOO`"],
    [`sha256:${A}  a\n`, "has a prefix, `sha256:`"],
    [`sha9:${A}  a\n`, "is neither"],
    [`sha256:zz  a\n`, "is neither"],
    [`a: ${A}\n`, "is `name: hex`"],
    [`a = ${A}\n`, "is `name = hex`"],
    [`a b\t${A}\n`, "columns reversed"],
    [`${A}\n`, "a digest without a name"],
    [`${A}\n\n`, "64 hex digits; sha224 has 56", { dialect: "gnu", algorithm: "sha224" }],
    ["1479881546 3 a\n", "is a CRC of `cksum` or `sum`"],
    ["32856     1\n", "is neither"],
    ["x".repeat(20_000), "longer than 16384 characters"],
    [`${A.slice(1)}`, "63 hex digits; sha256 has 64", { name: "a.sha256" }],
    ["abc", "3 hex digits; no known digest has as many", { name: "a.sum" }],
    [A, "the name of the list ends in no algorithm", { name: ".sha256" }],
    [A, "the name of the list ends in no algorithm", { name: "dir/.sha256" }],
    [`${A}  a`, "is no digest alone", { dialect: "side-car", name: "a.sha256" }],
    ["a".repeat(600), "is no digest alone", { dialect: "side-car", name: "a.sha256" }],
    ["\nAlgorithm       Hash      Path\n---------", "is a list of `Get-FileHash`"],
    ["\r\nAlgorithm : SHA256\r\nHash      : AB", "is a list of `Get-FileHash`"],
    ['"Algorithm","Hash","Path"\n', "is a list of `Get-FileHash`"],
    [`version 1\n\nactions/checkout@v4 ${BASE64}\n`, "is a `gha.sum` of ghasum"],
    ["<!DOCTYPE html>\n<html>", "is an error page"],
    ["404: Not Found", "is an error page"],
    [`-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${A}  a\n`, "is signed with PGP"],
    ["-----BEGIN PUBLIC KEY-----\n", "is a key, certificate or signature"],
    ["untrusted comment: x\n", "is a signature of minisign"],
  ])("%j: %s", (text, reason, options = {}) => {
    expect(faultOf(text, options)).toContain(reason);
    expect(read(text, options).listed).toEqual([]);
  });

  it("flags the whole line, each of them, and still gives what can be read", () => {
    expect(told(`${A}  a\r\nb: ${B}\r\n\ufeff${B}  c\r\n${B}\r\n`)).toEqual({
      dialect: "gnu",
      listed: ["sha256 a"],
      faults: [
        `b: ${B}: is \`name: hex\`; write \`<hex>  <name>\``,
        `\ufeff${B}  c: starts with a byte-order mark; were files joined?`,
        `${B}: has a digest and no name; write \`<hex>  <name>\``,
      ],
    });
  });

  it("takes one algorithm in an untagged list, so that no weaker digest slips in", () => {
    expect(told(`${A}  a\n${MD5}  b\n`).faults).toEqual([
      `${MD5}  b: has a digest of 32 hex digits; sha256 has 64: was it cut off?`,
    ]);
  });

  it("does not mix one blank and two", () => {
    const mixed = "has one blank where other lines have two, or two where they have one; write two";
    expect(told(`${A}  a\n${B} b\n`).faults).toEqual([`${B} b: ${mixed}`]);
    expect(told(`${A} a\n${B}  b\n`).faults).toEqual([`${B}  b: ${mixed}`]);
    expect(told(`${A} a\nSHA256 (b) = ${B}\n`).faults).toBeUndefined();
    // A line whose name is at fault has told already how the list is written.
    expect(told(`${A}  -\n${B} b\n`).faults).toContain(`${B} b: ${mixed}`);
    expect(told(`${A} a\0\n${B}  b\n`).faults).toContain(`${B}  b: ${mixed}`);
  });

  it("refuses two digests for one file and notes the same one twice", () => {
    expect(told(`${A}  a\n${A} *./a\n${B}  a\nSHA256 (c/../a) = ${B}\n`)).toEqual({
      dialect: "gnu",
      listed: ["sha256 a", "sha256 c/../a"],
      faults: [`${B}  a: names a file that has another sha256 digest in line 1`],
      notes: [`${A} *./a: repeats what stands in line 1`],
    });
  });

  it("takes digests of several kinds for one file", () => {
    expect(told(`SHA256 (a) = ${A}\nSHA512 (a) = ${SHA512}\n`)).toEqual({
      dialect: "bsd",
      listed: ["sha256 a", "sha512 a"],
    });
  });
});

describe("readSums, bounds", () => {
  it("refuses a list that is too long before it looks at it", () => {
    const bytes = new Uint8Array(MAX_LIST + 1);
    expect(readSums(bytes, { name: "list" }).faults[0]?.reason).toContain("is longer than");
  });

  it("tells a hundred faults and counts the rest", () => {
    const { faults } = read("garbage\n".repeat(250));
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)?.reason).toBe("has 150 more faults");
  });

  it("tells a hundred notes and counts the rest", () => {
    const { notes } = read(`${A}  a\n`.repeat(203));
    expect(notes).toHaveLength(101);
    expect(notes.at(-1)?.reason).toBe("has 102 more such notes");
  });

  it("reads a million entries and says where it stopped", { timeout: 120_000 }, () => {
    const lines = Array.from({ length: 1_000_002 }, (_, i) => `${A} ${i}\n`).join("");
    const { listed, faults } = read(lines);
    expect(listed).toHaveLength(1_000_000);
    expect(faults.map(({ span }) => lines.slice(span.start, span.end))).toEqual([`${A} 1000000`]);
    expect(faults[0]?.reason).toBe("is beyond 1000000 entries, all that is read; split the list");
  });
});

describe("readSums, any content", () => {
  const piece = fc.constantFrom(
    A,
    B,
    MD5,
    "SHA256 (",
    ") = ",
    "  ",
    " *",
    " ",
    "\\",
    "a",
    "-",
    "#",
  );
  const end = fc.constantFrom("\n", "\r\n", "\r", "\0", "\ufeff", "[", "{", "");
  const text = fc.array(fc.oneof(piece, end)).map((parts) => parts.join(""));
  const dialect = fc.constantFrom<NonNullable<SumsOptions["dialect"]>>(
    "gnu",
    "bsd",
    "openssl",
    "bsd-reversed",
    "perl",
    "side-car",
    "subject-checksums",
    "github-artifacts-list",
  );

  it("ends in entries or in faults, never in nothing and never in a throw", () => {
    const bytes = fc.oneof(text, fc.uint8Array(), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(bytes, fc.option(dialect, { nil: undefined }), (content, asked) => {
        const found = readSums(content, { name: "a.sha256", ...(asked && { dialect: asked }) });
        expect(found.listed.length + found.faults.length).toBeGreaterThan(0);
        for (const { digest, name } of found.listed) {
          expect(digest).toMatch(/^[0-9a-f]+$/);
          expect(name).not.toBe("");
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("flags text that is there, in order", () => {
    fc.assert(
      fc.property(text, (content) => {
        const { listed, faults } = readSums(content, { name: "list" });
        for (const { span } of [...listed, ...faults]) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(content.length);
        }
        for (const { span, digest } of listed) {
          expect(content.slice(span.start, span.end)).toContain(digest);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
