import { findTrigger, type Text, textAt, valueAt, type Workflow } from "#workflow";
import { callersOf } from "./callers.ts";
import { taintsOf } from "./flow.ts";
import type { Origin } from "./origin.ts";
import { type Site, siteIn } from "./site.ts";
import { distinct, type Taint, through } from "./taint.ts";

/** An input of a dispatched or called workflow, or of a composite action. */
export function inputTaints(name: string, site: Site): readonly Taint[] {
  const { workflow, action } = site;
  if (action) return fromCallers(name, "composite", site);
  if (!workflow) return [];
  const dispatched = declares(workflow, "workflow_dispatch", name)
    ? [{ origin: inputOrigin(name, "writer", "workflow_dispatch"), via: [] }]
    : [];
  if (!declares(workflow, "workflow_call", name)) return dispatched;
  return distinct([...dispatched, ...fromCallers(name, "workflow_call", site)]);
}

function inputOrigin(name: string, author: Origin["author"], event: string): Origin {
  return { name: `inputs.${name}`, freedom: "text", author, part: "inputs", events: [event] };
}

// GitHub checks the values of these; only a string is free (docs, workflow syntax, `inputs.type`).
const CHECKED: ReadonlySet<string> = new Set(["boolean", "number", "choice", "environment"]);

function declares(workflow: Workflow, event: string, name: string): boolean {
  const options = findTrigger(workflow, event)?.options;
  const inputs = options && valueAt({ node: options }, "inputs");
  if (inputs?.node.kind !== "mapping") return false;
  const wanted = name.toLowerCase();
  return inputs.node.pairs.some(({ key, node }) => {
    if (name !== "*" && key.value.toLowerCase() !== wanted) return false;
    return !CHECKED.has(textAt({ node }, "type")?.value ?? "string");
  });
}

function fromCallers(name: string, event: string, site: Site): readonly Taint[] {
  const callers = callersOf(site, site.context);
  if (callers.length === 0) return [{ origin: inputOrigin(name, "caller", event), via: [] }];
  const taints = callers.flatMap((caller) => {
    const given = givenIn(caller.step?.with ?? caller.job?.with, name);
    if (!given) return defaultTaints(name, site);
    const inCaller = siteIn(caller, site, caller.step ? "step" : "nothing");
    const hop = { name: `inputs.${name}`, source: caller.source, place: given };
    return through(taintsOf(given, inCaller), hop);
  });
  return distinct(taints);
}

/** What an action's input is where its caller does not say; a default may name the payload. */
function defaultTaints(name: string, site: Site): readonly Taint[] {
  const { action, source } = site;
  if (!action) return [];
  for (const [key, { default: text }] of action.inputs) {
    if (!text || key.toLowerCase() !== name.toLowerCase()) continue;
    const inAction = siteIn({ source, action }, site, "nothing");
    return through(taintsOf(text, inAction), { name: `inputs.${name}`, source, place: text });
  }
  return [];
}

function givenIn(
  inputs: ReadonlyMap<string, { readonly value: Text }> | undefined,
  name: string,
): Text | undefined {
  if (!inputs) return undefined;
  const exact = inputs.get(name);
  if (exact) return exact.value;
  const wanted = name.toLowerCase();
  for (const [key, { value }] of inputs) if (key.toLowerCase() === wanted) return value;
  return undefined;
}
