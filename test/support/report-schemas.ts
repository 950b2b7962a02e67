import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject } from "#core";
import { REPORT_SCHEMA } from "#report/json-schema";

/** The faults of a document against a schema; empty when it holds. */
export type Validator = (json: string) => readonly string[];

/** Closed, so that a key that the schema does not name is a fault of ours. */
export function reportValidator(): Validator {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  return validatorOf(ajv.compile(close(REPORT_SCHEMA)));
}

/** OASIS, SARIF 2.1.0, as packed by `schemastore`. */
export function sarifValidator(): Validator {
  const path = createRequire(import.meta.url).resolve("schemastore/schemas/json/sarif-2.1.0.json");
  // One of the schema's patterns is no Unicode pattern.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  return validatorOf(ajv.compile(JSON.parse(readFileSync(path, "utf8"))));
}

function validatorOf(validate: ValidateFunction): Validator {
  return (json) => {
    validate(JSON.parse(json));
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath} ${message ?? ""} ${JSON.stringify(params)}`,
    );
  };
}

function close(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(schema).map(([key, value]) => [key, closeValue(value)]);
  const closed = Object.fromEntries(entries);
  return isObject(schema.properties) ? { additionalProperties: false, ...closed } : closed;
}

function closeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeValue);
  return isObject(value) ? close(value) : value;
}
