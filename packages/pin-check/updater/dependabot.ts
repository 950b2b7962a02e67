import type { Severity, Source } from "#core";
import { type Reached, textAt, valueAt } from "#workflow";
import { parseYaml } from "#yaml";
import { MIN_DAYS } from "../install/release-age.ts";
import { FILE_START, type PlacedFault, type UpdaterConfig } from "./model.ts";

/** Judges a dependabot.yml. */
export function judgeDependabot(source: Source): UpdaterConfig {
  const parsed = parseYaml(source.text);
  const problem = parsed.ok ? undefined : parsed.problems[0];
  const root = parsed.ok ? parsed.root : undefined;
  const updates = root && valueAt({ node: root }, "updates");
  if (!root || updates?.node.kind !== "sequence") {
    const reason = problem?.message ?? "`updates` is no list";
    const span = problem?.span ?? root?.span ?? FILE_START;
    const fault: PlacedFault = { fault: { kind: "broken", reason }, span, severity: "low" };
    return { source, faults: [fault], actions: "unknown", entries: span };
  }
  const entries = updates.node.items.filter(isEnabled);
  const hasActions = entries.some((entry) => ecosystemOf(entry) === "github-actions");
  const { pairs } = root.kind === "mapping" ? root : { pairs: [] };
  const key = pairs.find((pair) => pair.key.value === "updates")?.key;
  return {
    source,
    faults: updates.node.items.flatMap(faultsOf),
    actions: hasActions ? "yes" : "no",
    entries: key?.span ?? root.span,
  };
}

function ecosystemOf(entry: Reached): string | undefined {
  return textAt(entry, "package-ecosystem")?.value;
}

/** A limit of 0 leaves security updates only, which no cooldown holds back (GitHub docs, Dependabot options). */
function isEnabled(entry: Reached): boolean {
  return textAt(entry, "open-pull-requests-limit")?.value !== "0";
}

function faultsOf(entry: Reached): readonly PlacedFault[] {
  const faults: PlacedFault[] = [];
  const setting = "insecure-external-code-execution";
  const execution = textAt(entry, setting);
  if (execution?.value === "allow")
    faults.push({
      fault: { kind: "outsideCode", setting: `${setting}: allow` },
      span: execution.span,
      severity: "medium",
    });
  const cooldown = isEnabled(entry) ? cooldownFault(entry) : undefined;
  return cooldown ? [...faults, cooldown] : faults;
}

function cooldownFault(entry: Reached): PlacedFault | undefined {
  const name = textAt(entry, "package-ecosystem");
  if (!name) return undefined;
  const ecosystem = name.value;
  const severity: Severity = ecosystem === "github-actions" ? "low" : "info";
  const cooldown = valueAt(entry, "cooldown");
  const days = textAt(cooldown, "default-days");
  const spared = excludesAll(cooldown);
  if (!days || spared)
    return { fault: { kind: "noCooldown", ecosystem }, span: spared ?? name.span, severity };
  const wait = Number(days.value);
  if (!Number.isFinite(wait) || wait >= MIN_DAYS) return undefined;
  return {
    fault: {
      kind: "shortCooldown",
      updates: `\`${ecosystem}\` updates`,
      wait: `${days.value} days`,
    },
    span: days.span,
    severity,
  };
}

/** `exclude: ["*"]` takes every dependency out again. */
function excludesAll(cooldown: Reached | undefined) {
  const exclude = valueAt(cooldown, "exclude");
  if (exclude?.node.kind !== "sequence") return undefined;
  const all = exclude.node.items.find(({ node }) => node.kind === "scalar" && node.value === "*");
  return all?.node.span;
}
