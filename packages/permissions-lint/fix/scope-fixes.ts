import type { Fix, Safety, TextEdit } from "#core";
import type { Job, Workflow } from "#workflow";
import type { BlockWrite } from "../blocks/block-writes.ts";
import { isAllSeen } from "./all-seen.ts";
import { narrowScope, removeScope } from "./edit-block.ts";
import { ALL_BLOCKS } from "./insert-blocks.ts";

/** A problem's `fix`, or nothing of it. */
type Mended = { readonly fix?: Fix };

/** Takes a write out of its block. */
export function removal(write: BlockWrite, holder: Workflow | Job, { source }: Workflow): Mended {
  const title = `remove \`${write.scope}: write\``;
  return mended(title, write, removeScope(holder, write.scope, source));
}

/** Leaves reading of a write. */
export function narrowing(write: BlockWrite, holder: Workflow | Job, { source }: Workflow): Mended {
  const title = `narrow \`${write.scope}\` to read`;
  return mended(title, write, narrowScope(holder, write.scope, source));
}

function mended(title: string, write: BlockWrite, edit: TextEdit | undefined): Mended {
  if (!edit) return {};
  return { fix: { title, safety: safetyOf(write), edits: [edit], changes: ALL_BLOCKS } };
}

/** To take a right away is safe where everything that the jobs do was seen. */
export function safetyOf({ holders }: BlockWrite): Safety {
  return holders.every(({ model }) => isAllSeen(model)) ? "safe" : "unsafe";
}
