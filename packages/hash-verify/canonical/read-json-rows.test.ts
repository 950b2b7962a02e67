import { describe, expect, it } from "vitest";
import { MAX_TEXT } from "./cursor.ts";
import { plainValue } from "./plain-value.ts";
import { readJsonLines, readJsonRows } from "./read-json-rows.ts";
import type { ReadRows } from "./rows.ts";

function shown(read: ReadRows, text: string): unknown {
  return read.ok
    ? read.rows.map(plainValue)
    : read.faults.map(({ span, reason }) => [text.slice(span.start, span.end), reason]);
}

describe("readJsonRows", () => {
  it("reads a list of objects", () => {
    expect(shown(readJsonRows('[{"a":1},{"a":2}]'), "")).toEqual([{ a: 1 }, { a: 2 }]);
    expect(readJsonRows('\ufeff[{"a":1}]')).toMatchObject({ notes: [{ span: { end: 1 } }] });
  });

  it.each([
    ['{"rows":[]}', "{", "rows come from a list of objects; this is none"],
    ["[]", "", "holds no rows"],
    ['[{"a":1},[2]]', "[2]", "a row must be an object with named fields"],
    ["[", "", "ends where a value was expected"],
    [
      '{"a":1}\n{"a":2}',
      "{",
      '"{" stands where the end of the document was expected; JSONL is read from a file named `.jsonl`',
    ],
  ])("refuses %s", (text, at, reason) => {
    expect(shown(readJsonRows(text), text)).toEqual([[at, reason]]);
  });
});

describe("readJsonLines", () => {
  it.each(['{"a":1}\n{"a":2}', '\ufeff{"a":1}\r\n {"a":2} \n', '{"a":1}\r\n{"a":2}\r\n'])(
    "reads %j",
    (text) => {
      expect(shown(readJsonLines(text), text)).toEqual([{ a: 1 }, { a: 2 }]);
    },
  );

  it.each([
    ["", "", "holds no rows"],
    ['\n{"a":2}', "", "a blank line is no row; take it out"],
    ['{"a":1}\n\n{"a":2}', "", "a blank line is no row; take it out"],
    ['{"a":1}\n \r\n', " \r", "a blank line is no row; take it out"],
    ['{"a":1}\n{"a":\n2}', "", "ends where a value was expected"],
    ['{"a":1}\n{"a":nul\nl}', "nul", "`nul` is no JSON value"],
    ['{"a":1}{"a":2}', "{", '"{" stands where the end of the document was expected'],
    ['{"a":1}\n"x\ny"', '"x', "this string never ends"],
    ['{"a":1}\n2\n', "2", "a row must be an object with named fields"],
    ['{"a":1}\n[tru\ne]', "tru", "`tru` is no JSON value"],
  ])("refuses %j at %j", (text, at, reason) => {
    expect(shown(readJsonLines(text), text)).toEqual([[at, reason]]);
  });

  it("keeps places of the whole text", () => {
    expect(readJsonLines('{"a":1}\n{"a":2}')).toMatchObject({
      rows: [
        { start: 0, end: 7 },
        { start: 8, end: 15 },
      ],
      notes: [],
    });
  });

  it("refuses what is too long", () => {
    expect(readJsonLines(" ".repeat(MAX_TEXT + 1)).ok).toBe(false);
  });
});
