import { type Finding, type RuleMeta, type Severity, worst } from "#core";
import { groupBy } from "./group-by.ts";
import { ruleUrl } from "./links.ts";

/** One descriptor per rule that has results, sorted by id. */
export function descriptorsOf(findings: readonly Finding[]) {
  return [...groupBy(findings, ({ rule }) => rule.id)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, alike]) => {
      const rule = alike[0]?.rule;
      if (!rule) return [];
      return [descriptorOf(rule, alike.map(({ severity }) => severity).reduce(worst))];
    });
}

export function levelOf(severity: Severity): "error" | "warning" | "note" {
  switch (severity) {
    case "critical":
    case "high":
      return "error";
    case "medium":
      return "warning";
    case "low":
    case "info":
      return "note";
  }
}

/** Code scanning knows a severity per rule only, so a graded rule shows the worst of its results. */
function descriptorOf(rule: RuleMeta, severity: Severity) {
  const score = securitySeverity(severity);
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.stops}` },
    help: {
      text: `${rule.summary}\n\nStops: ${rule.stops}\n\n${ruleUrl(rule.id)}`,
      markdown: `${rule.summary}\n\n**Stops:** ${rule.stops}\n\n[${rule.id}](${ruleUrl(rule.id)})`,
    },
    helpUri: ruleUrl(rule.id),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: ["security", ...rule.cwe.slice(0, 9).map(cweTag)],
      ...(score !== undefined && { "security-severity": score }),
    },
  };
}

/** The middle of each band of code scanning: critical from 9.0, high from 7.0, medium from 4.0, low above 0. */
function securitySeverity(severity: Severity): string | undefined {
  switch (severity) {
    case "critical":
      return "9.5";
    case "high":
      return "8.0";
    case "medium":
      return "5.5";
    case "low":
      return "2.0";
    case "info":
      return undefined;
  }
}

function cweTag(number: number): string {
  return `external/cwe/cwe-${String(number).padStart(3, "0")}`;
}
