import type { RuleMeta } from "#core";

export const badSignature = {
  id: "bad-signature",
  severity: "critical",
  summary: "A signature must be one of this file by the key that is trusted.",
  stops:
    "Whoever can replace a release replaces its checksums too; only a signature that they cannot make tells the difference.",
  headline: "not signed by that key",
  unit: ["file", "files"],
  subject: "name",
  messages: {
    refused: "{name} is not signed by the key {key}: {reason}",
  },
  unwaivable: true,
  cwe: [347],
} as const satisfies RuleMeta;
