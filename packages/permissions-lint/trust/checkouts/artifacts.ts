import { allSteps, hasExpression, type Job, type ShellWord, type Step } from "#workflow";
import { nameOf } from "../reach/gate-steps.ts";
import type { Arrival } from "../reach/reach.ts";
import { folderOf, inputOf } from "./inputs.ts";

const BY_ACTION: ReadonlySet<string> = new Set([
  "actions/download-artifact",
  "dawidd6/action-download-artifact",
]);

/** A step that unpacks what the run which set this one off has made: of a fork's run a stranger's files. */
export function isForeignArtifact(step: Step, { event }: Arrival): boolean {
  if (event !== "workflow_run" || !step.uses) return false;
  const name = nameOf(step.uses.value);
  if (name === "actions/github-script") {
    const script = inputOf(step, "script")?.value ?? "";
    return ASKED_FOR.test(script) && UNPACKED.test(script);
  }
  if (!BY_ACTION.has(name)) return false;
  const run = inputOf(step, "run-id") ?? inputOf(step, "run_id");
  return run !== undefined && hasExpression(run.value) && OF_RUN.test(run.value);
}

const OF_RUN = /workflow_run|steps\.|needs\.|env\.|inputs\./;

// The client's method, the field of the list, and the endpoint (GitHub docs, REST, artifacts).
const ASKED_FOR =
  /\bdownloadArtifact\b|\barchive_download_url\b|\/artifacts\/[^\s"'`]{1,200}\/zip\b/;
const UNPACKED = /\bunzip\b|\bextractAllTo\b|\bextractZip\b|\bunzipper\b/;

const known = new WeakMap<Job, boolean>();

/** Whether some step of the job takes the archive of an artifact from the API. */
export function downloadsArtifacts(job: Job): boolean {
  const found = known.get(job);
  if (found !== undefined) return found;
  const answer = allSteps(job.steps).some(({ run, with: inputs }) =>
    ASKED_FOR.test(run?.value ?? inputs.get("script")?.value.value ?? ""),
  );
  known.set(job, answer);
  return answer;
}

/** `gh run download -D folder`, `unzip -d folder`, `tar -C folder`. */
export function unpackPath(args: readonly ShellWord[]): string {
  const at = args.findIndex(({ value }) => INTO.test(value));
  return at < 0 ? "" : folderOf(args[at + 1]?.value);
}

const INTO = /^(?:-D|--dir|-d|-C|--directory|-DestinationPath)$/i;
