import type { Host, NotJudged } from "#core";
import { UsageError } from "#core";
import type { Inputs } from "#workflow";
import { applyExclusions } from "./exclude.ts";
import type { AnyGate } from "./gates.ts";
import { readPolicy } from "./policy.ts";
import { readInputs } from "./read-inputs.ts";
import type { RunRequest } from "./request.ts";
import { openRoots } from "./roots.ts";

export interface Gathered {
  readonly inputs: Inputs;
  readonly options: unknown;
  readonly facts: unknown;
  readonly notJudged: readonly NotJudged[];
}

/** What a gate's views are rendered from: the flow up to the facts, over one PATH. */
export async function gatherFor(gate: AnyGate, request: RunRequest, host: Host): Promise<Gathered> {
  const [root, ...more] = openRoots(request.paths, host);
  if (!root || more.length > 0) throw new UsageError("name one path");
  const result = readPolicy([gate], request.options, host, root.hasPolicy ? root.tree : undefined);
  if (!result.ok) {
    const faults = result.notJudged.map(({ file, reason }) => `${file}:${reason}`);
    throw new UsageError(faults.join("\n"));
  }
  const options = result.policy.optionsOf(gate);
  const { discovery } = applyExclusions(await root.discover(), result.policy.settings.exclude);
  const { inputs, notJudged } = readInputs(root.kind, root.tree, discovery);
  const facts = await gate.gather(inputs, options, { host, tree: root.tree });
  const unread = gate.judge(inputs, options, facts).notJudged;
  return { inputs, options, facts, notJudged: [...notJudged, ...unread, ...unseen(inputs)] };
}

/** Files that a view knows nothing of: it must not pass for the whole picture. */
function unseen({ invalid, oversized }: Inputs): readonly NotJudged[] {
  return [
    ...invalid.map(({ source, faults }) => ({
      file: source.path,
      reason: faults[0]?.message ?? "GitHub would not run it",
    })),
    ...oversized.map(({ source, size }) => ({
      file: source.path,
      reason: `${size} bytes; GitHub starts no run for it`,
    })),
  ];
}
