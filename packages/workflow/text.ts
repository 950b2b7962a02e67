import type { Place, Span } from "#core";
import type { Child, MappingNode, Node, Pair } from "#yaml";
import type { Text, TextMap } from "./model.ts";

/**
 * A value and the alias it was reached through. Everything below an alias carries the outermost
 * one, because that is where this file's author wrote the use.
 */
export interface Reached {
  readonly node: Node;
  readonly alias?: Span;
}

/** A model under construction. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

export const NO_TEXTS: TextMap = new Map();

export function reach(child: Child, outer: Span | undefined): Reached {
  if (outer === undefined || outer === child.alias) return child;
  return { node: child.node, alias: outer };
}

/** Where the node stands. One that is written in its place is a place itself. */
export function placeOf({ node, alias }: Reached): Place {
  return alias ? { span: node.span, alias } : node;
}

/** The scalar as a `Text`; `undefined` for a mapping or a list. A node needs no copy of its own. */
export function textOf({ node, alias }: Reached): Text | undefined {
  if (node.kind !== "scalar") return undefined;
  if (!alias) return node;
  return { value: node.value, style: node.style, span: node.span, alias };
}

/** A scalar that says something: `key:` alone is as if the key were absent. */
export function filledText(reached: Reached): Text | undefined {
  return isEmpty(reached.node) ? undefined : textOf(reached);
}

/** `key:` with nothing behind it, or a plain null. */
export function isEmpty(node: Node): boolean {
  if (node.kind !== "scalar" || node.style !== "plain") return false;
  return node.empty || isNull(node.value);
}

function isNull(value: string): boolean {
  return value === "~" || value === "null" || value === "Null" || value === "NULL";
}

/** The pair's key, reached through the same alias as its mapping. */
export function keyOf(pair: Pair, alias: Span | undefined): Text {
  const { key } = pair;
  if (!alias) return key;
  return { value: key.value, style: key.style, span: key.span, alias };
}

export function findPair(mapping: MappingNode, key: string): Pair | undefined {
  const { pairs } = mapping;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i];
    if (pair?.key.value === key) return pair;
  }
  return undefined;
}

/** The value under `key`, if `from` is a mapping that has it. */
export function valueAt(from: Reached | undefined, key: string): Reached | undefined {
  if (from?.node.kind !== "mapping") return undefined;
  const pair = findPair(from.node, key);
  return pair && reach(pair, from.alias);
}

export function textAt(from: Reached | undefined, key: string): Text | undefined {
  const value = valueAt(from, key);
  return value && filledText(value);
}

/** The scalar entries of a mapping; anything else (an expression for the whole map) has none. */
export function textMap(from: Reached | undefined): TextMap {
  if (from?.node.kind !== "mapping" || from.node.pairs.length === 0) return NO_TEXTS;
  const texts = new Map<string, { readonly key: Text; readonly value: Text }>();
  for (const pair of from.node.pairs) {
    const value = textOf(reach(pair, from.alias));
    if (value) texts.set(pair.key.value, { key: keyOf(pair, from.alias), value });
  }
  return texts;
}

/** One scalar or a list of scalars: `needs`, `labels`, `on`. */
export function textList(from: Reached | undefined): readonly Text[] {
  if (!from || isEmpty(from.node)) return [];
  if (from.node.kind !== "sequence") {
    const only = textOf(from);
    return only ? [only] : [];
  }
  const texts: Text[] = [];
  for (const item of from.node.items) {
    const text = textOf(reach(item, from.alias));
    if (text) texts.push(text);
  }
  return texts;
}
