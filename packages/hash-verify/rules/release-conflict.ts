import type { RuleMeta } from "#core";

export const releaseConflict = {
  id: "release-conflict",
  severity: "critical",
  summary: "A release manifest, its checksums and the files that lie there must tell one story.",
  stops:
    "An artifact that one of two lists leaves out or tells otherwise is verified against the list that the attacker could write.",
  headline: "the lists of the release disagree",
  unit: ["entry", "entries"],
  messages: {
    conflict: "{reason}",
  },
  unwaivable: true,
  cwe: [345, 353],
} as const satisfies RuleMeta;
