import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkSchema, type SchemaVerdict } from "./check-schema.ts";
import { parseJson } from "./parse-json.ts";
import { ajvEngine } from "./schema-engine.ts";

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function check(schema: unknown, document: string, pinned?: string): SchemaVerdict {
  const text = typeof schema === "string" ? schema : JSON.stringify(schema);
  const parsed = parseJson(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const sha = sha256(text);
  const pin = { bytes: Buffer.from(text), sha256: sha, pinned: pinned ?? sha };
  return checkSchema([parsed.root], pin, ajvEngine);
}

function unusable(verdict: SchemaVerdict): readonly string[] {
  return verdict.kind === "unusable" ? verdict.faults.map(({ reason }) => reason) : [];
}

const DRAFT_07 = "http://json-schema.org/draft-07/schema#";
const DRAFT_2020 = "https://json-schema.org/draft/2020-12/schema";
const TUPLE = '["a",1]';

describe("checkSchema", () => {
  it("knows both drafts by their `$schema`, and takes 2020-12 where there is none", () => {
    const next = { prefixItems: [{ type: "string" }, { type: "string" }] };
    expect(check({ $schema: DRAFT_2020, ...next }, TUPLE)).toMatchObject({ kind: "violations" });
    expect(check(next, TUPLE)).toMatchObject({ kind: "violations" });
    const old = { $schema: DRAFT_07, items: [{ type: "string" }, { type: "string" }] };
    expect(check(old, TUPLE)).toMatchObject({ kind: "violations" });
    expect(check({ ...old, items: [{}, { const: 1 }] }, TUPLE)).toEqual({ kind: "valid" });
    for (const $schema of [
      "http://json-schema.org/draft-04/schema#",
      `x${DRAFT_2020}`,
      `${DRAFT_07}x`,
      7,
    ]) {
      expect(unusable(check({ $schema }, "1"))).toEqual([
        "`$schema` must be that of draft 2020-12 or draft-07",
      ]);
    }
    expect(check({ $schema: `${DRAFT_2020}#` }, "1").kind).toBe("valid");
    expect(check({ $schema: DRAFT_07.slice(0, -1) }, "1").kind).toBe("valid");
  });

  it("points at the part that breaks it", () => {
    const document = '{"rows":[{"id":"a"},{"id":7}]}';
    const schema = { properties: { rows: { items: { properties: { id: { type: "string" } } } } } };
    expect(check(schema, document)).toEqual({
      kind: "violations",
      faults: [
        {
          span: { start: document.indexOf("7"), end: document.indexOf("7") + 1 },
          reason: "must be string (#/properties/rows/items/properties/id/type)",
        },
      ],
    });
  });

  it("refuses a schema that is not the pinned one, before it looks at it", () => {
    const pinned = sha256("{}");
    expect(check("{} ", "1", pinned)).toEqual({ kind: "changed", pinned });
    expect(check("{}", "1", `SHA256:${pinned.toUpperCase()}`).kind).toBe("valid");
    for (const bad of ["", "abc", `${pinned}0`, `x${pinned}`]) {
      expect(unusable(check("{}", "1", bad))).toEqual(["`--schema-sha256` must be 64 hex digits"]);
    }
  });

  it.each([
    ["{", "ends where a key in quotes was expected"],
    ['{"type":"string","type":"number"}', "the key `type` stands twice; readers differ on which"],
    ["true", "a schema must be an object"],
    ['{"$async":true}', "`$async` schemas are not supported"],
    ['{"allOf":[{"$async":true,"type":"number"}]}', "async schema in sync schema"],
    [
      '{"$ref":"https://example.com/s.json"}',
      "can't resolve reference https://example.com/s.json from id #",
    ],
    ['{"$ref":"#"}', "Maximum call stack size exceeded"],
    ['{"requierd":["a"]}', 'strict mode: unknown keyword: "requierd"'],
    ['{"pattern":"("}', "Invalid regular expression: /(/u: Unterminated group"],
    ['{"minimum":"x"}', "schema is invalid: data/minimum must be number"],
  ])("cannot use %.60s", (schema, reason) => {
    expect(unusable(check(schema, '{"a":"x"}'))).toEqual([reason]);
  });

  it("follows a schema that refers to itself", () => {
    const schema = { properties: { next: { $ref: "#" } }, required: ["id"] };
    expect(check(schema, '{"id":1,"next":{"id":2}}').kind).toBe("valid");
    expect(check(schema, '{"id":1,"next":{}}').kind).toBe("violations");
  });

  it("leaves formats alone", () => {
    expect(check({ format: "date", type: "string" }, '"no date"')).toEqual({ kind: "valid" });
  });

  it("counts only a document's own keys", () => {
    expect(check({ required: ["constructor"] }, "{}").kind).toBe("violations");
    expect(check({ required: ["__proto__"] }, "{}").kind).toBe("violations");
    expect(check({ additionalProperties: false }, '{"__proto__":{}}').kind).toBe("violations");
    expect(check({ required: ["__proto__"] }, '{"__proto__":{}}').kind).toBe("valid");
  });

  it.each([
    ["[1,2,1]", "violations"],
    ["[1,2]", "valid"],
    ['[{"a":[1],"b":2},{"b":2,"a":[1]}]', "violations"],
    ['[{"a":[1],"b":2},{"b":2,"a":[2]}]', "valid"],
    ['[{"constructor":{}},{"constructor":{}}]', "violations"],
    ['["1",1,null,"null",true,"true",[],{}]', "valid"],
    ["[[1,2],[12]]", "valid"],
    ['[[{"a":1,"b":2}],[{"b":2,"a":1}]]', "violations"],
    ['"not a list"', "valid"],
  ])("tells whether the items of %s are unique: %s", (document, kind) => {
    expect(check({ uniqueItems: true }, document).kind).toBe(kind);
    expect(check({ $schema: DRAFT_07, uniqueItems: true }, document).kind).toBe(kind);
    expect(check({ uniqueItems: false }, document).kind).toBe("valid");
  });

  it("says what is wrong in words, with the name of what is too much", () => {
    const reasonOf = (verdict: SchemaVerdict) =>
      verdict.kind === "violations" ? verdict.faults.map(({ reason }) => reason) : [];
    expect(reasonOf(check({ uniqueItems: true }, "[1,1]"))).toEqual([
      "must NOT have duplicate items (#/uniqueItems)",
    ]);
    expect(reasonOf(check({ additionalProperties: false }, '{"a\\nb":1}'))).toEqual([
      "must NOT have additional properties: `a b` (#/additionalProperties)",
    ]);
    expect(reasonOf(check({ unevaluatedProperties: false }, '{"x":1}'))).toEqual([
      "must NOT have unevaluated properties: `x` (#/unevaluatedProperties)",
    ]);
  });

  it("judges each value by itself, up to a hundred that break it", () => {
    const parsed = parseJson(`[${'"x",1,'.repeat(150)}1]`);
    if (!parsed.ok || parsed.root.kind !== "array") throw new Error("no list");
    const bytes = Buffer.from('{"type":"number"}');
    const pin = { bytes, sha256: sha256(bytes), pinned: sha256(bytes) };
    const verdict = checkSchema(parsed.root.items, pin, ajvEngine);
    expect(verdict).toMatchObject({ kind: "violations" });
    const faults = verdict.kind === "violations" ? verdict.faults : [];
    expect(faults).toHaveLength(100);
    expect(faults[1]?.span).toEqual({ start: 7, end: 10 });
    expect(checkSchema([], pin, ajvEngine)).toEqual({ kind: "valid" });
  });

  it("cannot use a schema that is not UTF-8, pinned or not", () => {
    const bytes = Buffer.from("7b0aff7d", "hex");
    const verdict = checkSchema(
      [],
      { bytes, sha256: sha256(bytes), pinned: sha256(bytes) },
      ajvEngine,
    );
    expect(verdict).toMatchObject({
      kind: "unusable",
      faults: [{ span: { start: 2, end: 3 }, reason: "is not UTF-8 here" }],
    });
  });

  it("points at the start of a schema that cannot be used", () => {
    expect(check("1", "1")).toMatchObject({ faults: [{ span: { start: 0, end: 0 } }] });
  });

  it("compares many items in linear time", () => {
    const items = Array.from({ length: 100_000 }, (_, index) => `{"a":${index}}`).join(",");
    const began = performance.now();
    expect(check({ uniqueItems: true }, `[${items}]`).kind).toBe("valid");
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it("points at the whole document where a validator's pointer leads nowhere", () => {
    const parsed = parseJson(" 12 ");
    if (!parsed.ok) throw new Error("not JSON");
    const bytes = Buffer.from("{}");
    const schema = { bytes, sha256: sha256(bytes), pinned: sha256(bytes) };
    const verdict = checkSchema([parsed.root], schema, () => ({
      kind: "validator",
      validate: () => ({ kind: "violation", pointer: "/x", reason: "no" }),
    }));
    expect(verdict).toEqual({
      kind: "violations",
      faults: [{ span: { start: 1, end: 3 }, reason: "no" }],
    });
  });
});
