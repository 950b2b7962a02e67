/** The canonical forms that we know by name. A digest says nothing without the form it was made over. */
import { quote, quoteAscii, serialize } from "./serialize.ts";
import type { PickedRow } from "./sort-rows.ts";

export interface RowForm {
  readonly row: "array" | "object";
  readonly ascii: boolean;
}

/** The form of one JSON document. */
export const DOCUMENT_FORM = "the document in RFC 8785";
/** V8 ends a text at 2^29 units; a file of long names and few values could come to more. */
const MAX_CANONICAL = 2 ** 28;

export const ROW_FORMS: readonly RowForm[] = [
  { row: "array", ascii: false },
  { row: "array", ascii: true },
  { row: "object", ascii: false },
  { row: "object", ascii: true },
];

/** As reports name it, in the words of the flags. */
export function nameOfForm({ row, ascii }: RowForm): string {
  return `sorted rows, --row ${row}${ascii ? " --ascii" : ""}`;
}

/** The rows in a form; undefined where the text would be longer than any we make. */
export function writeRows(
  rows: readonly PickedRow[],
  fields: readonly string[],
  { row, ascii }: RowForm,
): string | undefined {
  const quoted = ascii ? quoteAscii : quote;
  const written: string[] = [];
  let length = 0;
  for (const { values } of rows) {
    const node =
      row === "array"
        ? ({ kind: "array", start: 0, end: 0, items: values } as const)
        : ({ kind: "object", start: 0, end: 0, members: zip(fields, values) } as const);
    const text = serialize(node, quoted);
    length += text.length + 1;
    if (length > MAX_CANONICAL) return undefined;
    written.push(text);
  }
  return `[${written.join(",")}]`;
}

function zip(fields: readonly string[], values: PickedRow["values"]) {
  return values.map((value, index) => ({ start: 0, end: 0, key: fields[index] ?? "", value }));
}
