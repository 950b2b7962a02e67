import type { Fault, Place, Source } from "#core";
import { type Node, parseYaml, spanAt, toValue, type YamlProblem, type YamlResult } from "#yaml";
import { buildLock, childMapping, type Lock } from "./entries.ts";
import { decodeLock, isKnownVersion } from "./schema.ts";

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
