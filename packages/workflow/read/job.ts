import type { Place } from "#core";
import type { MappingNode, Pair } from "#yaml";
import type { Container, Job, RunDefaults, RunsOn, Step, Text, TextMap } from "../model.ts";
import { readPermissions } from "../permissions.ts";
import { checkScalar } from "../shape.ts";
import {
  type Draft,
  filledText,
  NO_TEXTS,
  placeOf,
  type Reached,
  reach,
  textAt,
  textList,
  textMap,
  textOf,
  valueAt,
} from "../text.ts";
import { readContainer, readServices } from "./container.ts";
import { readSteps } from "./step.ts";
import { readStrategy } from "./strategy.ts";
import type { Fault } from "./tree.ts";

const NO_DEFAULTS: RunDefaults = {};
const NO_LIST: readonly Text[] = [];
const NO_CONTAINERS: readonly Container[] = [];
const NO_STEPS: readonly Step[] = [];

export function readJob(id: Text, from: Reached, faults: Fault[]): Job | undefined {
  const { node } = from;
  if (node.kind !== "mapping") {
    const message = `job \`${id.value}\` must be a mapping with \`runs-on\` or \`uses\``;
    faults.push({ span: id.span, message });
    return undefined;
  }
  if (!node.pairs.some(saysWhere)) {
    faults.push({ span: id.span, message: `job \`${id.value}\` needs \`runs-on\` or \`uses\`` });
  }
  const job = emptyJob(id, node, placeOf(from));
  for (const pair of node.pairs) setPart(job, pair, reach(pair, from.alias), faults);
  return job;
}

function emptyJob(id: Text, node: MappingNode, place: Place): Draft<Job> {
  return {
    id,
    node,
    place,
    name: undefined,
    if: undefined,
    needs: NO_LIST,
    permissions: undefined,
    env: NO_TEXTS,
    defaults: NO_DEFAULTS,
    runsOn: undefined,
    environment: undefined,
    strategy: undefined,
    container: undefined,
    services: NO_CONTAINERS,
    steps: NO_STEPS,
    uses: undefined,
    with: NO_TEXTS,
    secrets: undefined,
  };
}

// A key that is an expression (`${{ insert }}`) may bring anything.
function saysWhere({ key }: Pair): boolean {
  return key.value === "runs-on" || key.value === "uses" || key.value.includes("${{");
}

function setPart(job: Draft<Job>, pair: Pair, value: Reached, faults: Fault[]): void {
  switch (pair.key.value) {
    case "defaults":
      job.defaults = readDefaults(value);
      return;
    case "needs":
      job.needs = textList(value);
      return;
    case "env":
      job.env = textMap(value);
      return;
    case "with":
      job.with = textMap(value);
      return;
    case "services":
      job.services = readServices(value);
      return;
    case "steps":
      job.steps = readSteps(value, faults);
      return;
    case "runs-on":
      job.runsOn = readRunsOn(value);
      return;
    case "secrets":
      job.secrets = readSecrets(value);
      return;
    case "strategy":
      job.strategy = readStrategy(value);
      return;
    case "container":
      job.container = readContainer(value);
      return;
    case "permissions":
      job.permissions = readPermissions(value);
      return;
    case "uses":
      checkScalar(pair, "uses", faults);
  }
  setText(job, pair.key.value, value);
}

function setText(job: Draft<Job>, key: string, value: Reached): void {
  const text = key === "environment" ? readEnvironment(value) : filledText(value);
  if (!text) return;
  if (key === "name" || key === "if" || key === "uses" || key === "environment") job[key] = text;
}

/** The `defaults:` of a workflow or a job, of which `run` is all there is. */
export function readDefaults(from: Reached | undefined): RunDefaults {
  const run = valueAt(from, "run");
  if (!run) return NO_DEFAULTS;
  const shell = textAt(run, "shell");
  const workingDirectory = textAt(run, "working-directory");
  return { ...(shell && { shell }), ...(workingDirectory && { workingDirectory }) };
}

function readRunsOn(from: Reached): RunsOn {
  if (from.node.kind !== "mapping") return { labels: textList(from) };
  const group = textAt(from, "group");
  return { labels: textList(valueAt(from, "labels")), ...(group && { group }) };
}

function readEnvironment(from: Reached): Text | undefined {
  return from.node.kind === "mapping" ? textAt(from, "name") : textOf(from);
}

function readSecrets(from: Reached): "inherit" | TextMap {
  const isInherited = from.node.kind === "scalar" && from.node.value === "inherit";
  return isInherited ? "inherit" : textMap(from);
}
