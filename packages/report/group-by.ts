/** Groups in order of first appearance. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Most frequent first; ties by name, so that the order never depends on the file order. */
export function byFrequency<T>(
  groups: ReadonlyMap<string, readonly T[]>,
): readonly (readonly [name: string, items: readonly T[]])[] {
  return [...groups].sort(
    ([a, these], [b, those]) => those.length - these.length || (a < b ? -1 : 1),
  );
}
