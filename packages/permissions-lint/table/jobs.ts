import type { ScopeName } from "#workflow";
import { writesOf } from "../model/held.ts";
import type { JobModel, ScopeVerdict } from "../model/job-model.ts";
import type { Need } from "../needs/needs.ts";
import { triggersOf } from "../views/model-rows.ts";
import { evidenceText, oneLine } from "./evidence-text.ts";
import type { Grid, GridRow } from "./grid.ts";
import { notesOf } from "./notes.ts";
import { rightsOf } from "./rights.ts";

export interface JobsStyle {
  readonly withLines: boolean;
  /** A row for every write, not for every job. */
  readonly perScope: boolean;
  readonly prefix: string;
}

const COLUMNS = [
  { key: "workflow", title: "Workflow" },
  { key: "job", title: "Job" },
  { key: "runsOn", title: "Runs on" },
  { key: "permissions", title: "Permissions" },
  { key: "why", title: "Why" },
  { key: "mutates", title: "Mutates" },
  { key: "notes", title: "Notes" },
] as const;

/** The audit table: a row for every job. */
export function jobsGrid(models: readonly JobModel[], style: JobsStyle): Grid {
  return {
    title: "Permissions",
    columns: COLUMNS,
    rows: models.flatMap((model) =>
      style.perScope ? writeRows(model, style) : [jobRow(model, style)],
    ),
  };
}

function jobRow(model: JobModel, style: JobsStyle): GridRow {
  const { needs } = model.needs;
  return {
    ...headOf(model, style),
    permissions: rightsOf(model),
    why: tellingNeeds(model).flatMap((need) => whyOf(need, model, style)),
    mutates: mutationsOf(model, needs),
    notes: notesOf(model),
  };
}

function writeRows(model: JobModel, style: JobsStyle): readonly GridRow[] {
  const { held } = model;
  // The scopes of the default are a setting's; listing them all says nothing more.
  if (held.from === "default") return [jobRow(model, style)];
  return writesOf(held).map((scope) => {
    const serving = tellingNeeds(model).filter((need) => serves(need, scope));
    return {
      ...headOf(model, style),
      permissions: [`${scope}: write`],
      why: serving.flatMap((need) => whyOf(need, model, style)),
      mutates: mutationsOf(model, serving, scope),
      notes: notesOf(model),
    };
  });
}

function headOf(model: JobModel, { prefix }: JobsStyle): GridRow {
  const { workflow, job } = model;
  return {
    workflow: [prefix + workflow.source.path],
    job: [job.id.value],
    runsOn: runsOn(model),
  };
}

/** Events, with a mark where strangers fire them; of a called workflow, its callers' events too. */
function runsOn(model: JobModel): readonly string[] {
  const { triggers } = model.trust;
  if (triggers.length === 0) return triggersOf(model);
  return [
    ...new Set(
      triggers.map(({ event, tier, through }) => {
        const name = through.length > 0 ? `workflow_call on ${event}` : event;
        return tier === "attacker" || tier === "fork" ? `⚠ ${name}` : name;
      }),
    ),
  ];
}

/** What is only possible is told where it is all that speaks for a right. */
function tellingNeeds({ held, needs, scopes }: JobModel): readonly Need[] {
  const excuses = held.from === "default" ? [] : scopes.filter(({ verdict }) => verdict === "ok");
  const told = new Set(excuses.map(({ need }) => need));
  return needs.needs.filter((need) => need.confidence !== "possible" || told.has(need));
}

function whyOf(need: Need, { workflow, scopes }: JobModel, { withLines }: JobsStyle) {
  const { scope, access, confidence, evidence } = need;
  const [best] = evidence;
  if (!best) return [];
  const isMissing = scopes.some(
    (each) =>
      each.need === need && (each.verdict === "missing" || each.verdict === "probably-missing"),
  );
  const doubt = confidence === "certain" ? "" : `, ${confidence}`;
  const text = evidenceText(best, { home: workflow.source.path, withLines });
  return [`${scope}: ${access} for ${text}${doubt}${isMissing ? ", not granted" : ""}`];
}

/** What the job's writes change, in the words of their evidence; `only` one of its scopes. */
function mutationsOf(
  { held, scopes }: JobModel,
  needs: readonly Need[],
  only?: ScopeName,
): readonly string[] {
  const writes = writesOf(held);
  const known = needs
    .filter((need) => need.access === "write" && writes.some((scope) => serves(need, scope)))
    .flatMap(({ evidence }) => evidence.slice(0, 1).map(({ why }) => oneLine(why)));
  const open = scopes.filter(
    (verdict) => isOpen(verdict) && (only === undefined || verdict.scope === only),
  );
  const unexplained = open.length > 0 && held.from !== "default";
  const all = [
    ...new Set(known),
    ...(unexplained ? [`unexplained: ${open.map(({ scope }) => scope).join(", ")}`] : []),
  ];
  if (all.length > 0) return all;
  return held.from === "default" && writes.length > 0
    ? ["whatever the default allows"]
    : ["nothing"];
}

function isOpen({ held, verdict }: ScopeVerdict): boolean {
  return held === "write" && verdict !== "ok";
}

function serves(need: Need, scope: ScopeName): boolean {
  return need.scope === scope || need.alternatives.includes(scope);
}
