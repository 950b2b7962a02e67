import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "#core";
import { parseYaml, toValue } from "#yaml";

export interface Manifest {
  /** Defaults as written; the runner looks at nothing else of an input. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly outputs: readonly string[];
  readonly using: string;
  /** Absolute. */
  readonly main: string;
}

/** Reads a JavaScript action's manifest as ActionManifestManager.cs does. */
export function readManifest(folder: string): Manifest {
  const file = ["action.yml", "action.yaml"]
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  if (!file) throw new Error(`no action.yml in ${folder}`);
  const root = readYaml(file);
  const runs = mapping(root.runs);
  const using = String(runs.using).toLowerCase();
  if (using !== "node24") throw new Error(`${file}: runs.using is ${using}, not node24`);
  const main = join(folder, String(runs.main));
  if (!existsSync(main)) throw new Error(`${file}: ${main} does not exist; run \`npm run build\``);
  const inputs = Object.entries(mapping(root.inputs)).map(
    ([name, input]) => [name, String(mapping(input).default ?? "")] as const,
  );
  return { inputs: new Map(inputs), outputs: Object.keys(mapping(root.outputs)), using, main };
}

export function readYaml(file: string): Readonly<Record<string, unknown>> {
  const parsed = parseYaml(readFileSync(file, "utf8"));
  if (!parsed.ok || parsed.problems.length > 0) {
    throw new Error(`${file}: ${parsed.problems.map(({ message }) => message).join("; ")}`);
  }
  return mapping(parsed.root ? toValue(parsed.root) : undefined);
}

export function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
