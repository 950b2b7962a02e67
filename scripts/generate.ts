/**
 * `npm run generate`: writes everything that is said twice from the one place where it is decided:
 * schemas, action.yml, the tables in README and docs. CI fails where the commit differs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { actionManifest, inputsTable, outputsTable } from "#action/manifest";
import { commandFlagsTable, flagsTable } from "#cli/reference";
import type { RuleMeta } from "#core";
import { REPORT_SCHEMA } from "#report/json-schema";
import { configDecoder, FILE_RULES, GATES } from "#suite";
import { generateFacts } from "./generate-facts.ts";

const ROOT = resolve(import.meta.dirname, "..");
const gates = await Promise.all(GATES.map((entry) => entry.load()));
const rules = [...gates.flatMap((gate) => gate.rules), ...FILE_RULES];
const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));

generateFacts();
write(
  "packages/suite/rule-ids.gen.ts",
  `// Written by scripts/generate.ts: the rules of all gates, known without loading them.
export const RULE_IDS: readonly string[] = ${JSON.stringify(
    byId.map(({ id }) => id),
    null,
    2,
  ).replace(/\n\]$/, ",\n]")};\n`,
);
writeJson("schemas/sluice.schema.json", {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Sluice configuration, .github/sluice.yml",
  ...configDecoder(
    gates,
    byId.map(({ id }) => id),
  ).schema,
});
writeJson("schemas/report.schema.json", REPORT_SCHEMA);
write("action.yml", actionManifest(undefined));
for (const gate of gates) {
  const folder = `actions/${gate.name}`;
  if (!existsSync(join(ROOT, folder))) continue;
  write(`${folder}/action.yml`, actionManifest(gate));
  fill(`${folder}/README.md`, { inputs: inputsTable(gate), outputs: outputsTable() });
}
fill("README.md", {
  rules: ruleTable(byId),
  inputs: inputsTable(undefined),
  outputs: outputsTable(),
});
fill("docs/reference.md", {
  flags: flagsTable(),
  rules: ruleTable(byId),
  ...Object.fromEntries(
    gates.flatMap(({ name, commands }) =>
      commands ? [[`${name} flags`, commandFlagsTable(commands)]] : [],
    ),
  ),
});
for (const page of readdirSync(join(ROOT, "docs", "rules"))) {
  const rule = rules.find(({ id }) => `${id}.md` === page);
  if (rule) fill(`docs/rules/${page}`, { facts: factsOf(rule) });
}

function ruleTable(all: readonly RuleMeta[]): string {
  const rows = all.map(
    (rule) =>
      `| [\`${rule.id}\`](${"docs/rules/"}${rule.id}.md) | ${severityOf(rule)} | ${rule.summary} |`,
  );
  return ["| rule | severity | what it asks |", "| --- | --- | --- |", ...rows].join("\n");
}

function severityOf({ severity, grading, strict, strictOnly }: RuleMeta): string {
  const parts = [
    strictOnly ? `${severity}, strict preset only` : severity,
    ...(grading ? [`graded: ${grading}`] : []),
    ...(strict && !strictOnly ? [`strict: ${strict}`] : []),
  ];
  return parts.join("; ");
}

function factsOf(rule: RuleMeta): string {
  const cwe = rule.cwe.map((number) => `CWE-${number}`).join(", ");
  return [
    `**Severity:** ${severityOf(rule)}`,
    ...(cwe ? [`**Weakness:** ${cwe}`] : []),
    `**Stops:** ${rule.stops}`,
  ].join("  \n");
}

/** Rewrites what stands between `<!-- name -->` and `<!-- /name -->`. */
function fill(path: string, parts: Readonly<Record<string, string>>): void {
  let text = readFileSync(join(ROOT, path), "utf8");
  for (const [name, part] of Object.entries(parts)) {
    const open = `<!-- ${name} -->`;
    const close = `<!-- /${name} -->`;
    const from = text.indexOf(open);
    const to = text.indexOf(close);
    if (from < 0 || to < from) continue;
    const links = path.startsWith("docs/") ? part.replaceAll("](docs/rules/", "](rules/") : part;
    text = `${text.slice(0, from)}${open}\n\n${links}\n\n${text.slice(to)}`;
  }
  write(path, text);
}

function writeJson(path: string, value: unknown): void {
  write(path, `${JSON.stringify(value, null, 2)}\n`);
}

function write(path: string, text: string): void {
  const target = join(ROOT, path);
  if (existsSync(target) && readFileSync(target, "utf8") === text) return;
  writeFileSync(target, text);
  console.log(`wrote ${path}`);
}
