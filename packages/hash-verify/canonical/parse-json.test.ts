import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countValue, createCursor, MAX_TEXT } from "./cursor.ts";
import { parseJson } from "./parse-json.ts";
import { plainValue } from "./plain-value.ts";

/** Each fault as the text that it points at and its reason. */
function faultsOf(text: string): readonly (readonly [string, string])[] {
  const parsed = parseJson(text);
  if (parsed.ok) return [];
  return parsed.faults.map(({ span, reason }) => [text.slice(span.start, span.end), reason]);
}

function readValue(text: string): unknown {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return plainValue(parsed.root);
}

const DEEP = 512;

describe("parseJson", () => {
  it.each([
    [" {} ", {}],
    ["[ ]", []],
    ["\t[1 , 2\r\n, 3]\n", [1, 2, 3]],
    ['{"a" : {"b":[true,false,null]} , "c":""}', { a: { b: [true, false, null] }, c: "" }],
    ['"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\ud83d\\ude00é"', '"\\/\b\f\n\r\té😀é'],
    ['"\\n1234\\u0041"', "\n1234A"],
    ["-0.5e-3", -0.0005],
    ["[0,-1,10,1E5,1e+2,1.50]", [0, -1, 10, 100_000, 100, 1.5]],
    [`${"[".repeat(DEEP)}${"]".repeat(DEEP)}`, JSON.parse("[".repeat(DEEP) + "]".repeat(DEEP))],
  ])("reads %j", (text, value) => {
    expect(readValue(text)).toEqual(value);
  });

  it("keeps `__proto__` as a key like any other", () => {
    const value = readValue('{"__proto__": {"a": 1}}');
    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it.each([
    [
      '{"a":1,"b":{"c":1,"\\u0063":2}}',
      '"\\u0063"',
      "the key `c` stands twice; readers differ on which",
    ],
    ['[{"":0,"":0}]', '""', "the key `` stands twice; readers differ on which"],
    [
      "9007199254740992",
      "9007199254740992",
      "`9007199254740992` is an integer beyond 2^53 - 1; write it as a string",
    ],
    [
      "[-9007199254740993]",
      "-9007199254740993",
      "`-9007199254740993` is an integer beyond 2^53 - 1; write it as a string",
    ],
    [
      "9007199254740993.0",
      "9007199254740993.0",
      "`9007199254740993.0` is beyond 2^53 - 1 and would be rounded; write it as a string",
    ],
    ["1e400", "1e400", "`1e400` is larger than any double; write it as a string"],
    [
      "1.0000000000000000001",
      "1.0000000000000000001",
      "`1.0000000000000000001` has more than 17 digits; write it as a string",
    ],
    [
      "2.22507385850720138309e-308",
      "2.22507385850720138309e-308",
      "`2.22507385850720138309e-308` has more than 17 digits; write it as a string",
    ],
    [
      "9007199254740991.00000001",
      "9007199254740991.00000001",
      "`9007199254740991.00000001` has more than 17 digits; write it as a string",
    ],
    ["NaNs", "NaNs", "`NaNs` is no JSON value"],
    ["-1e-400", "-1e-400", "`-1e-400` is smaller than a double can hold; write it as a string"],
    ["4e-324", "4e-324", "`4e-324` is smaller than a double can hold; write it as a string"],
    [
      "3.14159265358979323",
      "3.14159265358979323",
      "`3.14159265358979323` has more than 17 digits; write it as a string",
    ],
    ['"\\ud800"', '"\\ud800"', "holds half a surrogate pair; no bytes fit it"],
    ['"x\ude00"', '"x\ude00"', "holds half a surrogate pair; no bytes fit it"],
    ['{"\\ude00\\ud83d":1}', '"\\ude00\\ud83d"', "holds half a surrogate pair; no bytes fit it"],
    ["NaN", "NaN", "`NaN` is no JSON value; JSON has no such number"],
    ["[-Infinity]", "-Infinity", "`-Infinity` is no JSON value; JSON has no such number"],
    ["[xNaN]", "xNaN", "`xNaN` is no JSON value"],
    ["tru", "tru", "`tru` is no JSON value"],
    ["truex", "x", '"x" stands where the end of the document was expected'],
    ["01", "01", "`01` is no JSON value"],
    ["+1", "+1", "`+1` is no JSON value"],
    ["1.", "1.", "`1.` is no JSON value"],
    ["{} {}", "{", '"{" stands where the end of the document was expected'],
    ["", "", "ends where a value was expected"],
    ["[1,]", "]", '"]" stands where a value was expected'],
    ["[1 2]", "2", '"2" stands where `,` or `]` was expected'],
    ["[1", "", "ends where `,` or `]` was expected"],
    ["[😀]", "\ud83d", '"😀" stands where a value was expected'],
    ['{"a":1,}', "}", '"}" stands where a key in quotes was expected'],
    ["{a:1}", "a", '"a" stands where a key in quotes was expected'],
    ['{"a" 1}', "1", '"1" stands where `:` was expected'],
    ['{"a":}', "}", '"}" stands where a value was expected'],
    ['{"a\u0001":1}', "\u0001", "a control character in a string must be written as `\\u0001`"],
    ['["a\nb"]', "\n", "a control character in a string must be written as `\\u000a`"],
    ['"\\x"', "\\x", "no such escape in JSON"],
    ['"\\u00g0"', "\\u00g0", "no such escape in JSON"],
    ['"\\u00e', "\\u00e", "no such escape in JSON"],
    ['"\\', "\\", "no such escape in JSON"],
    ['["abc', '"abc', "this string never ends"],
    ["\u00a01", "\u00a0", '"\u00a0" stands where a value was expected'],
    [`${"[".repeat(DEEP + 1)}`, "[", "is nested deeper than 512"],
  ])("refuses %j at %j", (text, at, reason) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.[0]).toBe(at);
    expect(faults[0]?.[1].endsWith(reason)).toBe(true);
  });

  it("tells all that it can read on from, and no more than a hundred", () => {
    expect(faultsOf('{"a":1e999,"a":"\\udfff"}').map(([at]) => at)).toEqual([
      "1e999",
      '"a"',
      '"\\udfff"',
    ]);
    expect(faultsOf(`[${"1e999,".repeat(150)}0]`)).toHaveLength(100);
  });

  it.each([
    "9007199254740991",
    "-9007199254740991",
    "1e30",
    "1E23",
    "0.00e99999",
    "5e-324",
    "333333333.33333329",
    "1.00000000000000000000000",
    "9007199254740994.0",
    "2.2250738585072014e-308",
    "2.2250738585072014000e-308",
    "-0",
  ])("takes the number %s", (text) => {
    expect(readValue(text)).toBe(Number(text));
  });

  it("notes a byte-order mark, once and only in front", () => {
    const parsed = parseJson("\ufeff1");
    expect(parsed).toEqual({
      ok: true,
      root: { kind: "number", start: 1, end: 2, value: 1 },
      notes: [
        { span: { start: 0, end: 1 }, reason: "starts with a byte-order mark; it is left out" },
      ],
    });
    expect(faultsOf("\ufeff\ufeff1")).toHaveLength(1);
    expect(parseJson("1")).toMatchObject({ notes: [] });
  });

  it("gives each value and key its place", () => {
    const text = ' {"k": [1, "two", null]}';
    expect(parseJson(text)).toMatchObject({
      root: {
        kind: "object",
        start: 1,
        end: 24,
        members: [
          {
            start: 2,
            end: 5,
            key: "k",
            value: {
              start: 7,
              end: 23,
              items: [
                { start: 8, end: 9, value: 1 },
                { start: 11, end: 16, value: "two" },
                { start: 18, end: 22, value: null },
              ],
            },
          },
        ],
      },
    });
  });

  it("agrees with JSON.parse on what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const parsed = parseJson(text);
        if (parsed.ok) expect(plainValue(parsed.root)).toEqual(JSON.parse(text));
        // The only texts of a serializer that are refused hold integers beyond 2^53.
        else for (const { reason } of parsed.faults) expect(reason).toContain("beyond 2^53");
      }),
    );
  });

  it("accepts nothing that JSON.parse does not", () => {
    const piece = fc.constantFrom(...'{}[]:,"\\ \n0123456789.-+eEtrufalsnN\ud800é'.split(""));
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 12 }), (text) => {
        const parsed = parseJson(text);
        if (parsed.ok) expect(plainValue(parsed.root)).toEqual(JSON.parse(text));
        else expect(parsed.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: process.env.STRYKER_MUTATOR_WORKER === undefined ? 20_000 : 200 },
    );
  });

  it("bounds the text and the number of values", () => {
    expect(faultsOf(" ".repeat(MAX_TEXT + 1))).toEqual([
      ["", "is longer than 67108864 characters; split the file"],
    ]);
    const cursor = { ...createCursor("1"), values: 4_999_999 };
    expect([countValue(cursor), countValue(cursor)]).toEqual([true, false]);
    expect(cursor.faults).toEqual([
      { span: { start: 0, end: 1 }, reason: "holds more than 5000000 values; split the file" },
    ]);
  });

  it("stays linear on long runs", () => {
    const began = performance.now();
    for (const text of [
      `"${"\\n".repeat(500_000)}"`,
      `0.${"10".repeat(500_000)}`,
      "[".repeat(1e6),
    ]) {
      parseJson(text);
    }
    parseJson(`{${Array.from({ length: 100_000 }, (_, i) => `"${i}":0`).join(",")}}`);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
