import { EXIT_CODES, type Host, type Run } from "#core";
import { GATES, type RunRequest, runGates } from "#suite";
import type { Arguments } from "../args.ts";
import type { Format } from "../options.ts";
import { writeReport } from "../output-file.ts";
import { note, print } from "../print.ts";
import { asFormat, parseOutput, renderReport, type TextStyle } from "../reports.ts";

/** `sluice [GATE] [PATH…]`: judge, report, exit code; of `rules` alone, where they are given. */
export async function check(
  args: Arguments,
  host: Host,
  rules?: readonly string[],
): Promise<number> {
  const format = asFormat(args.cli.format ?? "text");
  const outputs = args.cli.output.map(parseOutput);
  const style = styleOf(args);
  const { fix, diff } = args.cli;
  const isFixing = fix || diff || args.cli["unsafe-fixes"];
  const formats = [format, ...outputs.map((output) => output.format)];
  const request = {
    ...requestOf(args),
    ...(args.network && { network: args.network }),
    ...(rules && { rules }),
    fingerprints: isFixing || formats.some(showsFingerprints),
  };
  if (isFixing) {
    const { fixFiles } = await import("./fix.ts");
    const outcome = await fixFiles(request, args.cli, host);
    if (outcome.kind === "diff") return outcome.exitCode;
    return report(outcome.run, format, outputs, style);
  }
  return report(await runGates(request, host), format, outputs, style);
}

function requestOf({ words, suite, planned }: Arguments): RunRequest {
  if (planned) {
    return { gates: [planned.gate], paths: [], options: suite, planned };
  }
  const [first, ...rest] = words;
  const gate = GATES.find(({ name, alias }) => name === first || alias === first);
  return gate
    ? { gates: [gate.name], paths: rest, options: suite }
    : { gates: [], paths: words, options: suite };
}

function showsFingerprints(format: Format): boolean {
  return format === "json" || format === "sarif" || format === "sarif-upload";
}

async function report(
  run: Run,
  format: ReturnType<typeof asFormat>,
  outputs: readonly ReturnType<typeof parseOutput>[],
  style: TextStyle,
): Promise<number> {
  await writeFiles(run);
  print(answerOf(run, format, style) ?? (await renderReport(run, format, style)));
  const plain = { color: false, verbose: true, quiet: false };
  for (const output of outputs) {
    writeReport(output.file, await renderReport(run, output.format, plain));
  }
  return EXIT_CODES[run.verdict];
}

/** What a command was asked for stands alone on standard output, for `$(…)`. */
function answerOf(run: Run, format: Format, style: TextStyle): string | undefined {
  if (format !== "text" || style.quiet || run.verdict !== "pass") return undefined;
  return run.gates.find(({ answer }) => answer !== undefined)?.answer;
}

async function writeFiles({ verdict, gates }: Run): Promise<void> {
  if (verdict !== "pass") return;
  for (const { path, text } of gates.flatMap(({ toWrite }) => toWrite)) {
    writeReport(path, text);
    await note(`wrote ${path}`);
  }
}

function styleOf({ cli }: Arguments): TextStyle {
  const { stdout, env } = process;
  const wanted = stdout.isTTY && !env.NO_COLOR && env.TERM !== "dumb";
  return {
    color: cli.color === "auto" ? Boolean(wanted) : cli.color === "always",
    verbose: cli.verbose,
    quiet: cli.quiet,
    ...(stdout.isTTY && { width: stdout.columns }),
  };
}
