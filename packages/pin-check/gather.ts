import { createSource, type Source, type World } from "#core";
import { type Inputs, identify, scriptsOf } from "#workflow";
import type { PinCheckFacts } from "./context.ts";
import { isWanted } from "./file-kinds.ts";
import { includedFiles, requirementFiles } from "./install/requirements.ts";
import { LOCK_PATH } from "./lock/lock.ts";
import { manifestDockerfiles } from "./manifest-dockerfiles.ts";

/** Bytes; any YAML but a workflow (overview.md, table of input faults), and its neighbors too. */
const LIMIT = 2_000_000;

/** Reads what the rules need beside workflows and actions; only files that are there are opened. */
export async function gatherFacts(inputs: Inputs, { host, tree }: World): Promise<PinCheckFacts> {
  const texts = new Map<string, Source>();
  const unreadable: { file: string; reason: string }[] = [];
  const read = (path: string): Source | undefined => {
    const result = tree.read(path, LIMIT);
    switch (result.kind) {
      case "text": {
        const source = createSource(path, result.text);
        texts.set(path, source);
        return source;
      }
      case "too-large":
        unreadable.push({ file: path, reason: `${result.size} bytes; read are ${LIMIT} at most` });
        return undefined;
      case "unreadable":
        unreadable.push({ file: path, reason: `unreadable: ${result.reason}` });
        return undefined;
      case "missing":
        return undefined;
    }
  };
  for (const path of neighbors(inputs)) read(path);
  readRequirements(inputs, read);
  const identity = inputs.kind === "folder" ? undefined : await identify(host, tree);
  return { texts, unreadable, ...identity };
}

function neighbors(inputs: Inputs): readonly string[] {
  const named = manifestDockerfiles(inputs).filter((path) => !isWanted(path));
  const found = [...inputs.files.filter(isWanted), ...named];
  // One workflow alone is still locked by its repository's lock.
  return inputs.kind === "file" ? [...found, LOCK_PATH] : found;
}

/** Requirements files that a script installs from, and those that they name in turn. */
function readRequirements(inputs: Inputs, read: (path: string) => Source | undefined): void {
  const pending = new Set(requirementFiles(scriptsOf(inputs), inputs.files));
  // A set's iteration also meets what is added on the way, each path once.
  for (const path of pending) {
    const source = read(path);
    if (!source) continue;
    for (const next of includedFiles(source, inputs.files)) pending.add(next);
  }
}
