import type { Fix, Span } from "#core";
import { type Child, type MappingNode, type Node, type Pair, parseYaml } from "#yaml";

/** What a comparison lets pass. */
interface Allowed {
  readonly touched: readonly Span[];
  /** What is left, below the node at hand, of the paths whose keys may come, go or change. */
  readonly paths: readonly (readonly string[])[];
}

/**
 * Whether `after` is YAML that differs from `before` in nothing but what `fixes` say: the keys at their
 * `changes`, or, without those, scalars that their edits touch. An edit that takes out lines is about
 * comments and touches none: `# v1` may be the last line of a script. A fix that cannot be proven so is
 * refused; files that are no YAML are proven by their edits alone.
 */
export function provesFix(
  before: string,
  after: string,
  fixes: readonly Pick<Fix, "edits" | "changes">[],
): boolean {
  const old = parseYaml(before);
  const fresh = parseYaml(after);
  if (!old.ok || !fresh.ok) return false;
  if (!old.root || !fresh.root) return old.root === fresh.root;
  const touched = fixes
    .flatMap(({ edits, changes }) => (changes ? [] : edits.map(({ span }) => span)))
    .filter((span) => !/[\r\n]/.test(before.slice(span.start, span.end)));
  const paths = new Set(fixes.flatMap(({ changes = [] }) => changes));
  const allowed = { touched, paths: [...paths].map((path) => path.split(".")) };
  return isSame({ node: old.root }, { node: fresh.root }, allowed);
}

function isSame(before: Child, after: Child, above: Allowed): boolean {
  const old = before.node;
  const fresh = after.node;
  // What stands behind an alias stands elsewhere too; a key that comes there would come everywhere.
  const allowed = before.alias ? { ...above, paths: [] } : above;
  switch (old.kind) {
    case "scalar":
      return (
        fresh.kind === "scalar" &&
        (fresh.value === old.value || allowed.touched.some((span) => meets(span, old.span)))
      );
    case "sequence":
      return (
        fresh.kind === "sequence" &&
        fresh.items.length === old.items.length &&
        old.items.every((item, index) => {
          const other = fresh.items[index];
          return other !== undefined && isSame(item, other, below(allowed, "*"));
        })
      );
    case "mapping":
      return fresh.kind === "mapping" && isSameMapping(old, fresh, allowed);
  }
}

/** Both in step; a pair that one side lacks must be one that may come or go. */
function isSameMapping(old: MappingNode, fresh: MappingNode, allowed: Allowed): boolean {
  let at = 0;
  for (const pair of old.pairs) {
    while (fresh.pairs[at] && fresh.pairs[at]?.key.value !== pair.key.value) {
      if (!isFree(fresh.pairs[at], allowed)) break;
      at++;
    }
    const other = fresh.pairs[at];
    if (other?.key.value !== pair.key.value) {
      if (!isFree(pair, allowed)) return false;
      continue;
    }
    at++;
    const inside = below(allowed, pair.key.value);
    if (!isNamed(inside) && !isSame(pair, other, inside)) return false;
  }
  return fresh.pairs.slice(at).every((pair) => isFree(pair, allowed));
}

/** One of the keys that may change, or a mapping of nothing else (a `with:` that comes with its input). */
function isFree(pair: Pair | undefined, allowed: Allowed): boolean {
  if (!pair || allowed.paths.length === 0) return false;
  const inside = below(allowed, pair.key.value);
  return isNamed(inside) || isAllFree(pair.node, inside);
}

function isAllFree(node: Node, allowed: Allowed): boolean {
  if (node.kind !== "mapping" || node.pairs.length === 0) return false;
  return node.pairs.every((pair) => isFree(pair, allowed));
}

/** The key just gone into is itself one that may change. */
function isNamed({ paths }: Allowed): boolean {
  return paths.some((path) => path.length === 0);
}

function below(allowed: Allowed, key: string): Allowed {
  if (allowed.paths.length === 0) return allowed;
  const paths = allowed.paths.filter(([first]) => first === "*" || first === key);
  return { touched: allowed.touched, paths: paths.map(([, ...rest]) => rest) };
}

function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
