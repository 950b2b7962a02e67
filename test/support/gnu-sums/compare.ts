import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Listed, ReadList } from "../../../packages/hash-verify/listed.ts";
import { readSums } from "../../../packages/hash-verify/sums/index.ts";
import { check, type Status, writeFiles } from "./files.ts";
import { escapeName, generateList } from "./generate.ts";
import { createRandom } from "./random.ts";
import { type Judged, judgeLists, type Tool } from "./tools.ts";

/** Where we refuse what GNU takes, by the reason that we give or by the line; each stands in the docs. */
export const STRICTER: readonly Stricter[] = [
  { reason: /NUL byte/, why: "GNU cuts the name at the NUL" },
  { reason: /is not UTF-8/, why: "a report cannot show the name" },
  { reason: /is UTF-16/, why: "half of its bytes are NUL" },
  { reason: /^names no file$/, why: "GNU opens ``, ` ` or `*`" },
  { reason: /standard input/, why: "what comes in there is no file" },
  { reason: /one blank where other lines have two/, why: "a blank would rename a file" },
  { reason: /another \w+ digest in line/, why: "two digests of one file contradict each other" },
  { reason: /BLAKE2b-\d+, which is not supported/i, why: "only the full length is computed" },
  { reason: /SM3, which is not supported/, why: "not computed here" },
  {
    line: /^[ \t]*\\?(?:[0-9a-f]{2}){1,63}[ \t]/i,
    tool: "b2sum",
    why: "any even number of digits is a shorter BLAKE2b to GNU, cut off or not",
  },
  {
    line: /^[ \t]*\\?[A-Z][\w-]*(?: \t|[ \t]{2,}|\t)\(/,
    why: "one blank at most parts tag and name, as sha256sum has it and b2sum has not",
  },
  {
    line: /^[ \t]*\\?BLAKE2b[^-] ?\(/,
    tool: "b2sum",
    why: "b2sum 9.1 passes over any one character behind the tag",
  },
];

interface Stricter {
  readonly reason?: RegExp;
  readonly line?: RegExp;
  readonly tool?: Tool["command"];
  readonly why: string;
}

/** Where we take what this GNU refuses. */
export const BEYOND: readonly { readonly bytes: RegExp; readonly why: string }[] = [
  { bytes: /^\xef\xbb\xbf/, why: "byte-order mark: stripped and noted, GNU drops the line" },
  { bytes: /SHA2-256 ?\(/, why: "OpenSSL 3 writes this tag" },
  { bytes: /=[ \t]*[A-Za-z0-9+/]{22,}={0,2}\r?$/, why: "base64, which cksum reads since 9.2" },
];

export interface Tally {
  accepted: number;
  refused: number;
  /** Verified files by GNU among the accepted lists. */
  files: number;
  readonly stricter: Map<string, number>;
  readonly beyond: Map<string, number>;
  readonly differences: string[];
}

export interface Plan {
  readonly tool: Tool;
  readonly seed: number;
  readonly count: number;
  readonly scratch: string;
}

const BATCH = 500;
const AT_ONCE = 2;

/** Generates lists, has both judge them and sorts what differs. */
export async function compareWithGnu({ tool, seed, count, scratch }: Plan): Promise<Tally> {
  const folder = join(scratch, "files");
  writeFiles(folder);
  const random = createRandom(seed);
  const tally: Tally = {
    accepted: 0,
    refused: 0,
    files: 0,
    stricter: new Map(),
    beyond: new Map(),
    differences: [],
  };
  for (let done = 0; done < count; done += BATCH * AT_ONCE) {
    const left = count - done;
    const batches = Array.from({ length: AT_ONCE }, (_, i) =>
      Math.max(0, Math.min(BATCH, left - i * BATCH)),
    ).map((size) => Array.from({ length: size }, () => generateList(random, tool)));
    await Promise.all(
      batches.map(async (lists, i) => {
        const judged = await judgeLists(tool, folder, {
          scratch: join(scratch, `lists-${i}`),
          lists,
        });
        for (const [at, bytes] of lists.entries()) {
          const gnu = judged[at];
          if (gnu) compareOne(tally, { tool, folder, bytes, gnu });
        }
      }),
    );
  }
  rmSync(folder, { recursive: true });
  return tally;
}

interface Pair {
  readonly tool: Tool;
  readonly folder: string;
  readonly bytes: Buffer;
  readonly gnu: Judged;
}

function compareOne(tally: Tally, pair: Pair): void {
  const read = readSums(pair.bytes, pair.tool.options);
  if (read.faults.length > 0) tally.refused++;
  else tally.accepted++;
  const isBeyond = compareLines(tally, pair, read.faults);
  // Faults leave statuses out, and lines that only we take add some.
  if (read.faults.length === 0 && !isBeyond) compareStatuses(tally, pair, read.listed);
}

/** Each line that one of us refuses is refused by the other, or its reason is written down. */
function compareLines(
  tally: Tally,
  { tool, bytes, gnu }: Pair,
  faults: ReadList["faults"],
): boolean {
  const text = bytes.toString();
  const ours = new Set<number>();
  // Behind a line that only GNU took, its idea of one blank or two rests on what we did not read.
  let parted = Number.POSITIVE_INFINITY;
  for (const { reason, span } of faults) {
    const number = text.slice(0, span.start).split("\n").length;
    ours.add(number);
    if (gnu.malformed.has(number) || /^lists no file/.test(reason)) continue;
    parted = Math.min(parted, number);
    const line = text.slice(span.start, span.end);
    const known = STRICTER.find((entry) => explains(entry, { reason, line, tool }));
    if (known) count(tally.stricter, known.why);
    else differ(tally, bytes, `we refuse line ${number}: ${reason}`);
  }
  // The bytes of these are no text, so no line of theirs was looked at.
  if (faults.some(({ reason }) => /is not UTF-8|is UTF-16/.test(reason))) return false;
  const lines = bytes.toString("latin1").split("\n");
  const taken = [...gnu.malformed].filter((number) => !ours.has(number) && number < parted);
  for (const number of taken) {
    const known = BEYOND.find((entry) => entry.bytes.test(lines[number - 1] ?? ""));
    if (known) count(tally.beyond, known.why);
    else differ(tally, bytes, `we take line ${number}, and GNU does not`);
  }
  return taken.length > 0;
}

function compareStatuses(
  tally: Tally,
  { folder, bytes, gnu }: Pair,
  listed: ReadList["listed"],
): void {
  tally.files += listed.length;
  const ours = listed.map((entry) => answersTo(entry, folder));
  const unsaid = ours.filter((answer) => !answer.lines.some((line) => gnu.lines.has(line)));
  const known = new Set(ours.flatMap((answer) => answer.lines));
  const more = [...gnu.lines].filter((line) => !known.has(line));
  if (unsaid.length > 0 || more.length > 0) {
    differ(tally, bytes, `GNU does not say ${JSON.stringify(unsaid)}, but ${JSON.stringify(more)}`);
  }
  const passes = ours.every((answer) => answer.status === "OK");
  if (passes !== (gnu.code === 0)) differ(tally, bytes, `GNU ends with ${gnu.code}`);
}

interface Answer {
  readonly status: Status;
  /** As it would be printed, by this release or that: which names are escaped has changed. */
  readonly lines: readonly string[];
}

function answersTo({ name, algorithm, digest }: Listed, folder: string): Answer {
  const status = check(folder, name, [algorithm, digest]);
  const plain = name.includes("\n") ? [] : [`${name}: ${status}`];
  return { status, lines: [...plain, `\\${escapeName(name)}: ${status}`] };
}

function explains(
  entry: Stricter,
  found: { readonly reason: string; readonly line: string; readonly tool: Tool },
): boolean {
  if (entry.tool !== undefined && entry.tool !== found.tool.command) return false;
  return entry.reason?.test(found.reason) ?? entry.line?.test(found.line) ?? false;
}

function count(tally: Map<string, number>, why: string): void {
  tally.set(why, (tally.get(why) ?? 0) + 1);
}

function differ(tally: Tally, bytes: Buffer, what: string): void {
  tally.differences.push(`${what}\n${JSON.stringify(bytes.toString("latin1"))}`);
}
