import type { FileRead, Host, Tree } from "#core";

/** Changed texts by tree root and path. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The host as it would be with `changes` written: fixes are tried and proven before a byte is touched. */
export function withChanges(host: Host, changes: Changes): Host {
  return { ...host, openTree: (root) => overlay(host.openTree(root), changes) };
}

function overlay(tree: Tree, changes: Changes): Tree {
  const changed = changes.get(tree.root);
  if (!changed) return tree;
  return { ...tree, read: (path, limit) => readChanged(changed, path) ?? tree.read(path, limit) };
}

function readChanged(changed: ReadonlyMap<string, string>, path: string): FileRead | undefined {
  const text = changed.get(path);
  return text === undefined ? undefined : { kind: "text", text, size: text.length };
}
