import type { ScopeName } from "../scopes/scopes.ts";
import type { BlockLayout } from "./block-layout.ts";

/** One line of a block that a fix writes. */
export interface BlockRow {
  readonly scope: ScopeName;
  readonly level: "read" | "write";
  /** Fit to be a comment (`commentText`); "" for none. */
  readonly reason: string;
}

type Style = Pick<BlockLayout, "indent" | "step" | "eol">;

/** `permissions:` with its rows, sorted by scope, without a break before or after it. */
export function renderBlock(rows: readonly BlockRow[], style: Style): string {
  return `${style.indent}permissions:${renderRows(rows, style)}`;
}

/** What stands behind `permissions:`. */
export function renderRows(rows: readonly BlockRow[], { indent, step, eol }: Style): string {
  if (rows.length === 0) return " {}";
  return [...rows]
    .sort((a, b) => (a.scope < b.scope ? -1 : 1))
    .map(({ scope, level, reason }) => {
      const comment = reason === "" ? "" : ` # ${reason}`;
      return `${eol}${indent}${step}${scope}: ${level}${comment}`;
    })
    .join("");
}
