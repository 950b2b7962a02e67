import { redact } from "#core";
import { levelOf } from "../model/held.ts";
import type { JobModel, ScopeVerdict } from "../model/job-model.ts";
import type { Evidence, Need } from "../needs/needs.ts";
import { oneLine, withoutRef } from "../table/evidence-text.ts";
import { startOf } from "./place.ts";

const WORDS: Readonly<Record<ScopeVerdict["verdict"], string>> = {
  ok: "needed",
  unused: "unused: nothing asks for it",
  excess: "too wide: only reading is asked for",
  missing: "missing: will be refused (403)",
  "probably-missing": "probably missing",
  unverified: "unverified: something out of sight could use it",
};

/** Title and lines: each right that is held or asked for, and the evidence below it. */
export function rightsLines(model: JobModel): readonly [string, readonly string[]] {
  const { held, needs, scopes } = model;
  const verdicts = new Map(scopes.map((verdict) => [verdict.scope, verdict] as const));
  const asked = new Set(needs.needs.map(({ scope }) => scope));
  const judged = scopes.filter((each) => each.held !== "none" || each.verdict !== "ok");
  const names = new Set([...held.levels.keys(), ...judged.map(({ scope }) => scope), ...asked]);
  // A default gives every scope; those that nothing asks for are one line.
  const isWhole = held.from === "default";
  const told = [...names].sort().filter((scope) => !isWhole || asked.has(scope));
  const lines = told.flatMap((scope) => {
    const verdict = verdicts.get(scope)?.verdict;
    const word = verdict ? WORDS[verdict] : "";
    const asking = needs.needs.filter((need) => need.scope === scope);
    return [
      `${`${scope}: ${levelOf(held, scope)}`.padEnd(24)}  ${word}`.trimEnd(),
      ...asking.flatMap((need) => evidenceLines(need, model)),
    ];
  });
  const untold = names.size - told.length;
  if (untold > 0) lines.push(`${untold} scopes that nothing asks for`);
  return [titleOf(model), lines.length > 0 ? lines : ["none, and nothing asks for any"]];
}

function titleOf({ held, workflow }: JobModel): string {
  const { block, from } = held;
  const line = block ? startOf(workflow.source, block.place).line : 0;
  switch (from) {
    case "job":
      return `Rights, by its own block in line ${line}`;
    case "workflow":
      return `Rights, by the workflow's block in line ${line}`;
    case "default":
      return `Rights, by the repository's default (${held.levels.has("issues") ? "permissive" : "restricted"}): there is no block`;
    case "unknown":
      return `Rights: GitHub rejects the block in line ${line}`;
  }
}

const MOST_EVIDENCE = 5;

function evidenceLines(need: Need, model: JobModel): readonly string[] {
  const { access, confidence, evidence, alternatives } = need;
  const doubt = confidence === "certain" ? "" : `, ${confidence}`;
  const others = alternatives.length > 0 ? `, or ${alternatives.join(", or ")}` : "";
  const shown = evidence
    .slice(0, MOST_EVIDENCE)
    .map((found) => `  ${whereOf(found, model)}  ${access}${others}${doubt}: ${factOf(found)}`);
  const left = evidence.length - MOST_EVIDENCE;
  return left > 0 ? [...shown, `  … ${left} more`] : shown;
}

function factOf({ text, why, basis }: Evidence): string {
  const source = basis === "" ? "" : ` [${basis}]`;
  return `${withoutRef(oneLine(redact(text)))}: ${redact(why)}${source}`;
}

function whereOf({ source, place }: Evidence, { workflow }: JobModel): string {
  const { line } = startOf(source, place);
  return source === workflow.source ? `line ${line}` : `${source.path}:${line}`;
}

export function sinkLines(model: JobModel): readonly string[] {
  return model.needs.sinks.map(
    ({ evidence }) => `${whereOf(evidence, model)}  ${factOf(evidence)}`,
  );
}

export function impossibleLines(model: JobModel): readonly string[] {
  return model.needs.impossible.map(
    ({ what, evidence }) =>
      `${whereOf(evidence, model)}  no GITHUB_TOKEN may use ${what}: ${factOf(evidence)}`,
  );
}

export function callLines({ call }: JobModel): readonly string[] {
  if (!call) return [];
  const required = [...call.required].map(([scope, { level }]) => `${scope}: ${level}`);
  const asks =
    call.callee === "unknown"
      ? "what it asks for is unknown"
      : `asks for ${required.join(", ") || "nothing"}`;
  return [
    `${oneLine(redact(call.uses))}: ${asks}`,
    ...(call.takesAll
      ? ["it, or one that it calls, has no block and takes all that this job holds"]
      : []),
    ...call.under.map(
      ({ scope, allowed, required: wanted, through }) =>
        `${scope}: ${wanted} is required${through.length > 0 ? ` through ${through.join(", ")}` : ""}, ${allowed} allowed: the run ends in startup_failure`,
    ),
  ];
}
