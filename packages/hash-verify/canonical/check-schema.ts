/** Values against a schema that is pinned by its own digest, so that nobody relaxes it unseen. */
import type { ListFault } from "../listed.ts";
import { decodeText } from "./decode-text.ts";
import { digestOf } from "./expected.ts";
import { type JsonNode, type Member, spanOf } from "./json-node.ts";
import { parseJson } from "./parse-json.ts";
import { plainObject, plainValue } from "./plain-value.ts";
import { findPointer } from "./pointer.ts";
import type { SchemaEngine, Validator } from "./schema-engine.ts";

export interface PinnedSchema {
  readonly bytes: Uint8Array;
  /** Lower-case hex SHA-256 of them. */
  readonly sha256: string;
  /** `--schema-sha256`. */
  readonly pinned: string;
}

export type SchemaVerdict =
  | { readonly kind: "valid" }
  /** Another schema than the pinned one, lower-case hex. */
  | { readonly kind: "changed"; readonly pinned: string }
  /** Places are in the file that holds the values; the first of each value. */
  | { readonly kind: "violations"; readonly faults: readonly ListFault[] }
  /** Places are in the schema. */
  | { readonly kind: "unusable"; readonly faults: readonly ListFault[] };

/** Enough to see what is wrong with a file. */
const MAX_FAULTS = 100;

/** Each value must meet the schema: the one document, or each row of a file of rows. */
export function checkSchema(
  values: readonly JsonNode[],
  schema: PinnedSchema,
  engine: SchemaEngine,
): SchemaVerdict {
  const pinned = digestOf(schema.pinned);
  if (pinned === undefined) return unusable("`--schema-sha256` must be 64 hex digits");
  if (schema.sha256 !== pinned) return { kind: "changed", pinned };
  const decoded = decodeText(schema.bytes);
  if (!decoded.ok) return { kind: "unusable", faults: [decoded] };
  const parsed = parseJson(decoded.text);
  if (!parsed.ok) return { kind: "unusable", faults: parsed.faults };
  if (parsed.root.kind !== "object") return unusable("a schema must be an object");
  const passedOver = keyIn(parsed.root, "__proto__");
  if (passedOver) {
    const reason = "`__proto__` is a name that validators pass over";
    return { kind: "unusable", faults: [{ span: spanOf(passedOver), reason }] };
  }
  const made = engine(plainObject(parsed.root.members));
  return made.kind === "unusable" ? unusable(made.reason) : checkValues(values, made.validate);
}

function checkValues(values: readonly JsonNode[], validate: Validator): SchemaVerdict {
  const faults: ListFault[] = [];
  for (const value of values) {
    const answer = validate(plainValue(value));
    if (answer.kind === "unusable") return unusable(answer.reason);
    if (answer.kind === "valid") continue;
    const found = findPointer(value, answer.pointer);
    faults.push({ span: spanOf(found.ok ? found.node : value), reason: answer.reason });
    if (faults.length === MAX_FAULTS) break;
  }
  return faults.length > 0 ? { kind: "violations", faults } : { kind: "valid" };
}

/** A member with this key, at any depth. */
function keyIn(node: JsonNode, name: string): Member | undefined {
  const members = node.kind === "object" ? node.members : [];
  const own = members.find(({ key }) => key === name);
  if (own) return own;
  for (const child of node.kind === "array" ? node.items : members.map(({ value }) => value)) {
    const found = keyIn(child, name);
    if (found) return found;
  }
  return undefined;
}

function unusable(reason: string): SchemaVerdict {
  return { kind: "unusable", faults: [{ span: { start: 0, end: 0 }, reason }] };
}
