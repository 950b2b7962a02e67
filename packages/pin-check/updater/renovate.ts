import JSON5 from "json5";
import { isObject, type Source, type Span } from "#core";
import { friendlyDays, MIN_DAYS } from "../install/release-age.ts";
import { FILE_START, type PlacedFault, type UpdaterConfig } from "./model.ts";

type Config = Readonly<Record<string, unknown>>;

/** Judges a Renovate config; package.json may hold one under `renovate`. */
export function judgeRenovate(source: Source): UpdaterConfig | undefined {
  const read = readConfig(source);
  if (read.kind === "none") return undefined;
  if (read.kind === "broken") {
    const fault: PlacedFault = {
      fault: { kind: "broken", reason: read.reason },
      span: FILE_START,
      severity: "low",
    };
    return { source, faults: [fault], actions: "unknown", entries: FILE_START };
  }
  const { config } = read;
  if (config.enabled === false)
    return { source, faults: [], actions: "no", entries: keySpan(source, "enabled") };
  return {
    source,
    faults: [...releaseAgeFaults(source, config), ...outsideFaults(source, config)],
    actions: updatesActions(config),
    entries: keySpan(source, "enabledManagers", "github-actions", "packageRules"),
  };
}

type Read =
  | { readonly kind: "config"; readonly config: Config }
  | { readonly kind: "broken"; readonly reason: string }
  | { readonly kind: "none" };

function readConfig({ path, text }: Source): Read {
  const isPackage = path === "package.json";
  if (isPackage && !text.includes('"renovate"')) return { kind: "none" };
  const value = parseJson5(text);
  if (isPackage) {
    const config = isObject(value) && !(value instanceof Error) ? value.renovate : undefined;
    return isObject(config) ? { kind: "config", config } : { kind: "none" };
  }
  if (isObject(value) && !(value instanceof Error)) return { kind: "config", config: value };
  const reason = value instanceof Error ? value.message : "it is no object";
  return { kind: "broken", reason: reason.replace(/^JSON5: /, "") };
}

function parseJson5(text: string): unknown {
  try {
    return JSON5.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

// Presets that come with Renovate; what any other one sets cannot be told from here.
const BUNDLED =
  /^(?::|(?:config|default|group|schedule|helpers|docker|security|npm|mergeConfidence|monorepo|packages|preview|regexManagers|customManagers|replacements|workarounds|abandonments|global|compatibility|composer|go):)/;

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

function hasForeignPreset({ extends: presets }: Config): boolean {
  return listOf(presets).some((preset) => typeof preset === "string" && !BUNDLED.test(preset));
}

/** The configs in which `minimumReleaseAge` reaches actions: the whole, the manager's own, package rules. */
function scopesOf(config: Config): readonly Config[] {
  const rules = listOf(config.packageRules).filter(isObject).filter(mayMatchActions);
  const manager = config["github-actions"];
  return [config, ...(isObject(manager) ? [manager] : []), ...rules];
}

/** What each matcher has to hold for actions to be among what it matches. */
const MATCHES_ACTIONS: readonly (readonly [matcher: string, value: RegExp])[] = [
  ["matchManagers", /^(?:github-actions$|[*/!])/],
  ["matchCategories", /^(?:ci$|[*/!])/],
  ["matchDatasources", /^(?:github-|docker$|[*/!])/],
  ["matchDepTypes", /^(?:action$|uses-with$|[*/!])/],
  // Actions are named `owner/repo`; a pattern may be anything.
  ["matchPackageNames", /^[^@].*\/|^\/|[*!]/],
  ["matchDepNames", /^[^@].*\/|^\/|[*!]/],
];

function mayMatchActions(rule: Config): boolean {
  return MATCHES_ACTIONS.every(([matcher, value]) => {
    const wanted = listOf(rule[matcher]);
    return wanted.length === 0 || wanted.some((item) => value.test(String(item).slice(0, 300)));
  });
}

function releaseAgeFaults(source: Source, config: Config): readonly PlacedFault[] {
  const ages = scopesOf(config)
    .map((scope) => scope.minimumReleaseAge ?? scope.stabilityDays)
    .filter((age) => age !== undefined && age !== null);
  const severity = "low";
  if (ages.length === 0) {
    if (hasForeignPreset(config)) return [];
    return [{ fault: { kind: "noReleaseAge" }, span: keySpan(source, "extends"), severity }];
  }
  const short = ages.find((age) => (daysOf(age) ?? MIN_DAYS) < MIN_DAYS);
  if (short === undefined || ages.some((age) => (daysOf(age) ?? 0) >= MIN_DAYS)) return [];
  const fault = {
    kind: "shortCooldown",
    updates: "Renovate's updates",
    wait: String(short),
  } as const;
  return [{ fault, span: keySpan(source, "minimumReleaseAge", "stabilityDays"), severity }];
}

function daysOf(age: unknown): number | undefined {
  if (typeof age === "number") return age;
  return typeof age === "string" ? friendlyDays(age) : undefined;
}

/**
 * Settings under which Renovate runs code of packages or commands of the config. All need the consent
 * of whoever hosts it, or work in the host's own config only; hence no more than low.
 */
const OUTSIDE: readonly (readonly [key: string, isSet: (value: unknown) => boolean])[] = [
  ["allowScripts", (value) => value === true],
  ["ignoreScripts", (value) => value === false],
  ["allowPlugins", (value) => value === true],
  ["allowedCommands", (value) => listOf(value).length > 0],
  ["allowedPostUpgradeCommands", (value) => listOf(value).length > 0],
  ["postUpgradeTasks", (value) => isObject(value) && listOf(value.commands).length > 0],
];

function outsideFaults(source: Source, config: Config): readonly PlacedFault[] {
  const scopes = [config, ...listOf(config.packageRules).filter(isObject)];
  return OUTSIDE.filter(([key, isSet]) => scopes.some((scope) => isSet(scope[key]))).map(
    ([key]) => ({
      fault: { kind: "outsideCode", setting: key },
      span: keySpan(source, key),
      severity: "low",
    }),
  );
}

function updatesActions(config: Config): UpdaterConfig["actions"] {
  const managers = listOf(config.enabledManagers);
  const own = config["github-actions"];
  if (managers.length > 0 && !managers.includes("github-actions")) return "no";
  if (isObject(own) && own.enabled === false) return "no";
  const rules = listOf(config.packageRules).filter(isObject);
  const isOff = rules.some(
    (rule) =>
      rule.enabled === false &&
      listOf(rule.matchManagers).includes("github-actions") &&
      Object.keys(rule).every((key) => /^(?:enabled|matchManagers|description)$/.test(key)),
  );
  if (isOff) return "no";
  return hasForeignPreset(config) && managers.length === 0 ? "unknown" : "yes";
}

/** The first of the keys that stands in the text, quoted or bare; the file's beginning if none does. */
function keySpan({ text }: Source, ...keys: readonly string[]): Span {
  for (const key of keys) {
    for (const written of [`"${key}"`, `'${key}'`, `${key}:`]) {
      const start = text.indexOf(written);
      if (start >= 0) return { start, end: start + written.replace(/:$/, "").length };
    }
  }
  return FILE_START;
}
