import { blocks, type Finding, type Fix, type Run, reaches, redact } from "#core";
import { cleanRun } from "./clean-run.ts";
import { neutralise, renderCommand } from "./commands.ts";
import { baseCommand } from "./next-steps.ts";
import { type GateNotJudged, tallyOf, worstFirst } from "./tally.ts";
import { cut, visible } from "./visible.ts";

/** What the runner shows beside the code; `file` is relative to the scanned root. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  /** Columns only where the flagged text is on one line: the runner drops them else. */
  readonly col?: number;
  readonly endColumn?: number;
  readonly message: string;
}

type Level = "error" | "warning" | "notice";
const LEVELS: readonly Level[] = ["error", "warning", "notice"];

// The runner keeps ten of a level in a step and cuts a message at 4,096 characters.
const MOST = 9;
const LONGEST_PART = 1_000;

/**
 * `error` is what fails the run, `warning` what would by default, `notice` the rest down to `low`.
 * New findings come first, then the worst.
 */
export function annotations(raw: Run): readonly Annotation[] {
  const run = cleanRun(raw);
  const { main, below, notJudged } = tallyOf(run);
  const noted = below.filter(({ severity }) => severity !== "info");
  const all = [
    ...newFirst([...main, ...noted]).map((finding) => annotationOf(finding, run)),
    ...notJudged.map(notJudgedOf),
  ];
  return LEVELS.flatMap((level) =>
    atMost(
      all.filter((entry) => entry.level === level),
      level,
    ),
  );
}

export function renderAnnotation({ level, message, ...place }: Annotation): string {
  const { title, file, line, endLine, col, endColumn } = place;
  // The title comes last: the runner trims the list, and a file name may end in a blank.
  return renderCommand({
    name: level,
    properties: { file, line, endLine, col, endColumn, title },
    value: message,
  });
}

function newFirst(findings: readonly Finding[]): readonly Finding[] {
  const worst = worstFirst(findings);
  return [
    ...worst.filter(({ status }) => status === "open"),
    ...worst.filter(({ status }) => status !== "open"),
  ];
}

function annotationOf(finding: Finding, run: Run): Annotation {
  const { rule, severity, message, fix, stakes } = finding;
  const lines = [
    message,
    ...(stakes === undefined ? [] : [`At stake: this job holds ${redact(stakes)}`]),
    ...(fix ? [fixLine(fix, run)] : []),
    `Why: sluice explain ${rule.id}`,
  ];
  return {
    level: levelOf(finding, run),
    title: `${rule.id} (${severity})`,
    ...placeOf(finding),
    message: lines.map(plain).join("\n"),
  };
}

/** What would be done, and the command that does it: an unsafe one is shown before it is done. */
function fixLine({ title, safety }: Fix, run: Run): string {
  const flags = safety === "safe" ? "--fix" : "--unsafe-fixes --diff";
  return `Fix: ${title}: ${baseCommand(run)} ${flags}`;
}

function levelOf(finding: Finding, run: Run): Level {
  if (blocks(finding, run.failOn)) return "error";
  return reaches(finding.severity, "medium") ? "warning" : "notice";
}

function placeOf({ location }: Finding): Partial<Annotation> {
  if (!location) return {};
  const { file, start, end } = location;
  const oneLine = start.line === end.line;
  return {
    file: visible(file),
    line: start.line,
    endLine: end.line,
    ...(oneLine && { col: start.column, endColumn: end.column }),
  };
}

function notJudgedOf({ file, at, reason }: GateNotJudged): Annotation {
  return {
    level: "error",
    title: "not judged",
    ...(file !== undefined && { file: visible(file) }),
    ...(file !== undefined && at && { line: at.line, col: at.column }),
    message: plain(reason),
  };
}

function atMost(all: readonly Annotation[], level: Level): readonly Annotation[] {
  if (all.length <= MOST) return all;
  const left = all.length - MOST;
  const more = { level, title: "sluice", message: `and ${left} more, see the job summary` };
  return [...all.slice(0, MOST), more];
}

function plain(text: string): string {
  return neutralise(cut(visible(text), LONGEST_PART));
}
