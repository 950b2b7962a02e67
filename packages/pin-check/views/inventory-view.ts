import {
  renderColumns,
  renderCsv,
  renderJson,
  renderMarkdown,
  UsageError,
  unknownKey,
  type View,
} from "#core";
import type { Inputs } from "#workflow";
import type { PinCheckFacts } from "../context.ts";
import { createContext } from "../judge.ts";
import type { PinCheckOptions } from "../options.ts";
import { type InventoryRow, inventoryOf } from "./inventory.ts";

const KEYS = [
  "file",
  "line",
  "column",
  "position",
  "kind",
  "value",
  "owner",
  "repo",
  "path",
  "ref",
  "pinned",
  "by",
  "tier",
  "comment",
] as const satisfies readonly (keyof InventoryRow)[];

const HEADS = ["place", "value", "pinned by", "tier", "comment"];

export const inventoryView: View<Inputs, PinCheckOptions, PinCheckFacts> = {
  name: "inventory",
  summary: "Every reference with tier, verdict, owner and place.",
  formats: ["text", "json", "csv", "markdown"],
  render({ format }, parts) {
    const rows = parts.flatMap(({ prefix, inputs, options, facts }) =>
      inventoryOf(createContext(inputs, options, facts)).map((row) => ({
        ...row,
        file: prefix + row.file,
      })),
    );
    switch (format) {
      case "json":
        return renderJson(rows);
      case "csv":
        return renderCsv(KEYS, rows.map(cellsOf));
      case "markdown":
        return renderMarkdown(HEADS, rows.map(linesOf));
      case "text":
        return rows.length === 0 ? "" : renderColumns([HEADS, ...rows.map(linesOf)]);
      default:
        throw new UsageError(unknownKey(format, inventoryView.formats, "format"));
    }
  },
};

function cellsOf(row: InventoryRow): readonly string[] {
  return KEYS.map((key) => String(row[key] ?? ""));
}

function linesOf({
  file,
  line,
  column,
  value,
  by,
  tier,
  comment,
}: InventoryRow): readonly string[] {
  return [`${file}:${line}:${column}`, value, by, tier ?? "", comment ?? ""];
}
