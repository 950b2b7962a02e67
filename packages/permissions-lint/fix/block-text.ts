import type { ScopeName } from "#workflow";
import type { BlockLayout } from "./block-layout.ts";

/** One line of a block that a fix writes. */
export interface BlockRow {
  readonly scope: ScopeName;
  readonly level: "read" | "write";
  /** Fit to be a comment (`commentText`); "" for none. */
  readonly reason: string;
}

type Style = Pick<BlockLayout, "indent" | "step" | "eol">;

/** What a fix writes, and a remark behind `permissions:`. */
export interface BlockBody {
  readonly rows: readonly BlockRow[];
  readonly unverified?: string;
}

/** `permissions:` with its rows, sorted by scope, without a break before or after it. */
export function renderBlock(body: BlockBody, style: Style): string {
  return `${style.indent}permissions:${renderBody(body, style)}`;
}

/** What stands behind `permissions:`. */
export function renderBody({ rows, unverified = "" }: BlockBody, style: Style): string {
  const remark = unverified === "" ? "" : ` # unverified: ${unverified}`;
  if (rows.length === 0) return ` {}${remark}`;
  return remark + renderRows(rows, style);
}

function renderRows(rows: readonly BlockRow[], { indent, step, eol }: Style): string {
  return [...rows]
    .sort((a, b) => (a.scope < b.scope ? -1 : 1))
    .map(({ scope, level, reason }) => {
      const comment = reason === "" ? "" : ` # ${reason}`;
      return `${eol}${indent}${step}${scope}: ${level}${comment}`;
    })
    .join("");
}
