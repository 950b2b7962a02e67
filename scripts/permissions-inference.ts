/**
 * `node scripts/permissions-inference.ts [--corpus DIR] [--verdict over] [--reasons]`: what each job with a
 * `permissions:` block of its own, or of its workflow, holds, and what its work needs; then the totals over
 * all jobs. docs/accuracy.md has the numbers.
 */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ModelRow } from "../packages/permissions-lint/views/model-rows.ts";

const ROOT = resolve(import.meta.dirname, "..");
const NODE = join(ROOT, "node_modules", ".bin", "node");

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: join(ROOT, "..", "shared", "corpus", "workflows") },
    verdict: { type: "string" },
    reasons: { type: "boolean", default: false },
  },
});

main();

function main(): void {
  const rows = models(values.corpus);
  const declared = rows.filter(({ heldFrom }) => heldFrom === "job" || heldFrom === "workflow");
  for (const row of declared)
    if (values.verdict === undefined || row.verdict === values.verdict) console.log(describe(row));
  console.log(`\n${declared.length} jobs under a block: ${totals(declared)}`);
  console.log(`${rows.length} jobs in all: ${totals(rows)}`);
}

function models(folder: string): readonly ModelRow[] {
  const cli = join(ROOT, "packages", "cli", "main.ts");
  const command = [cli, "permissions-lint", "model", folder, "--format", "json"];
  const { stdout, stderr, status } = spawnSync(NODE, command, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`the model could not be printed: ${stderr}`);
  return JSON.parse(stdout);
}

function describe({ verdict, file, job, held, needed, unverified }: ModelRow): string {
  const rights = needed.map(({ scope, access, confidence }) =>
    confidence === "certain" ? `${scope}: ${access}` : `${scope}: ${access} (${confidence})`,
  );
  const first = [
    verdict.padEnd(10),
    `${file}#${job}`,
    ` holds ${listed(Object.entries(held).map(([scope, level]) => `${scope}: ${level}`))}`,
    ` needs ${listed(rights)}`,
  ].join(" ");
  if (!values.reasons) return first;
  const why = needed.map(({ scope, access, evidence: [best] }) =>
    best ? `    ${scope}: ${access} ← line ${best.line} \`${best.text}\` ${best.why}` : "",
  );
  return [
    first,
    ...why,
    ...unverified.map((sink) => `    unread: line ${sink.line} ${sink.why}`),
  ].join("\n");
}

function listed(rights: readonly string[]): string {
  return rights.length === 0 ? "nothing" : rights.join(", ");
}

function totals(rows: readonly ModelRow[]): string {
  const verdicts = ["exact", "over", "under", "unverified"] as const;
  const counts = verdicts.map((verdict) => {
    const count = rows.filter((row) => row.verdict === verdict).length;
    return `${count} ${verdict} (${((100 * count) / Math.max(rows.length, 1)).toFixed(1)} %)`;
  });
  return counts.join(", ");
}
