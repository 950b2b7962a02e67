import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CanonicalAnswer, judgeCanonical } from "./canonical.ts";
import { writeRows } from "./form.ts";
import { type DataFormat, formatOf, type RowsAsked, readContent } from "./read-content.ts";

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

const ROWS = {
  fields: ["instance_id", "prediction"],
  sort: ["instance_id"],
  row: "array",
  ascii: false,
} as const;
const LINES =
  '{"instance_id":"q2","prediction":"B"}\n{"prediction":"Ä","instance_id":"q1","x":0}\n';
// What Python writes: json.dumps(sorted(rows), separators=(",", ":")), without and with ensure_ascii.
const PLAIN = '[["q1","Ä"],["q2","B"]]';
const ASCII = String.raw`[["q1","\u00c4"],["q2","B"]]`;

interface Request {
  readonly text: string;
  readonly format: DataFormat;
  readonly rows?: RowsAsked | undefined;
  readonly expected?: string;
}

function judge(request: Partial<Request>): CanonicalAnswer {
  const { text, format, rows, expected } = {
    text: LINES,
    format: "jsonl",
    rows: ROWS,
    ...request,
  } as const;
  const read = readContent(text, format, rows);
  if (!read.ok) return { kind: "refused", faults: read.faults };
  return judgeCanonical(read.content, expected, sha256);
}

function reasonsOf(answer: CanonicalAnswer): readonly string[] {
  return answer.kind === "refused" ? answer.faults.map(({ reason }) => reason) : [];
}

describe("judgeCanonical", () => {
  it("names the form and its digest", () => {
    expect(judge({})).toEqual({
      kind: "digest",
      form: "sorted rows, --row array",
      digest: sha256(PLAIN),
    });
  });

  it.each([
    ["array", true, ASCII, "sorted rows, --row array --ascii"],
    [
      "object",
      false,
      '[{"instance_id":"q1","prediction":"Ä"},{"instance_id":"q2","prediction":"B"}]',
      "sorted rows, --row object",
    ],
    [
      "object",
      true,
      String.raw`[{"instance_id":"q1","prediction":"\u00c4"},{"instance_id":"q2","prediction":"B"}]`,
      "sorted rows, --row object --ascii",
    ],
  ] as const)("verifies rows as %s, ascii %s", (row, ascii, text, form) => {
    const answer = judge({ rows: { ...ROWS, row, ascii }, expected: sha256(text) });
    expect(answer).toMatchObject({ kind: "verified", form, digest: sha256(text) });
  });

  it("finds the same digest in JSON and CSV, whatever their order", () => {
    const expected = sha256(PLAIN);
    const json =
      '\ufeff[{"instance_id":"q2","prediction":"B"},{"instance_id":"q1","prediction":"\\u00c4"}]';
    expect(judge({ text: json, format: "json", expected }).kind).toBe("verified");
    expect(readContent(json, "json", ROWS)).toMatchObject({ ok: true, notes: [{}] });
    const csv = "prediction,instance_id\r\nB,q2\r\nÄ,q1\r\n";
    expect(judge({ text: csv, format: "csv", expected }).kind).toBe("verified");
  });

  it("keeps the order of `fields` in arrays", () => {
    const rows = { ...ROWS, fields: ["prediction", "instance_id"] };
    expect(judge({ rows, expected: sha256('[["Ä","q1"],["B","q2"]]') }).kind).toBe("verified");
  });

  it("sorts by a field that is not among those written", () => {
    const rows = { ...ROWS, fields: ["prediction"] };
    expect(judge({ rows, expected: sha256('[["Ä"],["B"]]') }).kind).toBe("verified");
    expect(reasonsOf(judge({ rows: { ...rows, sort: ["x"] } }))).toEqual([
      "the row has no field `x`",
    ]);
  });

  it("tells a changed value", () => {
    const text = LINES.replace('"B"', '"C"');
    expect(judge({ text, expected: sha256(PLAIN) })).toEqual({
      kind: "mismatch",
      form: "sorted rows, --row array",
      digest: sha256('[["q1","Ä"],["q2","C"]]'),
      expected: sha256(PLAIN),
    });
  });

  it("says which other form the digest was made over, and passes none of them", () => {
    expect(judge({ expected: sha256(ASCII) })).toMatchObject({
      kind: "other-form",
      form: "sorted rows, --row array",
      digest: sha256(PLAIN),
      expected: sha256(ASCII),
      matches: "sorted rows, --row array --ascii",
    });
    const text = '[{"prediction":"B","instance_id":"q2"}]';
    const whole = sha256('[{"instance_id":"q2","prediction":"B"}]');
    expect(judge({ text, format: "json", expected: whole })).toMatchObject({
      matches: "sorted rows, --row object",
    });
    const more = text.replace("}]", ',"x":1}]');
    const expected = sha256('[{"instance_id":"q2","prediction":"B","x":1}]');
    expect(judge({ text: more, format: "json", expected })).toMatchObject({
      kind: "other-form",
      matches: "the document in RFC 8785",
    });
    expect(judge({ text: more.slice(1, -1), expected }).kind).toBe("mismatch");
  });

  it("digests a whole document", () => {
    const request = { text: ' {"b":1.0,"a":"Ä"}\n', format: "json", rows: undefined } as const;
    const made = { form: "the document in RFC 8785", digest: sha256('{"a":"Ä","b":1}') };
    expect(judge(request)).toEqual({ kind: "digest", ...made });
    const expected = "0".repeat(64);
    expect(judge({ ...request, expected })).toEqual({
      kind: "mismatch",
      expected,
      ...made,
    });
    const broken = judge({ ...request, text: '{"a":1,"a":1}' });
    expect(reasonsOf(broken)).toEqual(["the key `a` stands twice; readers differ on which"]);
    const lines = judge({ ...request, format: "jsonl" });
    expect(reasonsOf(lines)).toEqual([
      "a jsonl file has rows; name them with `--fields` and `--sort`",
    ]);
  });

  it.each([
    ["{", ["ends where a key in quotes was expected"]],
    ['{"prediction":1}', ["the row has no field `instance_id`"]],
    ["{}", ["the row has no field `instance_id`", "the row has no field `prediction`"]],
    [
      '{"instance_id":null,"prediction":1}',
      ["`instance_id` must be a text or a number to sort by"],
    ],
    [
      '{"instance_id":"1","prediction":1}\n{"instance_id":1,"prediction":1}',
      ["`instance_id` is a string in the first row, not here"],
    ],
    [
      '{"instance_id":"1","prediction":1}\n{"instance_id":"1","prediction":1}',
      ["two rows have the same `instance_id`; which comes first would be a guess"],
    ],
  ])("refuses %j", (text, reasons) => {
    expect(reasonsOf(judge({ text }))).toEqual(reasons);
  });

  it("refuses fields that are none or stand twice", () => {
    expect(reasonsOf(judge({ rows: { ...ROWS, fields: [] } }))).toEqual([
      "`fields` names no field",
    ]);
    expect(reasonsOf(judge({ rows: { ...ROWS, fields: ["a", "b", "a"] } }))).toEqual([
      "`fields` names `a` twice",
    ]);
    expect(reasonsOf(judge({ rows: { ...ROWS, sort: [] } }))).toEqual(["`sort` names no field"]);
    expect(reasonsOf(judge({ rows: { ...ROWS, sort: ["b", "a", "b"] } }))).toEqual([
      "`sort` names `b` twice",
    ]);
  });

  it("tells of missing fields first, and has places for all that it says", () => {
    const text = '{"a":1}\n{"b":1}\n{"a":"x"}';
    const rows = { ...ROWS, fields: ["a"], sort: ["a"] };
    const refused = judge({ text, rows });
    expect(refused).toEqual({
      kind: "refused",
      faults: [{ span: { start: 8, end: 15 }, reason: "the row has no field `a`" }],
    });
    expect(judge({ rows: { ...ROWS, fields: [] } })).toMatchObject({
      faults: [{ span: { start: 0, end: 0 } }],
    });
    expect(judge({ rows: undefined })).toMatchObject({ faults: [{ span: { start: 0, end: 0 } }] });
  });

  it("points at the later of two rows with one key, and at no more than a hundred", () => {
    const text = "a\n2\n1\n2\n";
    const rows = { ...ROWS, fields: ["a"], sort: ["a"] };
    expect(judge({ text, format: "csv", rows })).toMatchObject({
      faults: [{ span: { start: 6, end: 7 } }],
    });
    const many = judge({ text: `a\n${"1\n".repeat(500)}`, format: "csv", rows });
    expect(reasonsOf(many)).toHaveLength(100);
    const missing = judge({ text: "{}\n".repeat(500), rows });
    expect(reasonsOf(missing)).toHaveLength(100);
  });

  it("sorts numbers by size and texts by code unit", () => {
    const rows = { ...ROWS, fields: ["a"], sort: ["a"] };
    const numbers = judge({
      text: '[{"a":10},{"a":9},{"a":-1.5}]',
      format: "json",
      rows,
      expected: sha256("[[-1.5],[9],[10]]"),
    });
    expect(numbers.kind).toBe("verified");
    const texts = judge({
      text: "a\n\ufb33\nb\n😀\n10\n9\n",
      format: "csv",
      rows,
      expected: sha256('[["10"],["9"],["b"],["😀"],["\ufb33"]]'),
    });
    expect(texts.kind).toBe("verified");
  });

  it("sorts by further fields where the first are equal, and refuses rows with all of them equal", () => {
    const rows = { ...ROWS, fields: ["b"], sort: ["a", "c"] };
    const text = "a,b,c\nx,1,2\nx,2,1\nw,3,9\n";
    const request = { text, format: "csv", rows } as const;
    expect(judge({ ...request, expected: sha256('[["3"],["2"],["1"]]') }).kind).toBe("verified");
    const other = { ...request, rows: { ...rows, sort: ["c", "a"] } };
    expect(judge({ ...other, expected: sha256('[["2"],["1"],["3"]]') }).kind).toBe("verified");
    const repeated = judge({ ...request, text: `${text}w,4,8\nx,4,2\n` });
    expect(repeated).toMatchObject({ faults: [{ span: { start: 30, end: 31 } }] });
    expect(reasonsOf(repeated)).toEqual([
      "two rows have the same `a` and `c`; which comes first would be a guess",
    ]);
    const mixed = '{"a":"x","b":1,"c":1}\n{"a":"y","b":1,"c":"1"}';
    expect(reasonsOf(judge({ text: mixed, rows }))).toEqual([
      "`c` is a number in the first row, not here",
    ]);
  });

  it("gives the same digest for every order of rows and keys", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.integer(),
      fc.boolean(),
      fc.constant([{}]),
    );
    const row = fc.record({ a: fc.string({ unit: "binary" }), b: value });
    const table = fc.uniqueArray(row, { minLength: 1, selector: ({ a }) => a });
    const shuffled = table.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const form = { ...ROWS, fields: ["a", "b"], sort: ["a"] };
        const text = rows.map(({ a, b }) => JSON.stringify({ a, b })).join("\n");
        expect(judge({ text, rows: form }).kind).toBe("digest");
        const turned = JSON.stringify(other.map(({ a, b }) => ({ b, a })));
        expect(judge({ text, rows: form })).toEqual(
          judge({ text: turned, format: "json", rows: form }),
        );
      }),
    );
  });
});

describe("writeRows", () => {
  it("gives up where the names would make the text longer than any we make", () => {
    const value = { kind: "number", start: 0, end: 0, value: 0 } as const;
    const rows = Array.from({ length: 300 }, () => ({ values: [value], keys: [0], at: value }));
    const form = { row: "object", ascii: false } as const;
    expect(writeRows(rows, ["n".repeat(2 ** 20)], form)).toBeUndefined();
    const name = "n".repeat(2 ** 20);
    const request = { rows: { fields: [name], sort: [name], ...form } };
    const text = `${name}\n${rows.map((_, index) => index).join("\n")}\n`;
    const answer = judge({ text, format: "csv", ...request });
    expect(reasonsOf(answer)).toEqual(["its canonical form is too long; split the file"]);
    // The array form of the same rows stands; the object form is not taken for an answer.
    const array = { ...request.rows, row: "array" } as const;
    expect(judge({ text, format: "csv", rows: array, expected: "0".repeat(64) }).kind).toBe(
      "mismatch",
    );
  });
});

describe("formatOf", () => {
  it.each([
    ["a.csv", "csv"],
    ["a.b/c.CSV", "csv"],
    ["a.jsonl", "jsonl"],
    ["a.ndjson", "jsonl"],
    ["a.json", "json"],
    ["-", "json"],
    ["csv.x", "json"],
  ])("takes %s as %s", (path, format) => {
    expect(formatOf(path)).toBe(format);
  });
});
