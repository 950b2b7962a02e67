/** "It must show" of the issue on hash-verify: digests of what documents say. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestIn, judgeBytes } from "../support/canonical/digest-of.ts";
import { hostileFiles } from "../support/canonical/hostile-files.ts";
import { createRandom } from "../support/gnu-sums/random.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = 10_000;
// Another one each time looks elsewhere; SLUICE_SEED brings a difference back.
const seed = Number(process.env.SLUICE_SEED ?? Math.floor(Date.now() / 1000));
fc.configureGlobal({ seed, numRuns: CASES });

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The canonical text of a JSON document, through the whole mode. */
async function canonical(text: string): Promise<string | undefined> {
  return digestIn(await judgeBytes(Buffer.from(text), { file: "a.json" }, true));
}

function hasTool(command: string): boolean {
  return spawnSync(command, ["--version"]).status === 0;
}

/** One answer a line. */
function askPython(script: string, cases: readonly unknown[]): readonly string[] {
  const path = join(ROOT, "test/support/canonical", script);
  const input = cases.map((each) => `${JSON.stringify(each)}\n`).join("");
  const { status, stdout, stderr } = spawnSync("python3", [path], {
    input,
    encoding: "utf8",
    env: { ...process.env, PYTHONUTF8: "1" },
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.split("\n").slice(0, -1);
}

function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

function fromBits(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe("RFC 8785", () => {
  it("§3.2.2 and §3.2.4: the sample comes out byte for byte", async () => {
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
      30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d`.replace(/\s/g, "");
    expect(Buffer.from((await canonical(input)) ?? "").toString("hex")).toBe(bytes);
    const digest = createHash("sha256").update(Buffer.from(bytes, "hex")).digest("hex");
    const asked = { file: "a.json", expect: digest };
    expect((await judgeBytes(Buffer.from(input), asked)).files).toMatchObject([
      { status: "listed" },
    ]);
  });

  it("§3.2.3: keys are in the order of their UTF-16 code units", async () => {
    const input = String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`;
    const text = (await canonical(input)) ?? "";
    expect([...text.matchAll(/:"([^"]*)"/g)].map(([, value]) => value)).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  // Integers beyond 2^53 - 1 are refused as written in full; as `e` forms they are what a double holds.
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
  ])("appendix B: the double %s is %s", async (bits, text) => {
    expect(await canonical(fromBits(bits).toExponential())).toBe(text);
    const asInteger = /^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text));
    expect(await canonical(text)).toBe(asInteger ? undefined : text);
  });
});

describe(`numbers, seed ${seed}`, () => {
  const random = createRandom(seed);
  const word = () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, "0");
  // Half of them random bits, half decimals of few digits and their neighbors, where printing is hardest.
  const doubles = Array.from({ length: 50_000 }, (_, index) => {
    if (index % 2 === 0) return fromBits(word() + word());
    const near = Number(`${random.below(10 ** 6)}e${random.below(50) - 25}`);
    return fromBits((BigInt(`0x${bitsOf(near)}`) + BigInt(random.below(3))).toString(16));
  }).filter(Number.isFinite);

  it("come out as V8 prints them, whatever their spelling", async () => {
    const spellings = doubles.map((value) => {
      const digits = value.toExponential();
      return random.chance(50) ? digits : digits.replace("e", "0e").replace(/^(-?\d)0e/, "$1.0e");
    });
    expect(await canonical(`[${spellings.join(",\n")}]`)).toBe(`[${doubles.join(",")}]`);
    expect(doubles.length).toBeGreaterThan(40_000);
  });

  it.runIf(hasTool("python3"))("are the same doubles to Python", () => {
    const script =
      "import json,struct,sys\nfor x in json.load(sys.stdin): print(struct.pack('>d', x).hex())";
    const input = JSON.stringify(doubles);
    const { stdout } = spawnSync("python3", ["-c", script], {
      input,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    // -0 is 0 in ECMAScript's form.
    expect(stdout.trimEnd().split("\n")).toEqual(doubles.map((value) => bitsOf(value + 0)));
  });
});

const text = fc.string({ unit: "binary", maxLength: 12 });
const number = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => Math.abs(value) < 2 ** 53),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(text, number, fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(text, tie("value"), { maxKeys: 4 }),
  ),
}));
const table = fc.uniqueArray(fc.record({ id: text, v: value, w: value }), {
  minLength: 1,
  maxLength: 8,
  selector: ({ id }) => id,
});
const FORM = { fields: ["id", "v"], sort: ["id"] } as const;

/** The same value with other blanks, another order of keys, other spellings of numbers and texts. */
function spell(given: unknown, dice: () => number): string {
  const blank = () => " \n\t\r".slice(0, dice() % 5).replaceAll(/[\n\r]/g, " ");
  if (Array.isArray(given))
    return `[${given.map((item) => blank() + spell(item, dice)).join(",")}${blank()}]`;
  if (typeof given === "object" && given !== null) {
    const members = Object.entries(given).map(([key, item]) => ({
      rank: dice(),
      text: `${blank()}${spell(key, dice)}${blank()}:${blank()}${spell(item, dice)}`,
    }));
    return `{${members
      .sort((a, b) => a.rank - b.rank)
      .map((member) => member.text)
      .join(",")}}`;
  }
  if (typeof given === "number") return dice() % 2 ? JSON.stringify(given) : given.toExponential();
  if (typeof given !== "string" || dice() % 2) return JSON.stringify(given);
  const units = Array.from({ length: given.length }, (_, index) => given.charCodeAt(index));
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("")}"`;
}

const dice = fc.infiniteStream(fc.nat(2 ** 30)).map((stream) => () => stream.next().value ?? 0);

describe(`${CASES} cases each, seed ${seed}`, () => {
  it("documents have one digest, however keys, numbers and texts are written", async () => {
    await fc.assert(
      fc.asyncProperty(value, dice, async (given, roll) => {
        const plain = await canonical(JSON.stringify(given));
        expect(plain).toBeDefined();
        expect(await canonical(spell(given, roll))).toBe(plain);
      }),
    );
  });

  it("rows have one digest in any order, as a list and as lines", async () => {
    await fc.assert(
      fc.asyncProperty(table, dice, async (rows, roll) => {
        const list = Buffer.from(JSON.stringify(rows));
        const one = digestIn(await judgeBytes(list, { file: "a.json", ...FORM }));
        const turned = rows.map((row) => ({ row, rank: roll() })).sort((a, b) => a.rank - b.rank);
        const lines = Buffer.from(turned.map(({ row }) => `${spell(row, roll)}\n`).join(""));
        const other = digestIn(await judgeBytes(lines, { file: "a.jsonl", ...FORM }));
        expect(one).toMatch(/^[0-9a-f]{64}$/);
        expect(other).toBe(one);
      }),
    );
  });

  it("keys and sort keys that stand twice are refused", async () => {
    await fc.assert(
      fc.asyncProperty(table, value, dice, async (rows, extra, roll) => {
        const at = roll() % rows.length;
        const again = rows[at];
        const key = ["id", "v", "w"][roll() % 3] ?? "id";
        const written = rows.map((row) => spell(row, roll));
        const member = `,${spell(key, roll)}:${spell(extra, roll)}}`;
        const twice = written.map((row, index) => (index === at ? row.slice(0, -1) + member : row));
        const keyed = await judgeBytes(Buffer.from(`[${twice}]`), { file: "a.json", ...FORM });
        expect(keyed.notJudged.map(({ reason }) => reason)).toEqual([
          expect.stringContaining("stands twice"),
        ]);
        const rowsTwice = [...written, spell({ ...again, v: extra }, roll)].join("\n");
        const sorted = await judgeBytes(Buffer.from(rowsTwice), { file: "a.jsonl", ...FORM });
        expect(sorted.notJudged.map(({ reason }) => reason)).toEqual([
          "two rows have the same `id`; which comes first would be a guess",
        ]);
      }),
    );
  });
});

describe.runIf(hasTool("python3"))(`beside Python, seed ${seed}`, () => {
  it("makes the same digests of thousands of rows", async () => {
    // Python prints other floats: docs/hash-verify-canonical.md.
    const exact = fc.oneof(text, fc.maxSafeInteger(), fc.boolean(), fc.constant(null));
    const nested = fc.oneof(
      exact,
      fc.array(exact),
      fc.dictionary(fc.stringMatching(/^[a-zé]{0,4}$/), exact),
    );
    const row = fc.record({ id: text, v: nested, w: exact });
    const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 20, selector: ({ id }) => id });
    const cases = fc
      .sample(
        fc.record({ rows, row: fc.constantFrom("array", "object"), ascii: fc.boolean() }),
        2_000,
      )
      .map((each) => ({ ...each, fields: ["v", "id"], sort: ["id"] }));
    const digests = askPython("python_digests.py", cases);
    expect(cases.reduce((sum, each) => sum + each.rows.length, 0)).toBeGreaterThan(10_000);
    for (const [index, { rows, ...form }] of cases.entries()) {
      const lines = Buffer.from(rows.map((each) => `${JSON.stringify(each)}\n`).join(""));
      const found = await judgeBytes(lines, { file: "a.jsonl", ...form });
      expect([rows, digestIn(found)]).toEqual([rows, digests[index]]);
    }
  });

  it("never takes a hostile file for what Python would not read in it", async () => {
    const taken: unknown[] = [];
    let count = 0;
    for (const { bytes, format, ...form } of hostileFiles(seed, 2 * CASES)) {
      count++;
      const made = digestIn(await judgeBytes(bytes, { file: `a.${format}`, ...form }, true));
      if (made === undefined) continue;
      taken.push({ file: Buffer.from(bytes).toString("hex"), format, ...form, canonical: made });
    }
    console.log({ hostile: count, taken: taken.length });
    expect(taken.length).toBeGreaterThan(count / 10);
    expect(taken.length).toBeLessThan(count * 0.9);
    expect(askPython("strict_reading.py", taken)).toEqual([]);
  });
});

it("reads a file that is nested a hundred thousand deep, or one line of 50 MB", async () => {
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
  ] as const) {
    const deep = Buffer.from(`${open.repeat(1e5)}1${close.repeat(1e5)}`);
    const { notJudged } = await judgeBytes(deep, { file: "a.json" });
    expect(notJudged).toMatchObject([{ reason: "is nested deeper than 512" }]);
  }
  const long = `{"id":"${"é\\n".repeat(12_500_000)}","v":1}`;
  const found = await judgeBytes(Buffer.from(long), { file: "a.jsonl", ...FORM });
  expect(digestIn(found)).toBe(sha256(`[["${"é\\n".repeat(12_500_000)}",1]]`));
});

describe("docs/hash-verify-canonical.md", () => {
  const page = readFileSync(join(ROOT, "docs/hash-verify-canonical.md"), "utf8");
  const recipes = [...page.matchAll(/^```(python|js|sh) same\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", code = ""]) => ({ language, code }),
  );
  const RUNS: Readonly<Record<string, readonly string[]>> = {
    python: ["python3", "-c"],
    js: [process.execPath, "--input-type=module", "-e"],
    sh: ["bash", "-c"],
  };

  it("has a recipe for each tool", () => {
    expect(recipes.map(({ language }) => language)).toEqual(["python", "js", "sh"]);
  });

  it("knows how the tools write what they write otherwise", () => {
    const hard = String.raw`[1.0,-0.0,1e16,1e-5,"\u007f"]`;
    const run = (command: string, ...flags: readonly string[]) =>
      spawnSync(command, flags, { input: hard, encoding: "utf8" }).stdout.trimEnd();
    const rows = [...page.matchAll(/^\| `1[.e][^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)];
    const column = (index: number) =>
      rows.flatMap((row) => [...(row[index] ?? "").matchAll(/`([^`]+)`/g)].map(([, word]) => word));
    expect(column(1)).toEqual(["1", "0", "10000000000000000", "0.00001"]);
    expect(JSON.stringify(JSON.parse(hard))).toBe(`[${column(1)},"\u007f"]`);
    if (hasTool("python3")) {
      const script = "import json,sys;print(json.dumps(json.load(sys.stdin),separators=(',',':')))";
      expect(run("python3", "-c", script)).toBe(String.raw`[${column(2)},"\u007f"]`);
    }
    if (spawnSync("jq", ["--version"], { encoding: "utf8" }).stdout?.startsWith("jq-1.6")) {
      expect(run("jq", "-c", ".")).toBe(String.raw`[${column(3)},"\u007f"]`);
    }
  });

  it.each(recipes)("$language gives the digest that we give", async ({ language, code }) => {
    const [command = "", ...flags] = RUNS[language] ?? [];
    if (!hasTool(command) || (language === "sh" && !hasTool("jq"))) return;
    // jq sorts by code point and escapes U+007F, as the page says.
    const isTaken = (row: object) =>
      language !== "sh" || !/[\ud800-\udfff\u007f]/.test(JSON.stringify(row));
    const lines = fc
      .sample(fc.record({ instance_id: text, prediction: fc.oneof(text, fc.integer()) }), 500)
      .filter(isTaken)
      .map((row, index) => JSON.stringify({ ...row, instance_id: `${row.instance_id}${index}` }))
      .join("\n");
    const { base } = scratchFolder({ "predictions.jsonl": `${lines}\n` });
    const { stdout, stderr } = spawnSync(command, [...flags, code], {
      cwd: base,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const asked = { file: "a.jsonl", fields: ["instance_id", "prediction"], sort: ["instance_id"] };
    expect(stdout.slice(0, 64)).toBe(digestIn(await judgeBytes(Buffer.from(lines), asked)));
  });

  it("shows each form with the text that its digest is made over", async () => {
    const rows = Buffer.from('{"id":"q2","v":{"b":1,"a":2.0}}\n{"v":"é","id":"q1"}\n');
    const shown = [...page.matchAll(/^\| `([^`|]*)` \| `(\[[^|]*\])` \|/gm)];
    expect(shown).toHaveLength(4);
    for (const [, flags = "", made = ""] of shown) {
      const form = {
        row: flags.includes("object") ? "object" : "array",
        ascii: flags.includes("--ascii"),
      } as const;
      const found = await judgeBytes(rows, { file: "a.jsonl", ...FORM, ...form }, true);
      expect(digestIn(found)).toBe(made);
    }
  });
});
