import type { Strategy, Text } from "../model.ts";

export interface Expanded {
  /** The matrix value that decides; where several do, the expression itself. */
  readonly text: Text;
  readonly value: string;
}

export interface Expansion {
  readonly values: readonly Expanded[];
  /** No run can take a value beyond `values`. */
  readonly isComplete: boolean;
}

/** More combinations than this say nothing to a reader. */
const MOST_VALUES = 64;
/** No image has so long a name; repeated for every value, it would fill memory. */
const LONGEST_IMAGE = 2000;
const NOTHING: Expansion = { values: [], isComplete: false };

const MATRIX_KEY = /^matrix((?:\.[A-Za-z_][\w-]*|\['[^'\]]+'\]){1,8})$/i;
const LITERAL = /^'([^']*)'$/;

type Part =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "choice"; readonly key: string; readonly values: readonly Text[] };

/**
 * Puts the static values of a matrix into `image:${{ matrix.version }}` and its like; nothing where
 * that makes more than `limit` values.
 */
export function expandMatrix(text: Text, strategy: Strategy | undefined, limit: number): Expansion {
  if (text.value.length > LONGEST_IMAGE) return NOTHING;
  const parts = splitExpressions(text.value).map((part) => resolve(part, strategy));
  const known = parts.filter((part) => part !== undefined);
  if (!strategy || known.length < parts.length) return NOTHING;
  const choices = new Map<string, readonly Text[]>();
  for (const part of known) if (part.kind === "choice") choices.set(part.key, part.values);
  const combinations = combine([...choices], limit);
  if (!combinations) return NOTHING;
  const values = combinations.map((chosen): Expanded => {
    const value = known.map((part) => fill(part, chosen)).join("");
    const [only, ...more] = chosen.values();
    return { text: only && more.length === 0 ? only : text, value };
  });
  return { values, isComplete: !strategy.dynamic };
}

function fill(part: Part, chosen: ReadonlyMap<string, Text>): string {
  return part.kind === "text" ? part.value : (chosen.get(part.key)?.value ?? "");
}

type RawPart = { readonly literal: string } | { readonly expression: string };

function splitExpressions(value: string): readonly RawPart[] {
  const parts: RawPart[] = [];
  let from = 0;
  for (let open = value.indexOf("${{"); open >= 0; open = value.indexOf("${{", from)) {
    const close = value.indexOf("}}", open);
    if (close < 0) break;
    if (open > from) parts.push({ literal: value.slice(from, open) });
    parts.push({ expression: value.slice(open + 3, close).trim() });
    from = close + 2;
  }
  if (from < value.length) parts.push({ literal: value.slice(from) });
  return parts;
}

function resolve(part: RawPart, strategy: Strategy | undefined): Part | undefined {
  if ("literal" in part) return { kind: "text", value: part.literal };
  const literal = LITERAL.exec(part.expression)?.[1];
  if (literal !== undefined) return { kind: "text", value: literal };
  const path = MATRIX_KEY.exec(part.expression)?.[1];
  if (path === undefined) return undefined;
  const key = path.replaceAll("['", ".").replaceAll("']", "").slice(1).toLowerCase();
  const values = valuesOf(key, strategy);
  return values && { kind: "choice", key, values };
}

// Context keys are compared without case. `container: ${{ matrix.c }}` may name a whole mapping,
// of which `image` is what counts.
function valuesOf(key: string, strategy: Strategy | undefined): readonly Text[] | undefined {
  if (!strategy) return undefined;
  const axes = axesByStrategy.get(strategy) ?? indexAxes(strategy);
  axesByStrategy.set(strategy, axes);
  const values = axes.get(key);
  const images = axes.get(`${key}.image`);
  if (values === "dynamic" || images === "dynamic") return undefined;
  return values && images ? [...values, ...images] : (values ?? images);
}

type Axes = ReadonlyMap<string, readonly Text[] | "dynamic">;

// Looked up by every image of a job.
const axesByStrategy = new WeakMap<Strategy, Axes>();

function indexAxes({ matrix }: Strategy): Axes {
  const axes = new Map<string, readonly Text[] | "dynamic">();
  for (const [name, values] of matrix) {
    const key = name.toLowerCase();
    const known = axes.get(key) ?? [];
    const isDynamic = known === "dynamic" || values === "dynamic";
    axes.set(key, isDynamic ? "dynamic" : [...known, ...values]);
  }
  return axes;
}

function combine(
  choices: readonly (readonly [string, readonly Text[]])[],
  limit: number,
): readonly ReadonlyMap<string, Text>[] | undefined {
  const size = choices.reduce((total, [, values]) => total * values.length, 1);
  const [first] = choices;
  // A single axis only ever grows with the file; a product of several may explode.
  const most = choices.length > 1 ? Math.min(limit, MOST_VALUES) : limit;
  if (!first || size > most) return undefined;
  return choices.reduce<readonly ReadonlyMap<string, Text>[]>(
    (combinations, [key, values]) =>
      combinations.flatMap((chosen) => values.map((value) => new Map([...chosen, [key, value]]))),
    [new Map()],
  );
}
