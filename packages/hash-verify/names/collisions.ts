/** Different names that some file systems take for one file, so that one would overwrite the other. */
export interface Collision {
  /** `case`: NTFS, APFS; `normalization`: APFS, HFS+. */
  readonly by: "case" | "normalization";
  /** At least two, different, in the order of the list. */
  readonly paths: readonly string[];
}

/** In the order of the first of each group. A path that stands there twice does not collide with itself. */
export function findCollisions(paths: Iterable<string>): readonly Collision[] {
  const groups = new Map<string, string | Set<string>>();
  for (const path of paths) {
    const key = foldKey(path);
    const group = groups.get(key);
    // Nearly every group stays alone; a set for each would cost a long list dearly.
    if (group === undefined) groups.set(key, path);
    else if (typeof group !== "string") group.add(path);
    else if (group !== path) groups.set(key, new Set([group, path]));
  }
  return [...groups.values()].flatMap((group) =>
    typeof group === "string" ? [] : [collide(group)],
  );
}

function collide(group: ReadonlySet<string>): Collision {
  const paths = [...group];
  const composed = new Set(paths.map((path) => path.normalize("NFC")));
  return { by: composed.size === 1 ? "normalization" : "case", paths };
}

// Most names, and for them both folds come to the same.
const ASCII = /^[\u0000-\u007f]*$/;

/**
 * Nearest to full case folding without its tables: lower case first turns `ẞ` to `ß`, upper case then
 * both to `SS`; letters come apart from their accents before, and together again behind.
 */
function foldKey(path: string): string {
  if (ASCII.test(path)) return path.toUpperCase();
  return path.normalize("NFD").toLowerCase().toUpperCase().normalize("NFC");
}
