import type { CallContract } from "../calls/contract.ts";
import type { JobModel } from "../model/job-model.ts";
import type { Grid, GridRow } from "./grid.ts";
import { rightsOf } from "./rights.ts";

const COLUMNS = [
  { key: "caller", title: "Caller" },
  { key: "callee", title: "Callee" },
  { key: "granted", title: "Granted" },
  { key: "required", title: "Required" },
  { key: "verdict", title: "Verdict" },
] as const;

/** Reusable workflows: what their callers grant and what they ask for at start-up. */
export function callsGrid(models: readonly JobModel[], prefix: string): Grid {
  return {
    title: "Reusable workflows",
    columns: COLUMNS,
    rows: models.flatMap((model) => (model.call ? [callRow(model, model.call, prefix)] : [])),
  };
}

function callRow(model: JobModel, call: CallContract, prefix: string): GridRow {
  const { workflow, job } = model;
  const required = [...call.required].map(([scope, { level }]) => `${scope}: ${level}`);
  return {
    caller: [`${prefix}${workflow.source.path}#${job.id.value}`],
    callee: [call.uses],
    granted: rightsOf(model),
    required: requiredText(call, required),
    verdict: verdictOf(call),
  };
}

function requiredText(call: CallContract, required: readonly string[]): readonly string[] {
  if (call.callee === "unknown") return ["unknown"];
  if (call.takesAll) return [...required, "all that its caller holds"];
  return required.length > 0 ? required : ["none"];
}

function verdictOf({ under, callee, takesAll }: CallContract): readonly string[] {
  if (under.length > 0)
    return under.map(
      ({ scope, required, allowed }) =>
        `startup_failure: asks for ${scope}: ${required}, gets ${allowed}`,
    );
  if (callee === "unknown") return ["unverified"];
  return [takesAll ? "passes everything on" : "enough"];
}
