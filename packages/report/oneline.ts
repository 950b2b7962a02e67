import type { Finding, Run } from "#core";
import { cleanRun } from "./clean-run.ts";
import { neutralise } from "./commands.ts";
import { placeOf } from "./place.ts";
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
      ({ file, reason }) => `${visible(file ?? ".")}: not judged: ${visible(reason)}`,
    ),
  ];
  return lines.map((line) => `${neutralise(line)}\n`).join("");
}

function lineOf(finding: Finding): string {
  const { severity, rule, message } = finding;
  return `${placeOf(finding) ?? "."}: ${severity} ${rule.id} ${visible(message)}`;
}
