import type { Pair, ScalarNode, YamlProblem } from "./node.ts";

/** Below this many pairs comparing each with each is faster than a set. */
const FEW = 12;

/** GitHub compares keys without regard to case; keys that hold an expression are exempt (template-reader). */
export function findDuplicateKeys(pairs: readonly Pair[], into: YamlProblem[]): void {
  if (pairs.length <= FEW) compareEach(pairs, into);
  else compareBySet(pairs, into);
}

function compareEach(pairs: readonly Pair[], into: YamlProblem[]): void {
  for (let i = 1; i < pairs.length; i++) {
    const key = pairs[i]?.key;
    if (!key) continue;
    for (let j = 0; j < i; j++) {
      const other = pairs[j]?.key.value ?? "";
      if (other.length !== key.value.length || !isSameKey(other, key.value)) continue;
      into.push(duplicate(key));
      break;
    }
  }
}

function compareBySet(pairs: readonly Pair[], into: YamlProblem[]): void {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    const name = key.value.toUpperCase();
    if (seen.has(name) && !isExempt(name)) into.push(duplicate(key));
    seen.add(name);
  }
}

function isSameKey(a: string, b: string): boolean {
  return (a === b || a.toUpperCase() === b.toUpperCase()) && !isExempt(a);
}

function isExempt(name: string): boolean {
  return name.includes("${{");
}

function duplicate(key: ScalarNode): YamlProblem {
  const message = `the key \`${key.value}\` stands twice in this mapping; case is ignored; remove one`;
  return { kind: "duplicate-key", message, span: key.span };
}
