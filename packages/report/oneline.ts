import type { Finding, Run } from "#core";
import { cleanRun } from "./clean-run.ts";
import { neutralise } from "./commands.ts";
import { blamedPlace, placeOf } from "./place.ts";
import { tallyOf } from "./tally.ts";
import { visible } from "./visible.ts";

/** `path:line:column: severity rule message`, for editors and grep; a `.` stands for no place. */
export function renderOneline(raw: Run): string {
  const run = cleanRun(raw);
  const { main, below, notJudged } = tallyOf(run);
  const open = new Set([...main, ...below]);
  const lines = [
    ...run.findings.filter((finding) => open.has(finding)).map(lineOf),
    ...notJudged.map(
      (entry) => `${visible(blamedPlace(entry) ?? ".")}: not judged: ${visible(entry.reason)}`,
    ),
  ];
  return lines.map((line) => `${neutralise(line)}\n`).join("");
}

function lineOf(finding: Finding): string {
  const { severity, rule, message, location } = finding;
  // One step used in two places is one line twice without it.
  const via = location?.alias ? ` (alias at ${location.alias.line}:${location.alias.column})` : "";
  return `${placeOf(finding) ?? "."}: ${severity} ${rule.id} ${visible(message)}${via}`;
}
