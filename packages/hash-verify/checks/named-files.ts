import type { Algorithm, Folder, Hashed, NotJudged, Signatures, SignedContent } from "#core";
import type { FileBytes } from "./bundle-files.ts";
import type { FileRow } from "./outcome.ts";
import { type HashWorld, openNamed } from "./world.ts";

/** A file that the caller names, hashed; what signatures and attestations are about. */
export interface HashedFile {
  /** From the root on. */
  readonly path: string;
  readonly size: number;
  readonly digests: ReadonlyMap<Algorithm, string>;
  readonly content: SignedContent;
}

export interface NamedFiles {
  readonly hashed: readonly HashedFile[];
  /** Rows and reasons of the others: what is named and not there was not judged. */
  readonly rows: readonly FileRow[];
  readonly notJudged: readonly NotJudged[];
}

/** Each file once, by all of the algorithms; the files of one folder together, on all cores. */
export async function hashNamed(
  world: HashWorld,
  paths: readonly string[],
  algorithms: readonly Algorithm[],
): Promise<NamedFiles> {
  const hashed: HashedFile[] = [];
  const rows: FileRow[] = [];
  const notJudged: NotJudged[] = [];
  for (const group of groupsOf(world, paths, notJudged)) {
    const { folder } = group;
    const named = [...group.named];
    const wanted = named.map(([name]) => ({ path: name, algorithms }));
    const answers = await folder.hash(wanted);
    for (const [index, [name, path]] of named.entries()) {
      const found = answers[index];
      if (found?.kind === "hashed") hashed.push({ ...found, path, content: folder.content(name) });
      else {
        notJudged.push({ file: path, reason: reasonOf(found) });
        rows.push({ path, status: found?.kind === "missing" ? "missing" : "unreadable" });
      }
    }
  }
  return { hashed, rows, notJudged };
}

interface Group {
  readonly folder: Folder;
  /** Paths from the root on, by names in the folder. */
  readonly named: Map<string, string>;
}

function groupsOf(
  world: HashWorld,
  paths: readonly string[],
  notJudged: NotJudged[],
): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const given of paths) {
    const found = openNamed(world, given);
    if (!found.ok) {
      notJudged.push(found.notJudged);
      continue;
    }
    const { folder, prefix, name, path } = found;
    const group = groups.get(prefix) ?? { folder, named: new Map<string, string>() };
    group.named.set(name, path);
    groups.set(prefix, group);
  }
  return groups.values();
}

function reasonOf(found: Hashed | undefined): string {
  switch (found?.kind) {
    case "refused":
    case "unreadable":
      return found.reason;
    default:
      return "no such file";
  }
}

/** A file whose bytes are at hand: what was parsed is what was signed, whoever writes to it meanwhile. */
export function hashBytes(
  { path, bytes }: FileBytes,
  algorithms: readonly Algorithm[],
  signatures: Signatures,
): HashedFile {
  const digests = new Map(algorithms.map((name) => [name, signatures.digest(bytes, name)]));
  const content: SignedContent = {
    verify: (check) => (signatures.verify(bytes, check) ? "valid" : "invalid"),
  };
  return { path, size: bytes.length, digests, content };
}
