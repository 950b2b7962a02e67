import type { Node } from "#yaml";
import { hasExpression } from "./expression/expression.ts";
import { type ContextPath, namesInText } from "./expression/names.ts";
import type { Job, Step, TextMap, Workflow } from "./model.ts";

/** Secrets that code at some place can read, by what the workflow's expressions name. */
export interface SecretsInReach {
  /** Upper case, as GitHub compares them; without `GITHUB_TOKEN`. */
  readonly names: ReadonlySet<string>;
  /** `secrets: inherit`, `toJSON(secrets)` or a computed name: whatever the repository holds. */
  readonly all: boolean;
  /** `github.token` or `secrets.GITHUB_TOKEN`. */
  readonly token: boolean;
}

interface Reach {
  readonly names: Set<string>;
  all: boolean;
  token: boolean;
}

/** Everything that any step, container or called workflow of the job is given. */
export function secretsOfJob(workflow: Workflow, job: Job): SecretsInReach {
  const reach: Reach = { names: new Set(), all: job.secrets === "inherit", token: false };
  addMap(workflow.env, reach);
  addNode(job.node, reach);
  return reach;
}

/** What one step is given: its own keys and `env` of all three levels. */
export function secretsOfStep(workflow: Workflow, job: Job, step: Step): SecretsInReach {
  const reach: Reach = { names: new Set(), all: false, token: false };
  addMap(workflow.env, reach);
  addMap(job.env, reach);
  addNode(step.node, reach);
  return reach;
}

export function hasSecrets({ names, all }: SecretsInReach): boolean {
  return all || names.size > 0;
}

function addMap(texts: TextMap, reach: Reach): void {
  for (const { value } of texts.values()) addText(value.value, reach);
}

// A tree is at most DEPTH_LIMIT deep, aliases followed.
function addNode(node: Node, reach: Reach): void {
  switch (node.kind) {
    case "scalar":
      addText(node.value, reach);
      return;
    case "sequence":
      for (const item of node.items) addNode(item.node, reach);
      return;
    case "mapping":
      for (const pair of node.pairs) addNode(pair.node, reach);
  }
}

function addText(text: string, reach: Reach): void {
  // Most expressions name something else, `matrix` above all.
  if (!hasExpression(text) || !/secrets|github/i.test(text)) return;
  for (const path of namesInText(text).paths) addPath(path, reach);
}

function addPath({ segments }: ContextPath, reach: Reach): void {
  const [context, key] = segments;
  if (context === "github") {
    // `toJSON(github)` holds the token too.
    if (key === undefined || key === "*" || key.toLowerCase() === "token") reach.token = true;
    return;
  }
  if (context !== "secrets") return;
  if (key === undefined || key === "*") {
    reach.all = true;
    reach.token = true;
    return;
  }
  const name = key.toUpperCase();
  if (name === "GITHUB_TOKEN") reach.token = true;
  else reach.names.add(name);
}
