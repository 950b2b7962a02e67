/**
 * What is known of a value when a stranger fires the event. `is`: exactly this; `among`: one of these;
 * `stranger`: an account or repository of their own, which is none that the maintainers would name;
 * `own`: something that only the maintainers set; `empty-list`: a list that a stranger cannot fill.
 */
export type Value =
  | { readonly kind: "is"; readonly value: string | number | boolean | null }
  | { readonly kind: "among"; readonly values: readonly string[] }
  | { readonly kind: "stranger"; readonly actsAs: "author" | "actor" | "branch" }
  | { readonly kind: "own" }
  | { readonly kind: "empty-list" };

/** `undefined`: it may be anything. */
export type Maybe<T> = T | undefined;

export function is(value: string | number | boolean | null): Value {
  return { kind: "is", value };
}

/** As GitHub casts to boolean: false, 0, -0, NaN, "" and null are false. */
export function truthOf(value: Maybe<Value>): Maybe<boolean> {
  switch (value?.kind) {
    case undefined:
    case "own":
      return undefined;
    case "is":
      return Boolean(value.value);
    case "among":
      return value.values.every((text) => text !== "") ? true : undefined;
    case "stranger":
    case "empty-list":
      return true;
  }
}

/** Strings without regard to case; other types are cast to numbers (GitHub docs, expressions, operators). */
export function looselyEqual(
  a: string | number | boolean | null,
  b: string | number | boolean | null,
): boolean {
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return typeof a === typeof b && a !== null ? a === b : toNumber(a) === toNumber(b);
}

function toNumber(value: string | number | boolean | null): number {
  return typeof value === "string" && value.trim() !== "" ? Number(value) : Number(value ?? 0);
}
