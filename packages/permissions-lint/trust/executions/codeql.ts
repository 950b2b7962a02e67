import { allSteps, type Job, type Step } from "#workflow";
import { inputOf } from "../checkouts/inputs.ts";
import { nameOf } from "../reach/gate-steps.ts";

/** Languages that CodeQL reads without building anything (GitHub docs, code scanning of compiled languages). */
const UNBUILT: ReadonlySet<string> = new Set([
  "actions",
  "javascript",
  "javascript-typescript",
  "python",
  "ruby",
  "typescript",
]);

/** Whether the step is CodeQL's autobuild in a job all of whose languages need no build. */
export function buildsNothing(step: Step, job: Job): boolean {
  if (!step.uses || nameOf(step.uses.value) !== "github/codeql-action/autobuild") return false;
  const init = allSteps(job.steps).find(
    ({ uses }) => uses && nameOf(uses.value) === "github/codeql-action/init",
  );
  const languages = init && inputOf(init, "languages");
  if (!languages) return false;
  const named = languagesIn(languages.value, job);
  return named.length > 0 && named.every((language) => UNBUILT.has(language.trim().toLowerCase()));
}

/** Of `${{ matrix.language }}` every value that is written; of anything else that is computed, nothing. */
function languagesIn(value: string, { strategy }: Job): readonly string[] {
  const axis = /^\s*\$\{\{\s*matrix\.([\w-]+)\s*\}\}\s*$/.exec(value)?.[1];
  if (axis === undefined) return value.includes("${{") ? [] : value.split(",");
  const values = strategy?.dynamic ? undefined : strategy?.matrix.get(axis);
  return values === undefined || values === "dynamic" ? [] : values.map((text) => text.value);
}
