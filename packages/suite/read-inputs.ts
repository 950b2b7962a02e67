import { createSource, type FileRead, type NotJudged, type Source, type Tree } from "#core";
import {
  type ActionManifest,
  classify,
  type Inputs,
  type InvalidFile,
  readAction,
  readWorkflow,
  type Workflow,
} from "#workflow";
import type { Discovery } from "./discover.ts";

/** GitHub starts no run for a larger workflow. */
const WORKFLOW_LIMIT = 512_000;
/** Any other YAML (overview.md, table of input faults). */
const YAML_LIMIT = 2_000_000;

export interface ReadInputs {
  readonly inputs: Inputs;
  readonly notJudged: readonly NotJudged[];
}

const UNLISTED =
  "the folder may not be listed; make it readable, or exclude it in .github/sluice.yml";

interface Collected {
  readonly workflows: Workflow[];
  readonly actions: ActionManifest[];
  readonly invalid: InvalidFile[];
  readonly oversized: { source: Source; size: number }[];
  readonly notJudged: NotJudged[];
}

/** Reads and parses what was discovered, once, for all gates. */
export function readInputs(kind: Inputs["kind"], tree: Tree, discovery: Discovery): ReadInputs {
  const into: Collected = {
    workflows: [],
    actions: [],
    invalid: [],
    oversized: [],
    notJudged: [],
  };
  for (const path of discovery.workflows) readWorkflowFile(tree, path, into);
  for (const path of discovery.actions) readActionFile(tree, path, into);
  for (const path of discovery.undecided) readUndecided(tree, path, into);
  const { notJudged, ...found } = into;
  const unlisted = discovery.files.filter(isFolder);
  if (unlisted.length === 0)
    return { inputs: { kind, ...found, files: discovery.files }, notJudged };
  for (const file of unlisted) notJudged.push({ file, reason: UNLISTED });
  const files = discovery.files.filter((path) => !isFolder(path));
  return { inputs: { kind, ...found, files }, notJudged };
}

function isFolder(path: string): boolean {
  return path.endsWith("/");
}

function readWorkflowFile(tree: Tree, path: string, into: Collected): void {
  const read = tree.read(path, WORKFLOW_LIMIT);
  switch (read.kind) {
    case "text":
      keep(readWorkflow(createSource(path, read.text)), into);
      return;
    case "too-large":
      into.oversized.push({ source: createSource(path, ""), size: read.size });
      return;
    case "unreadable":
      into.notJudged.push({ file: path, reason: `unreadable: ${read.reason}` });
      return;
    case "missing":
      // Git lists it and the work tree lacks it: it was deleted.
      return;
  }
}

function readActionFile(tree: Tree, path: string, into: Collected): void {
  const source = sourceOf(path, tree.read(path, YAML_LIMIT), into);
  // Other tools have files of this name too; without `runs:` it is none of GitHub's.
  if (source && classify(source) !== "other") keep(readAction(source), into);
}

function readUndecided(tree: Tree, path: string, into: Collected): void {
  const read = tree.read(path, YAML_LIMIT);
  const head = read.kind === "text" ? read.text : read.kind === "too-large" ? read.head : "";
  const size = read.kind === "text" || read.kind === "too-large" ? read.size : 0;
  if (size > WORKFLOW_LIMIT && looksLikeWorkflow(head)) {
    into.oversized.push({ source: createSource(path, ""), size });
    return;
  }
  const source = sourceOf(path, read, into);
  if (!source) return;
  const kind = classify(source);
  if (kind === "workflow" || kind === "broken") keep(readWorkflow(source), into);
  else if (kind === "action") keep(readAction(source), into);
}

// A file too large to parse is told by its top-level keys alone.
function looksLikeWorkflow(head: string): boolean {
  return (
    /^\uFEFF?(?:on|"on"|'on')[ \t]*:/m.test(head) && /^(?:jobs|"jobs"|'jobs')[ \t]*:/m.test(head)
  );
}

function sourceOf(path: string, read: FileRead, into: Collected): Source | undefined {
  switch (read.kind) {
    case "text":
      return createSource(path, read.text);
    case "too-large":
      into.notJudged.push({ file: path, reason: tooLarge(read.size, YAML_LIMIT) });
      return undefined;
    case "unreadable":
      into.notJudged.push({ file: path, reason: `unreadable: ${read.reason}` });
      return undefined;
    case "missing":
      return undefined;
  }
}

export function tooLarge(size: number, limit: number): string {
  return `${size} bytes; YAML over ${limit} bytes is not read: exclude it in .github/sluice.yml, or split it`;
}

function keep(file: Workflow | ActionManifest | InvalidFile, into: Collected): void {
  switch (file.kind) {
    case "workflow":
      into.workflows.push(file);
      return;
    case "action":
      into.actions.push(file);
      return;
    case "invalid":
      into.invalid.push(file);
  }
}
