import type { RuleMeta } from "#core";

export const releaseConflict = {
  id: "release-conflict",
  severity: "critical",
  summary: "A release manifest, its checksums and the files beside them must agree.",
  stops:
    "An artifact that one list leaves out or describes otherwise is verified against whichever list the attacker could write.",
  headline: "the lists of the release disagree",
  unit: ["entry", "entries"],
  messages: {
    conflict: "{reason}",
  },
  unwaivable: true,
  cwe: [345, 353],
} as const satisfies RuleMeta;
