import type { Finding } from "./finding.ts";
import type { NotJudged } from "./gate.ts";
import { type FailOn, reaches } from "./severity.ts";

/** `fail` wins over `incomplete`; both are reported. */
export type Verdict = "pass" | "fail" | "incomplete";

export const EXIT_CODES: Readonly<Record<Verdict, 0 | 1 | 2>> = { pass: 0, fail: 1, incomplete: 2 };

/** Whether a finding makes the run fail. Critical ones fail even where the base has them too. */
export function blocks(finding: Finding, failOn: FailOn): boolean {
  if (finding.rule.unwaivable) return true;
  if (finding.status === "waived") return false;
  if (finding.status === "existing" && finding.severity !== "critical") return false;
  return reaches(finding.severity, failOn);
}

export function verdictOf(
  findings: readonly Finding[],
  notJudged: readonly NotJudged[],
  failOn: FailOn,
): Verdict {
  if (findings.some((finding) => blocks(finding, failOn))) return "fail";
  return notJudged.length > 0 ? "incomplete" : "pass";
}
