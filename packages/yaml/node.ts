import type { Span } from "#core";

export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

/**
 * A positioned YAML tree. Aliases are edges, not nodes: a child reached through `*name` is the anchor's
 * own node, and the edge says where the alias stands. Trees are free of cycles, and the number of
 * nodes that a walk can meet, aliases followed, is bounded (`parseYaml`), so walkers need no guards.
 */
export type Node = ScalarNode | MappingNode | SequenceNode;

export interface ScalarNode {
  readonly kind: "scalar";
  /** Decoded: quotes, escapes, folding and chomping done. Always a string; YAML types are the reader's concern. */
  readonly value: string;
  /** Without quotes; of a block scalar the content without header, outer indentation and trailing breaks. */
  readonly span: Span;
  readonly style: ScalarStyle;
  /** `key:` with nothing after it; the span is empty and stands where the value would. */
  readonly empty: boolean;
  readonly tag?: string;
}

export interface MappingNode {
  readonly kind: "mapping";
  readonly pairs: readonly Pair[];
  readonly span: Span;
  readonly flow: boolean;
}

export interface SequenceNode {
  readonly kind: "sequence";
  readonly items: readonly Child[];
  readonly span: Span;
  readonly flow: boolean;
}

export interface Child {
  readonly node: Node;
  readonly alias?: Span;
}

export interface Pair extends Child {
  readonly key: ScalarNode;
}

/** Why a text is no usable YAML, and where. */
export interface YamlProblem {
  readonly kind:
    | "syntax"
    | "duplicate-key"
    | "cyclic-alias"
    | "alias-budget"
    | "unknown-alias"
    | "complex-key"
    | "several-documents"
    | "depth";
  readonly message: string;
  readonly span: Span;
}

export type YamlResult =
  | {
      readonly ok: true;
      readonly root: Node | undefined;
      readonly problems: readonly YamlProblem[];
    }
  | { readonly ok: false; readonly problems: readonly YamlProblem[] };
