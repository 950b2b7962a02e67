import type { Place, Source } from "#core";
import type { ImageUse, Use } from "#workflow";
import type { PinContext } from "../context.ts";
import { isLocked } from "../lock/lock.ts";
import { policyOf } from "../policy.ts";
import { FULL_SHA } from "../standing.ts";
import { commentsOf } from "../version-comment.ts";

/** One place where something is used; keys are those of cli.md, absent where they do not apply. */
export interface InventoryRow {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly position: Use["position"] | ImageUse["position"];
  readonly kind: "action" | "reusable-workflow" | "image" | "local" | "self";
  /** The text as written. */
  readonly value: string;
  readonly owner?: string;
  /** Of an image: its name. */
  readonly repo?: string;
  readonly path?: string;
  /** Of an image: its digest, else its tag. */
  readonly ref?: string;
  readonly pinned: boolean;
  readonly by: "sha" | "digest" | "lock" | "self" | "local" | "none";
  readonly tier?: string;
  readonly comment?: string;
}

interface Entry {
  readonly offset: number;
  readonly row: InventoryRow;
}

export function inventoryOf(context: PinContext): readonly InventoryRow[] {
  const entries: Entry[] = [];
  for (const use of context.uses) {
    // Images in steps are among the images.
    if (use.uses.kind !== "image") entries.push(useEntry(use, context));
  }
  for (const image of context.images)
    if (image.image.kind !== "none") entries.push(imageEntry(image));
  return entries
    .sort((a, b) => compareText(a.row.file, b.row.file) || a.offset - b.offset)
    .map(({ row }) => row);
}

function useEntry(use: Use, context: PinContext): Entry {
  const { source, text, position } = use;
  const start = startOf(text);
  const [comment] = commentsOf(text, source);
  return {
    offset: start,
    row: {
      ...placeOf(source, start),
      position,
      ...describe(use, context),
      ...(comment && { comment: comment.text }),
    },
  };
}

function describe(use: Use, context: PinContext) {
  const { uses, text, position } = use;
  const value = text.value.trim();
  const kind = position === "job" ? "reusable-workflow" : "action";
  switch (uses.kind) {
    case "repository": {
      const { owner, repo, path, ref } = uses;
      const { tier } = policyOf(context).rulingFor(uses);
      const by = FULL_SHA.test(ref) ? "sha" : isLocked(use, context) ? "lock" : "none";
      const below = path === "" ? {} : { path };
      return { kind, value, owner, repo, ...below, ref, pinned: by !== "none", by, tier } as const;
    }
    case "local":
    case "self":
      return { kind: uses.kind, value, path: uses.path, pinned: true, by: uses.kind } as const;
    default:
      return { kind, value, pinned: false, by: "none" } as const;
  }
}

function imageEntry({ source, text, position, image }: ImageUse): Entry {
  const start = startOf(text);
  const isNamed = image.kind === "image";
  const ref = isNamed ? (image.digest ?? image.tag) : undefined;
  const by = isNamed && image.digest !== undefined ? "digest" : "none";
  return {
    offset: start,
    row: {
      ...placeOf(source, start),
      position,
      kind: "image",
      value: text.value.trim(),
      ...(isNamed && { repo: image.name }),
      ...(ref !== undefined && { ref }),
      pinned: by !== "none",
      by,
    },
  };
}

// What is reached through an alias is used where the alias stands.
function startOf({ span, alias }: Place): number {
  return (alias ?? span).start;
}

function placeOf(source: Source, offset: number) {
  return { file: source.path, ...source.lines.position(offset) };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
