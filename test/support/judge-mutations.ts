import { annotations, renderAnnotation } from "#report/annotations";
import { renderJson } from "#report/json";
import { renderOneline } from "#report/oneline";
import { renderText } from "#report/text";
import { runGates } from "#suite";
import type { CorpusFile } from "./corpus.ts";
import { memoryHost } from "./memory-host.ts";
import { createRandom, mutate } from "./mutate.ts";
import { parseRunnerCommands } from "./runner-commands.ts";

/**
 * Judges `count` mutations of `files` and returns what went wrong: a throw, more than a second, a finding
 * outside its file, a report from which the runner would take a command. Empty means sound.
 */
export async function judgeMutations(
  files: readonly CorpusFile[],
  count: number,
  seed: number,
): Promise<readonly string[]> {
  const random = createRandom(seed);
  const complaints: string[] = [];
  // The first run loads the gates.
  await complaintAbout("on: push\n");
  for (let index = 0; index < count; index++) {
    const file = files[random(files.length)];
    if (!file) break;
    const text = mutate(file.text, random);
    const started = performance.now();
    const complaint = await complaintAbout(text);
    const took = performance.now() - started;
    const name = `mutation ${index} of ${file.name} (seed ${seed})`;
    if (complaint !== undefined) complaints.push(`${name}: ${complaint}`);
    if (took > 1000) complaints.push(`${name}: ${took.toFixed(0)} ms`);
  }
  return complaints;
}

async function complaintAbout(text: string): Promise<string | undefined> {
  try {
    const host = memoryHost({ ".github/workflows/mutated.yml": text });
    const run = await runGates({ gates: [], paths: [], options: { preset: "strict" } }, host);
    const outside = run.findings.find(
      ({ location }) => !location || location.span.start < 0 || location.span.end > text.length,
    );
    if (outside) return `${outside.rule.id} points outside the file`;
    const wrong = run.findings.find(
      (finding) =>
        finding.text !== text.slice(finding.location?.span.start, finding.location?.span.end),
    );
    if (wrong) return `${wrong.rule.id} does not show the flagged text`;
    const shown = [
      renderText(run, { color: false, verbose: true }),
      renderOneline(run),
      renderJson(run),
    ];
    const commands = parseRunnerCommands(shown.join("\n"));
    if (commands.length > 0) return `a report holds the command ${commands[0]?.name}`;
    const expected = annotations(run);
    const issued = parseRunnerCommands(expected.map(renderAnnotation).join("\n"));
    if (issued.length !== expected.length) return "annotations hold another command";
    return undefined;
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
}
