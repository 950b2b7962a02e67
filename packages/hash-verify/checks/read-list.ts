import { createSource, type NotJudged, type PlacedProblem, type Source } from "#core";
import type { ListFault, ReadList } from "../listed.ts";
import { readManifest } from "../manifest/read-manifest.ts";
import { listNote } from "../rules/list-note.ts";
import { decodeList, MAX_LIST, readSums } from "../sums/index.ts";
import type { ListFlags } from "./check.ts";
import { problemIn } from "./problem.ts";
import { type Opened, type Place, readIn } from "./world.ts";

/** A list as it was read, with the text that places point into. */
export interface SourcedList {
  readonly source: Source;
  readonly read: ReadList;
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
): Promise<Opened<SourcedList>> {
  const file = await readIn(place, name, MAX_LIST);
  if (!file.ok) return file;
  const { bytes, path } = file;
  const decoded = decodeList(bytes, flags.encoding);
  if (decoded.kind === "fault") {
    return { ok: false, notJudged: { file: path, reason: decoded.reason } };
  }
  const source = createSource(path, decoded.text);
  const read = readText(decoded.text, seenAs, flags);
  if (decoded.note === undefined) return { ok: true, source, read };
  const note = { span: { start: 0, end: 0 }, reason: decoded.note };
  return { ok: true, source, read: { ...read, notes: [note, ...read.notes] } };
}

function readText(text: string, seenAs: string, flags: ListFlags): ReadList {
  const { dialect, algorithm } = flags;
  // `GITHUB_ARTIFACTS_LIST` is JSON too; it alone has a `version` and `subjects`.
  const isManifest = !dialect && /^[\ufeff \t\r\n]*[{[]/.test(text.slice(0, 4096));
  if (isManifest && !/"subjects"\s*:/.test(text)) return readManifest(text);
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
