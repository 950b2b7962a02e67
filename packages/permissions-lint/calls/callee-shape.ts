import type { Place, Source } from "#core";
import { type Job, type Permissions, parseUses, type Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import { calleeFacts } from "../needs/facts/callees.ts";
import { addAsked, type CalleeShape, type ShapeDraft } from "./asked.ts";
import { blockLevels } from "./block-levels.ts";

// GitHub nests ten levels and refuses cycles; this only keeps hostile chains off the stack.
const MAX_LEVELS = 100;

const NOTHING: CalleeShape = { required: new Map(), takesAll: false, opaque: true };

const shapes = new WeakMap<LintContext, Map<Workflow, CalleeShape>>();

/**
 * What a called workflow asks: its root block and the blocks of all its jobs, each compared with what the
 * caller holds and not with one another (actions/runner, `PermissionsHelper.ValidateEmbeddedPermissions`).
 */
export function calleeShape(workflow: Workflow, context: LintContext, level = 0): CalleeShape {
  const known = shapes.get(context) ?? new Map<Workflow, CalleeShape>();
  shapes.set(context, known);
  const found = known.get(workflow);
  if (found) return found;
  if (level > MAX_LEVELS) return NOTHING;
  // A workflow that comes up inside itself: GitHub refuses the cycle.
  known.set(workflow, NOTHING);
  const shape = readShape(workflow, context, level);
  known.set(workflow, shape);
  return shape;
}

function readShape(workflow: Workflow, context: LintContext, level: number): CalleeShape {
  const shape: ShapeDraft = { required: new Map(), takesAll: false, opaque: false };
  const { permissions: root, source } = workflow;
  if (root) addBlock(shape, root, source, "the called workflow asks for it");
  for (const job of workflow.jobs) {
    const { permissions: own } = job;
    if (own) addBlock(shape, own, source, `its job \`${job.id.value}\` asks for it`);
    else if (root) continue;
    else if (job.uses) addNested(shape, job, { workflow, context, level });
    else shape.takesAll = true;
  }
  return shape;
}

const BASIS =
  "GitHub docs, reusing workflow configurations: rights can only be kept or lowered along a chain";

function addBlock(shape: ShapeDraft, block: Permissions, source: Source, why: string): void {
  for (const { scope, level, place, text } of blockLevels(block)) {
    const asked = { source, place, text, why, basis: BASIS };
    addAsked(shape, scope, { level, asked, through: [], certain: true });
  }
}

interface Within {
  readonly workflow: Workflow;
  readonly context: LintContext;
  readonly level: number;
}

/** A call without any block passes the caller's rights on, so what the next one asks is asked here. */
function addNested(shape: ShapeDraft, job: Job, { workflow, context, level }: Within): void {
  const uses = job.uses?.value ?? "";
  const next = shapeOfCall(job, { workflow, context, level: level + 1 });
  shape.takesAll ||= next.takesAll;
  shape.opaque ||= next.opaque;
  for (const [scope, asked] of next.required)
    addAsked(shape, scope, { ...asked, through: [uses, ...asked.through] });
}

/** What the workflow asks that a job calls: a local file, a row of the table, or nobody knows. */
export function shapeOfCall(job: Job, { workflow, context, level }: Within): CalleeShape {
  const callee = calleeOf(job, context);
  switch (callee.kind) {
    case "local":
      return callee.workflow ? calleeShape(callee.workflow, context, level) : NOTHING;
    case "remote":
      return knownShape(callee.name, { source: workflow.source, place: callee.place }) ?? NOTHING;
    case "none":
      return NOTHING;
  }
}

export type Callee =
  | { readonly kind: "local"; readonly workflow: Workflow | undefined }
  | {
      readonly kind: "remote";
      readonly name: string;
      readonly owner: string;
      readonly place: Place;
    }
  | { readonly kind: "none" };

export function calleeOf({ uses: text }: Job, context: LintContext): Callee {
  if (!text) return { kind: "none" };
  const uses = parseUses(text.value, "job");
  switch (uses.kind) {
    case "local":
    case "self":
      return { kind: "local", workflow: context.workflowAt(uses.path) };
    case "repository": {
      const owner = uses.owner.toLowerCase();
      const name = `${owner}/${uses.repo}/${uses.path}`.toLowerCase();
      return { kind: "remote", name, owner, place: text };
    }
    default:
      return { kind: "none" };
  }
}

function knownShape(
  name: string,
  { source, place }: { readonly source: Source; readonly place: Place },
): CalleeShape | undefined {
  const facts = calleeFacts(name);
  if (!facts) return undefined;
  const shape: ShapeDraft = { required: new Map(), takesAll: false, opaque: false };
  for (const { scope, access, confidence, why, basis } of facts) {
    if (confidence === "possible") continue;
    const asked = { source, place, text: name, why, basis };
    addAsked(shape, scope, {
      level: access,
      asked,
      through: [],
      certain: confidence === "certain",
    });
  }
  return shape;
}
