import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";
import { quoteAscii, serialize } from "./serialize.ts";

// As many as the issue asks for; a mutant that a hundred do not catch is not caught by more.
const RUNS = process.env.STRYKER_MUTATOR_WORKER === undefined ? 10_000 : 100;

function canonical(text: string): string {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return serialize(parsed.root);
}

function number(bits: string): string {
  const value = new DataView(Uint8Array.from(Buffer.from(bits, "hex")).buffer).getFloat64(0);
  return serialize({ kind: "number", start: 0, end: 0, value });
}

describe("RFC 8785", () => {
  it("gives the output of §3.2.4 for the input of §3.2.2", () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50,
                  2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    const bytes = `
      7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72
      75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
      5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
      65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
      5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30
      30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d`;
    expect(Buffer.from(canonical(input)).toString("hex")).toBe(bytes.replace(/\s/g, ""));
  });

  it("sorts the keys of §3.2.3 by UTF-16 code units", () => {
    const input = String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`;
    const values = [...canonical(input).matchAll(/:"([^"]*)"/g)].map(([, value]) => value);
    expect(values).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  it.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("prints the double %s of appendix B as %s", (bits, text) => {
    expect(number(bits)).toBe(text);
  });
});

describe("serialize", () => {
  it("sorts keys at each depth and keeps the order of lists", () => {
    const text = '{"b":[{"d":1,"c":2},0],"a":{"z":{},"y":[]},"":true}';
    expect(canonical(text)).toBe('{"":true,"a":{"y":[],"z":{}},"b":[{"c":2,"d":1},0]}');
  });

  it("escapes as Python does where only ASCII is wanted", () => {
    expect(quoteAscii('a"\\\u007fé\u0001\n😀~ ')).toBe(
      String.raw`"a\"\\\u007f\u00e9\u0001\n\ud83d\ude00~ "`,
    );
  });

  it("gives one text for every layout, key order and spelling of numbers and texts", () => {
    const spelled = fc
      .tuple(
        fc.jsonValue({ maxDepth: 4, stringUnit: "binary" }),
        fc.infiniteStream(fc.nat(2 ** 30)),
      )
      .map(([value, dice]) => ({ value, text: disguise(value, () => dice.next().value ?? 0) }));
    fc.assert(
      fc.property(spelled, ({ value, text }) => {
        const parsed = parseJson(text);
        const plain = parseJson(JSON.stringify(value));
        expect(parsed.ok).toBe(plain.ok);
        if (!parsed.ok || !plain.ok) return;
        const once = serialize(parsed.root);
        expect(once).toBe(serialize(plain.root));
        expect(JSON.parse(once)).toEqual(JSON.parse(text));
        // The canonical form is its own; integers beyond 2^53 in it are refused, as anywhere.
        const again = parseJson(once);
        if (again.ok) expect(serialize(again.root)).toBe(once);
        else for (const { reason } of again.faults) expect(reason).toContain("beyond 2^53");
      }),
      { numRuns: RUNS },
    );
  });
});

/** The same value in another spelling: shuffled keys, blanks, escapes, exponents. */
function disguise(value: unknown, dice: () => number): string {
  const blank = () => " \n\t\r".slice(0, dice() % 5);
  if (Array.isArray(value)) {
    return `[${value.map((item) => `${blank()}${disguise(item, dice)}${blank()}`).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(
      ([key, item]) => `${blank()}${disguise(key, dice)}${blank()}:${disguise(item, dice)}`,
    );
    return `{${shuffle(members, dice).join(",")}${members.length > 0 ? blank() : ""}}`;
  }
  if (typeof value === "string") return spellText(value, dice);
  if (typeof value === "number" && Number.isSafeInteger(value) && dice() % 2 === 0) {
    return `${value}${[".0", "e0", "E+00", ".000e-0"][dice() % 4]}`;
  }
  return JSON.stringify(value);
}

function spellText(text: string, dice: () => number): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  // Either each unit is escaped, so that pairs stay pairs, or none that need not be.
  if (dice() % 2 === 0) return JSON.stringify(text);
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("")}"`;
}

function shuffle<T>(items: readonly T[], dice: () => number): readonly T[] {
  return items
    .map((item) => ({ item, rank: dice() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
