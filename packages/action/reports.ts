import { isDebug, summary } from "@actions/core";
import type { Host, Run } from "#core";
import { writeFresh } from "#host";
import { annotations } from "#report/annotations";
import { renderJson } from "#report/json";
import { renderSarif } from "#report/sarif";
import { renderSummary } from "#report/summary";
import { renderText } from "#report/text";
import { issueAnnotations, logLines, publishOutputs } from "./commands.ts";
import type { ActionInputs } from "./inputs.ts";
import { countOutputs, type Outputs } from "./outputs.ts";

/** Everything that a step leaves behind. The report stands last in the log, outside any fold. */
export async function publish(run: Run, inputs: ActionInputs, env: Host["env"]): Promise<void> {
  if (inputs.annotations) issueAnnotations(annotations(run));
  if (inputs.summary) await appendSummary(renderSummary(run), env);
  publishOutputs({ ...countOutputs(run), ...writeReports(run, env) });
  logLines(renderText(run, { color: false, verbose: isDebug() }));
}

// Below the runner's own temporary folder: an action of ours never writes to the work tree, where a
// committed link could lead anywhere.
function writeReports(run: Run, env: Host["env"]): Outputs {
  const files = {
    "sluice.json": renderJson(run),
    "sluice.sarif": renderSarif(run, { upload: true }),
  };
  const folder = writeFresh(env.RUNNER_TEMP, files);
  return { json: `${folder}/sluice.json`, sarif: `${folder}/sluice.sarif` };
}

// Platforms without job summaries set no file for them, or one that is not there. That is no reason to
// keep the verdict back.
async function appendSummary(markdown: string, env: Host["env"]): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY) return;
  try {
    await summary.addRaw(markdown, true).write();
  } catch (cause) {
    logLines(`note: the job summary cannot be written: ${String(cause)}`);
  }
}
