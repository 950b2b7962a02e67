import type { ReadList } from "../listed.ts";
import { linesOf, type TextLine } from "./lines.ts";
import type { Dialect } from "./options.ts";
import {
  type EntryLine,
  type Form,
  type LineRules,
  type MalformedLine,
  parseLine,
} from "./parse-line.ts";
import {
  addFault,
  addListed,
  addNote,
  finishReading,
  type Reading,
  startReading,
} from "./reading.ts";

/** Dialects of lines that a caller can ask for. */
export type LineDialect = Exclude<
  Dialect,
  "side-car" | "subject-checksums" | "github-artifacts-list"
>;

const HASH = 0x23;

export interface LineOptions {
  readonly dialect?: LineDialect | undefined;
  readonly expected: LineRules["expected"];
}

const FORMS: Readonly<Record<LineDialect, readonly Form[]>> = {
  gnu: ["untagged", "reversed", "bsd", "openssl"],
  bsd: ["bsd", "openssl"],
  openssl: ["bsd", "openssl"],
  "bsd-reversed": ["reversed"],
  perl: ["untagged", "bsd"],
};

/** Modes of Perl's `shasum`: `U` and the older `?` hash text with other line breaks, `^` hashes bits. */
const PERL_FLAGS = " *U?^";

/** Reads the list from `from` on, behind its byte-order mark; a fault for each line that is no entry. */
export function readLines(text: string, from: number, options: LineOptions): ReadList {
  const reading = startReading();
  const forms = new Set<Form>();
  let rules: LineRules = { flags: flagsOf(options.dialect), expected: options.expected };
  for (const line of linesOf(text, from)) {
    // GNU: a comment starts in the first column, and an empty line is no line.
    if (line.end === line.start || text.charCodeAt(line.start) === HASH) continue;
    const parsed = place(
      parseLine(text.slice(line.start, line.end), rules),
      forms,
      options.dialect,
    );
    if (parsed.form !== undefined) forms.add(parsed.form);
    if (parsed.kind === "malformed") {
      addFault(reading, line, parsed.reason);
      continue;
    }
    // An untagged list is of one algorithm: another length is a digest cut off, or a weaker one slipped in.
    if (isUntagged(parsed.form)) rules = { ...rules, expected: parsed.algorithm };
    add(reading, parsed, line);
  }
  return finishReading(reading, dialectOf(forms, options.dialect), text.length);
}

function add(reading: Reading, entry: EntryLine, line: TextLine): void {
  const { name, algorithm, digest, flag } = entry;
  const span = { start: line.start, end: line.end };
  addListed(reading, { name, algorithm, digest, span }, line.number);
  if (flag === "U" || flag === "?") {
    addNote(
      reading,
      line,
      "is a digest of text with `\\n` for line breaks; compared with the bytes",
    );
  }
}

/** An entry that has its form, or its order among others, from elsewhere. */
function place(
  parsed: EntryLine | MalformedLine,
  forms: ReadonlySet<Form>,
  dialect: LineDialect | undefined,
): EntryLine | MalformedLine {
  if (parsed.kind === "malformed") return parsed;
  const reason = whyOutOfPlace(parsed, forms, dialect);
  return reason === undefined ? parsed : { kind: "malformed", reason };
}

function whyOutOfPlace(
  { form, name, flag }: EntryLine,
  forms: ReadonlySet<Form>,
  dialect: LineDialect | undefined,
): string | undefined {
  if (dialect !== undefined && !FORMS[dialect].includes(form)) {
    return `is not of the dialect ${dialect}; it looks like ${DIALECT_OF[form]}`;
  }
  // Otherwise whoever adds a line could rename a file by a blank (coreutils, src/cksum.c, bsd_reversed).
  const other = form === "reversed" ? "untagged" : "reversed";
  if (isUntagged(form) && forms.has(other)) {
    return "has one blank where other lines have two, or two where they have one; write two";
  }
  if (flag === "^") return "is a digest of bits (`shasum --01`), not of bytes; write it without";
  if (dialect === undefined && form === "reversed" && /^[?^]/.test(name)) {
    return "may be Perl's `shasum` with a mode, or a name; say which: the dialect `perl` or `bsd-reversed`";
  }
  return undefined;
}

const DIALECT_OF: Readonly<Record<Form, LineDialect>> = {
  untagged: "gnu",
  reversed: "bsd-reversed",
  bsd: "bsd",
  openssl: "openssl",
};

/** As the caller says, else by the first entry; `unknown` where there is none. */
function dialectOf(forms: ReadonlySet<Form>, dialect: LineDialect | undefined): string {
  const [first] = forms;
  return dialect ?? (first === undefined ? "unknown" : DIALECT_OF[first]);
}

function flagsOf(dialect: LineDialect | undefined): string {
  if (dialect === "bsd-reversed") return "";
  return dialect === "perl" ? PERL_FLAGS : " *";
}

function isUntagged(form: Form): boolean {
  return form === "untagged" || form === "reversed";
}
