import type { YamlProblem } from "./node.ts";

/** Nesting that GitHub reads at most: 50 levels in a workflow, 100 in an action manifest. */
export const DEPTH_LIMIT = 100;

type Kind = YamlProblem["kind"];

const MESSAGES: Readonly<Record<Exclude<Kind, "syntax" | "duplicate-key">, string>> = {
  "cyclic-alias": "this alias lies within its own anchor; write the value out here",
  "alias-budget": "aliases make this file too large to read; write the values out",
  "unknown-alias":
    "no anchor of this name stands before this alias; define it or write the value out",
  "complex-key": "a key must be a plain text; write it as one scalar",
  "several-documents": "a second YAML document starts here; keep one document in the file",
  depth: `nested deeper than ${DEPTH_LIMIT} levels; flatten the structure`,
};

export function problemAt(kind: keyof typeof MESSAGES, start: number, end: number): YamlProblem {
  return { kind, message: MESSAGES[kind], span: { start, end } };
}

export function syntaxProblem(reason: string, start: number, end: number): YamlProblem {
  return { kind: "syntax", message: `not valid YAML: ${reason}`, span: { start, end } };
}
