/**
 * A generated table as a map from name to block: blocks stand apart by an empty line, and the first line of
 * each starts with its name. Nothing of it is read before the first question.
 */
export function lazyBlocks(text: string): (name: string) => readonly string[] | undefined {
  let blocks: ReadonlyMap<string, string> | undefined;
  return (name) => {
    blocks ??= indexBlocks(text);
    return blocks.get(name)?.split("\n");
  };
}

function indexBlocks(text: string): ReadonlyMap<string, string> {
  const blocks = new Map<string, string>();
  for (const block of text.split("\n\n")) blocks.set(nameOf(block), block);
  return blocks;
}

function nameOf(block: string): string {
  const line = block.indexOf("\n");
  const first = line < 0 ? block : block.slice(0, line);
  const tab = first.indexOf("\t");
  return tab < 0 ? first : first.slice(0, tab);
}
