import type { RuleMeta } from "#core";

export const badSignature = {
  id: "bad-signature",
  severity: "critical",
  summary: "A file must be signed by the key that is trusted.",
  stops:
    "Whoever can replace a release replaces its checksums too; only a signature that they cannot make tells the difference.",
  headline: "not signed by the trusted key",
  unit: ["file", "files"],
  subject: "name",
  messages: {
    refused: "{name} is not signed by the key {key}: {reason}",
  },
  unwaivable: true,
  cwe: [347],
} as const satisfies RuleMeta;
