import type { Finding, Run } from "#core";
import type { Tally } from "./tally.ts";

export interface NextStep {
  readonly command: string;
  readonly why: string;
}

/** Commands that are worth typing after this run, and that will do what they say. */
export function nextSteps(run: Run, tally: Tally, shortened: boolean): readonly NextStep[] {
  const command = baseCommand(run);
  const worst = tally.main[0];
  return [
    ...fixStep(command, [...tally.main, ...tally.below]),
    ...(worst
      ? [{ command: `sluice explain ${worst.rule.id}`, why: "what goes wrong and how to mend it" }]
      : []),
    ...(shortened ? [{ command: `${command} --verbose`, why: "lists every place" }] : []),
  ];
}

/** The command line that judges the same again. */
export function baseCommand(run: Run): string {
  const [only, ...others] = run.gates;
  const gate = only && others.length === 0 ? ` ${only.gate}` : "";
  return `sluice${gate}${run.typed.map((word) => ` ${word}`).join("")}`;
}

function fixStep(command: string, findings: readonly Finding[]): readonly NextStep[] {
  const safe = findings.filter((finding) => finding.fix?.safety === "safe").length;
  const unsafe = findings.filter((finding) => finding.fix?.safety === "unsafe").length;
  if (safe + unsafe === 0) return [];
  if (safe === 0) {
    return [
      {
        command: `${command} --unsafe-fixes --diff`,
        why: `shows ${unsafe} that may change behavior`,
      },
    ];
  }
  const more = unsafe > 0 ? `; --unsafe-fixes ${unsafe} more` : "";
  return [
    { command: `${command} --fix`, why: `mends ${safe}${more}; with --diff it only shows how` },
  ];
}
