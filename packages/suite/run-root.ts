import {
  type FailOn,
  type Finding,
  type Host,
  type NotJudged,
  type PlacedProblem,
  type RuleMeta,
  type Source,
  UsageError,
} from "#core";
import type { Inputs } from "#workflow";
import { isAsked } from "./complete.ts";
import type { Discovery } from "./discover.ts";
import { type AppliedExclusion, applyExclusions } from "./exclude.ts";
import { type GatePart, limitedTo, partOf, sourcesOf, withFaults } from "./gate-part.ts";
import type { GateEntry } from "./gates.ts";
import { gatesFor } from "./gates-for.ts";
import { readPolicy } from "./policy.ts";
import { readInputs } from "./read-inputs.ts";
import { type RunRequest, worldOf } from "./request.ts";
import { NOTHING, type Root } from "./roots.ts";

/** All gates over one PATH. */
export interface RootRun {
  readonly path: string;
  readonly failOn: FailOn;
  readonly policy: string;
  readonly gates: readonly GatePart[];
  readonly findings: readonly Finding[];
  /** Absent where no gate judges workflows. */
  readonly workflows?: number;
  readonly jobs: number;
  readonly actions: number;
  readonly excluded: readonly AppliedExclusion[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly notes: readonly string[];
}

export async function runRoot(
  root: Root,
  prefix: string,
  entries: readonly GateEntry[],
  request: RunRequest,
  host: Host,
): Promise<RootRun> {
  const result = await readPolicy(request.options, host, root.hasPolicy ? root.tree : undefined);
  if (!result.ok) return unjudged(root, entries, request, result.notJudged);
  const { policy } = result;
  const gates = await gatesFor(entries, policy, request);
  const readers = gates.filter((gate) => gate.readsWorkflows);
  const discovered = readers.length > 0 ? await root.discover() : NOTHING;
  const { discovery, excluded } = applyExclusions(discovered, policy.settings.exclude);
  const { inputs, notJudged } = readInputs(root.kind, root.tree, discovery);
  const { settings } = policy;
  const context = {
    settings,
    prefix,
    stakes: request.stakes === true,
    ...(request.fingerprints !== false && { sha256: host.sha256 }),
  };
  const asks = (rule: RuleMeta) =>
    isAsked(rule, settings) && (request.rules?.includes(rule.id) ?? true);
  const parts: GatePart[] = [];
  let problems: readonly PlacedProblem[] = [];
  for (const gate of gates) {
    const options = request.planned ? request.planned.options : policy.optionsOf(gate);
    const facts = await gate.gather(inputs, options, worldOf(root.tree, request, host));
    const judged = gate.judge(inputs, options, facts, asks);
    // Faults of the files themselves are reported once a run, by the first gate that reads them.
    const whole = gate === readers[0] ? withFaults(judged, inputs, notJudged) : judged;
    const judgement = request.rules ? limitedTo(request.rules, whole) : whole;
    problems = [...problems, ...judgement.problems];
    parts.push(partOf(gate, judgement, context));
  }
  if (readers.length > 0) refuseEmpty(root, parts, excluded);
  return {
    path: root.label,
    failOn: policy.settings.failOn,
    policy: policy.description,
    gates: parts,
    findings: parts.flatMap((part) => part.findings),
    ...(readers.length > 0 && { workflows: countWorkflows(inputs) }),
    jobs: inputs.workflows.reduce((total, workflow) => total + workflow.jobs.length, 0),
    actions: inputs.actions.length,
    excluded,
    sources: sourcesOf(problems, prefix),
    notes: [...policy.notes, ...(readers.length > 0 ? notesAbout(root, discovered) : [])],
  };
}

// A repository without workflows passes and says so; any other PATH was meant to hold something.
function refuseEmpty(
  root: Root,
  parts: readonly GatePart[],
  excluded: readonly AppliedExclusion[],
): void {
  if (root.kind === "repository" || excluded.some(({ files }) => files > 0)) return;
  const isEmpty = parts.every(
    ({ files, findings, notJudged }) => files + findings.length + notJudged.length === 0,
  );
  if (isEmpty) {
    throw new UsageError(
      `\`${root.label}\` holds no workflow, action or image to judge; name a repository, a folder of workflows or one file`,
    );
  }
}

function notesAbout(root: Root, { workflows }: Discovery): readonly string[] {
  return root.kind === "repository" && workflows.length === 0
    ? ["no workflows under .github/workflows"]
    : [];
}

// A workflow that GitHub would not run is one of the workflows that were looked at.
function countWorkflows({ workflows, invalid, oversized }: Inputs): number {
  const broken = invalid.filter((file) => file.as !== "action");
  return workflows.length + broken.length + oversized.length;
}

function unjudged(
  root: Root,
  entries: readonly GateEntry[],
  request: RunRequest,
  notJudged: readonly NotJudged[],
): RootRun {
  const failOn = request.options["fail-on"] ?? "medium";
  return {
    path: root.label,
    failOn,
    policy: "nothing was judged: mend the config first",
    gates: entries.map(({ name }) => ({
      gate: name,
      failOn,
      findings: [],
      notJudged,
      files: 0,
      data: {},
      sections: [],
      toWrite: [],
    })),
    findings: [],
    workflows: 0,
    jobs: 0,
    actions: 0,
    excluded: [],
    sources: new Map(),
    notes: [],
  };
}
