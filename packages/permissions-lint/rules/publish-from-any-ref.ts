import type { Severity } from "#core";
import type { Job, Workflow } from "#workflow";
import { type AnyBranchRun, anyBranchRuns, assumptionsOf } from "../publish/any-branch.ts";
import { evaluateCondition } from "../publish/evaluate.ts";
import { isPackageTarget, nameOfTarget, type Publication } from "../publish/publication.ts";
import { publicationsOf } from "../publish/publications.ts";
import { allOf, type Reach, reachOf } from "../publish/reach.ts";
import { defineLintRule } from "../rule.ts";

export const publishFromAnyRef = defineLintRule(
  {
    id: "publish-from-any-ref",
    severity: "medium",
    grading:
      "medium for packages, releases and deployments; low for images, sites and signatures; info where a person must start the run; one step lower where the job names an environment",
    summary: "A job that publishes must only run for protected branches and tags.",
    stops:
      "Whoever can push a branch, or has stolen one account that can, publishes code that no one has reviewed.",
    headline: "publishes what any branch holds",
    unit: ["job", "jobs"],
    groupBy: "target",
    subject: "job",
    messages: {
      unfiltered:
        "`{job}` publishes to {target} (`{text}`) on `{event}` {why}: code of any branch, not yet reviewed, goes out; filter the trigger or ask for the branch in `if:`",
      review:
        "`{job}` publishes to {target} (`{text}`) on `{event}`, {why}: whoever can push a branch here publishes by opening a pull request; ask for another event in `if:`",
      dispatch:
        "`{job}` publishes to {target} (`{text}`) on `{event}`, {why}: ask for `github.ref` in `if:`, or name an environment that only protected branches may use",
    },
    cwe: [862, 345],
  },
  {
    onJob(job, { workflow }, context) {
      const publications = publicationsOf(workflow, job, context);
      if (publications.length === 0) return undefined;
      const { trust } = context.modelOf(workflow, job);
      const found = trust.reachable ? worstOf(workflow, job, publications) : undefined;
      if (!found) return undefined;
      const { run, publication } = found;
      const severity = job.environment ? LOWER[found.severity] : found.severity;
      if (!severity) return undefined;
      return {
        message: MESSAGES[run.event],
        data: {
          job: job.id.value,
          target: nameOfTarget(publication.target),
          text: publication.text,
          event: run.event,
          why: run.why,
        },
        severity,
        at: run.trigger.event,
        related: [{ place: publication.place, message: "publishes here", in: publication.source }],
      };
    },
  },
);

const MESSAGES = {
  push: "unfiltered",
  create: "unfiltered",
  pull_request: "review",
  workflow_dispatch: "dispatch",
} as const satisfies Record<AnyBranchRun["event"], string>;

const LOWER: Readonly<Partial<Record<Severity, Severity>>> = { medium: "low", low: "info" };
const ORDER: readonly Severity[] = ["medium", "low", "info"];

interface Found {
  readonly run: AnyBranchRun;
  readonly publication: Publication;
  readonly severity: Severity;
}

function worstOf(
  workflow: Workflow,
  job: Job,
  publications: readonly Publication[],
): Found | undefined {
  const found = openRuns(workflow).flatMap(({ run, reach }) => {
    if (reach.get(job.id.value) !== true) return [];
    const assumptions = assumptionsOf(run);
    const holds = (text: string) => evaluateCondition(text, assumptions);
    return publications
      .filter(({ conditions }) => allOf(conditions.map(holds)) === true)
      .map((publication) => ({ run, publication, severity: gradeOf(run, publication) }));
  });
  return found.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))[0];
}

interface OpenRun {
  readonly run: AnyBranchRun;
  readonly reach: Reach;
}

const opened = new WeakMap<Workflow, readonly OpenRun[]>();

function openRuns(workflow: Workflow): readonly OpenRun[] {
  const known = opened.get(workflow);
  if (known) return known;
  const runs = anyBranchRuns(workflow).map((run) => ({
    run,
    reach: reachOf(workflow, assumptionsOf(run)),
  }));
  opened.set(workflow, runs);
  return runs;
}

// A tag that names none of these is the same for all branches, so one overwrites the other's.
const BY_BRANCH =
  /\b(?:ref|ref_name|head_ref|sha|run_id|run_number|event|steps|needs|matrix|inputs|env|vars)\b/;

function isByBranch(tag: string): boolean {
  return tag.includes("${{") && BY_BRANCH.test(tag);
}

function gradeOf({ event }: AnyBranchRun, { target, step }: Publication): Severity {
  if (event === "workflow_dispatch") return "info";
  if (isPackageTarget(target) || target === "releases" || target === "deployment") return "medium";
  const tags = step.with.get("tags")?.value.value;
  const isShared = tags?.split("\n").some((tag) => tag.trim() !== "" && !isByBranch(tag));
  return target === "images" && isShared ? "medium" : "low";
}
