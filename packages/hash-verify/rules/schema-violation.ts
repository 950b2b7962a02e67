import type { RuleMeta } from "#core";

export const schemaViolation = {
  id: "schema-violation",
  severity: "critical",
  summary: "A document must be what its pinned schema demands.",
  stops:
    "A document with fields that nobody reviewed, or without those that everybody relies on, is taken for a valid one because its digest is right.",
  headline: "not what the schema demands",
  unit: ["document", "documents"],
  subject: "name",
  messages: {
    violation: "{name} breaks the schema {schema}: {reason}",
  },
  unwaivable: true,
  cwe: [20, 1286],
} as const satisfies RuleMeta;
