import { findTrigger, type Trigger, textList, type Workflow } from "#workflow";
import type { LintContext } from "../../context.ts";
import { labelOutlives } from "../condition/guards-of.ts";
import { tierOfEvent, typesOf } from "../tiers.ts";
import type { Guard, Tier } from "../trust.ts";

/** A trigger of the workflow itself, before any job is looked at. */
export interface OwnTrigger {
  readonly trigger: Trigger;
  readonly event: string;
  readonly types?: readonly string[];
  readonly tier: Tier;
  readonly guards: readonly Guard[];
}

export function ownTriggers(workflow: Workflow, context: LintContext): readonly OwnTrigger[] {
  return workflow.triggers.map((trigger) => {
    const event = trigger.event.value;
    const types = typesOf(trigger);
    const tier = event === "workflow_run" ? tierOfRun(trigger, context) : tierOfEvent(event);
    return { trigger, event, ...(types && { types }), tier, guards: guardsOfTypes(trigger, types) };
  });
}

// What only people with rights in the repository can do to a pull request (GitHub docs, repository roles).
const BY_MAINTAINERS: ReadonlySet<string> = new Set(
  "labeled unlabeled assigned unassigned milestoned demilestoned locked unlocked enqueued".split(
    " ",
  ),
);

function guardsOfTypes({ event, options }: Trigger, types?: readonly string[]): readonly Guard[] {
  if (event.value !== "pull_request_target" && event.value !== "pull_request") return [];
  if (!options || !types?.every((type) => BY_MAINTAINERS.has(type))) return [];
  const spoofable = labelOutlives({ event: event.value, types });
  return [{ kind: "label", place: event, spoofable }];
}

/** A run after workflows that no stranger sets off is none of a stranger's. */
function tierOfRun({ options }: Trigger, context: LintContext): Tier {
  if (options?.kind !== "mapping") return "attacker";
  const written = options.pairs.find(({ key }) => key.value === "workflows");
  const names = written ? textList(written).map(({ value }) => value) : [];
  const known = names.map((name) => workflowsNamed(name, context));
  const isOpen = (workflow: Workflow): boolean =>
    workflow.triggers.some(({ event }) => OPEN.has(tierOfEvent(event.value)));
  const isClosed = known.every((found) => found.length > 0 && !found.some(isOpen));
  return names.length > 0 && isClosed ? "writer" : "attacker";
}

const OPEN: ReadonlySet<Tier> = new Set<Tier>(["attacker", "fork"]);

const byName = new WeakMap<LintContext, ReadonlyMap<string, readonly Workflow[]>>();

/** `workflows:` names them by `name:`, or by path where they have none. */
function workflowsNamed(name: string, context: LintContext): readonly Workflow[] {
  const known = byName.get(context);
  if (known) return known.get(name) ?? [];
  const index = new Map<string, Workflow[]>();
  for (const workflow of context.inputs.workflows) {
    const key = workflow.name?.value ?? workflow.source.path;
    const same = index.get(key);
    if (same) same.push(workflow);
    else index.set(key, [workflow]);
  }
  byName.set(context, index);
  return index.get(name) ?? [];
}

export function isCalled(workflow: Workflow): boolean {
  return findTrigger(workflow, "workflow_call") !== undefined;
}
