import { renderColumns, renderJson, UsageError, unknownKey, type View } from "#core";
import type { Inputs } from "#workflow";
import type { PermissionsFacts } from "../context.ts";
import type { PermissionsLintOptions } from "../options.ts";
import { contextOf } from "./context-of.ts";
import { type ModelRow, modelRow } from "./model-rows.ts";

const HEADS = ["job", "tier", "held", "needed", "verdict"];

/** One row a job, in file order. */
export const modelView: View<Inputs, PermissionsLintOptions, PermissionsFacts> = {
  name: "model",
  summary: "Every job: held and needed rights with evidence, trust tier, checkouts, secrets.",
  formats: ["text", "json"],
  render({ format }, parts) {
    const rows = parts.flatMap((part) =>
      contextOf(part)
        .models()
        .map((model) => modelRow(model, part.prefix)),
    );
    switch (format) {
      case "json":
        return renderJson(rows);
      case "text":
        return rows.length === 0 ? "" : renderColumns([HEADS, ...rows.map(cellsOf)]);
      default:
        throw new UsageError(unknownKey(format, modelView.formats, "format"));
    }
  },
};

function cellsOf(row: ModelRow): readonly string[] {
  const { file, job, line, tier, held, heldFrom, needed, unverified, verdict } = row;
  const rights = Object.entries(held).map(([scope, level]) => `${scope}:${level}`);
  const asked = needed.map(({ scope, access, confidence }) =>
    confidence === "certain" ? `${scope}:${access}` : `${scope}:${access} ${confidence}`,
  );
  const sinks = unverified.length === 0 ? [] : [`${unverified.length} unverified`];
  return [
    `${file}:${line} ${job}`,
    tier,
    heldFrom === "default" ? "repository's default" : rights.join(" ") || "none",
    [...asked, ...sinks].join(", ") || "none",
    verdict,
  ];
}
