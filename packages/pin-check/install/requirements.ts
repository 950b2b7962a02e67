import type { Source } from "#core";
import { parseScript, type Script } from "#workflow";
import { installsIn } from "./installs.ts";
import type { Install } from "./model.ts";
import { parseRequirements, type RequirementLine } from "./requirement-file.ts";
import { folderOf, parentOf, resolvePath } from "./requirement-paths.ts";

// Settings that may hold a release-age limit of npm, pnpm, yarn and bun, or the version of uv itself.
const PYTHON_SETTINGS = ["pyproject.toml", "uv.toml"];
const SETTINGS = [".npmrc", "pnpm-workspace.yaml", ".yarnrc.yml", "bunfig.toml"];
const MENTIONS_NODE = /\b(?:npm|npx|pnpm|pnpx|yarn|bunx?)\b/;
const MENTIONS = /\b(?:pip[\d.]{0,6}|uvx?)\b/;
// Words that may be options with a file, `-qr` and `-rfile` too; `uv pip sync` takes files as they are.
const NAMES_FILES =
  /(?:^|[\s"'`(])-(?:[A-Za-z]{0,3}[rc]|-(?:with-)?req|-(?:build-)?con|-over)|\bpip\b[\s\S]{0,200}?\bsync\b/;
const MAX_FILES = 200;

/**
 * Files below the root that judging installs needs: what some `pip install -r` or `-c` names, and the
 * settings of npm, pnpm, yarn and bun.
 */
export function requirementFiles(
  scripts: readonly Script[],
  files: readonly string[],
): readonly string[] {
  const known = new Set(files);
  const found = new Set<string>();
  for (const path of PYTHON_SETTINGS) if (known.has(path)) found.add(path);
  if (scripts.some(({ text }) => MENTIONS_NODE.test(text.value)))
    for (const path of SETTINGS) if (known.has(path)) found.add(path);
  for (const script of scripts) {
    const { value } = script.text;
    if (!MENTIONS.test(value) || !NAMES_FILES.test(value)) continue;
    for (const install of installsIn(parseScript(script), (text) => text)) {
      const { requirements, constraints } = filesOf(script, install);
      for (const path of [...requirements, ...constraints])
        if (path && known.has(path)) found.add(path);
    }
  }
  return [...found].sort();
}

/** Files that a requirements file names in turn. */
export function includedFiles(source: Source, files: readonly string[]): readonly string[] {
  const { requirements, constraints } = parseRequirements(source);
  const known = new Set(files);
  return [...requirements, ...constraints].flatMap((path) => {
    const resolved = resolvePath(parentOf(source.path), path);
    return resolved !== undefined && known.has(resolved) ? [resolved] : [];
  });
}

/** Paths of an install's `-r` and `-c`; `undefined` for one that cannot be told. */
export function filesOf(script: Script, install: Install): RequirementPaths {
  if (install.requirements.length + install.constraints.length === 0) return NO_PATHS;
  const folder = folderOf(script, parseScript(script), install.command);
  const resolve = ({ value }: { readonly value: string }) =>
    folder === undefined ? undefined : resolvePath(folder, value);
  return {
    requirements: install.requirements.map(resolve),
    constraints: install.constraints.map(resolve),
  };
}

/** What a set of requirements files asks for, files they name included. */
export interface Requirements {
  readonly loose: readonly { readonly source: Source; readonly line: RequirementLine }[];
  /** Names that a constraint fixes. */
  readonly fixed: ReadonlySet<string>;
  /** Some constraints could not be read, so that nothing can be called loose. */
  readonly unknown: boolean;
}

/** Paths that a command names; `undefined` for one that cannot be told. */
export interface RequirementPaths {
  readonly requirements: readonly (string | undefined)[];
  readonly constraints: readonly (string | undefined)[];
}

const NO_PATHS: RequirementPaths = { requirements: [], constraints: [] };
const NO_REQUIREMENTS: Requirements = { loose: [], fixed: new Set(), unknown: false };

type Texts = ReadonlyMap<string, Source>;
const followed = new WeakMap<Texts, Map<string, Requirements>>();

/** Follows `-r` and `-c` through files that were read; the others are passed over. Equal paths are followed once. */
export function followRequirements(paths: RequirementPaths, texts: Texts): Requirements {
  if (paths === NO_PATHS) return NO_REQUIREMENTS;
  const known = followed.get(texts) ?? new Map<string, Requirements>();
  followed.set(texts, known);
  const key = JSON.stringify([paths.requirements, paths.constraints]);
  const before = known.get(key);
  if (before) return before;
  const requirements = follow(paths, texts);
  known.set(key, requirements);
  return requirements;
}

function follow(paths: RequirementPaths, texts: Texts): Requirements {
  const fixed = new Set<string>();
  const loose: { source: Source; line: RequirementLine }[] = [];
  const queue = [
    ...paths.requirements.map((path) => ({ path, constrains: false })),
    ...paths.constraints.map((path) => ({ path, constrains: true })),
  ];
  const seen = new Set<string>();
  let unknown = false;
  for (let i = 0; i < queue.length && seen.size < MAX_FILES; i++) {
    const { path, constrains } = queue[i] ?? { path: undefined, constrains: false };
    const source = path === undefined ? undefined : texts.get(path);
    if (!source || path === undefined) unknown ||= constrains;
    if (!source || path === undefined || seen.has(path)) continue;
    seen.add(path);
    const file = parseRequirements(source);
    const folder = parentOf(path);
    for (const next of file.requirements)
      queue.push({ path: resolvePath(folder, next), constrains });
    for (const next of file.constraints)
      queue.push({ path: resolvePath(folder, next), constrains: true });
    for (const line of file.lines) {
      if (line.pin === "exact") fixed.add(line.name);
      else if (!constrains && line.pin === "movable" && !file.hashed) loose.push({ source, line });
    }
  }
  return { loose: loose.filter(({ line }) => !fixed.has(line.name)), fixed, unknown };
}
