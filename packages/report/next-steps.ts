import type { Finding, Run } from "#core";
import type { Tally } from "./tally.ts";

export interface NextStep {
  readonly command: string;
  readonly why: string;
}

// What a shell reads as one word as it stands, and nobody reads as a flag.
const PLAIN_PATH = /^[\w./][\w./-]*$/;

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

/** The command line that judges the same again; `PATH` where a path is no plain word. */
export function baseCommand(run: Run): string {
  const [only, ...others] = run.gates;
  const gate = only && others.length === 0 ? ` ${only.gate}` : "";
  const paths = run.typedPaths.map((path) => ` ${PLAIN_PATH.test(path) ? path : "PATH"}`);
  return `sluice${gate}${paths.join("")}`;
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
