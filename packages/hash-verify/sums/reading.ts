import type { Algorithm, Span } from "#core";
import type { Listed, ListFault, ReadList } from "../listed.ts";
import { checkName } from "../names/index.ts";

/** A list while it is read. The one thing in this room that changes. */
export interface Reading {
  readonly listed: Listed[];
  /** What `numbers` count, from 1. */
  readonly unit: "line" | "subject";
  readonly numbers: number[];
  readonly faults: ListFault[];
  readonly notes: ListFault[];
  /** Index in `listed` by checked path, for each algorithm. */
  readonly seen: Map<Algorithm, Map<string, number>>;
  /** True once an entry was left out, and that was said. */
  isFull: boolean;
  /** Faults and notes that were not kept. */
  dropped: { faults: number; notes: number };
}

/** Each is kept in memory; this many are some 300 MB. */
const MAX_ENTRIES = 1_000_000;
const BEYOND_LIMIT = `is beyond ${MAX_ENTRIES} entries, all that is read; split the list`;
/** Further ones tell nothing new, and a file of garbage has millions. */
const MAX_TOLD = 100;

export function startReading(unit: Reading["unit"] = "line"): Reading {
  return {
    unit,
    listed: [],
    numbers: [],
    faults: [],
    notes: [],
    seen: new Map(),
    isFull: false,
    dropped: { faults: 0, notes: 0 },
  };
}

export function addFault(reading: Reading, { start, end }: Span, reason: string): void {
  if (reading.faults.length < MAX_TOLD) reading.faults.push({ span: { start, end }, reason });
  else reading.dropped.faults++;
}

export function addNote(reading: Reading, { start, end }: Span, reason: string): void {
  if (reading.notes.length < MAX_TOLD) reading.notes.push({ span: { start, end }, reason });
  else reading.dropped.notes++;
}

/** Two digests of one kind for one file contradict each other; the same twice is a slip. */
export function addListed(reading: Reading, entry: Listed, number: number): void {
  const path = pathOf(entry.name);
  const seen = reading.seen.get(entry.algorithm) ?? new Map<string, number>();
  reading.seen.set(entry.algorithm, seen);
  const earlier = seen.get(path);
  if (earlier === undefined && reading.listed.length >= MAX_ENTRIES) {
    if (!reading.isFull) addFault(reading, entry.span, BEYOND_LIMIT);
    reading.isFull = true;
    return;
  }
  if (earlier === undefined) {
    seen.set(path, reading.listed.length);
    reading.listed.push(entry);
    reading.numbers.push(number);
    return;
  }
  const where = `in ${reading.unit} ${reading.numbers[earlier]}`;
  if (reading.listed[earlier]?.digest === entry.digest) {
    addNote(reading, entry.span, `repeats what stands ${where}`);
    return;
  }
  addFault(reading, entry.span, `names a file that has another ${entry.algorithm} digest ${where}`);
}

/** What the name opens, as far as it can be told; only `.` parts make two names one. */
function pathOf(name: string): string {
  if (!name.startsWith("./") && !name.includes("/.")) return name;
  const checked = checkName(name, { backslash: true });
  return checked.kind === "path" ? checked.path : name;
}

export function finishReading(reading: Reading, dialect: string, end: number): ReadList {
  const { listed, faults, notes, dropped } = reading;
  const span = { start: end, end };
  if (listed.length === 0 && faults.length === 0) {
    faults.push({ span, reason: "lists no file; an empty list proves nothing" });
  }
  if (dropped.faults > 0) faults.push({ span, reason: `has ${dropped.faults} more faults` });
  if (dropped.notes > 0) notes.push({ span, reason: `has ${dropped.notes} more such notes` });
  return { dialect, listed, faults, notes };
}
