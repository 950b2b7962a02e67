import type { Place, Source } from "#core";
import type { MappingNode, Node } from "#yaml";
import type { LockDocument, LockEntry } from "./schema.ts";

/** One `owner/repo@ref` as it stands in the lock. */
export interface LockedKey {
  readonly written: string;
  readonly place: Place;
}

export interface LockedWorkflow {
  readonly place: Place;
  /** By canonical key. */
  readonly keys: ReadonlyMap<string, LockedKey>;
}

export interface Dependency extends LockedKey {
  /** Lower-case hex; empty where the entry names none. */
  readonly commit: string;
  /** Canonical keys. */
  readonly uses: readonly string[];
  /** Why the entry cannot be right; such an entry covers nothing. */
  readonly contradiction?: string;
}

export interface Lock {
  readonly source: Source;
  readonly workflows: ReadonlyMap<string, LockedWorkflow>;
  readonly dependencies: ReadonlyMap<string, Dependency>;
  /** Later entries for a key that an earlier one has already. */
  readonly repeated: readonly Dependency[];
}

const COMMIT_IN_KEY = /:(sha1|sha256)-([0-9a-f]+)$/;
const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Names compare without case, refs with it, as GitHub compares them. */
export function lockKey(repo: string, ref: string): string {
  return `${repo.toLowerCase()}@${ref}`;
}

/** The decoded document with the place of every key. */
export function buildLock(source: Source, root: Node, document: LockDocument): Lock {
  const dependencies = new Map<string, Dependency>();
  const repeated: Dependency[] = [];
  const places = keyPlaces(childMapping(root, "dependencies"));
  for (const [written, entry] of document.dependencies) {
    const dependency = readDependency(written, entry, places.get(written) ?? { span: root.span });
    const key = canonical(written);
    if (dependencies.has(key)) repeated.push(dependency);
    else dependencies.set(key, dependency);
  }
  for (const later of repeated) markRepeated(dependencies, later);
  return { source, workflows: buildWorkflows(root), dependencies, repeated };
}

// Two spellings of one key that disagree: which one GitHub takes is not written anywhere.
function markRepeated(dependencies: Map<string, Dependency>, later: Dependency): void {
  const key = canonical(later.written);
  const first = dependencies.get(key);
  if (!first || first.commit === later.commit) return;
  dependencies.set(key, {
    ...first,
    contradiction: `has a second entry, \`${later.written}\`, with another commit`,
  });
}

function readDependency(written: string, entry: LockEntry, place: Place): Dependency {
  const inKey = COMMIT_IN_KEY.exec(written)?.[2];
  const inEntry = entry.commit?.slice(entry.commit.indexOf("-") + 1);
  const commit = inEntry ?? inKey ?? "";
  const ref = canonical(written).slice(written.indexOf("@") + 1);
  const contradiction = contradictionOf({ ref, commit, inKey, namedRef: entry.ref });
  const uses = (entry.uses ?? []).map(canonical);
  return { written, place, commit, uses, ...(contradiction && { contradiction }) };
}

function contradictionOf(entry: {
  readonly ref: string;
  readonly commit: string;
  readonly inKey: string | undefined;
  readonly namedRef: string | undefined;
}): string | undefined {
  const { ref, commit, inKey, namedRef } = entry;
  if (commit === "") return "names no commit";
  if (inKey !== undefined && inKey !== commit) return `has another commit, \`${commit}\`, below`;
  const sha = ref.toLowerCase();
  if (FULL_SHA.test(sha) && sha !== commit) return `is locked to another commit, \`${commit}\``;
  if (namedRef === undefined || [ref, `refs/tags/${ref}`, `refs/heads/${ref}`].includes(namedRef))
    return undefined;
  return `is locked for another ref, \`${namedRef}\``;
}

function buildWorkflows(root: Node): ReadonlyMap<string, LockedWorkflow> {
  const workflows = new Map<string, LockedWorkflow>();
  for (const pair of childMapping(root, "workflows")?.pairs ?? []) {
    const keys = new Map<string, LockedKey>();
    for (const { node, alias } of pair.node.kind === "sequence" ? pair.node.items : []) {
      if (node.kind !== "scalar") continue;
      const place = { span: node.span, ...(alias && { alias }) };
      keys.set(canonical(node.value), { written: node.value, place });
    }
    workflows.set(pair.key.value, { place: { span: pair.key.span }, keys });
  }
  return workflows;
}

function keyPlaces(mapping: MappingNode | undefined): ReadonlyMap<string, Place> {
  return new Map(mapping?.pairs.map(({ key }) => [key.value, { span: key.span }]));
}

function canonical(written: string): string {
  const key = written.replace(COMMIT_IN_KEY, "");
  const at = key.indexOf("@");
  return lockKey(key.slice(0, at), key.slice(at + 1));
}

export function childMapping(root: Node, key: string): MappingNode | undefined {
  if (root.kind !== "mapping") return undefined;
  const child = root.pairs.find((pair) => pair.key.value === key)?.node;
  return child?.kind === "mapping" ? child : undefined;
}
