/** A document against a schema that is pinned by its own digest, so that nobody relaxes it unseen. */
import type { ListFault } from "../listed.ts";
import { type JsonNode, type ObjectNode, spanOf } from "./json-node.ts";
import { parseJson } from "./parse-json.ts";
import { plainObject, plainValue } from "./plain-value.ts";
import { findPointer } from "./pointer.ts";
import type { SchemaEngine } from "./schema-engine.ts";

export interface PinnedSchema {
  readonly text: string;
  /** Hex SHA-256 of the file's bytes as they are. */
  readonly sha256: string;
  /** `--schema-sha256`. */
  readonly pinned: string;
}

export type SchemaVerdict =
  | { readonly kind: "valid" }
  | { readonly kind: "changed"; readonly reason: string }
  /** The fault's place is in the document. */
  | { readonly kind: "violation"; readonly fault: ListFault }
  /** Places are in the schema. */
  | { readonly kind: "unusable"; readonly faults: readonly ListFault[] };

const DIGEST = /^(?:sha256:)?([0-9a-f]{64})$/i;
/** Compiled into code: a schema of this length is no schema that a person reviewed. */
const MAX_SCHEMA = 2 ** 20;

export function checkSchema(
  document: JsonNode,
  schema: PinnedSchema,
  engine: SchemaEngine,
): SchemaVerdict {
  const pinned = DIGEST.exec(schema.pinned)?.[1]?.toLowerCase();
  if (pinned === undefined) return unusable("`--schema-sha256` must be 64 hex digits");
  if (schema.sha256.toLowerCase() !== pinned) {
    return { kind: "changed", reason: `the schema's SHA-256 is ${schema.sha256}, not ${pinned}` };
  }
  if (schema.text.length > MAX_SCHEMA) return unusable(`is longer than ${MAX_SCHEMA} characters`);
  const parsed = parseJson(schema.text);
  if (!parsed.ok) return { kind: "unusable", faults: parsed.faults };
  if (parsed.root.kind !== "object") return unusable("a schema must be an object");
  return judge(document, parsed.root, engine);
}

function judge(document: JsonNode, schema: ObjectNode, engine: SchemaEngine): SchemaVerdict {
  const answer = engine(plainObject(schema.members), plainValue(document));
  switch (answer.kind) {
    case "valid":
      return answer;
    case "unusable":
      return unusable(answer.reason);
    case "violation": {
      const found = findPointer(document, answer.pointer);
      const span = spanOf(found.ok ? found.node : document);
      return { kind: "violation", fault: { span, reason: answer.reason } };
    }
  }
}

function unusable(reason: string): SchemaVerdict {
  return { kind: "unusable", faults: [{ span: { start: 0, end: 0 }, reason }] };
}
