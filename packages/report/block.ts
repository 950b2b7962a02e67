/** A part of a document: rows that may be left out from the end, between lines that always stand. */
export interface Block {
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
}

const MORE_BYTES = 64;
const encoder = new TextEncoder();

/** Joins blocks below `limit` bytes; a block that had to be cut says how many rows are left. */
export function joinBlocks(blocks: readonly Block[], limit: number): string {
  const frames = blocks.map(({ open, close }) => bytesOf(open) + bytesOf(close) + MORE_BYTES);
  let room = limit - frames.reduce((sum, size) => sum + size, 0);
  return blocks
    .map(({ open, rows, close }) => {
      const shown: string[] = [];
      for (const row of rows) {
        const size = bytesOf(row) + 1;
        if (size > room) break;
        room -= size;
        shown.push(row);
      }
      const left = rows.length - shown.length;
      const more = left > 0 ? [`\n_… and ${left} more_`] : [];
      return [open, ...shown, ...more, close].filter((part) => part !== "").join("\n");
    })
    .filter((text) => text !== "")
    .join("\n\n");
}

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
