import type { Fault, Place, Source } from "#core";
import {
  type MappingNode,
  type Node,
  parseYaml,
  spanAt,
  toValue,
  type YamlProblem,
  type YamlResult,
} from "#yaml";
import { decodeLock, isKnownVersion, type LockDocument, type LockEntry } from "./lock-schema.ts";

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

export type ReadLock =
  | { readonly ok: true; readonly lock: Lock }
  | { readonly ok: false; readonly source: Source; readonly faults: readonly LockFault[] };

export interface LockFault {
  readonly place: Place;
  readonly message: string;
  /** The fault is a well-formed version that this release does not know. */
  readonly version?: string;
}

/** A hostile lock can be nothing but faults; a reader needs the first few. */
const MAX_FAULTS = 10;

const COMMIT_IN_KEY = /:(sha1|sha256)-([0-9a-f]+)$/;
const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Names compare without case, refs with it, as GitHub compares them. */
export function lockKey(repo: string, ref: string): string {
  return `${repo.toLowerCase()}@${ref}`;
}

export function readLock(source: Source): ReadLock {
  const parsed = parseYaml(source.text);
  const problems = realProblems(parsed);
  if (!parsed.ok || problems.length > 0) {
    const faults = problems.map(({ span, message }) => ({ place: { span }, message }));
    return { ok: false, source, faults: faults.slice(0, MAX_FAULTS) };
  }
  if (!parsed.root) return { ok: false, source, faults: [emptyLock(source)] };
  const decoded = decodeLock(toValue(parsed.root));
  if (decoded.ok) return { ok: true, lock: buildLock(source, parsed.root, decoded.value) };
  const later = laterVersion(parsed.root);
  if (later) return { ok: false, source, faults: [later] };
  return { ok: false, source, faults: placeFaults(source, parsed.root, decoded.faults) };
}

// `a/b@v1` and `a/b@V1` are two keys here, unlike in a workflow; owners are compared further down.
function realProblems(parsed: YamlResult): readonly YamlProblem[] {
  if (!parsed.ok || !parsed.root || parsed.problems.length === 0) return parsed.problems;
  const keys = childMapping(parsed.root, "dependencies")?.pairs.map(({ key }) => key) ?? [];
  const counts = new Map<string, number>();
  for (const { value } of keys) counts.set(value, (counts.get(value) ?? 0) + 1);
  const single = keys.filter(({ value }) => counts.get(value) === 1);
  const starts = new Set(single.map(({ span }) => span.start));
  return parsed.problems.filter(
    ({ kind, span }) => kind !== "duplicate-key" || !starts.has(span.start),
  );
}

function emptyLock(source: Source): LockFault {
  return { place: { span: source.lines.lineSpan(0) }, message: "the lock is empty" };
}

const VERSION = /^v[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}$/;

function laterVersion(root: Node): LockFault | undefined {
  if (root.kind !== "mapping") return undefined;
  const version = root.pairs.find(({ key }) => key.value === "version")?.node;
  if (version?.kind !== "scalar" || !VERSION.test(version.value)) return undefined;
  if (isKnownVersion(version.value)) return undefined;
  const message = `version ${version.value} is not known`;
  return { place: { span: version.span }, message, version: version.value };
}

function placeFaults(source: Source, root: Node, faults: readonly Fault[]): readonly LockFault[] {
  return faults.slice(0, MAX_FAULTS).map(({ path, message, atKey }) => {
    const span = spanAt(root, path, atKey);
    const isLong = source.lines.lineSpan(span.start).end < span.end;
    // A whole mapping is no place to look at; its key, or the first line of the file, is.
    const { start, end } = isLong ? spanAt(root, path, true) : span;
    return {
      place: { span: { start, end: Math.min(end, source.lines.lineSpan(start).end) } },
      message,
    };
  });
}

function buildLock(source: Source, root: Node, document: LockDocument): Lock {
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

function childMapping(root: Node, key: string): MappingNode | undefined {
  if (root.kind !== "mapping") return undefined;
  const child = root.pairs.find((pair) => pair.key.value === key)?.node;
  return child?.kind === "mapping" ? child : undefined;
}

function keyPlaces(mapping: MappingNode | undefined): ReadonlyMap<string, Place> {
  return new Map(mapping?.pairs.map(({ key }) => [key.value, { span: key.span }]));
}

function canonical(written: string): string {
  const key = written.replace(COMMIT_IN_KEY, "");
  const at = key.indexOf("@");
  return lockKey(key.slice(0, at), key.slice(at + 1));
}
