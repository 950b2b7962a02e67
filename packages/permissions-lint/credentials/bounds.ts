/**
 * No workflow that people keep comes near these. They hold the work on a hostile one linear: what one step
 * leaves is copied for those that follow.
 */
const MOST_ENTRIES = 100;
const LONGEST_FOLDER = 200;

/** A copy with one more entry; the map itself where it is full. */
export function withEntry<V>(
  map: ReadonlyMap<string, V>,
  key: string,
  value: V,
): ReadonlyMap<string, V> {
  return map.size < MOST_ENTRIES || map.has(key) ? new Map(map).set(key, value) : map;
}

export function addEntry<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.size < MOST_ENTRIES || map.has(key)) map.set(key, value);
}

export function boundedFolder(folder: string): string {
  return folder.length > LONGEST_FOLDER ? folder.slice(0, LONGEST_FOLDER) : folder;
}
