import type { Span, TextEdit } from "#core";
import { type Node, parseYaml } from "#yaml";

/**
 * Whether `after` is YAML that differs from `before` in nothing but scalars that `edits` touch. An edit
 * that takes out lines is about comments and touches none: `# v1` may be the last line of a script. A fix
 * that cannot be proven so is refused; files that are no YAML are proven by their edits alone.
 */
export function provesFix(before: string, after: string, edits: readonly TextEdit[]): boolean {
  const old = parseYaml(before);
  const fresh = parseYaml(after);
  if (!old.ok || !fresh.ok) return false;
  if (!old.root || !fresh.root) return old.root === fresh.root;
  const touching = edits.filter(({ span }) => !/[\r\n]/.test(before.slice(span.start, span.end)));
  return isSame(
    old.root,
    fresh.root,
    touching.map(({ span }) => span),
  );
}

function isSame(old: Node, fresh: Node, touched: readonly Span[]): boolean {
  switch (old.kind) {
    case "scalar":
      return (
        fresh.kind === "scalar" &&
        (fresh.value === old.value || touched.some((span) => meets(span, old.span)))
      );
    case "sequence":
      return (
        fresh.kind === "sequence" &&
        fresh.items.length === old.items.length &&
        old.items.every((item, index) => {
          const other = fresh.items[index];
          return other !== undefined && isSame(item.node, other.node, touched);
        })
      );
    case "mapping":
      return (
        fresh.kind === "mapping" &&
        fresh.pairs.length === old.pairs.length &&
        old.pairs.every((pair, index) => {
          const other = fresh.pairs[index];
          return other?.key.value === pair.key.value && isSame(pair.node, other.node, touched);
        })
      );
  }
}

function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
