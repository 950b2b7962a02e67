import type { Job, RunDefaults, RunsOn, Text } from "./model.ts";
import { readPermissions } from "./permissions.ts";
import { readContainer, readServices } from "./read-container.ts";
import { readSteps } from "./read-step.ts";
import { readStrategy } from "./read-strategy.ts";
import type { Fault } from "./read-tree.ts";
import { checkScalar } from "./shape.ts";
import {
  findPair,
  placeOf,
  type Reached,
  textAt,
  textList,
  textMap,
  textOf,
  valueAt,
} from "./text.ts";

export function readJob(id: Text, from: Reached, faults: Fault[]): Job | undefined {
  const { node } = from;
  if (node.kind !== "mapping") {
    faults.push({
      span: id.span,
      message: `job \`${id.value}\` must be a mapping with \`runs-on\` or \`uses\``,
    });
    return undefined;
  }
  checkScalar(findPair(node, "uses"), "uses", faults);
  if (!isRunnable(node.pairs.map((pair) => pair.key.value))) {
    faults.push({ span: id.span, message: `job \`${id.value}\` needs \`runs-on\` or \`uses\`` });
  }
  return {
    id,
    node,
    place: placeOf(from),
    ...optionalParts(from),
    needs: textList(valueAt(from, "needs")),
    env: textMap(valueAt(from, "env")),
    defaults: readDefaults(from),
    services: readServices(valueAt(from, "services")),
    steps: readSteps(valueAt(from, "steps"), faults),
    with: textMap(valueAt(from, "with")),
  };
}

// A key that is an expression (`${{ insert }}`) may bring anything.
function isRunnable(keys: readonly string[]): boolean {
  return keys.some((key) => key === "runs-on" || key === "uses" || key.includes("${{"));
}

function optionalParts(from: Reached): Partial<Job> {
  const name = textAt(from, "name");
  const condition = textAt(from, "if");
  const permissions = readPermissions(valueAt(from, "permissions"));
  const runsOn = readRunsOn(valueAt(from, "runs-on"));
  const environment = readEnvironment(valueAt(from, "environment"));
  const strategy = readStrategy(valueAt(from, "strategy"));
  const container = readContainer(valueAt(from, "container"));
  const uses = textAt(from, "uses");
  const secrets = readSecrets(valueAt(from, "secrets"));
  return {
    ...(name && { name }),
    ...(condition && { if: condition }),
    ...(permissions && { permissions }),
    ...(runsOn && { runsOn }),
    ...(environment && { environment }),
    ...(strategy && { strategy }),
    ...(container && { container }),
    ...(uses && { uses }),
    ...(secrets && { secrets }),
  };
}

/** `defaults.run` of a workflow or a job. */
export function readDefaults(from: Reached): RunDefaults {
  const run = valueAt(valueAt(from, "defaults"), "run");
  const shell = textAt(run, "shell");
  const workingDirectory = textAt(run, "working-directory");
  return { ...(shell && { shell }), ...(workingDirectory && { workingDirectory }) };
}

function readRunsOn(from: Reached | undefined): RunsOn | undefined {
  if (!from) return undefined;
  if (from.node.kind !== "mapping") return { labels: textList(from) };
  const group = textAt(from, "group");
  return { labels: textList(valueAt(from, "labels")), ...(group && { group }) };
}

function readEnvironment(from: Reached | undefined): Text | undefined {
  if (!from) return undefined;
  return from.node.kind === "mapping" ? textAt(from, "name") : textOf(from);
}

function readSecrets(from: Reached | undefined): Job["secrets"] {
  if (!from) return undefined;
  if (from.node.kind === "scalar" && from.node.value === "inherit") return "inherit";
  return textMap(from);
}
