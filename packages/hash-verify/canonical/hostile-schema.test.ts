import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { checkSchema, type SchemaVerdict } from "./check-schema.ts";
import { parseJson } from "./parse-json.ts";
import { ajvEngine } from "./schema-engine.ts";

const CANARY = "sluiceSchemaRan";

// ajv makes code of a schema; whatever breaks out of a text, a comment, a pattern or a template of it would run this.
const RUN = `globalThis.${CANARY}=1`;
const TEXTS = [
  `"+(${RUN})+"`,
  `'+(${RUN})+'`,
  `\`+(${RUN})+\``,
  `\${${RUN}}`,
  `\\"+(${RUN})+\\"`,
  `*/${RUN}/*`,
  `\n${RUN}\n//`,
  `\u2028${RUN}\u2029//`,
  `];${RUN};[`,
  `}${RUN};{`,
  `/;${RUN};/`,
  `");${RUN};("`,
  "__proto__",
  "constructor",
  "toString",
  "data",
  "validate",
];

function check(schema: unknown, document: unknown): SchemaVerdict {
  const bytes = Buffer.from(JSON.stringify(schema));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const parsed = parseJson(JSON.stringify(document));
  if (!parsed.ok) throw new Error("no document");
  return checkSchema([parsed.root], { bytes, sha256, pinned: sha256 }, ajvEngine);
}

/** An object with one member, `__proto__` too. */
function member(key: string, value: unknown): object {
  return Object.fromEntries([[key, value]]);
}

const PLACES: readonly (readonly [string, (text: string) => object])[] = [
  ["properties", (text) => ({ properties: member(text, { type: "string", minLength: 9 }) })],
  ["patternProperties", (text) => ({ patternProperties: member(text, { type: "number" }) })],
  ["required", (text) => ({ required: [text, `${text}x`] })],
  ["dependentRequired", (text) => ({ dependentRequired: member(text, [text]) })],
  ["dependentSchemas", (text) => ({ dependentSchemas: member(text, { required: [text] }) })],
  ["propertyNames", (text) => ({ propertyNames: { const: text } })],
  ["const", (text) => ({ const: member(text, text) })],
  ["enum", (text) => ({ enum: [text, member(text, text)] })],
  ["pattern", (text) => ({ additionalProperties: { pattern: text } })],
  ["format", (text) => ({ additionalProperties: { type: "string", format: text } })],
  ["$comment", (text) => ({ $comment: text, description: text, title: text, default: text })],
  ["$id", (text) => ({ $id: text, $defs: { a: { $id: `x${text}` } } })],
  ["$anchor", (text) => ({ $defs: { a: { $anchor: text } }, $ref: `#${text}` })],
  ["$defs", (text) => ({ $defs: member(text, { type: "object" }), $ref: `#/$defs/${text}` })],
  ["$ref", (text) => ({ $ref: text })],
  ["$dynamicRef", (text) => ({ $dynamicRef: text, $dynamicAnchor: text })],
  ["type", (text) => ({ type: text })],
  ["a number", (text) => ({ minimum: text, multipleOf: text, maxLength: text })],
  ["a keyword", (text) => member(text, true)],
];

afterEach(() => {
  expect(Reflect.get(globalThis, CANARY)).toBeUndefined();
});

describe("a hostile schema", () => {
  it.each(PLACES)("runs nothing that stands in it: %s", (_, schemaWith) => {
    for (const text of TEXTS) {
      const verdict = check(schemaWith(text), member(text, text));
      expect(["valid", "violations", "unusable"]).toContain(verdict.kind);
      const { kind } = check(schemaWith(text), { [text.slice(1)]: text });
      expect(["valid", "violations", "unusable"]).toContain(kind);
    }
  });

  it("demands what it says of the strangest key", () => {
    for (const text of TEXTS.filter((each) => each !== "__proto__")) {
      const schema = {
        properties: member(text, { const: text }),
        required: [text],
        additionalProperties: false,
      };
      expect(check(schema, member(text, text))).toEqual({ kind: "valid" });
      expect(check(schema, member(text, "x")).kind).toBe("violations");
      expect(check(schema, {}).kind).toBe("violations");
    }
  });

  it("cannot name `__proto__`, which ajv passes over", () => {
    const named = member("__proto__", { const: 1 });
    for (const schema of [
      { properties: named },
      { type: "object", allOf: [true, { minProperties: 0 }, { properties: named }] },
      named,
    ]) {
      const text = JSON.stringify(schema);
      const start = text.indexOf('"__proto__"');
      expect(check(schema, {})).toEqual({
        kind: "unusable",
        faults: [
          {
            span: { start, end: start + 11 },
            reason: "`__proto__` is a name that validators pass over",
          },
        ],
      });
    }
  });

  it.each([
    "https://example.com/a.json",
    "file:///etc/passwd",
    "//example.com/a",
    "http://127.0.0.1:9/x#/a",
    "other.json",
    "urn:x:y",
    "data:application/json,true",
  ])("cannot reach %s", (target) => {
    for (const keyword of ["$ref", "$dynamicRef"]) {
      expect(check({ [keyword]: target }, {})).toMatchObject({ kind: "unusable" });
    }
    expect(check({ $schema: target }, {})).toMatchObject({ kind: "unusable" });
  });

  it("is compiled in proportion to its length, whatever it refers to", () => {
    // Put in place of each reference, 400 properties would stand there 400 times.
    const names = Array.from({ length: 400 }, (_, index) => [`p${index}`, { type: "string" }]);
    const items = Array.from({ length: 400 }, () => ({ $ref: "#/$defs/a" }));
    const schema = { $defs: { a: { properties: Object.fromEntries(names) } }, prefixItems: items };
    const began = performance.now();
    expect(check(schema, [{}, { p7: 1 }]).kind).toBe("violations");
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it("that is nested deep is given up or obeyed, never a crash", () => {
    let schema: object = { type: "number" };
    for (let depth = 0; depth < 250; depth++) schema = { not: schema };
    expect(["valid", "unusable"]).toContain(check(schema, 1).kind);
  });
});
