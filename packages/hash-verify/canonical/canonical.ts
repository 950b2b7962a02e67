/**
 * The digest of what a file says rather than of how it is laid out. Verified only in the form that
 * was asked for: where another form would match, the answer is neither yes nor no.
 */
import type { ListFault } from "../listed.ts";
import { DOCUMENT_FORM, nameOfForm, ROW_FORMS, type RowForm, writeRows } from "./form.ts";
import type { JsonNode } from "./json-node.ts";
import type { Content } from "./read-content.ts";
import { serialize } from "./serialize.ts";
import { type PickedRow, sortRows } from "./sort-rows.ts";

export type Sha256 = (text: string) => string;

interface Made {
  /** The name of the canonical form, for the report. */
  readonly form: string;
  /** Lower-case hex SHA-256. */
  readonly digest: string;
}

export type CanonicalAnswer =
  /** Nothing was expected. */
  | ({ readonly kind: "digest" } & Made)
  | ({ readonly kind: "verified"; readonly expected: string } & Made)
  | ({ readonly kind: "mismatch"; readonly expected: string } & Made)
  /** Incomplete: the expected digest is that of the same content in another form. */
  | ({ readonly kind: "other-form"; readonly expected: string; readonly matches: string } & Made)
  /** Incomplete: there is no canonical form of it, for the reasons given. */
  | { readonly kind: "refused"; readonly faults: readonly ListFault[] };

/** A form and what makes its text, which is written only where it is needed. */
interface Form {
  readonly name: string;
  write(): string | undefined;
}

type Forms =
  | { readonly ok: true; readonly asked: Form; readonly others: readonly Form[] }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

/** `expected` is lower-case hex. */
export function judgeCanonical(
  content: Content,
  expected: string | undefined,
  sha256: Sha256,
): CanonicalAnswer {
  const forms = formsOf(content);
  if (!forms.ok) return { kind: "refused", faults: forms.faults };
  const { asked, others } = forms;
  const digest = digestOf(asked, sha256);
  if (digest === undefined) return { kind: "refused", faults: [TOO_LONG] };
  const made = { form: asked.name, digest };
  if (expected === undefined) return { kind: "digest", ...made };
  if (digest === expected) return { kind: "verified", expected, ...made };
  const match = others.find((form) => digestOf(form, sha256) === expected);
  if (match) return { kind: "other-form", expected, matches: match.name, ...made };
  return { kind: "mismatch", expected, ...made };
}

const TOO_LONG: ListFault = {
  span: { start: 0, end: 0 },
  reason: "its canonical form is too long; split the file",
};

function digestOf(form: Form, sha256: Sha256): string | undefined {
  const text = form.write();
  return text === undefined ? undefined : sha256(text);
}

function formsOf(content: Content): Forms {
  if (content.kind === "document") {
    return { ok: true, asked: documentForm(content.root), others: [] };
  }
  const { rows, asked, root } = content;
  const sorted = sortRows(rows, asked);
  if (!sorted.ok) return sorted;
  const others = ROW_FORMS.filter(({ row, ascii }) => row !== asked.row || ascii !== asked.ascii);
  const named = (form: RowForm) => rowForm(sorted.rows, asked.fields, form);
  return {
    ok: true,
    asked: named(asked),
    others: [...others.map(named), ...(root ? [documentForm(root)] : [])],
  };
}

function rowForm(rows: readonly PickedRow[], fields: readonly string[], form: RowForm): Form {
  return { name: nameOfForm(form), write: () => writeRows(rows, fields, form) };
}

function documentForm(root: JsonNode): Form {
  return { name: DOCUMENT_FORM, write: () => serialize(root) };
}
