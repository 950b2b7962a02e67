import { findTrigger, type Job, type Reached, reach, type Step, textAt, valueAt } from "#workflow";
import { calleeOf } from "../calls/callee-shape.ts";
import { localAction } from "../credentials/composite.ts";
import { taintsOf } from "./flow.ts";
import { pairsNamed } from "./named-pairs.ts";
import { type Site, siteIn } from "./site.ts";
import { distinct, type Taint, through } from "./taint.ts";

/** What an action of this repository puts out; `undefined` where the step runs another. */
export function ownActionOutput(
  step: Step,
  name: string,
  site: Site,
): readonly Taint[] | undefined {
  const action = localAction(step, site.context);
  if (!action) return undefined;
  const { source, root } = action;
  const inAction = siteIn({ source, action }, site, "nothing");
  return outputTaints(valueAt({ node: root }, "outputs"), name, inAction);
}

/** What a called workflow of this repository hands back to the job that calls it. */
export function calledOutput(job: Job, name: string, site: Site): readonly Taint[] {
  const callee = calleeOf(job, site.context);
  if (callee.kind !== "local" || !callee.workflow) return [];
  const { workflow } = callee;
  const options = findTrigger(workflow, "workflow_call")?.options;
  const inCallee = siteIn({ source: workflow.source, workflow }, site, "nothing");
  return outputTaints(options && valueAt({ node: options }, "outputs"), name, inCallee);
}

/** `outputs: {name: {value: text}}`, as actions and called workflows declare them. */
function outputTaints(outputs: Reached | undefined, name: string, site: Site): readonly Taint[] {
  if (outputs?.node.kind !== "mapping") return [];
  const taints = pairsNamed(outputs.node, name).flatMap((pair) => {
    const text = textAt(reach(pair, outputs.alias), "value");
    if (!text) return [];
    const hop = { name: `outputs.${pair.key.value}`, source: site.source, place: text };
    return through(taintsOf(text, site), hop);
  });
  return distinct(taints);
}
