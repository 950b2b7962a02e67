import type { Related, Severity } from "#core";
import type { ScopeName } from "#workflow";
import type { LintContext } from "../context.ts";
import type { JobModel } from "../model/job-model.ts";
import { defineLintRule } from "../rule.ts";
import { commandOf } from "../trust/executions/describe.ts";
import { rightsOf } from "../trust/exposure.ts";
import type { Execution } from "../trust/trust.ts";

export const privilegedUntrustedJob = defineLintRule(
  {
    id: "privileged-untrusted-job",
    severity: "low",
    grading:
      "medium where the pull request's code surely runs beside a right to change code, releases, packages or runs, low otherwise: from forks GitHub takes rights and secrets away, so who can push a branch is who gains",
    summary:
      "A job that runs a pull request's code should name no secret and declare no write right.",
    stops: "Code that nobody has reviewed runs beside rights that only reviewed code should have.",
    headline: "unreviewed code beside rights",
    unit: ["job", "jobs"],
    subject: "job",
    messages: {
      found:
        "`{job}` runs the pull request's code (`{command}` {why}) with {rights} in reach; forks get neither, a branch of this repository or of a stolen account does: leave them to a job that runs after the merge",
    },
    cwe: [250, 829],
  },
  {
    onJob(job, { workflow }, context) {
      const model = context.modelOf(workflow, job);
      const { trust, held } = model;
      if (trust.tier !== "fork" && trust.tier !== "attacker") return;
      if (!trust.triggers.some(({ tier }) => tier === "fork")) return;
      const rights = rightsOf(model);
      // Where no block is written, implicit-permissions asks for one.
      const declared = held.from === "default" ? [] : rights.writes;
      if (declared.length === 0 && !hasSecrets(model)) return;
      const run = runOf(model);
      if (!run) return;
      const text = held.from === "default" ? secretsText(model) : rights.text;
      const data = { job: job.id.value, command: commandOf(run), why: run.why, rights: text };
      const severity = gradeOf(declared, run, context);
      return { message: "found", severity, at: placeOf(model), data, related: relatedOf(run) };
    },
  },
);

function hasSecrets({ trust }: JobModel): boolean {
  return trust.secrets.all || trust.secrets.names.size > 0;
}

function secretsText(model: JobModel): string {
  return rightsOf({ ...model, held: { from: "job", levels: new Map() } }).text;
}

function runOf({ trust }: JobModel): Execution | undefined {
  const runs = trust.executions.filter(
    ({ on, isolated }) =>
      !isolated && on.some(({ tier, guards }) => tier === "fork" && !guards.some(isApproval)),
  );
  return runs.find(({ confidence }) => confidence === "certain") ?? runs[0];
}

function isApproval({ kind, spoofable }: { readonly kind: string; readonly spoofable: boolean }) {
  return !spoofable && (kind === "actor" || kind === "label" || kind === "merged");
}

/** What changes code, releases or packages at once; an identity is worth what others grant it. */
const HEAVY: ReadonlySet<ScopeName> = new Set<ScopeName>(["actions", "contents", "packages"]);

function gradeOf(
  writes: readonly ScopeName[],
  { confidence }: Execution,
  { options }: LintContext,
): Severity {
  const isHeavy = writes.some((scope) => HEAVY.has(scope));
  return isHeavy && confidence === "certain" && options.visibility === "public" ? "medium" : "low";
}

/** The rights, where the job or its workflow names them; else the job. */
function placeOf({ held, job }: JobModel) {
  return job.permissions ? (held.block?.place ?? job.id) : job.id;
}

function relatedOf({ place, why, checkout }: Execution): readonly Related[] {
  return [
    { place, message: why },
    { place: checkout.place, message: "fetched here" },
  ];
}
