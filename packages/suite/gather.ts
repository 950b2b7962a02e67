import type { Host, NotJudged, Tree, ViewPart } from "#core";
import { UsageError } from "#core";
import type { Inputs } from "#workflow";
import { applyExclusions } from "./exclude.ts";
import type { AnyGate } from "./gates.ts";
import { readPolicy } from "./policy.ts";
import { readInputs } from "./read-inputs.ts";
import { type RunRequest, worldOf } from "./request.ts";
import { openRoots, type Root } from "./roots.ts";

/** A part with the tree that it was gathered from. */
export interface GatheredPart extends ViewPart<Inputs, unknown, unknown> {
  readonly tree: Tree;
}

export interface Gathered {
  readonly parts: readonly GatheredPart[];
  readonly notJudged: readonly NotJudged[];
}

/** What a gate's views are rendered from: the flow up to the facts, for each PATH. */
export async function gatherFor(gate: AnyGate, request: RunRequest, host: Host): Promise<Gathered> {
  const roots = openRoots(request.paths, host);
  const parts: GatheredPart[] = [];
  const notJudged: NotJudged[] = [];
  for (const root of roots) {
    const prefix = roots.length > 1 ? root.prefix : "";
    const { unread, ...part } = await gatherRoot(gate, root, request, host);
    parts.push({ prefix, tree: root.tree, ...part });
    for (const { file, reason } of unread)
      notJudged.push(file === undefined ? { reason } : { file: prefix + file, reason });
  }
  return { parts, notJudged };
}

async function gatherRoot(gate: AnyGate, root: Root, request: RunRequest, host: Host) {
  const result = await readPolicy(request.options, host, root.hasPolicy ? root.tree : undefined);
  if (!result.ok) {
    const faults = result.notJudged.map(({ file, at, reason }) =>
      [file, at?.line, at?.column, ` ${reason}`].filter((part) => part !== undefined).join(":"),
    );
    throw new UsageError(faults.join("\n"));
  }
  const options = result.policy.optionsOf(gate);
  const { discovery } = applyExclusions(await root.discover(), result.policy.settings.exclude);
  const { inputs, notJudged } = readInputs(root.kind, root.tree, discovery);
  const facts = await gate.gather(inputs, options, worldOf(root.tree, request, host));
  const ungathered = gate.judge(inputs, options, facts, () => false).notJudged;
  return { inputs, options, facts, unread: [...notJudged, ...ungathered, ...unseen(inputs)] };
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
