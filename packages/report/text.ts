import type { Finding, Run } from "#core";
import { cleanRun } from "./clean-run.ts";
import { neutralise } from "./commands.ts";
import { createMasks } from "./mask.ts";
import { type NextStep, nextSteps } from "./next-steps.ts";
import { createPaint, type Paint, paintVerdict } from "./paint.ts";
import { blamedPlace, placeOf } from "./place.ts";
import { renderTable } from "./table.ts";
import {
  count,
  FILES,
  severityCounts,
  type Tally,
  tallyOf,
  threshold,
  worstFirst,
} from "./tally.ts";
import { renderFindings } from "./text-findings.ts";
import { renderGroups, ruleGroups } from "./text-groups.ts";
import { visible } from "./visible.ts";

export interface TextOptions {
  readonly color: boolean;
  /** Every finding and every place. */
  readonly verbose: boolean;
  /** The verdict's line alone. */
  readonly quiet?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
}

// Up to here each finding fits on a screen or two with its source line; beyond, groups read faster.
const MOST_IN_FULL = 20;
const DEFAULT_WIDTH = 100;

/** The report for people: what is wrong, worst first; then the verdict, then what to type next. */
export function renderText(raw: Run, options: TextOptions): string {
  const run = cleanRun(raw);
  const paint = createPaint(options.color);
  const tally = tallyOf(run);
  if (options.quiet) return `${neutralise(verdictLine(run, tally, paint))}\n`;
  const shown = options.verbose ? everything(tally) : tally.main;
  const grouped = shown.length > MOST_IN_FULL;
  const style = { paint, width: options.width ?? DEFAULT_WIDTH };
  const quiet = options.verbose ? [] : quietLines(run, tally);
  const body = grouped
    ? [[...renderGroups(ruleGroups(shown), paint, options.verbose), ...quiet]]
    : [...renderFindings(shown, run, createMasks(raw), style), quiet];
  const blocks = [
    [header(run, paint)],
    ...body,
    ...(options.verbose ? verboseTables(run) : []),
    [...(options.verbose ? [] : waived(tally)), ...remarks(run, tally)],
    [...notConfigured(run), verdictLine(run, tally, paint)],
    steps(nextSteps(run, tally, grouped && !options.verbose), paint),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(neutralise).join("\n"))
    .join("\n\n")}\n`;
}

function verboseTables(run: Run): readonly (readonly string[])[] {
  const sections = run.gates.flatMap((gate) => gate.sections);
  return sections.flatMap((section) =>
    section.kind === "table" && section.verbose
      ? [renderTable(section, "text").trimEnd().split("\n")]
      : [],
  );
}

function everything({ main, below, existing, waived }: Tally): readonly Finding[] {
  return worstFirst([...main, ...below, ...existing, ...waived]);
}

function header(run: Run, paint: Paint): string {
  const network = run.network.length === 0 ? "offline" : `network: ${run.network.join(", ")}`;
  const parts = [
    paint("bold", `sluice ${run.version}`),
    network,
    ...(run.workflows === undefined
      ? []
      : [
          count(run.workflows, ["workflow", "workflows"]),
          count(run.jobs, ["job", "jobs"]),
          ...(run.actions > 0 ? [count(run.actions, ["action", "actions"])] : []),
        ]),
    ...run.gates.flatMap(({ account }) => (account === undefined ? [] : [visible(account)])),
    visible(run.policy),
  ];
  return parts.join("  ");
}

/** What somebody accepted, and why: nothing passes for clean in silence. */
function waived(tally: Tally): readonly string[] {
  const lines = tally.waived
    .slice(0, MOST_IN_FULL)
    .map((finding) =>
      ["waived:", placeOf(finding), `${finding.rule.id}:`, finding.waiver?.reason]
        .filter((part) => part !== undefined)
        .join(" "),
    );
  const left = tally.waived.length - lines.length;
  return [...lines, ...(left > 0 ? [`waived: ${left} more; --verbose lists them`] : [])].map(
    visible,
  );
}

/** What the findings do not show: each on a line of its own. */
function remarks(run: Run, tally: Tally): readonly string[] {
  const lines = [
    ...tally.notJudged.map((entry) =>
      ["not judged", blamedPlace(entry), entry.reason]
        .filter((part) => part !== undefined)
        .join(": "),
    ),
    ...run.excluded.map(
      ({ path, reason, files }) => `excluded: ${path} (${count(files, FILES)}): ${reason}`,
    ),
    ...run.paths.map(({ path, files, open }) => `${path}: ${count(files, FILES)}, ${open} open`),
    ...run.notes.map((note) => `note: ${note}`),
  ];
  return lines.map(visible);
}

function notConfigured(run: Run): readonly string[] {
  const gates = run.notConfigured;
  return gates.length > 0 ? [`not configured: ${gates.join(", ")}`] : [];
}

function quietLines(run: Run, { below, existing }: Tally): readonly string[] {
  const groups = ruleGroups(below).map(
    ({ rule, severity, findings }) => `${findings.length} ${rule.id} (${severity})`,
  );
  const bar = run.failOn === "never" ? `below ${threshold(run.failOn)}` : "below fail-on";
  return [
    ...(groups.length > 0 ? [`${bar}: ${groups.join(" · ")}`] : []),
    ...(existing.length > 0
      ? [`already there: ${existing.length} that the base has too (${severityCounts(existing)})`]
      : []),
  ];
}

function verdictLine(run: Run, { main, waived, notJudged }: Tally, paint: Paint): string {
  const counts = severityCounts(main);
  const parts = [
    paintVerdict(paint, run.verdict, run.verdict.toUpperCase()),
    `${main.length} open${counts === "" ? "" : ` (${counts})`}`,
    `${waived.length} waived`,
    `${notJudged.length} not judged`,
  ];
  return parts.join("  ");
}

function steps(next: readonly NextStep[], paint: Paint): readonly string[] {
  const width = Math.max(0, ...next.map(({ command }) => command.length));
  return next.map(({ command, why }, index) => {
    const label = index === 0 ? paint("dim", "next") : "    ";
    return `${label}  ${command.padEnd(width)}  ${paint("dim", why)}`;
  });
}
