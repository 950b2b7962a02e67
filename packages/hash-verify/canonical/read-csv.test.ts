import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_TEXT } from "./cursor.ts";
import { plainValue } from "./plain-value.ts";
import { readCsv } from "./read-csv.ts";

function rowsIn(text: string): unknown {
  const read = readCsv(text);
  return read.ok ? read.rows.map(plainValue) : read.faults.map(({ reason }) => reason);
}

function faultsIn(text: string): unknown {
  const read = readCsv(text);
  return read.ok
    ? []
    : read.faults.map(({ span, reason }) => [text.slice(span.start, span.end), reason]);
}

describe("readCsv", () => {
  it.each([
    ["a,b\r\n1,2\r\n", [{ a: "1", b: "2" }]],
    ["a,b\n1,2", [{ a: "1", b: "2" }]],
    ['a,b\n"x, ""y""\r\nz",\n', [{ a: 'x, "y"\r\nz', b: "" }]],
    [
      '"a ",b\n""," 2"\r\n3,4',
      [
        { "a ": "", b: " 2" },
        { "a ": "3", b: "4" },
      ],
    ],
    ['a\n""', [{ a: "" }]],
    ["\ufeffa\n1\n", [{ a: "1" }]],
  ])("reads %j", (text, rows) => {
    expect(rowsIn(text)).toEqual(rows);
  });

  it.each([
    ["", "", "a blank line is no record; take it out"],
    ["a,b\n", "", "holds no rows"],
    ["a,\n1,2", "", "a column has no name; the first line names them"],
    ["a,b,a\n1,2,3", "a", "two columns are named `a`"],
    ["a,b\n1", "1", "1 fields where the header names 2"],
    ["a,b\n1,2,3\n", "1,2,3", "3 fields where the header names 2"],
    ["a,b\n1,2\n\n3,4", "", "a blank line is no record; take it out"],
    ["a,b\n1,2\n\r\n", "", "a blank line is no record; take it out"],
    ['a\n"x', '"x', "this field never ends"],
    ['a\nx"y"', '"', 'a quote in a bare field; quote the field and write `""`'],
    ['a\n"x"y', "y", "text after the closing quote"],
    [
      "a\nx\ry",
      "\r",
      "a carriage return without a line feed; write CRLF or LF, or quote the field",
    ],
    ["a\n\ud800", "\ud800", "`\ud800` holds half a surrogate pair; no bytes fit it"],
  ])("refuses %j at %j", (text, at, reason) => {
    expect(faultsIn(text)).toEqual([[at, reason]]);
  });

  it("tells of each ragged row", () => {
    expect(faultsIn("a\n1,2\n3\n4,5")).toHaveLength(2);
  });

  it("gives cells, rows and the byte-order mark their places", () => {
    const text = '\ufeffa,b\n1,"2"\n';
    expect(readCsv(text)).toMatchObject({
      rows: [
        {
          start: 5,
          end: 10,
          members: [
            { start: 5, end: 6, key: "a", value: { start: 5, end: 6 } },
            { start: 7, end: 10, key: "b", value: { start: 7, end: 10, value: "2" } },
          ],
        },
      ],
      notes: [{ span: { start: 0, end: 1 } }],
    });
  });

  it("refuses what is too long", () => {
    expect(readCsv("a".repeat(MAX_TEXT + 1)).ok).toBe(false);
  });

  it("reads back whatever is written with quotes", () => {
    const cell = fc.string({ unit: "binary" });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, end) => {
        const names = rows[0]?.map((_, index) => `c${index}`) ?? [];
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const text = [names, ...rows].map((row) => row.map(quoted).join(",")).join(end);
        const expected = rows.map((row) => Object.fromEntries(row.map((v, i) => [`c${i}`, v])));
        expect(rowsIn(text)).toEqual(expected);
        expect(rowsIn(text + end)).toEqual(expected);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", '"', ",", "\r", "\n", "\ufeff") }),
        (text) => {
          const read = readCsv(text);
          expect(read.ok || read.faults.length > 0).toBe(true);
        },
      ),
      { numRuns: process.env.STRYKER_MUTATOR_WORKER === undefined ? 5_000 : 100 },
    );
  });
});
