/**
 * The digest of what a file says rather than of how it is laid out. Verified only in the form that
 * was asked for: where another form would match, the answer is neither yes nor no.
 */
import type { ListFault } from "../listed.ts";
import { DOCUMENT_FORM, nameOfForm, ROW_FORMS, type RowForm, writeRows } from "./form.ts";
import type { JsonNode } from "./json-node.ts";
import { parseJson } from "./parse-json.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonLines, readJsonRows } from "./read-json-rows.ts";
import type { ReadRows } from "./rows.ts";
import { serialize } from "./serialize.ts";
import { type PickedRow, type RowOrder, sortRows } from "./sort-rows.ts";

export type DataFormat = "json" | "jsonl" | "csv";
export type Sha256 = (text: string) => string;

export interface CanonicalRequest {
  readonly text: string;
  readonly format: DataFormat;
  /** Absent: the whole JSON document. */
  readonly rows?: RowOrder & RowForm;
  /** Lower-case hex. */
  readonly expected?: string;
}

interface Made {
  /** The name of the canonical form, for the report. */
  readonly form: string;
  /** Lower-case hex SHA-256. */
  readonly digest: string;
  readonly notes: readonly ListFault[];
}

export type CanonicalAnswer =
  /** Nothing was expected. */
  | ({ readonly kind: "digest" } & Made)
  | ({ readonly kind: "verified" } & Made)
  | ({ readonly kind: "mismatch"; readonly expected: string } & Made)
  /** Incomplete: the expected digest is that of the same content in another form. */
  | ({ readonly kind: "other-form"; readonly expected: string; readonly matches: string } & Made)
  /** Incomplete: there is no canonical form of it, or the file could not be read. */
  | { readonly kind: "refused"; readonly faults: readonly ListFault[] };

/** A form and what makes its text, which is written only where it is needed. */
interface Form {
  readonly name: string;
  write(): string | undefined;
}

type Forms =
  | {
      readonly ok: true;
      readonly asked: Form;
      readonly others: readonly Form[];
      readonly notes: readonly ListFault[];
    }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

/** How a file's name says it is written; JSON where it says nothing. */
export function formatOf(path: string): DataFormat {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (extension === "csv") return "csv";
  return extension === "jsonl" || extension === "ndjson" ? "jsonl" : "json";
}

export function judgeCanonical(request: CanonicalRequest, sha256: Sha256): CanonicalAnswer {
  const forms = request.rows ? rowForms(request, request.rows) : documentForms(request);
  if (!forms.ok) return { kind: "refused", faults: forms.faults };
  const { asked, others, notes } = forms;
  const text = asked.write();
  if (text === undefined) return refuse("its canonical form is too long; split the file");
  const made = { form: asked.name, digest: sha256(text), notes };
  const { expected } = request;
  if (expected === undefined) return { kind: "digest", ...made };
  if (made.digest === expected) return { kind: "verified", ...made };
  const match = others.find((form) => digestOf(form, sha256) === expected);
  if (match) return { kind: "other-form", expected, matches: match.name, ...made };
  return { kind: "mismatch", expected, ...made };
}

function digestOf(form: Form, sha256: Sha256): string | undefined {
  const text = form.write();
  return text === undefined ? undefined : sha256(text);
}

function documentForms({ text, format }: CanonicalRequest): Forms {
  if (format !== "json") {
    return refuse(`a ${format} file has rows; name them with \`--fields\` and \`--sort\``);
  }
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { root, notes } = parsed;
  return { ok: true, asked: documentForm(root), others: [], notes };
}

function rowForms(request: CanonicalRequest, asked: RowOrder & RowForm): Forms {
  const read = readRows(request);
  if (!read.ok) return read;
  const sorted = sortRows(read.rows, asked);
  if (!sorted.ok) return sorted;
  const others = ROW_FORMS.filter(({ row, ascii }) => row !== asked.row || ascii !== asked.ascii);
  const named = (form: RowForm) => rowForm(sorted.rows, asked.fields, form);
  // Rows of a JSON file are all that there is in it, so they are the document.
  const document = { kind: "array", start: 0, end: 0, items: read.rows } as const;
  const whole = request.format === "json" ? [documentForm(document)] : [];
  return {
    ok: true,
    asked: named(asked),
    others: [...others.map(named), ...whole],
    notes: read.notes,
  };
}

function readRows({ text, format }: CanonicalRequest): ReadRows {
  switch (format) {
    case "json":
      return readJsonRows(text);
    case "jsonl":
      return readJsonLines(text);
    case "csv":
      return readCsv(text);
  }
}

function rowForm(rows: readonly PickedRow[], fields: readonly string[], form: RowForm): Form {
  return { name: nameOfForm(form), write: () => writeRows(rows, fields, form) };
}

function documentForm(root: JsonNode): Form {
  return { name: DOCUMENT_FORM, write: () => serialize(root) };
}

function refuse(reason: string) {
  const faults: readonly ListFault[] = [{ span: { start: 0, end: 0 }, reason }];
  return { kind: "refused", ok: false, faults } as const;
}
