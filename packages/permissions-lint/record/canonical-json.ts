/** A value whose text does not depend on the order it was built in. */
export type Canonical =
  | string
  | number
  | readonly string[]
  | ReadonlyMap<string, Canonical>
  | { readonly [key: string]: Canonical | undefined };

/** JSON with sorted keys, two blanks of indentation and bare line feeds; absent values leave no trace. */
export function canonicalJson(value: Canonical): string {
  return `${write(value, "")}\n`;
}

function write(value: Canonical, indent: string): string {
  if (typeof value === "string" || typeof value === "number") return JSON.stringify(value);
  if (isList(value))
    return inList(
      value.map((entry) => JSON.stringify(entry)),
      "[]",
      indent,
    );
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const lines = entries
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([key, entry]) =>
      entry === undefined ? [] : [`${JSON.stringify(key)}: ${write(entry, `${indent}  `)}`],
    );
  return inList(lines, "{}", indent);
}

// `Array.isArray` does not narrow a readonly array.
function isList(value: Canonical): value is readonly string[] {
  return Array.isArray(value);
}

function inList(lines: readonly string[], brackets: "[]" | "{}", indent: string): string {
  if (lines.length === 0) return brackets;
  const [open, close] = brackets;
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(",\n")}\n${indent}${close}`;
}
