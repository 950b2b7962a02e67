import { createSource, type NotJudged, type PlacedProblem, type Source } from "#core";
import type { ListFault, ReadList } from "../listed.ts";
import { type ReadManifest, readManifest } from "../manifest/read-manifest.ts";
import { listNote } from "../rules/list-note.ts";
import { decodeList, type Encoding, MAX_LIST, readSums } from "../sums/index.ts";
import type { ListFlags } from "./check.ts";
import { problemIn } from "./problem.ts";
import { type HashWorld, type Named, type Opened, openNamed, type Place, readIn } from "./world.ts";

/** A list as it was read, with the text that places point into. */
export interface SourcedList {
  readonly source: Source;
  /** Where it lies, however the caller spelled the way there. */
  readonly real: string;
  /** A list in JSON may also name SBOMs. */
  readonly read: ReadList & Partial<Pick<ReadManifest, "sboms">>;
}

export interface ListFile {
  readonly place: Place;
  /** Below the place. */
  readonly name: string;
  /** The list's name as the names in it see it: tells the algorithm, and a side-car's file. */
  readonly seenAs: string;
}

/** Reads a list in whatever dialect it is written, JSON included. */
export async function readList(
  { place, name, seenAs }: ListFile,
  flags: ListFlags,
): Promise<Opened<SourcedList & { readonly bytes: Uint8Array }>> {
  const opened = await readSource(place, name, { encoding: flags.encoding });
  if (!opened.ok) return opened;
  const read = readText(opened.source.text, seenAs, flags);
  return { ...opened, read: { ...read, notes: [...opened.notes, ...read.notes] } };
}

export interface ReadSource {
  readonly source: Source;
  readonly real: string;
  /** What the text was read from, for signatures over it. */
  readonly bytes: Uint8Array;
  readonly notes: readonly ListFault[];
}

/** Reads a list that a check names by its path; `over` is the folder in which its names start. */
export async function readNamedList(
  world: HashWorld,
  path: string,
  { flags, over }: { readonly flags: ListFlags; readonly over?: Place },
): Promise<Opened<{ readonly place: Named; readonly list: SourcedList }>> {
  const place = openNamed(world, path);
  if (!place.ok) return place;
  // A side-car speaks of the file beside it, wherever below that folder the two lie.
  const seenAs = (over && nameBelow(over, place.folder.real + place.name)) ?? place.name;
  const list = await readList({ place, name: place.name, seenAs }, flags);
  if (!list.ok) return list;
  // Without its bytes, which are as long again as its text.
  const { source, real, read } = list;
  return { ok: true, place, list: { source, real, read } };
}

/** What a file is called in a folder that it lies in, however deep. */
export function nameBelow({ folder }: Place, real: string): string | undefined {
  return real.startsWith(folder.real) ? real.slice(folder.real.length) : undefined;
}

/** A text of a list, and what is worth saying of how it is encoded. */
export async function readSource(
  place: Place,
  name: string,
  options: { readonly encoding?: Encoding | undefined; readonly limit?: number } = {},
): Promise<Opened<ReadSource>> {
  const { encoding, limit = MAX_LIST } = options;
  const file = await readIn(place, name, limit);
  if (!file.ok) return file;
  const { bytes, path } = file;
  const decoded = decodeList(bytes, encoding);
  if (decoded.kind === "fault") {
    return { ok: false, notJudged: { file: path, reason: decoded.reason } };
  }
  const { text, note } = decoded;
  const notes = note === undefined ? [] : [{ span: { start: 0, end: 0 }, reason: note }];
  const real = place.folder.real + name;
  return { ok: true, source: createSource(path, text), real, bytes, notes };
}

const JSON_START = /^[\ufeff \t\r\n]*[{[]/;

function readText(text: string, seenAs: string, flags: ListFlags): SourcedList["read"] {
  const { dialect, algorithm } = flags;
  if (!dialect && JSON_START.test(text.slice(0, 4096))) {
    const manifest = readManifest(text);
    // Its own reader asks for more: a version, and nothing in it that is no file.
    if (manifest.dialect !== "github-artifacts") return manifest;
  }
  return readSums(text, {
    name: seenAs,
    ...(dialect && { dialect }),
    ...(algorithm && { algorithm }),
  });
}

export function faultsOf({ source, read }: SourcedList): readonly NotJudged[] {
  return read.faults.map((fault) => notJudgedAt(source, fault));
}

export function notJudgedAt(source: Source, { span, reason }: ListFault): NotJudged {
  return { file: source.path, at: source.lines.position(span.start), reason };
}

export function notesOf({ source, read }: SourcedList): readonly PlacedProblem[] {
  return read.notes.map(({ span, reason }) =>
    problemIn(listNote, source, {
      message: "note",
      at: { span },
      data: { file: source.path, reason },
    }),
  );
}
