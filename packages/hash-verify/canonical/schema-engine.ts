import { Ajv, type ErrorObject, type Options, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, show } from "#core";

/** What a validator says of a value. `unusable`: the schema itself says nothing that could be checked. */
export type SchemaAnswer =
  | { readonly kind: "valid" }
  /** `pointer` leads to the part of the value that is wrong. */
  | { readonly kind: "violation"; readonly pointer: string; readonly reason: string }
  | Unusable;

interface Unusable {
  readonly kind: "unusable";
  readonly reason: string;
}

export type Validator = (value: unknown) => SchemaAnswer;

/** Makes what checks values against a schema; opens nothing, whatever the schema refers to. */
export type SchemaEngine = (
  schema: Readonly<Record<string, unknown>>,
) => { readonly kind: "validator"; readonly validate: Validator } | Unusable;

const DRAFT_07 = /^http:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_2020 = /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;

/**
 * Strict: a keyword that the validator does not know would check nothing without a word. Formats are
 * off because drafts and validators differ on what they assert. The first violation is enough. What is
 * referred to is compiled once: put in place of each `$ref`, a megabyte would become gigabytes of code. The
 * optimizer is off: it goes over nested code again and again, five seconds for two thousand properties.
 */
const OPTIONS: Options = {
  strictSchema: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  validateFormats: false,
  ownProperties: true,
  allErrors: false,
  inlineRefs: false,
  code: { optimize: false },
  logger: false,
};

/** JSON Schema 2020-12 (also where a schema does not say) and draft-07. */
export const ajvEngine: SchemaEngine = (schema) => {
  const ajv = createAjv(schema.$schema);
  if (!ajv) return unusable("`$schema` must be that of draft 2020-12 or draft-07");
  // Without `$async` the answer is a boolean; a promise would be true whatever comes of it.
  if (schema.$async !== undefined) return unusable("`$async` schemas are not supported");
  try {
    const compiled = ajv.compile(schema);
    return { kind: "validator", validate: (value) => answerOf(compiled, value) };
  } catch (error) {
    // A `$ref` that leads out, a pattern that is none, a keyword nobody knows.
    return unusable(reasonOf(error));
  }
};

function answerOf(compiled: ValidateFunction, value: unknown): SchemaAnswer {
  try {
    if (compiled(value)) return { kind: "valid" };
    const [error] = compiled.errors ?? [];
    return { kind: "violation", pointer: error?.instancePath ?? "", reason: describe(error) };
  } catch (error) {
    // A `$ref` in a circle.
    return unusable(reasonOf(error));
  }
}

function describe(error: ErrorObject | undefined): string {
  const name = error?.params.additionalProperty ?? error?.params.unevaluatedProperty;
  return `${error?.message}${name === undefined ? "" : `: ${show(name)}`} (${error?.schemaPath})`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function createAjv(dialect: unknown): Ajv | Ajv2020 | undefined {
  if (dialect === undefined) return withOwnKeywords(new Ajv2020(OPTIONS));
  if (typeof dialect !== "string") return undefined;
  if (DRAFT_2020.test(dialect)) return withOwnKeywords(new Ajv2020(OPTIONS));
  return DRAFT_07.test(dialect) ? withOwnKeywords(new Ajv(OPTIONS)) : undefined;
}

// ajv's own compares each item with each other one, and is led astray by a key named `constructor`.
function withOwnKeywords(ajv: Ajv | Ajv2020): Ajv | Ajv2020 {
  return ajv.removeKeyword("uniqueItems").addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    error: { message: "must NOT have duplicate items" },
    validate: (isAsked: boolean, items: readonly unknown[]) =>
      !isAsked || new Set(items.map(stableText)).size === items.length,
  });
}

/** The same text for the same value, whatever the order of its keys. */
function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${stableText(item)}`).join(",")}}`;
}

function unusable(reason: string): Unusable {
  return { kind: "unusable", reason };
}
