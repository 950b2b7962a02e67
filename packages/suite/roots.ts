import { type FileRead, type Host, nearestWord, type Tree, UsageError } from "#core";
import type { Inputs } from "#workflow";
import { type Discovery, discoverFile, discoverFolder, discoverRepository } from "./discover.ts";
import { GATES, PLANNED_GATES } from "./gates.ts";

/** One PATH of the caller, opened. */
export interface Root {
  /** As typed; "." where none was. */
  readonly label: string;
  /** Leads from the working directory to the tree; put before paths where several PATHs are judged. */
  readonly prefix: string;
  readonly kind: Inputs["kind"];
  readonly tree: Tree;
  /** Whether `.github/sluice.yml` below the tree is this root's policy. */
  readonly hasPolicy: boolean;
  discover(): Promise<Discovery>;
}

export function openRoots(paths: readonly string[], host: Host): readonly Root[] {
  if (paths.length === 0) return [openRoot(undefined, host)];
  return [...new Set(paths)].map((path) =>
    path === "-" ? standardInput(host) : openRoot(path, host),
  );
}

/** Where a command is typed: its words start here, and nothing is looked for. */
export function openHere(host: Host): Root {
  return {
    label: ".",
    prefix: "",
    kind: "folder",
    tree: host.openTree("."),
    hasPolicy: false,
    discover: async () => NOTHING,
  };
}

export const NOTHING: Discovery = { workflows: [], actions: [], undecided: [], files: [] };

function openRoot(path: string | undefined, host: Host): Root {
  const located = host.locate(path);
  const label = path ?? ".";
  const prefix = folderPrefix(label);
  switch (located.kind) {
    case "repository": {
      const tree = host.openTree(located.root);
      const discover = () => discoverRepository(tree);
      return { label, prefix, kind: "repository", tree, hasPolicy: true, discover };
    }
    case "folder": {
      const tree = host.openTree(located.root);
      const discover = async () => discoverFolder(tree);
      return { label, prefix, kind: "folder", tree, hasPolicy: false, discover };
    }
    case "file":
      return fileRoot(label, located.file, located.inRepository, host.openTree(located.root));
    case "missing":
      throw new UsageError(missing(label, located.nearest));
    case "other":
      throw new UsageError(`\`${label}\` is neither a file nor a folder`);
  }
}

function fileRoot(label: string, file: string, inRepository: boolean, opened: Tree): Root {
  return {
    label,
    prefix: filePrefix(label, file),
    kind: "file",
    // Outside a repository there is no owner to ask git for.
    tree: inRepository ? opened : { ...opened, originUrl: async () => undefined },
    hasPolicy: inRepository,
    discover: async () => discoverFile(file),
  };
}

// What is no path may have been meant as a gate.
function missing(label: string, nearestPath: string | undefined): string {
  if (PLANNED_GATES.some((gate) => gate === label)) {
    return `the gate \`${label}\` is not in this version; it has ${GATES.map(({ name }) => name).join(", ")}`;
  }
  const names = GATES.flatMap(({ name, alias }) => [name, alias]);
  const nearest = nearestWord(label, names) ?? nearestPath;
  const hint = nearest === undefined ? "" : `; did you mean \`${nearest}\`?`;
  return `no such file or folder: \`${label}\`${hint}`;
}

function folderPrefix(label: string): string {
  const folder = label.replace(/\/+$/, "");
  return folder === "." ? "" : `${folder}/`;
}

// A pre-commit hook names files one by one; each keeps the path that its repository knows it by. From
// a folder further down, where what was typed is only a part of that path, nothing leads to the tree.
function filePrefix(label: string, file: string): string {
  const typed = label
    .split("/")
    .filter((part, index) => part !== "." && (part !== "" || index === 0))
    .join("/");
  return typed.endsWith(`/${file}`) ? typed.slice(0, -file.length) : "";
}

const STANDARD_INPUT = "-";

/** Standard input as a tree of one file, so that nothing downstream knows the difference. */
function standardInput(host: Host): Root {
  let cached: FileRead | undefined;
  const tree: Tree = {
    root: STANDARD_INPUT,
    read: (path, limit) => {
      if (path !== STANDARD_INPUT) return { kind: "missing" };
      cached ??= host.readNamed(STANDARD_INPUT, limit);
      return cached;
    },
    walk: () => [STANDARD_INPUT],
    gitFiles: async () => undefined,
    originUrl: async () => undefined,
  };
  const discover = async () => discoverFile(STANDARD_INPUT);
  return { label: STANDARD_INPUT, prefix: "", kind: "file", tree, hasPolicy: false, discover };
}
