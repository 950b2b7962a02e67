/** Whom `attest` and `chain` believe: the policy that the flags name, and the roots that vouch for signers. */
import type { NotJudged, PlacedProblem } from "#core";
import { npmPublishPolicy, type Policy } from "../attest/policy.ts";
import { npmKeys, shippedRoots } from "../attest/shipped-roots.ts";
import { MAX_ROOT, readTrustedRoots, type TrustedRoot } from "../attest/trusted-root.ts";
import { listNote } from "../rules/list-note.ts";
import { textOfUtf8 } from "../utf8.ts";
import type { IdentityFlags } from "./check.ts";
import { readIdentity } from "./identity.ts";
import { problemAbout } from "./problem.ts";
import { type HashWorld, readNamed } from "./world.ts";

export interface Trust {
  readonly policy: Policy;
  readonly roots: readonly TrustedRoot[];
  /** Not wrong, and worth saying: a carried root that is old. */
  readonly notes: readonly PlacedProblem[];
}

export type ReadTrust =
  | ({ readonly ok: true } & Trust)
  | { readonly ok: false; readonly notJudged: readonly NotJudged[] };

export async function readTrust(flags: IdentityFlags, world: HashWorld): Promise<ReadTrust> {
  const identity = readIdentity(flags);
  if (!identity.ok) return { ok: false, notJudged: [{ reason: identity.reasons.join("; ") }] };
  const policy = identity.policy === "npm-publish" ? npmPublishPolicy(npmKeys()) : identity.policy;
  const files = flags["trusted-root"];
  if (files === undefined) {
    const carried = carriedRoots(flags, world);
    return carried.ok ? { ...carried, policy } : carried;
  }
  const read: ReadRootFile[] = [];
  for (const path of new Set(files)) read.push(await readRootFile(world, path));
  const roots = read.flatMap((one) => (one.ok ? one.roots : []));
  const notJudged = read.flatMap((one) => (one.ok ? [] : one.notJudged));
  return notJudged.length > 0 ? { ok: false, notJudged } : { ok: true, policy, roots, notes: [] };
}

type ReadRootFile =
  | { readonly ok: true; readonly roots: readonly TrustedRoot[] }
  | { readonly ok: false; readonly notJudged: readonly NotJudged[] };

async function readRootFile(world: HashWorld, path: string): Promise<ReadRootFile> {
  const file = await readNamed(world, path, MAX_ROOT);
  if (!file.ok) return { ok: false, notJudged: [file.notJudged] };
  const text = textOfUtf8(file.bytes);
  if (text === undefined) return { ok: false, notJudged: [{ file: path, reason: "not UTF-8" }] };
  const read = readTrustedRoots(file.path, text);
  if (read.ok) return read;
  const notJudged = read.faults.map(({ file: name, line, reason }) => ({
    file: name,
    ...(line !== undefined && { at: { line, column: 1 } }),
    reason,
  }));
  return { ok: false, notJudged };
}

const DAY = 86_400_000;
/** Instances change a few times a year; an older copy lacks keys of today rather than that it has false ones. */
const OLD = 180;

function carriedRoots(flags: IdentityFlags, { host }: HashWorld) {
  const limit = flags["max-root-age"];
  const roots = shippedRoots();
  const aged = roots.map(({ name, date }) => ({ name, date, days: ageOf(date, host.now()) }));
  if (limit !== undefined) {
    const notJudged = aged
      .filter(({ days }) => days > limit)
      .map(({ name, date, days }) => ({
        reason: `the trusted root of ${name} is of ${date}, ${days} days old; \`max-root-age\` allows ${limit}: update Sluice, or give a newer one by \`--trusted-root\``,
      }));
    if (notJudged.length > 0) return { ok: false, notJudged } as const;
  }
  const notes = aged.filter(({ days }) => days > OLD).map(noteOf);
  return { ok: true, roots, notes } as const;
}

interface Aged {
  readonly name: string;
  readonly date: string | undefined;
  readonly days: number;
}

function noteOf({ name, date, days }: Aged): PlacedProblem {
  const file = `the trusted root of ${name}`;
  const reason = `the copy of ${date} is ${days} days old and may lack keys of today; update Sluice, or give a newer one by \`--trusted-root\``;
  return problemAbout(listNote, file, { message: "note", data: { file, reason } });
}

/** Carried roots all have a date. */
function ageOf(date = "", now: Date): number {
  return Math.floor((now.getTime() - Date.parse(date)) / DAY);
}
