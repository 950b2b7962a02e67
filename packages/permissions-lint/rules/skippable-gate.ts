import type { Place } from "#core";
import type { Job, Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import { ignoredNeed } from "../gates/ignored-failure.ts";
import { publisherBehind, toleratedFailure } from "../gates/release-needs.ts";
import { pathFilters, secretScanner } from "../gates/secret-scanner.ts";
import { skippedByDetection } from "../gates/skipped-check.ts";
import { publicationsOf } from "../publish/publications.ts";
import { defineLintRule } from "../rule.ts";

export const skippableGate = defineLintRule(
  {
    id: "skippable-gate",
    severity: "medium",
    grading: "low where a secret scanner does not run for some paths",
    summary:
      "A check that a merge or a release relies on must not be skipped or overruled by its own failure.",
    stops:
      "A push that the checks were never run for, or that failed them, is merged or released as if it had passed.",
    headline: "passes without having run",
    unit: ["gate", "gates"],
    subject: "job",
    messages: {
      detection:
        "`{job}` is skipped, and a skipped check counts as passed, when `needs.{need}.outputs.{output}` is empty: line {line} asks git for `github.event.before`, a commit that is gone after a force-push and absent on a new branch; run it unless the output says `false`",
      tolerated:
        "`{job}` may fail and `{publisher}` publishes all the same (`{text}`): `continue-on-error` lets a failed job count as passed",
      overruled:
        "`{job}` publishes (`{text}`) even where `{need}` has failed: a status function in `if:` takes the place of `success()`; ask for `needs.{need}.result == 'success'`",
      unscanned:
        "`{scanner}` looks for secrets in every file, but {paths} keeps some changes from starting a run: a secret in one of them is never seen",
    },
    cwe: [693, 754],
  },
  {
    onWorkflow(workflow) {
      return workflow.triggers.some(({ options }) => options) ? unscanned(workflow) : undefined;
    },
    onJob(job, { workflow }, context) {
      if (job.if && job.needs.length > 0)
        return skippedCheck(job, workflow, context) ?? overruled(job, workflow, context);
      return tolerated(job, workflow, context);
    },
  },
);

function skippedCheck(job: Job, workflow: Workflow, context: LintContext) {
  const skip = skippedByDetection(job, workflow);
  // A release that does not come is no gate that was passed.
  if (!skip || job.environment || publicationsOf(workflow, job, context).length > 0)
    return undefined;
  if (!context.modelOf(workflow, job).trust.reachable) return undefined;
  const { need, output, place, at } = skip;
  const line = lineOf(workflow, place);
  return {
    message: "detection",
    data: { job: job.id.value, need, output, line },
    at,
    related: [{ place, message: "finds nothing where that commit is gone" }],
  } as const;
}

function overruled(job: Job, workflow: Workflow, context: LintContext) {
  const need = job.if && ignoredNeed(job);
  if (!job.if || need === undefined) return undefined;
  const [publication] = publicationsOf(workflow, job, context);
  if (!publication || !context.modelOf(workflow, job).trust.reachable) return undefined;
  const { text, place, source } = publication;
  return {
    message: "overruled",
    data: { job: job.id.value, need, text },
    at: job.if,
    related: [{ place, message: "publishes here", in: source }],
  } as const;
}

function tolerated(job: Job, workflow: Workflow, context: LintContext) {
  const at = toleratedFailure(job);
  const publisher = at && publisherBehind(workflow, context).get(job.id.value);
  if (!at || !publisher) return undefined;
  const { text, place, source } = publisher.publication;
  return {
    message: "tolerated",
    data: { job: job.id.value, publisher: publisher.job.id.value, text },
    at,
    related: [{ place, message: "publishes here", in: source }],
  } as const;
}

function* unscanned(workflow: Workflow) {
  const filters = pathFilters(workflow);
  const scanner = filters.length > 0 ? secretScanner(workflow) : undefined;
  if (!scanner) return;
  for (const { at, paths } of filters) {
    const data = { scanner: scanner.name, paths };
    const related = [{ place: scanner.place, message: "scans here" }];
    yield { message: "unscanned", data, at, severity: "low", related } as const;
  }
}

function lineOf({ source }: Workflow, { span }: Place): string {
  return String(source.lines.position(span.start).line);
}
