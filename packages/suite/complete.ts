import {
  type Finding,
  type Host,
  identityText,
  type Location,
  locate,
  type PlacedProblem,
  type RelatedLocation,
  type RuleMeta,
  type Severity,
  type Source,
  worst,
} from "#core";
import { waiverOnLine } from "./ignore-comments.ts";
import type { Settings } from "./settings.ts";
import { compareText } from "./sort.ts";

export interface CompleteContext {
  readonly gate: string;
  readonly settings: Settings;
  /** Put before every path, where several PATHs are judged in one run. */
  readonly prefix: string;
  /** Absent where no report shows fingerprints. */
  readonly sha256?: Host["sha256"];
  readonly stakes?: boolean;
}

/** 16 bytes are plenty to tell findings of one repository apart. */
const FINGERPRINT_HEX = 32;

/** Problems to findings: severity after options, identity, place in lines and columns, waiver. */
export function completeProblems(
  problems: readonly PlacedProblem[],
  context: CompleteContext,
): Finding[] {
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const problem of [...problems].sort(byPlace)) {
    const severity = severityOf(problem, context.settings);
    if (!severity) continue;
    const identity = identityText(context.gate, problem);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    findings.push(complete(problem, severity, `${identity}\0${ordinal}`, context));
  }
  return findings;
}

function complete(
  problem: PlacedProblem,
  severity: Severity,
  identity: string,
  context: CompleteContext,
): Finding {
  const { rule, at, message, data, anchor, fix } = problem;
  const { gate, prefix, settings } = context;
  const stakes = context.stakes ? problem.stakes?.() : undefined;
  const waiver =
    at && !rule.unwaivable && settings.preset !== "strict"
      ? waiverOnLine(at.source, at.place.span.start, rule.id)
      : undefined;
  return {
    gate,
    rule,
    message,
    data,
    severity,
    anchor,
    related: problem.related.map(
      (related): RelatedLocation => ({
        ...prefixed(locate(related.source, related.place), prefix),
        message: related.message,
      }),
    ),
    status: waiver ? "waived" : "open",
    ...(context.sha256 && { fingerprint: context.sha256(identity).slice(0, FINGERPRINT_HEX) }),
    ...(at && { location: prefixed(locate(at.source, at.place), prefix) }),
    ...(at && !rule.sensitive && { text: textAt(at.source, at.place.span) }),
    ...(fix && { fix }),
    ...(waiver && { waiver }),
    ...(stakes !== undefined && { stakes }),
  };
}

function textAt(source: Source, span: { readonly start: number; readonly end: number }): string {
  return source.text.slice(span.start, span.end);
}

function prefixed(location: Location, prefix: string): Location {
  return prefix === "" ? location : { ...location, file: prefix + location.file };
}

/** The severity to report, or `undefined` where the rule is silent. */
/** Whether the settings let a rule speak at all. */
export function isAsked(rule: RuleMeta, { rules, preset }: Settings): boolean {
  const wanted = rule.unwaivable ? undefined : rules.get(rule.id);
  if (wanted === undefined) return preset === "strict" || !rule.strictOnly;
  return wanted !== "off";
}

function severityOf({ rule, severity }: PlacedProblem, settings: Settings): Severity | undefined {
  if (!isAsked(rule, settings)) return undefined;
  const wanted = rule.unwaivable ? undefined : settings.rules.get(rule.id);
  if (wanted !== undefined && wanted !== "off") return wanted;
  return settings.preset === "strict" && rule.strict ? worst(severity, rule.strict) : severity;
}

function byPlace(a: PlacedProblem, b: PlacedProblem): number {
  return (
    compareText(a.at?.source.path ?? "\uffff", b.at?.source.path ?? "\uffff") ||
    (a.at?.place.span.start ?? 0) - (b.at?.place.span.start ?? 0) ||
    (a.at?.place.alias?.start ?? 0) - (b.at?.place.alias?.start ?? 0) ||
    compareText(a.rule.id, b.rule.id) ||
    compareText(a.message, b.message)
  );
}
