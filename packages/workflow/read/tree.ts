import type { Source, Span } from "#core";
import { type MappingNode, type Node, parseYaml, type YamlResult } from "#yaml";
import type { InvalidFile } from "../model.ts";

export interface Fault {
  readonly span: Span;
  readonly message: string;
}

const trees = new WeakMap<Source, YamlResult>();

/** The file's tree, parsed once: a plain folder's files are classified first and read afterwards. */
export function treeOf(source: Source): YamlResult {
  const known = trees.get(source);
  if (known) return known;
  const tree = parseYaml(source.text);
  trees.set(source, tree);
  return tree;
}

export type RootResult =
  | { readonly ok: true; readonly root: MappingNode; readonly faults: Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The root mapping, with what YAML itself has to complain about; GitHub rejects each of these. */
export function readRoot(source: Source, what: "workflow" | "action manifest"): RootResult {
  const tree = treeOf(source);
  const faults: Fault[] = tree.problems.map(({ span, message }) => ({ span, message }));
  if (!tree.ok) return { ok: false, faults };
  if (tree.root?.kind === "mapping") return { ok: true, root: tree.root, faults };
  faults.push(notMapping(source, tree.root, what));
  return { ok: false, faults };
}

function notMapping(source: Source, root: Node | undefined, what: string): Fault {
  if (root && !(root.kind === "scalar" && root.empty)) {
    return {
      span: root.span,
      message: `a ${what} is a mapping of keys; write \`key: value\` lines`,
    };
  }
  const end = Math.min(source.text.length, 1);
  return { span: { start: 0, end }, message: `this ${what} is empty; fill it or delete the file` };
}

export function invalidFile(
  source: Source,
  as: InvalidFile["as"],
  faults: readonly Fault[],
): InvalidFile {
  const inOrder = [...faults].sort((a, b) => a.span.start - b.span.start);
  return { kind: "invalid", source, as, faults: inOrder };
}
