import type { MappingNode, Pair } from "#yaml";

const indexes = new WeakMap<MappingNode, ReadonlyMap<string, readonly Pair[]>>();

/** Pairs of `outputs:` by name, without regard to case; all of them for `*`. */
export function pairsNamed(mapping: MappingNode, name: string): readonly Pair[] {
  if (name === "*") return mapping.pairs;
  const index = indexes.get(mapping) ?? indexOf(mapping);
  indexes.set(mapping, index);
  return index.get(name.toLowerCase()) ?? [];
}

function indexOf({ pairs }: MappingNode): ReadonlyMap<string, readonly Pair[]> {
  const index = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = pair.key.value.toLowerCase();
    const same = index.get(key);
    if (same) same.push(pair);
    else index.set(key, [pair]);
  }
  return index;
}
