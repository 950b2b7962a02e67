import { redact } from "#core";
import { type BlockRow, renderBlock } from "../fix/block-text.ts";
import { commentText } from "../fix/comment-text.ts";
import { leastBlock } from "../fix/least-block.ts";
import type { JobModel } from "../model/job-model.ts";
import type { Checkout } from "../trust/trust.ts";
import { callLines, impossibleLines, rightsLines, sinkLines } from "./explain-rights.ts";
import { triggerLines } from "./explain-triggers.ts";
import { secretsOf } from "./model-rows.ts";
import { startOf } from "./place.ts";

const VERDICTS: Readonly<Record<JobModel["verdict"], string>> = {
  exact: "it holds what it needs",
  over: "it holds more than it needs",
  under: "it lacks a right that it needs",
  unverified: "it may hold more than it needs: something out of sight could use the token",
};

function verdictWords({ verdict, held }: JobModel): string {
  if (held.from !== "default" || verdict !== "exact") return VERDICTS[verdict];
  return "a setting of the repository decides what it holds";
}

/** Lines for the terminal; sections are set apart by an empty one. */
export function explainJob(model: JobModel): readonly string[] {
  const { workflow, job, trust } = model;
  const { source } = workflow;
  const reach = trust.reachable ? [] : ["it never runs: its condition is always false"];
  const sections: readonly (readonly string[])[] = [
    [
      `${source.path}:${startOf(source, job.id).line} ${job.id.value}`,
      `  ${verdictWords(model)}`,
      ...indent(reach),
    ],
    titled("Started by", triggerLines(model)),
    titled(...rightsLines(model)),
    titled("Calls", callLines(model)),
    titled("Cannot work", impossibleLines(model)),
    titled("Out of sight", sinkLines(model)),
    titled(
      "Checks out",
      trust.checkouts.map((checkout) => checkoutLine(checkout, model)),
    ),
    titled("Runs what it checked out", executionLines(model)),
    titled("Around it", surroundings(model)),
    titled("Write instead", insteadLines(model)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...indent(lines)];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

const TRUST: Readonly<Record<Checkout["trust"], string>> = {
  trusted: "trusted",
  untrusted: "untrusted: what a stranger wrote",
  unknown: "of unknown trust",
};

const GUARDS: Readonly<Record<Checkout["guard"], readonly string[]>> = {
  "in-force": ["heads of forks are refused"],
  absent: ["this version does not refuse heads of forks"],
  allowed: ["heads of forks are allowed on purpose"],
  unknown: [],
  none: [],
};

function checkoutLine(checkout: Checkout, { workflow }: JobModel): string {
  const { place, ref, trust, persists, guard, path } = checkout;
  const { line } = startOf(workflow.source, place);
  const parts = [
    ref === undefined ? "the event's own commit" : redact(ref),
    TRUST[trust],
    ...(path === "" ? [] : [`into ${path}`]),
    ...(persists ? ["leaves its credential in the git config"] : []),
    ...(isGuarded(checkout) ? GUARDS[guard] : []),
  ];
  return `line ${line}  ${parts.join(", ")}`;
}

// actions/checkout looks at heads of forks under these events alone.
function isGuarded({ untrustedOn }: Checkout): boolean {
  return untrustedOn.some(
    ({ event }) => event === "pull_request_target" || event === "workflow_run",
  );
}

function executionLines({ workflow, trust }: JobModel): readonly string[] {
  return trust.executions.map(({ source, place, why, confidence }) => {
    const { line } = startOf(source, place);
    const where = source === workflow.source ? `line ${line}` : `${source.path}:${line}`;
    return `${where}  ${redact(why)}${confidence === "certain" ? "" : `, ${confidence}`}`;
  });
}

const CACHES = { writes: "may write it", reads: "reads it", none: undefined } as const;

function surroundings(model: JobModel): readonly string[] {
  const { trust } = model;
  const secrets = secretsOf(model).map((name) =>
    name === "*" ? "whatever the repository holds" : name,
  );
  const cache = CACHES[trust.cache];
  return [
    `runner       ${trust.runner}`,
    `environment  ${trust.environment?.name ?? "none"}`,
    `secrets      ${secrets.join(", ") || "none"}`,
    ...(cache ? [`cache        ${cache}`] : []),
  ];
}

/** The block that the evidence carries, where it differs from what stands there. */
function insteadLines(model: JobModel): readonly string[] {
  if (model.verdict === "exact" && model.held.from !== "default") return [];
  const least = leastBlock(model);
  if (!least)
    return ["what it does with the token is out of sight, so no block can be told from here"];
  const missing = missingRows(model);
  const kept = least.rows.filter(({ scope }) => !missing.some((row) => row.scope === scope));
  const body = { ...least, rows: [...kept, ...missing] };
  const block = renderBlock(body, { indent: "", step: "  ", eol: "\n" }).split("\n");
  if (least.safety === "safe") return block;
  return [...block, "", "not every line of it is certain: read the evidence above"];
}

/** What it does not hold and needs. */
function missingRows({ scopes }: JobModel): readonly BlockRow[] {
  return scopes.flatMap(({ scope, need, verdict }) => {
    if (!need || (verdict !== "missing" && verdict !== "probably-missing")) return [];
    const reason = commentText(need.evidence[0]?.text ?? "");
    return [{ scope, level: need.access, reason }];
  });
}
