/**
 * `node scripts/accuracy.ts [--gate NAME] [--seed TEXT] [--size 60] [--corpus DIR]`: runs a gate on real workflows,
 * counts its findings, and draws a sample of them for a person to judge. docs/accuracy.md has the verdicts.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const ROOT = resolve(import.meta.dirname, "..");
const NODE = join(ROOT, "node_modules", ".bin", "node");

const { values } = parseArgs({
  options: {
    gate: { type: "string", default: "pin-check" },
    seed: { type: "string" },
    size: { type: "string", default: "60" },
    corpus: { type: "string", default: join(ROOT, "..", "shared", "corpus", "workflows") },
  },
});

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly start: { readonly line: number; readonly offset: number };
  readonly end: { readonly line: number };
  readonly related: readonly { readonly start: { readonly line: number } }[];
}

interface Report {
  readonly workflows: number;
  readonly findings: readonly Finding[];
}

interface Stratum {
  readonly name: string;
  readonly findings: readonly Finding[];
}

main();

function main(): void {
  const seed = values.seed ?? output("git", ["rev-parse", "HEAD"]).trim();
  const { workflows, findings } = judge(values.corpus);
  const strata = stratify(findings, seed);
  const sizes = allot(strata, Number(values.size));
  console.log(`${workflows} workflows, ${findings.length} findings, seed ${seed}\n`);
  for (const [index, { name, findings: all }] of strata.entries()) {
    console.log(`${String(all.length).padStart(5)}  ${name}, ${sizes[index]} drawn`);
  }
  for (const [index, { findings: all }] of strata.entries()) {
    for (const finding of all.slice(0, sizes[index])) console.log(`\n${describe(finding)}`);
  }
}

/** Exit code 1 says that there are findings; the report is whole all the same. */
function judge(corpus: string): Report {
  const cli = join(ROOT, "packages", "cli", "main.ts");
  return JSON.parse(output(NODE, [cli, values.gate, corpus, "--format", "json"]));
}

function output(command: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return stdout;
}

/** One stratum for each rule and severity, its findings in an order that only the seed decides. */
function stratify(findings: readonly Finding[], seed: string): readonly Stratum[] {
  const named = (finding: Finding) => `${finding.rule} ${finding.severity}`;
  return [...new Set(findings.map(named))].sort().map((name) => ({
    name,
    findings: shuffle(
      findings.filter((finding) => named(finding) === name),
      seed,
    ),
  }));
}

function shuffle(findings: readonly Finding[], seed: string): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, key: digest(`${seed} ${keyOf(finding)}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ finding }) => finding);
}

/** Without the message, so that a better wording draws the same sample. */
function keyOf({ rule, severity, file, start }: Finding): string {
  return `${severity} ${rule} ${file}:${start.offset}`;
}

/**
 * Everything critical, one of each stratum, and the rest by the square root of the stratum's size:
 * in proportion to the size itself, three quarters would be first-party tags.
 */
function allot(strata: readonly Stratum[], size: number): readonly number[] {
  const counts = strata.map(({ name, findings }) =>
    name.endsWith(" critical") ? findings.length : 1,
  );
  const open = (index: number) => (counts[index] ?? 0) < (strata[index]?.findings.length ?? 0);
  const claim = (index: number) =>
    Math.sqrt(strata[index]?.findings.length ?? 0) / (counts[index] ?? 1);
  for (let drawn = counts.reduce((a, b) => a + b, 0); drawn < size; drawn++) {
    const [next] = [...counts.keys()].filter(open).sort((a, b) => claim(b) - claim(a));
    if (next === undefined) break;
    counts[next] = (counts[next] ?? 0) + 1;
  }
  return counts;
}

function describe({ rule, severity, message, file, start, end, related }: Finding): string {
  const lines = readFileSync(join(values.corpus, file), "utf8").split(/\r?\n/);
  const source = lines.slice(start.line - 1, end.line).map((line) => `    ${line.trim()}`);
  const shown = related.map(
    (other) => `    see ${other.start.line}: ${lines[other.start.line - 1]?.trim()}`,
  );
  const head = `${severity} ${rule}  ${file}:${start.line}`;
  return [head, ...source, `    > ${message}`, ...shown].join("\n");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
