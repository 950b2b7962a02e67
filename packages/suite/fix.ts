import {
  applyEdits,
  type Finding,
  type Fix,
  type Host,
  type Run,
  type Safety,
  selectDisjoint,
} from "#core";
import { type Changes, withChanges } from "./overlay.ts";
import { provesFix } from "./prove-fix.ts";
import type { RunRequest } from "./request.ts";
import { runGates } from "./run.ts";

/** A file that fixes change; `root` is the absolute folder it lies under. */
export interface FileChange {
  readonly root: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export interface FixOutcome {
  /** The run over the files as they would be after fixing. */
  readonly run: Run;
  readonly changes: readonly FileChange[];
  readonly fixed: readonly Finding[];
  readonly refused: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** Fixes that overlap wait for the next pass; ten passes are more than nested fixes can need. */
const MAX_PASSES = 10;

/** Plans all fixes in memory; writes nothing. `unsafe` includes the safe ones. */
export async function planFixes(
  request: RunRequest,
  host: Host,
  level: Safety,
): Promise<FixOutcome> {
  const roots = request.paths.length > 0 ? request.paths : [undefined];
  const changes: FileChange[] = [];
  const fixed: Finding[] = [];
  const refused: FixOutcome["refused"][number][] = [];
  let run: Run | undefined;
  for (const path of roots) {
    // One PATH at a time: a file's path is relative to its own root.
    const outcome = await fixRoot(
      { ...request, paths: path === undefined ? [] : [path] },
      host,
      level,
    );
    for (const change of outcome.changes) changes.push(change);
    for (const finding of outcome.fixed) fixed.push(finding);
    for (const refusal of outcome.refused) refused.push(refusal);
    run = outcome.run;
  }
  const after =
    request.paths.length > 1 || !run
      ? await runGates(request, withChanges(host, byRoot(changes)))
      : run;
  return { run: after, changes, fixed, refused };
}

async function fixRoot(request: RunRequest, host: Host, level: Safety): Promise<FixOutcome> {
  const located = host.locate(request.paths[0]);
  const root = "root" in located ? host.openTree(located.root).root : "";
  const originals = new Map<string, string>();
  const texts = new Map<string, string>();
  const fixed: Finding[] = [];
  const refused = new Map<string, { finding: Finding; reason: string }>();
  let run = await runGates(request, host);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const applied = applyPass(run, level, texts, originals, refused);
    if (applied.length === 0) break;
    for (const finding of applied) fixed.push(finding);
    run = await runGates(request, withChanges(host, new Map([[root, texts]])));
  }
  const changes = [...texts].map(([file, after]) => ({
    root,
    file,
    before: originals.get(file) ?? after,
    after,
  }));
  // What was unsafe may have become safe by another fix, and what was refused may have gone with it.
  const left = new Set(run.findings.map(keyOf));
  const still = [...refused].filter(([key]) => left.has(key));
  return { run, changes, fixed, refused: still.map(([, refusal]) => refusal) };
}

const UNSAFE = "may change behavior; `--unsafe-fixes` applies it";
const UNPROVEN = "the edit would change more of the file than it should";

function applyPass(
  run: Run,
  level: Safety,
  texts: Map<string, string>,
  originals: Map<string, string>,
  refused: Map<string, { finding: Finding; reason: string }>,
): Finding[] {
  const applied: Finding[] = [];
  for (const [file, candidates] of fixableByFile(run, level, refused)) {
    const before = run.sources.get(file)?.text;
    if (before === undefined) continue;
    const { chosen } = selectDisjoint(candidates);
    const proven = YAML_FILE.test(file) ? provenAmong(before, chosen, createProofs()) : chosen;
    const kept = new Set(proven);
    for (const candidate of chosen) {
      if (kept.has(candidate)) continue;
      refused.set(keyOf(candidate.finding), { finding: candidate.finding, reason: UNPROVEN });
    }
    if (proven.length === 0) continue;
    originals.set(file, originals.get(file) ?? before);
    texts.set(
      file,
      applyEdits(
        before,
        proven.flatMap(({ edits }) => edits),
      ),
    );
    for (const { finding } of proven) applied.push(finding);
  }
  return applied;
}

interface Candidate {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly edits: Fix["edits"];
}

function fixableByFile(
  run: Run,
  level: Safety,
  refused: Map<string, { finding: Finding; reason: string }>,
): ReadonlyMap<string, readonly Candidate[]> {
  const byFile = new Map<string, Candidate[]>();
  for (const finding of run.findings) {
    const { fix, location, status } = finding;
    if (!fix || !location || status === "waived") continue;
    if (fix.safety === "unsafe" && level === "safe") {
      refused.set(keyOf(finding), { finding, reason: UNSAFE });
      continue;
    }
    if (refused.get(keyOf(finding))?.reason === UNPROVEN) continue;
    const candidate = { finding, fix, edits: fix.edits };
    const known = byFile.get(location.file);
    if (known) known.push(candidate);
    else byFile.set(location.file, [candidate]);
  }
  return byFile;
}

const YAML_FILE = /\.ya?ml$/i;

/** A proof reads the file twice; a hostile file may hold thousands of fixes that cannot be proven. */
const MOST_PROOFS = 200;

interface Proofs {
  left: number;
}

function createProofs(): Proofs {
  return { left: MOST_PROOFS };
}

/** All at once where nothing is wrong, as nearly always; else by halves, so that each fault stands alone. */
function provenAmong(
  before: string,
  candidates: readonly Candidate[],
  proofs: Proofs,
): readonly Candidate[] {
  if (candidates.length === 0 || proofs.left === 0) return [];
  proofs.left--;
  const edits = candidates.flatMap((candidate) => candidate.edits);
  const fixes = candidates.map(({ fix }) => fix);
  if (provesFix(before, applyEdits(before, edits), fixes)) return candidates;
  if (candidates.length === 1) return [];
  const middle = candidates.length >> 1;
  return [
    ...provenAmong(before, candidates.slice(0, middle), proofs),
    ...provenAmong(before, candidates.slice(middle), proofs),
  ];
}

function keyOf(finding: Finding): string {
  return finding.fingerprint ?? `${finding.location?.file}\0${finding.message}`;
}

function byRoot(changes: readonly FileChange[]): Changes {
  const roots = new Map<string, Map<string, string>>();
  for (const { root, file, after } of changes) {
    const texts = roots.get(root) ?? new Map<string, string>();
    roots.set(root, texts.set(file, after));
  }
  return roots;
}
