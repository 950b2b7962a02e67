import { collectUses } from "./collect-uses.ts";
import type { Inputs } from "./model.ts";
import type { Script, Use } from "./reference.ts";
import { collectScripts } from "./scripts.ts";

/** Every script of the inputs; all gates of a run share one list, and so what is remembered for its entries. */
export const scriptsOf = perInputs((inputs): readonly Script[] =>
  collectScripts(inputs.workflows, inputs.actions),
);

/** Every `uses:` of the inputs. */
export const usesOf = perInputs((inputs): readonly Use[] =>
  collectUses(inputs.workflows, inputs.actions),
);

function perInputs<T>(collect: (inputs: Inputs) => readonly T[]): (inputs: Inputs) => readonly T[] {
  const collected = new WeakMap<Inputs, readonly T[]>();
  return (inputs) => {
    const known = collected.get(inputs);
    if (known) return known;
    const found = collect(inputs);
    collected.set(inputs, found);
    return found;
  };
}
