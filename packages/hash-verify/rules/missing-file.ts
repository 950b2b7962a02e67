import type { RuleMeta } from "#core";

export const missingFile = {
  id: "missing-file",
  severity: "critical",
  summary: "A file that a list names must be there.",
  stops:
    "A release that lost a file, or a check that runs in the wrong folder, passes for one that was verified.",
  headline: "listed and not there",
  unit: ["file", "files"],
  subject: "name",
  messages: {
    missing: "{name} is listed and not there{hint}",
  },
  unwaivable: true,
  cwe: [354],
} as const satisfies RuleMeta;
