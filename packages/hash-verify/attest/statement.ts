import { isObject } from "#core";
import { clip } from "./clip.ts";
import { isCrowded, MAX_VALUES } from "./crowded.ts";
import type { Predicates } from "./policy.ts";
import type { Rejection } from "./reason.ts";

/** An in-toto statement: what is said of which files. */
export interface Statement {
  readonly predicateType: string;
  readonly subjects: readonly Subject[];
}

export interface Subject {
  /** Name or URI; informative, except in releases. */
  readonly name?: string;
  readonly digests: ReadonlyMap<string, string>;
}

interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
}

export type ReadStatement =
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "rejected"; readonly reason: Rejection };

const PAYLOAD_TYPE = "application/vnd.in-toto+json";
const STATEMENT_TYPES: readonly unknown[] = [
  "https://in-toto.io/Statement/v1",
  "https://in-toto.io/Statement/v0.1",
];

/** The verifier looks at none of this: to it the payload is bytes. */
export function readStatement(envelope: Envelope, predicates: Predicates): ReadStatement {
  if (envelope.payloadType !== PAYLOAD_TYPE) {
    return reject({ kind: "payload-type", actual: clip(envelope.payloadType) });
  }
  const text = decode(envelope.payload);
  // Of its signature nothing is known yet.
  if (text !== undefined && isCrowded(text)) {
    return reject({ kind: "statement", detail: `more than ${MAX_VALUES} JSON values` });
  }
  const json = text === undefined ? text : parse(text);
  if (!isObject(json)) return reject({ kind: "statement", detail: "not a JSON object" });
  if (!STATEMENT_TYPES.includes(json._type)) {
    return reject({
      kind: "statement-type",
      actual: typeof json._type === "string" ? clip(json._type) : `a ${typeof json._type}`,
    });
  }
  const { predicateType } = json;
  if (typeof predicateType !== "string") {
    return reject({ kind: "statement", detail: "no predicate type" });
  }
  if (predicates.kind === "none") {
    return reject({ kind: "unasked-statement", actual: clip(predicateType) });
  }
  if (!predicates.types.includes(predicateType)) {
    const actual = clip(predicateType);
    return reject({ kind: "predicate-type", expected: predicates.types, actual });
  }
  return withSubjects(predicateType, json.subject);
}

function withSubjects(predicateType: string, list: unknown): ReadStatement {
  if (!Array.isArray(list) || list.length === 0) {
    return reject({ kind: "statement", detail: "no subjects" });
  }
  const subjects: Subject[] = [];
  for (const [index, value] of list.entries()) {
    const subject = readSubject(value);
    if (!subject) {
      return reject({ kind: "statement", detail: `subject[${index}] has no set of digests` });
    }
    subjects.push(subject);
  }
  return { kind: "statement", statement: { predicateType, subjects } };
}

function readSubject(value: unknown): Subject | undefined {
  if (!isObject(value) || !isObject(value.digest)) return undefined;
  const digests = Object.entries(value.digest).flatMap(([name, digest]) =>
    typeof digest === "string" ? [[name, digest] as const] : [],
  );
  const name = typeof value.name === "string" ? value.name : value.uri;
  return { digests: new Map(digests), ...(typeof name === "string" && { name }) };
}

function decode(payload: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(payload);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reject(reason: Rejection): ReadStatement {
  return { kind: "rejected", reason };
}
