import {
  type FailOn,
  type Finding,
  type Host,
  type Judgement,
  type NotJudged,
  type PlacedProblem,
  type RuleMeta,
  type Source,
  UsageError,
} from "#core";
import type { Inputs } from "#workflow";
import { completeProblems, isAsked } from "./complete.ts";
import type { Discovery } from "./discover.ts";
import { type AppliedExclusion, applyExclusions } from "./exclude.ts";
import { fileProblems } from "./file-rules.ts";
import type { AnyGate, GateEntry } from "./gates.ts";
import { badComments } from "./ignore-comments.ts";
import { CONFIG_PATH, type Policy, readPolicy } from "./policy.ts";
import { readInputs } from "./read-inputs.ts";
import { type RunRequest, worldOf } from "./request.ts";
import { NOTHING, type Root } from "./roots.ts";
import { RULE_IDS } from "./rule-ids.gen.ts";
import type { Settings } from "./settings.ts";

/** One gate over one PATH. */
export interface GatePart {
  readonly gate: string;
  readonly failOn: FailOn;
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  readonly files: number;
  readonly data: Judgement["data"];
  readonly sections: Judgement["sections"];
  readonly account?: string;
  readonly answer?: string;
  readonly toWrite: NonNullable<Judgement["toWrite"]>;
}

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

/** Without names: those that always run, and those that the config has a section for. */
async function gatesFor(
  entries: readonly GateEntry[],
  policy: Policy,
  request: RunRequest,
): Promise<readonly AnyGate[]> {
  const applies = ({ name, when }: GateEntry) =>
    when === "always" || request.planned !== undefined || policy.configures(name);
  const isNamed = request.gates.length > 0 && !request.optional;
  const missing = isNamed ? entries.find((entry) => !applies(entry)) : undefined;
  if (missing) {
    const { name } = missing;
    const commands = (await missing.load()).commands?.list.map((command) => command.name) ?? [];
    throw new UsageError(
      `\`${name}\` has nothing to judge: add a section \`${name}:\` to ${CONFIG_PATH}, or name a command: ${commands.join(", ")}`,
    );
  }
  return Promise.all(entries.filter(applies).map((entry) => entry.load()));
}

function withFaults(
  judgement: Judgement,
  inputs: Inputs,
  notJudged: readonly NotJudged[],
): Judgement {
  return {
    ...judgement,
    problems: [...fileProblems(inputs), ...badComments(inputs, RULE_IDS), ...judgement.problems],
    notJudged: [...notJudged, ...judgement.notJudged],
  };
}

/** A run about some rules alone says nothing of anything else. */
function limitedTo(rules: readonly string[], judgement: Judgement): Judgement {
  const problems = judgement.problems.filter(({ rule }) => rules.includes(rule.id));
  return { ...judgement, problems, scope: "partial", sections: [] };
}

interface PartContext {
  readonly settings: Settings;
  readonly prefix: string;
  readonly sha256?: Host["sha256"];
  readonly stakes: boolean;
}

function partOf(gate: AnyGate, judgement: Judgement, context: PartContext): GatePart {
  const { settings, prefix } = context;
  return {
    gate: gate.name,
    failOn: settings.failOn,
    findings: completeProblems(judgement.problems, { gate: gate.name, ...context }),
    notJudged: judgement.notJudged.map((entry) => ({
      ...entry,
      ...(entry.file !== undefined && { file: prefix + entry.file }),
    })),
    files: judgement.files,
    data: judgement.data,
    sections: judgement.sections,
    ...(judgement.account !== undefined && { account: judgement.account }),
    ...(judgement.answer !== undefined && { answer: judgement.answer }),
    toWrite: judgement.toWrite ?? [],
  };
}

/** Every file that a problem points into, by the name that findings use. */
function sourcesOf(
  problems: readonly PlacedProblem[],
  prefix: string,
): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { at, related } of problems) {
    if (at) sources.set(prefix + at.source.path, at.source);
    for (const { source } of related) sources.set(prefix + source.path, source);
  }
  return sources;
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
