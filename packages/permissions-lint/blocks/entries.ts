import {
  findPair,
  type Job,
  keyOf,
  type Reached,
  reach,
  type Text,
  type Workflow,
} from "#workflow";

/** One line of a `permissions:` mapping; unlike `Permissions.scopes`, also where the level is no scalar. */
export interface Entry {
  readonly scope: Text;
  readonly level: Reached;
}

/** A `permissions:` as it stands in the file. */
export interface WrittenBlock {
  readonly key: Text;
  readonly value: Reached;
}

/** The block that is written in this very workflow or job. */
export function writtenBlock(holder: Workflow | Job): WrittenBlock | undefined {
  if (!holder.permissions) return undefined;
  const { mapping, alias } = mappingOf(holder);
  const pair = findPair(mapping, "permissions");
  return pair && { key: keyOf(pair, alias), value: reach(pair, alias) };
}

export function entriesOf({ value: { node, alias } }: WrittenBlock): readonly Entry[] {
  if (node.kind !== "mapping") return [];
  return node.pairs.map((pair) => ({ scope: keyOf(pair, alias), level: reach(pair, alias) }));
}

function mappingOf(holder: Workflow | Job) {
  if ("root" in holder) return { mapping: holder.root, alias: undefined };
  return { mapping: holder.node, alias: holder.place.alias };
}
