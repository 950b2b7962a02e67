import type { Finding, RuleMeta, Severity } from "#core";
import { byFrequency, groupBy } from "./group-by.ts";
import { type Paint, paintSeverity } from "./paint.ts";
import { count, FILES } from "./tally.ts";
import { visible } from "./visible.ts";
import { padEnd, padStart, textWidth } from "./width.ts";

/** The findings of one rule at one severity and of one status. */
export interface RuleGroup {
  readonly name: string;
  readonly rule: RuleMeta;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const SHOWN = 3;
const LONGEST_SUBJECT = 44;

/** `findings` come worst first; within a severity the rule with most findings leads. */
export function ruleGroups(findings: readonly Finding[]): readonly RuleGroup[] {
  return [...groupBy(findings, ({ severity }) => severity).values()].flatMap((alike) =>
    byFrequency(groupBy(alike, nameOf)).flatMap(([name, group]) =>
      group[0] ? [{ name, rule: group[0].rule, severity: group[0].severity, findings: group }] : [],
    ),
  );
}

function nameOf({ rule, status }: Finding): string {
  return status === "open" ? rule.id : `${rule.id} (${status})`;
}

export function renderGroups(
  groups: readonly RuleGroup[],
  paint: Paint,
  verbose: boolean,
): readonly string[] {
  const counts = groups.map(countsOf);
  const nameWidth = Math.max(...groups.map(({ name }) => name.length));
  const countWidth = Math.max(...counts.map(textWidth));
  return groups.flatMap((group, index) => {
    const { severity, rule, name } = group;
    const head = [
      paintSeverity(paint, severity, severity.toUpperCase().padEnd(8)),
      paint("bold", name.padEnd(nameWidth)),
      padEnd(counts[index] ?? "", countWidth),
      rule.headline,
    ];
    return [head.join("  ").trimEnd(), ...bodyOf(group, paint, verbose)];
  });
}

/** Files are counted too, unless the rule counts files itself. */
export function countsOf({ rule, findings }: RuleGroup): string {
  const things = count(findings.length, rule.unit);
  const files = new Set(findings.flatMap(({ location }) => location?.file ?? [])).size;
  return files === 0 || rule.unit[0] === FILES[0] ? things : `${things}, ${count(files, FILES)}`;
}

function bodyOf(group: RuleGroup, paint: Paint, verbose: boolean): readonly string[] {
  const { rule, severity, findings } = group;
  if (verbose || (severity === "critical" && rule.subject !== undefined))
    return placesBySubject(findings, verbose);
  if (rule.groupBy !== undefined) return subjectsByKind(findings, rule.groupBy, paint);
  const subjects = byFrequency(groupBy(findings, shortSubjectOf));
  if (rule.subject !== undefined && subjects.length < findings.length)
    return [`  ${few(subjects)}`];
  return [`  ${placesOnOneLine(findings)}`];
}

function subjectsByKind(findings: readonly Finding[], key: string, paint: Paint) {
  const kinds = byFrequency(groupBy(findings, ({ data }) => visible(data[key] ?? "other")));
  const nameWidth = Math.max(...kinds.map(([kind]) => textWidth(kind)));
  const numberWidth = Math.max(...kinds.map(([, some]) => String(some.length).length));
  return kinds.map(([kind, some]) => {
    const number = padStart(String(some.length), numberWidth);
    const subjects = few(byFrequency(groupBy(some, shortSubjectOf)));
    return `  ${paint("dim", padEnd(kind, nameWidth))}  ${number}  ${subjects}`;
  });
}

function few(groups: readonly (readonly [string, readonly Finding[]])[]): string {
  const shown = groups
    .slice(0, SHOWN)
    .map(([name, { length }]) => `${name}${length > 1 ? ` ${length}` : ""}`);
  const left = groups.length - shown.length;
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(" · ");
}

function placesOnOneLine(findings: readonly Finding[]): string {
  const shown = placesByFile(findings.slice(0, SHOWN));
  const left = findings.length - Math.min(findings.length, SHOWN);
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(" · ");
}

function placesBySubject(findings: readonly Finding[], verbose: boolean): readonly string[] {
  return byFrequency(groupBy(findings, subjectOf)).flatMap(([subject, some]) => {
    const shown = verbose ? some : some.slice(0, SHOWN);
    const left = some.length - shown.length;
    const indent = subject === "" ? "  " : "    ";
    return [
      ...(subject === "" ? [] : [`  ${subject}`]),
      ...placesByFile(shown).map((places) => `${indent}${places}`),
      ...(left > 0 ? [`${indent}${left} more`] : []),
    ];
  });
}

/** `ci.yml:15:15  31:15`: the path once, then every place in it. */
function placesByFile(findings: readonly Finding[]): readonly string[] {
  const files = groupBy(findings, ({ location, anchor }) =>
    location ? visible(location.file) : visible(anchor.commit ?? "no place"),
  );
  return [...files].map(([file, some]) => {
    const positions = some.flatMap(({ location }) =>
      location ? [`${location.start.line}:${location.start.column}`] : [],
    );
    return positions.length > 0 ? `${file}:${positions.join("  ")}` : file;
  });
}

function subjectOf({ rule, data }: Finding): string {
  return visible((rule.subject === undefined ? undefined : data[rule.subject]) ?? "");
}

// Workflows of one repository at one ref are one thing to mend.
function shortSubjectOf(finding: Finding): string {
  return shorten(subjectOf(finding));
}

/** `owner/repo/…@ref` keeps what a reader knows an action by. */
function shorten(subject: string): string {
  if (textWidth(subject) <= LONGEST_SUBJECT) return subject;
  const at = subject.lastIndexOf("@");
  const [owner = "", repo = ""] = subject.split("/", 2);
  const ref = subject.slice(at);
  const forms = at > 0 ? [`${owner}/${repo}/…${ref}`, `${owner}/…${ref}`] : [];
  const chars = [...subject];
  return (
    forms.find((form) => textWidth(form) <= LONGEST_SUBJECT) ??
    `${chars.slice(0, LONGEST_SUBJECT - 1).join("")}…`
  );
}
