import type { Tree } from "#core";

/** Paths that may hold workflows and actions, and every file that gates may ask for. */
export interface Discovery {
  readonly workflows: readonly string[];
  readonly actions: readonly string[];
  /** YAML files whose content decides what they are (plain folders only). */
  readonly undecided: readonly string[];
  /** A path that ends in `/` is a folder that may not be listed. */
  readonly files: readonly string[];
}

const YAML_FILE = /\.ya?ml$/i;
const ACTION_FILE = /(?:^|\/)action\.ya?ml$/i;
// GitHub reads workflows from the folder itself, not from folders below it.
const WORKFLOW_FILE = /^(?:\.github\/workflows|(?:.*\/)?workflow-templates)\/[^/]*\.ya?ml$/i;

export async function discoverRepository(tree: Tree): Promise<Discovery> {
  const workflows = tree.walk(".github/workflows");
  const listed = (await tree.gitFiles()) ?? tree.walk("");
  const files = [...new Set([...workflows, ...listed])].sort();
  return {
    workflows: files.filter((path) => WORKFLOW_FILE.test(path)),
    actions: files.filter((path) => ACTION_FILE.test(path) && !WORKFLOW_FILE.test(path)),
    undecided: [],
    files,
  };
}

export function discoverFolder(tree: Tree): Discovery {
  const files = tree.walk("");
  return {
    workflows: [],
    actions: [],
    undecided: files.filter((path) => YAML_FILE.test(path)),
    files,
  };
}

/** One file is what its place or, outside a repository, its content says. */
export function discoverFile(file: string): Discovery {
  const isWorkflow = WORKFLOW_FILE.test(file);
  const isAction = ACTION_FILE.test(file);
  const isYaml = YAML_FILE.test(file) || file === "-";
  return {
    workflows: isWorkflow ? [file] : [],
    actions: isAction && !isWorkflow ? [file] : [],
    undecided: isWorkflow || isAction || !isYaml ? [] : [file],
    files: [file],
  };
}
