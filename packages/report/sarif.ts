import { EXIT_CODES, type Finding, type Run } from "#core";
import { cleanRun } from "./clean-run.ts";
import { jsonText } from "./json-text.ts";
import { HOME } from "./links.ts";
import { createMasks } from "./mask.ts";
import { artifactOf } from "./sarif-location.ts";
import { messageOf } from "./sarif-message.ts";
import { resultOf } from "./sarif-result.ts";
import { descriptorsOf } from "./sarif-rule.ts";
import { tallyOf, worstFirst } from "./tally.ts";

export interface SarifOptions {
  /** For code scanning, which ignores suppressions and wants a place for every result. */
  readonly upload: boolean;
}

// docs.github.com, "SARIF results exceed one or more limits".
const MOST_RESULTS = 25_000;

/** SARIF 2.1.0 (OASIS). */
export function renderSarif(raw: Run, options: SarifOptions): string {
  const run = cleanRun(raw);
  const wanted = options.upload
    ? run.findings.filter(({ status }) => status !== "waived")
    : run.findings;
  const findings = wanted.length > MOST_RESULTS ? worst(wanted) : wanted;
  const rules = descriptorsOf(findings);
  const masks = createMasks(raw);
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "sluice",
            semanticVersion: run.version,
            informationUri: HOME,
            rules,
          },
        },
        invocations: [invocationOf(run, wanted.length - findings.length)],
        originalUriBaseIds: { "%SRCROOT%": { description: messageOf("The scanned root.") } },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: findings.map((finding) =>
          resultOf(finding, {
            run,
            masks,
            upload: options.upload,
            ruleIndex: rules.findIndex(({ id }) => id === finding.rule.id),
          }),
        ),
      },
    ],
  });
}

function worst(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Set(worstFirst(findings).slice(0, MOST_RESULTS));
  return findings.filter((finding) => kept.has(finding));
}

/** What was not judged is said here: a missing result must not read as a clean file. */
function invocationOf(run: Run, left: number) {
  const { notJudged } = tallyOf(run);
  const notifications = [
    ...notJudged.map(({ file, at, reason }) => ({
      level: "error",
      message: messageOf(`not judged: ${reason}`),
      ...(file !== undefined && {
        locations: [
          {
            physicalLocation: {
              artifactLocation: artifactOf(file),
              ...(at && { region: { startLine: at.line, startColumn: at.column } }),
            },
          },
        ],
      }),
    })),
    ...(left > 0
      ? [{ level: "warning", message: messageOf(`${left} milder results are left out`) }]
      : []),
  ];
  return {
    executionSuccessful: notJudged.length === 0,
    exitCode: EXIT_CODES[run.verdict],
    toolExecutionNotifications: notifications,
  };
}
