import {
  createSource,
  type Decoder,
  defaultsOf,
  type FileRead,
  type Host,
  type NotJudged,
  type Tree,
  UsageError,
} from "#core";
import {
  CONFIG_LIMIT,
  type Config,
  configDecoder,
  EMPTY_CONFIG,
  type ReadConfig,
  readConfig,
} from "./config.ts";
import { type AnyGate, loadGates } from "./gates.ts";
import type { SuiteOptions } from "./options.ts";
import { selectProfile } from "./profile.ts";
import { RULE_IDS } from "./rule-ids.gen.ts";
import { type Settings, settingsOf } from "./settings.ts";

export const CONFIG_PATH = ".github/sluice.yml";

/** Everything that decides how a repository is judged. */
export interface Policy {
  readonly settings: Settings;
  /** The gate's options under this policy. */
  optionsOf(gate: AnyGate): unknown;
  /** Whether a config has a section of the gate's. */
  configures(gate: string): boolean;
  /** In words, for the report's first line. */
  readonly description: string;
  readonly notes: readonly string[];
}

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly notJudged: readonly NotJudged[] };

interface NamedConfig {
  readonly name: string;
  readonly config: Config;
}

/** One config speaks to every gate, so every gate checks its section, whichever of them runs. */
export async function readPolicy(
  given: Partial<SuiteOptions>,
  host: Host,
  tree: Tree | undefined,
): Promise<PolicyResult> {
  const files = configFiles(given.config ?? [], host, tree).filter(isThere);
  const gates = files.length > 0 ? await loadGates() : [];
  const decoder = configDecoder(gates, RULE_IDS);
  const notJudged: NotJudged[] = [];
  const configs: NamedConfig[] = [];
  for (const { name, read } of files) {
    const decoded = decodeFile(name, read, decoder);
    if (decoded.ok) configs.push({ name, config: decoded.config });
    else for (const fault of decoded.faults) notJudged.push({ file: name, ...fault });
  }
  if (notJudged.length > 0) return { ok: false, notJudged };
  return { ok: true, policy: combine(configs, given, host) };
}

function combine(
  configs: readonly NamedConfig[],
  given: Partial<SuiteOptions>,
  host: Host,
): Policy {
  const [first, ...later] = configs;
  const config = first?.config ?? EMPTY_CONFIG;
  const tighter = later.map((named) => named.config);
  const profile = selectProfile(config, given.profile, host.env);
  return {
    settings: settingsOf(config, given, profile, tighter),
    optionsOf: (gate) => sectionOf(gate, config, tighter),
    configures: (gate) => configs.some((named) => named.config.sections.has(gate)),
    description: configs.length === 0 ? "no config" : configs.map(({ name }) => name).join(" + "),
    notes: configs.flatMap((named) =>
      named.config.notObeyed.map(
        (key) => `${named.name}: \`${key}\` is not obeyed by this version`,
      ),
    ),
  };
}

function sectionOf(gate: AnyGate, config: Config, tighter: readonly Config[]): unknown {
  const present = config.sections.get(gate.name) ?? defaultsOf(gate.options);
  return tighter.reduce((options, later) => {
    const section = later.sections.get(gate.name);
    return section === undefined ? options : gate.tighten(options, section);
  }, present);
}

function decodeFile(
  name: string,
  read: Exclude<FileRead, { kind: "missing" }>,
  decoder: Decoder<Config>,
): ReadConfig {
  switch (read.kind) {
    case "text":
      return readConfig(createSource(name, read.text), decoder);
    case "too-large":
      return refused(`${read.size} bytes; shorten it: a config has at most ${read.limit}`);
    case "unreadable":
      return refused(`unreadable: ${read.reason}`);
  }
}

function refused(reason: string): ReadConfig {
  return { ok: false, faults: [{ reason }] };
}

interface ConfigFile<R = FileRead> {
  readonly name: string;
  readonly read: R;
}

function isThere(file: ConfigFile): file is ConfigFile<Exclude<FileRead, { kind: "missing" }>> {
  return file.read.kind !== "missing";
}

function configFiles(
  named: readonly string[],
  host: Host,
  tree: Tree | undefined,
): readonly ConfigFile[] {
  if (named.length > 0) {
    return named.map((name) => {
      const read = host.readNamed(name, CONFIG_LIMIT);
      if (read.kind === "missing") throw new UsageError(`config not found: \`${name}\``);
      return { name, read };
    });
  }
  return tree ? [{ name: CONFIG_PATH, read: tree.read(CONFIG_PATH, CONFIG_LIMIT) }] : [];
}
