import type { Graph } from "#core";
import type { LintContext } from "../context.ts";
import { writesOf } from "../model/held.ts";
import type { JobModel } from "../model/job-model.ts";
import { secretsOf } from "../views/model-rows.ts";

/** Jobs that are drawn at most; more make no picture. */
const MOST_JOBS = 20;

/** Trigger → job → rights, for the jobs that strangers can start with writes or secrets in reach. */
export function reachGraph(context: LintContext): Graph | undefined {
  if (!context.inputs.workflows.some(hasOpenTrigger)) return undefined;
  const open = context.models().filter(isWorthDrawing);
  if (open.length === 0) return undefined;
  const nodes = new Map<string, { readonly id: string; readonly label: string }>();
  const edges: { readonly from: string; readonly to: string }[] = [];
  const node = (id: string, label: string) => {
    nodes.set(id, { id, label });
    return id;
  };
  for (const model of open.slice(0, MOST_JOBS)) {
    const { workflow, job } = model;
    const name = `${fileName(workflow.source.path)}#${job.id.value}`;
    const at = node(`job ${workflow.source.path}#${job.id.value}`, name);
    for (const event of strangersEvents(model))
      edges.push({ from: node(`event ${event}`, event), to: at });
    const rights = rightsText(model);
    edges.push({ from: at, to: node(`rights ${rights}`, rights) });
  }
  const left = open.length - MOST_JOBS;
  const title = "What strangers can start";
  return {
    kind: "graph",
    title: left > 0 ? `${title} (${left} more jobs are not drawn)` : title,
    nodes: [...nodes.values()],
    edges,
  };
}

// Cheap, so that a repository without such events builds no model for a picture.
const OPEN_EVENT =
  /^(?:pull_request|issue|discussion|workflow_run|workflow_call|fork|watch|gollum)/;

function hasOpenTrigger({ triggers }: JobModel["workflow"]): boolean {
  return triggers.some(({ event }) => OPEN_EVENT.test(event.value));
}

function isWorthDrawing(model: JobModel): boolean {
  const { trust, held } = model;
  if (!trust.reachable || trust.tier !== "attacker") return false;
  return writesOf(held).length > 0 || secretsOf(model).length > 0;
}

function strangersEvents({ trust }: JobModel): readonly string[] {
  const events = trust.triggers.filter(({ tier }) => tier === "attacker");
  return [...new Set(events.map(({ trigger }) => trigger.event.value))];
}

const MOST_NAMES = 4;

function rightsText(model: JobModel): string {
  const { from, block } = model.held;
  const secrets = secretsOf(model).map((name) => (name === "*" ? "all secrets" : name));
  const writes = writesOf(model.held).map((scope) => `${scope}: write`);
  const whole =
    from === "default" ? ["default rights"] : block?.kind === "write-all" ? ["write-all"] : writes;
  const names = [...whole, ...secrets];
  const left = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(left > 0 ? [`${left} more`] : [])].join(", ");
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
