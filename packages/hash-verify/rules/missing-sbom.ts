import type { RuleMeta } from "#core";

export const missingSbom = {
  id: "missing-sbom",
  severity: "critical",
  summary: "An artifact must have the SBOM that the manifest says it has.",
  stops:
    "A release without its bill of materials leaves its users unable to tell which advisories are about it.",
  headline: "the SBOM is not there",
  unit: ["SBOM", "SBOMs"],
  messages: {
    missing: "{reason}",
  },
  unwaivable: true,
  cwe: [1059],
} as const satisfies RuleMeta;
