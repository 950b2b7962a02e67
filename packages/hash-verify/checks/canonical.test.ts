import { describe, expect, it } from "vitest";
import { judgeChecks } from "../judge.ts";
import type { CanonicalCheck } from "./check.ts";
import { faultOf } from "./fault.ts";
import { type Ground, hex, inMemory, onDisk, verify } from "./fixtures/verify.ts";
import { observe } from "./observe.ts";

const LINES =
  '{"instance_id": "q2", "prediction": "B"}\n{"instance_id": "q1", "prediction": "Ä"}\n';
// What Python's json.dumps(sorted(rows), separators=(",", ":")) writes, with and without ensure_ascii.
const ASCII = hex("sha256", String.raw`[["q1","\u00c4"],["q2","B"]]`);
const PLAIN = hex("sha256", '[["q1","Ä"],["q2","B"]]');
const OTHER = hex("sha256", "");
const SCHEMA = JSON.stringify({
  required: ["instance_id"],
  properties: { prediction: { type: "string", maxLength: 1 } },
});

function rows(more: Partial<CanonicalCheck> = {}): CanonicalCheck {
  return {
    mode: "canonical",
    file: "predictions.jsonl",
    fields: ["instance_id", "prediction"],
    sort: ["instance_id"],
    ...more,
  };
}

function submission(digest: unknown, lines = LINES): Ground {
  const text = `{\n  "predictions_summary_hash": ${JSON.stringify(digest)}\n}\n`;
  return inMemory({ "predictions.jsonl": lines, "submission.json": text });
}

const POINTED = rows({ expect: "submission.json#/predictions_summary_hash" });

async function judge(ground: Ground, check: CanonicalCheck) {
  const observed = await observe(check, { confined: false, ...ground });
  return judgeChecks([observed]);
}

describe("a submission", () => {
  it("is verified, in whatever order its rows and keys are", async () => {
    const shuffled = `{"x":1,"prediction":"Ä","instance_id":"q1"}\n${LINES.split("\n")[0]}\n`;
    for (const lines of [LINES, shuffled]) {
      expect(await verify(submission(PLAIN, lines), POINTED)).toMatchObject({
        exit: 0,
        files: ["listed predictions.jsonl"],
        notes: [],
      });
    }
  });

  it("is none where a prediction changed, and the finding points at the digest", async () => {
    const found = await verify(submission(PLAIN, LINES.replace('"B"', '"C"')), POINTED);
    expect(found).toMatchObject({ exit: 1, files: ["mismatch predictions.jsonl"], notJudged: [] });
    expect(found.problems).toEqual([expect.stringMatching(/^digest-mismatch submission\.json:2 /)]);
    expect(found.problems[0]).toContain(PLAIN);
    expect(found.problems[0]).toContain("sorted rows, --row array");
  });

  it.each([
    [
      { expect: "submission.json#/nothing" },
      "submission.json:1 the pointer `/nothing` names nothing in the document",
    ],
    [{ expect: "none.json#/x" }, "none.json no such file"],
    [{ expect: "nowhere/none.json#/x" }, "nowhere/none.json no such file"],
    [{ file: "none.jsonl" }, "none.jsonl no such file"],
    [
      { expect: "none" },
      " `--expect` must be 64 hex digits, `sha256:` and 64 hex digits, or `FILE#/pointer`; got `none`",
    ],
  ])("is not judged with %j", async (more, reason) => {
    expect(await verify(submission(PLAIN), { ...POINTED, ...more })).toEqual({
      exit: 2,
      files: [],
      problems: [],
      notes: [],
      notJudged: [reason],
      toWrite: [],
    });
  });

  it.each([
    [
      12,
      "submission.json:2 `/predictions_summary_hash` must hold a SHA-256 digest in hex; got a number",
    ],
    [
      "md5:00",
      "submission.json:2 `/predictions_summary_hash` must hold a SHA-256 digest in hex; got `md5:00`",
    ],
  ])("is not judged where %j is expected", async (digest, reason) => {
    expect(await verify(submission(digest), POINTED)).toMatchObject({
      exit: 2,
      notJudged: [reason],
    });
  });
});

describe("a digest", () => {
  const ground = inMemory({ "predictions.jsonl": LINES });

  it("is printed where none is expected", async () => {
    const found = await judge(ground, rows());
    expect(found).toMatchObject({ answer: `${PLAIN}\n`, notJudged: [], problems: [] });
    expect(found.data).toEqual({
      files: [],
      canonical: [{ path: "predictions.jsonl", form: "sorted rows, --row array", digest: PLAIN }],
    });
  });

  it("is nothing that a config could ask for and pass with", async () => {
    const confined = { ...ground, confined: true };
    const notJudged = ["predictions.jsonl nothing to verify; give `expect`"];
    expect(await verify(confined, rows())).toMatchObject({ exit: 2, notJudged });
    expect(await verify(confined, rows({ expect: PLAIN }))).toMatchObject({ exit: 0 });
  });

  it("stands in the report with what was expected of it, the file's own size beside it", async () => {
    const found = await judge(ground, rows({ expect: `sha256:${OTHER}` }));
    expect(found.data).toEqual({
      files: [
        {
          path: "predictions.jsonl",
          status: "mismatch",
          algorithm: "canonical-sha256",
          expected: OTHER,
          actual: PLAIN,
          size: Buffer.byteLength(LINES),
        },
      ],
      canonical: [
        {
          path: "predictions.jsonl",
          form: "sorted rows, --row array",
          digest: PLAIN,
          expected: OTHER,
        },
      ],
    });
    expect(found.problems).toMatchObject([{ identity: "predictions.jsonl" }]);
  });

  it("of another form is neither right nor wrong", async () => {
    const found = await verify(ground, rows({ expect: ASCII }));
    expect(found).toMatchObject({ exit: 2, files: [], problems: [] });
    expect(found.notJudged).toEqual([
      expect.stringContaining(
        "(sorted rows, --row array --ascii), and asked for is: sorted rows, --row array",
      ),
    ]);
    expect(await verify(ground, rows({ expect: ASCII, ascii: true }))).toMatchObject({ exit: 0 });
    const object = hex("sha256", '[{"prediction":"Ä"},{"prediction":"B"}]');
    const check = rows({ fields: ["prediction"], row: "object", expect: object });
    expect(await verify(ground, check)).toMatchObject({ exit: 0 });
  });

  it("of a document is that of RFC 8785", async () => {
    const document = inMemory({ "a.json": '{"b":1.0,"a":[]}' });
    const check = {
      mode: "canonical",
      file: "./a.json",
      expect: hex("sha256", '{"a":[],"b":1}'),
    } as const;
    expect(await verify(document, check)).toMatchObject({ exit: 0, files: ["listed a.json"] });
  });
});

describe("a file", () => {
  it("is refused with each place", async () => {
    const lines = '{"instance_id":"a"}\n{"instance_id":"b","prediction":1}\n{"prediction":2}\n';
    const found = await verify(inMemory({ "predictions.jsonl": lines }), rows({ expect: OTHER }));
    expect(found).toMatchObject({
      exit: 2,
      files: [],
      notJudged: [
        "predictions.jsonl:1 the row has no field `prediction`",
        "predictions.jsonl:3 the row has no field `instance_id`",
      ],
    });
    const twice = await verify(inMemory({ "predictions.jsonl": '\n{"a":1,"a":1}' }), rows());
    expect(twice).toMatchObject({
      exit: 2,
      notJudged: ["predictions.jsonl:1 a blank line is no row; take it out"],
    });
  });

  it("may start with a byte-order mark, which is said", async () => {
    const found = await verify(
      inMemory({ "predictions.jsonl": `\ufeff${LINES}` }),
      rows({ expect: PLAIN }),
    );
    expect(found).toMatchObject({ exit: 0, files: ["listed predictions.jsonl"] });
    expect(found.notes).toEqual([expect.stringContaining("starts with a byte-order mark")]);
  });

  it.each([
    ["latin-1", Buffer.from('{"a":"x"}\n{"a":"\xe4"}\n', "latin1"), ":2 is not UTF-8 here"],
    ["UTF-16", Buffer.from('\ufeff{"a":1}', "utf16le"), ":1 is UTF-16; write it as UTF-8"],
    [
      "UTF-16BE",
      Buffer.from('\ufeff{"a":1}', "utf16le").swap16(),
      ":1 is UTF-16; write it as UTF-8",
    ],
    ["a surrogate in UTF-8", Buffer.from("225c0aeda08022", "hex"), ":2 is not UTF-8 here"],
    ["half a character", Buffer.from("22c3", "hex"), ":1 is not UTF-8 here"],
    ["0xff alone", Buffer.from("ff22", "hex"), ":1 is not UTF-8 here"],
    ["0xfe alone", Buffer.from("fe22", "hex"), ":1 is not UTF-8 here"],
  ])("in %s is refused at its place", async (_, bytes, reason) => {
    const check = { mode: "canonical", file: "a.json" } as const;
    expect(await verify(onDisk({ "a.json": bytes }), check)).toMatchObject({
      exit: 2,
      notJudged: [`a.json${reason}`],
    });
  });

  it("of more than 64 MiB is not read", async () => {
    const ground = onDisk({ "a.json": Buffer.alloc(2 ** 26 + 1, " ") });
    expect(await verify(ground, { mode: "canonical", file: "a.json" })).toMatchObject({
      exit: 2,
      notJudged: ["a.json 67108865 bytes; more than 67108864 are not read"],
    });
  });
});

describe("a schema", () => {
  const files = { "predictions.jsonl": LINES, "s.json": SCHEMA };
  const pinned = rows({ schema: "s.json", "schema-sha256": hex("sha256", SCHEMA) });

  it("holds for each row", async () => {
    expect(await verify(inMemory(files), pinned)).toMatchObject({ exit: 0, problems: [] });
    const lines = `${LINES}{"instance_id":"q3","prediction":"BB"}\n{"instance_id":"q4","prediction":4}\n`;
    const found = await verify(inMemory({ ...files, "predictions.jsonl": lines }), pinned);
    expect(found.exit).toBe(1);
    expect(found.problems).toEqual([
      "schema-violation predictions.jsonl:3 `predictions.jsonl` breaks the schema `s.json`: must NOT have more than 1 characters (#/properties/prediction/maxLength)",
      "schema-violation predictions.jsonl:4 `predictions.jsonl` breaks the schema `s.json`: must be string (#/properties/prediction/type)",
    ]);
    const csv = { "p.csv": "instance_id,prediction\nq1,A\nq2,BB\n", "s.json": SCHEMA };
    const records = await verify(inMemory(csv), { ...pinned, file: "p.csv" });
    expect(records.problems).toEqual([expect.stringContaining("schema-violation p.csv:3 ")]);
  });

  it("holds for a JSON document as a whole, rows or not", async () => {
    const schema = '{"type":"array","maxItems":1}';
    const ground = inMemory({ "a.json": '[{"a":1},\n{"a":2}]', "s.json": schema });
    const pin = { schema: "s.json", "schema-sha256": hex("sha256", schema) };
    for (const more of [{}, { fields: ["a"], sort: ["a"] }]) {
      const found = await verify(ground, { mode: "canonical", file: "a.json", ...pin, ...more });
      expect(found.problems).toEqual([
        "schema-violation a.json:1 `a.json` breaks the schema `s.json`: must NOT have more than 1 items (#/maxItems)",
      ]);
    }
  });

  it("that changed by a byte is a finding, whatever else is wrong", async () => {
    const other = `${SCHEMA}\n`;
    for (const lines of [LINES, "{"]) {
      const ground = inMemory({ "predictions.jsonl": lines, "s.json": other });
      const found = await verify(ground, pinned);
      expect(found.exit).toBe(1);
      expect(found.problems).toEqual([
        expect.stringMatching(/^digest-mismatch s\.json the schema/),
      ]);
      expect(found.problems[0]).toContain(hex("sha256", other));
    }
    const unread = await verify(inMemory({ "s.json": other }), pinned);
    expect(unread).toMatchObject({ exit: 1, notJudged: ["predictions.jsonl no such file"] });
    const bytes = Buffer.concat([Buffer.from(SCHEMA), Buffer.of(0xff)]);
    const binary = await verify(onDisk({ ...files, "s.json": bytes }), pinned);
    expect(binary).toMatchObject({ exit: 1, notJudged: [] });
  });

  it("that says nothing is not judged by", async () => {
    const judgeBy = (schema: string | Uint8Array) =>
      verify(onDisk({ ...files, "s.json": schema }), {
        ...pinned,
        "schema-sha256": hex("sha256", schema),
      });
    expect(await judgeBy('{\n"type":"sting"}')).toMatchObject({ exit: 2 });
    expect(await judgeBy('{\n"a":1,"a":2}')).toMatchObject({
      exit: 2,
      notJudged: ["s.json:2 the key `a` stands twice; readers differ on which"],
    });
    expect(await judgeBy(Buffer.from("7b0aff7d", "hex"))).toMatchObject({
      exit: 2,
      notJudged: ["s.json:2 is not UTF-8 here"],
    });
    expect(await judgeBy(`{}${" ".repeat(2 ** 20)}`)).toMatchObject({
      exit: 2,
      notJudged: ["s.json 1048578 bytes; more than 1048576 are not read"],
    });
    const absent = await verify(inMemory({ "predictions.jsonl": LINES }), pinned);
    expect(absent).toMatchObject({ exit: 2, notJudged: ["s.json no such file"] });
  });

  it("that takes for ever is given up", async () => {
    const schema = '{"properties":{"prediction":{"pattern":"^(a+)+$"}}}';
    const lines = `{"instance_id":"1","prediction":"${"a".repeat(60)}!"}`;
    const ground = inMemory({ "predictions.jsonl": lines, "s.json": schema });
    const hasty: Ground = {
      ...ground,
      host: { ...ground.host, runWithin: (_, work) => ground.host.runWithin(100, work) },
    };
    const check = { ...pinned, "schema-sha256": hex("sha256", schema) };
    expect(await verify(hasty, check)).toMatchObject({
      exit: 2,
      notJudged: ["s.json takes more than 20 s to check; look for patterns that backtrack"],
    });
  });
});

describe("a check", () => {
  const hash = "0".repeat(64);
  it.each([
    [{ fields: [] }, "`fields` names no field"],
    [{ fields: ["a", "a"] }, "`fields` names `a` twice"],
    [{ sort: [] }, "`sort` names no field"],
    [
      { schema: "s.json", "schema-sha256": "abc" },
      "`schema-sha256` must be 64 hex digits; got `abc`",
    ],
    [{ schema: "s.json", "schema-sha256": `sha256:${hash}` }, undefined],
    [{ expect: hash }, undefined],
    [{}, undefined],
  ])("with %j is faulty: %s", (more, fault) => {
    expect(faultOf(rows(more))).toBe(fault);
  });
});
