import { all, counts } from "./stranger.ts";
import { is, looselyEqual, type Maybe, type Value } from "./value.ts";
import type { World } from "./world.ts";

/** `contains(text, part)`, and of a list that only maintainers fill. */
export function containsPart(
  held: Maybe<Value>,
  sought: Maybe<Value>,
  { marks }: World,
): Maybe<Value> {
  if (held?.kind === "empty-list") return is(false);
  const texts = partsOf(held);
  if (!texts) return undefined;
  // A stranger registers the account whose name is a part of the text.
  if (sought?.kind === "stranger")
    return sought.actsAs === "actor" && marks.has("bot") ? is(false) : undefined;
  const parts = partsOf(sought);
  if (!parts) return undefined;
  return asValue(all(texts.flatMap((text) => parts.map((part) => holds(text, part)))));
}

/** `contains(fromJSON('["a", "b"]'), name)` */
export function containsAny(
  list: readonly string[],
  sought: Maybe<Value>,
  world: World,
): Maybe<Value> {
  if (sought?.kind === "stranger")
    return list.every((name) => counts(sought, name, world)) ? is(false) : undefined;
  const parts = partsOf(sought);
  if (!parts) return undefined;
  return asValue(all(parts.map((part) => list.some((item) => looselyEqual(item, part)))));
}

function partsOf(value: Maybe<Value>): Maybe<readonly string[]> {
  if (value?.kind === "among") return value.values;
  return value?.kind === "is" ? [String(value.value ?? "")] : undefined;
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

export function affixValue(
  name: "startswith" | "endswith",
  [whole, affix]: readonly [Maybe<Value>, Maybe<Value>],
  { marks }: World,
): Maybe<Value> {
  if (affix?.kind !== "is") return undefined;
  const part = String(affix.value ?? "").toLowerCase();
  // `acme/` and `acme:` are an owner; `acme` is also the beginning of `acme-evil`.
  if (whole?.kind === "stranger") {
    if (whole.actsAs === "author") return /[/:]$/.test(part) ? is(false) : undefined;
    return marks.has("bot") || whole.actsAs === "branch" ? is(false) : undefined;
  }
  const texts = partsOf(whole);
  if (!texts) return undefined;
  const fits = (text: string): boolean =>
    name === "startswith" ? text.startsWith(part) : text.endsWith(part);
  return asValue(all(texts.map((text) => fits(text.toLowerCase()))));
}

function asValue(truth: Maybe<boolean>): Maybe<Value> {
  return truth === undefined ? undefined : is(truth);
}
