/** What a step wrote to `$GITHUB_OUTPUT` and its like. */
export type Pairs = ReadonlyMap<string, string>;

/**
 * Parses a key/value file as FileCommandManager.cs does: `NAME=VALUE`, or `NAME<<DELIMITER`, lines, and
 * the delimiter alone on a line. Throws where the runner would fail the step.
 */
export function parsePairs(text: string): Pairs {
  const pairs = new Map<string, string>();
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw new Error(`invalid format '${line}'`);
    const delimiter = line.slice(heredoc + 2);
    const name = line.slice(0, heredoc);
    if (name === "" || delimiter === "") throw new Error(`invalid format '${line}'`);
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`matching delimiter not found '${delimiter}'`);
    pairs.set(name, lines.slice(index + 1, end).join("\n"));
    index = end;
  }
  return pairs;
}
