import {
  type Decoder,
  type FailOn,
  list,
  map,
  object,
  oneOf,
  optionsDecoder,
  type Position,
  record,
  SEVERITIES,
  type Severity,
  type Source,
  text,
  unknownKey,
} from "#core";
import { parseYaml, spanAt, toValue } from "#yaml";
import { FILE_RULES } from "./file-rules.ts";
import { type AnyGate, PLANNED_GATES } from "./gates.ts";

export interface Exclusion {
  readonly path: string;
  readonly reason: string;
}

export type RuleSwitch = Severity | "off";

/** What may stand at the top level and, again, in a profile. */
export interface Layer {
  readonly "fail-on"?: FailOn;
  readonly preset?: "recommended" | "strict";
  readonly rules?: ReadonlyMap<string, RuleSwitch>;
}

export interface Profile extends Layer {
  readonly refs?: readonly string[];
}

/** A decoded `.github/sluice.yml`. */
export interface Config extends Layer {
  readonly exclude: readonly Exclusion[];
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Decoded section of each gate that has one. */
  readonly sections: ReadonlyMap<string, unknown>;
  /** Keys that a later version will obey; every run names them, so that nobody relies on them. */
  readonly notObeyed: readonly string[];
}

export const EMPTY_CONFIG: Config = {
  exclude: [],
  profiles: new Map(),
  sections: new Map(),
  notObeyed: [],
};

/** Bytes; a config is YAML like any other. */
export const CONFIG_LIMIT = 2_000_000;

const PLANNED_KEYS: readonly string[] = ["policy-from", "only-new", ...PLANNED_GATES];
const PLANNED_PROFILE_KEYS: readonly string[] = ["waivers", "tools"];

/** The decoder of `.github/sluice.yml`; `ruleIds` are those that `rules:` may name. */
export function configDecoder(
  gates: readonly AnyGate[],
  ruleIds: readonly string[],
): Decoder<Config> {
  const fixed = [...FILE_RULES, ...gates.flatMap(({ rules }) => rules)]
    .filter((rule) => rule.unwaivable)
    .map(({ id }) => id);
  const layer = layerFields(ruleIds, fixed);
  const sections = gates.map(
    ({ name, question, options }) => [name, optionsDecoder(options, question)] as const,
  );
  const fields = {
    ...Object.fromEntries([...PLANNED_KEYS.map((key) => [key, planned] as const), ...sections]),
    version: oneOf([1], "Version of this file's format."),
    ...layer,
    exclude: list(exclusion, "Files that no gate judges; every report lists them."),
    profiles: record(
      object({
        ...Object.fromEntries(PLANNED_PROFILE_KEYS.map((key) => [key, planned])),
        ...layer,
        refs: list(text(), "Branches and tags, as globs."),
      }),
      { description: "Settings by pushed branch or tag; on pull requests by the target branch." },
    ),
  };
  return map(object(fields), (given) => ({
    ...given,
    exclude: given.exclude ?? [],
    profiles: given.profiles ?? new Map<string, Profile>(),
    sections: new Map(
      Object.entries(given).filter(([key]) => gates.some(({ name }) => name === key)),
    ),
    notObeyed: [
      ...PLANNED_KEYS.filter((key) => key in given),
      ...[...(given.profiles ?? [])].flatMap(([name, profile]) =>
        PLANNED_PROFILE_KEYS.filter((key) => key in profile).map(
          (key) => `profiles.${name}.${key}`,
        ),
      ),
    ],
  }));
}

function layerFields(ruleIds: readonly string[], fixed: readonly string[]) {
  return {
    "fail-on": oneOf([...SEVERITIES, "never"], "Lowest severity that fails the run."),
    preset: oneOf(["recommended", "strict"], "`strict` adds rules and raises severities."),
    rules: record(oneOf([...SEVERITIES, "off"]), {
      description: "`off` or a severity, by rule.",
      key: (id) => switchComplaint(id, ruleIds, fixed),
    }),
  };
}

function switchComplaint(
  id: string,
  ruleIds: readonly string[],
  fixed: readonly string[],
): string | undefined {
  if (!ruleIds.includes(id)) return unknownKey(id, ruleIds, "rule");
  return fixed.includes(id) ? `\`${id}\` cannot be switched: it always counts` : undefined;
}

const planned: Decoder<unknown> = { schema: {}, decode: (value) => ({ ok: true, value }) };

const exclusion = object(
  {
    path: text({ description: "Glob over paths: `*`, `**`, `?`." }),
    reason: text({ pattern: /\S/, expected: "a reason in words" }),
  },
  { required: ["path", "reason"] },
);

/** To place a fault takes a walk through the file, and a reader needs the first few. */
const MOST_FAULTS = 20;

/** Why a config is not obeyed, and where in it. */
export interface ConfigFault {
  readonly at?: Position;
  readonly reason: string;
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };

export function readConfig(source: Source, decoder: Decoder<Config>): ReadConfig {
  const parsed = parseYaml(source.text);
  const fault = (offset: number, reason: string): ConfigFault => ({
    at: source.lines.position(offset),
    reason,
  });
  if (!parsed.ok || parsed.problems.length > 0) {
    const faults = parsed.problems
      .slice(0, MOST_FAULTS)
      .map(({ span, message }) => fault(span.start, message));
    return { ok: false, faults };
  }
  const { root } = parsed;
  if (!root) return { ok: true, config: EMPTY_CONFIG };
  const decoded = decoder.decode(toValue(root));
  if (decoded.ok) return { ok: true, config: decoded.value };
  const faults = decoded.faults
    .slice(0, MOST_FAULTS)
    .map(({ path, message, atKey }) => fault(spanAt(root, path, atKey).start, message));
  const left = decoded.faults.length - faults.length;
  const more = left > 0 ? [{ reason: `and ${left} more faults` }] : [];
  return { ok: false, faults: [...faults, ...more] };
}
