import type { ListFault } from "../listed.ts";
import type { RowForm } from "./form.ts";
import type { JsonNode, ObjectNode } from "./json-node.ts";
import { parseJson } from "./parse-json.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonLines, readJsonRows } from "./read-json-rows.ts";
import type { ReadRows } from "./rows.ts";
import type { RowOrder } from "./sort-rows.ts";

export type DataFormat = "json" | "jsonl" | "csv";

/** Which rows are wanted, and in what form. */
export type RowsAsked = RowOrder & RowForm;

/** What a file says. */
export type Content =
  | { readonly kind: "document"; readonly root: JsonNode }
  | {
      readonly kind: "rows";
      readonly rows: readonly ObjectNode[];
      readonly asked: RowsAsked;
      /** The JSON document, where the rows are all that there is in one. */
      readonly root?: JsonNode;
    };

export type ReadContent =
  | { readonly ok: true; readonly content: Content; readonly notes: readonly ListFault[] }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

/** How a file's name says it is written; JSON where it says nothing. */
export function formatOf(path: string): DataFormat {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (extension === "csv") return "csv";
  return extension === "jsonl" || extension === "ndjson" ? "jsonl" : "json";
}

/** Without `asked` a file is one JSON document. */
export function readContent(text: string, format: DataFormat, asked?: RowsAsked): ReadContent {
  if (asked) {
    const read = readRows(text, format);
    if (!read.ok) return read;
    const { rows, notes, root } = read;
    return { ok: true, content: { kind: "rows", rows, asked, ...(root && { root }) }, notes };
  }
  if (format !== "json") {
    const reason = `a ${format} file has rows; name them with \`--fields\` and \`--sort\``;
    return { ok: false, faults: [{ span: { start: 0, end: 0 }, reason }] };
  }
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  return { ok: true, content: { kind: "document", root: parsed.root }, notes: parsed.notes };
}

function readRows(text: string, format: DataFormat): ReadRows {
  switch (format) {
    case "json":
      return readJsonRows(text);
    case "jsonl":
      return readJsonLines(text);
    case "csv":
      return readCsv(text);
  }
}
