/**
 * `node scripts/compare-zizmor.ts [--zizmor .cache/zizmor/bin/zizmor] [--corpus DIR]`: what zizmor's offline
 * audits and our rules say of the same lines of the same files. `npm run peers` installs zizmor.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";

const ROOT = resolve(import.meta.dirname, "..");
const NODE = join(ROOT, "node_modules", ".bin", "node");

const { values } = parseArgs({
  options: {
    zizmor: { type: "string", default: join(ROOT, ".cache", "zizmor", "bin", "zizmor") },
    corpus: { type: "string", default: join(ROOT, "..", "shared", "corpus", "workflows") },
  },
});

/** zizmor's audits, and our rules that speak of the same fault. */
const PAIRS: readonly (readonly [audit: string, rules: readonly string[]])[] = [
  ["unpinned-uses", ["unpinned-uses", "short-sha", "compromised-ref"]],
  ["unpinned-images", ["unpinned-image", "unverifiable-image"]],
  ["archived-uses", ["archived-action"]],
  ["adhoc-packages", ["unpinned-package"]],
  ["self-repository", ["prefer-self-repository"]],
];

/** A finding of either tool, with the lines that it covers. */
interface Place {
  readonly name: string;
  readonly severity: string;
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

interface ZizmorFinding {
  readonly ident: string;
  readonly determinations: { readonly severity: string };
  readonly locations: readonly {
    readonly symbolic: {
      readonly kind: string;
      readonly key: { readonly Local: { readonly verbatim_path: string } };
    };
    readonly concrete: {
      readonly location: {
        readonly start_point: { readonly row: number };
        readonly end_point: { readonly row: number };
      };
    };
  }[];
}

interface OwnFinding {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
}

main();

function main(): void {
  const theirs = zizmorPlaces();
  const ours = ownPlaces();
  for (const [audit, rules] of PAIRS) {
    compare(
      audit,
      theirs.filter(({ name }) => name === audit),
      ours.filter(({ name }) => rules.includes(name)),
    );
  }
}

function compare(audit: string, theirs: readonly Place[], ours: readonly Place[]): void {
  const both = theirs.flatMap((place) =>
    ours.filter((own) => overlap(place, own)).map((own) => ({ place, own })),
  );
  const pairs = both.map(
    ({ place, own }) => `${place.severity.toLowerCase()} = ${own.name} ${own.severity}`,
  );
  const onlyTheirs = theirs.filter((place) => !ours.some((own) => overlap(place, own)));
  const onlyOurs = ours.filter((own) => !theirs.some((place) => overlap(place, own)));
  console.log(`\n${audit}: zizmor ${theirs.length}, sluice ${ours.length}`);
  for (const pair of new Set(pairs))
    console.log(`  ${pairs.filter((other) => other === pair).length} × ${pair}`);
  console.log(`  only zizmor ${onlyTheirs.length}, only sluice ${onlyOurs.length}`);
  for (const { file, from } of onlyTheirs) console.log(`    zizmor  ${file}:${from}`);
  for (const { file, from, name, severity } of onlyOurs)
    console.log(`    sluice  ${file}:${from}  ${severity} ${name}`);
}

function overlap(a: Place, b: Place): boolean {
  return a.file === b.file && a.from <= b.to && b.from <= a.to;
}

function zizmorPlaces(): readonly Place[] {
  const files = readdirSync(values.corpus)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(values.corpus, name));
  const args = ["--offline", "--no-progress", "--format", "json", "--persona", "pedantic"];
  const findings: readonly ZizmorFinding[] = JSON.parse(output(values.zizmor, [...args, ...files]));
  return findings.flatMap(({ ident, determinations: { severity }, locations }) =>
    locations
      .filter(({ symbolic }) => symbolic.kind === "Primary")
      .map(({ symbolic, concrete: { location } }) => ({
        name: ident,
        severity,
        file: basename(symbolic.key.Local.verbatim_path),
        from: location.start_point.row + 1,
        to: location.end_point.row + 1,
      })),
  );
}

function ownPlaces(): readonly Place[] {
  const cli = join(ROOT, "packages", "cli", "main.ts");
  const report: { readonly findings: readonly OwnFinding[] } = JSON.parse(
    output(NODE, [cli, "pin-check", values.corpus, "--format", "json"]),
  );
  return report.findings.map(({ rule, severity, file, start, end }) => ({
    name: rule,
    severity,
    file,
    from: start.line,
    to: end.line,
  }));
}

/** Exit codes are the verdicts of both tools, and of no interest here. */
function output(command: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (error) throw error;
  return stdout;
}
