/**
 * Lists of digests in every dialect that tools write, told apart by the file itself. Strict: what is
 * not read for sure is a fault with its place, for GNU's way to skip it is how a check passes that
 * checked nothing (docs/hash-verify-dialects.md).
 */
import type { Algorithm } from "#core";
import type { ListFault, ReadList } from "../listed.ts";
import { algorithmOfName } from "./algorithm-of.ts";
import { readArtifactsList } from "./artifacts-list.ts";
import { decodeList } from "./encoding.ts";
import { whyForeign } from "./foreign.ts";
import type { SumsOptions } from "./options.ts";
import { readLines } from "./read-lines.ts";
import { isSideCar, readSideCar } from "./side-car.ts";
import { readSubjectChecksums } from "./subject-checksums.ts";
import { whyUnsupported } from "./why-malformed.ts";

/** Bytes, or characters of a text. A million files with long names fit; the whole list stands in memory. */
export const MAX_LIST = 100 * 1024 * 1024;

const START = { start: 0, end: 0 };
const JSON_START = /^[ \t\r\n]*[{[]/;

/** Reads a whole list. Hand over the text of `decodeList` where places are shown: spans are in it. */
export function readSums(content: string | Uint8Array, options: SumsOptions): ReadList {
  if (content.length > MAX_LIST) {
    return refuse(options, [
      { span: START, reason: `is longer than ${MAX_LIST} bytes; split the list` },
    ]);
  }
  if (typeof content === "string") return readText(content, options);
  const decoded = decodeList(content, options.encoding);
  if (decoded.kind === "fault") return refuse(options, [decoded]);
  const read = readText(decoded.text, options);
  return decoded.note === undefined
    ? read
    : { ...read, notes: [{ span: START, reason: decoded.note }, ...read.notes] };
}

function readText(text: string, options: SumsOptions): ReadList {
  if (!text.startsWith("\ufeff")) return readBody(text, 0, options);
  const read = readBody(text, 1, options);
  if (read.dialect === "github-artifacts-list") return read;
  const reason = "starts with a byte-order mark; it is left out";
  return { ...read, notes: [{ span: { start: 0, end: 1 }, reason }, ...read.notes] };
}

function readBody(text: string, from: number, options: SumsOptions): ReadList {
  const { dialect, name } = options;
  const head = text.slice(from, from + 4096);
  if (dialect === "github-artifacts-list" || (!dialect && JSON_START.test(head))) {
    return readArtifactsList(text);
  }
  if (dialect === "subject-checksums") return readSubjectChecksums(text, from);
  const foreign = whyForeign(head);
  if (foreign !== undefined)
    return refuse(options, [{ span: lineAt(text, from), reason: foreign }]);
  const expected = expectedIn(options);
  if (expected.kind === "unsupported") {
    return refuse(options, [{ span: lineAt(text, from), reason: whyUnsupported(expected.name) }]);
  }
  const { algorithm } = expected;
  if (dialect === "side-car" || (!dialect && isSideCar(text, from))) {
    return readSideCar(text, from, { name, expected: algorithm });
  }
  return readLines(text, from, { dialect, expected: algorithm });
}

type Expected =
  | { readonly kind: "algorithm"; readonly algorithm?: Algorithm | undefined }
  | { readonly kind: "unsupported"; readonly name: string };

function expectedIn({ algorithm, name }: SumsOptions): Expected {
  if (algorithm !== undefined) return { kind: "algorithm", algorithm };
  return algorithmOfName(name) ?? { kind: "algorithm" };
}

function lineAt(text: string, from: number): ListFault["span"] {
  const end = text.slice(from, from + 4096).search(/[\r\n]/);
  return { start: from, end: end < 0 ? Math.min(text.length, from + 4096) : from + end };
}

function refuse(options: SumsOptions, faults: readonly ListFault[]): ReadList {
  return {
    dialect: options.dialect ?? "unknown",
    listed: [],
    faults: faults.map(({ span, reason }) => ({ span, reason })),
    notes: [],
  };
}
