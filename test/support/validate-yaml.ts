import { registerLogger, validate } from "@actions/languageservice";
import { createLineIndex } from "#core";

// The service logs its own crashes and then calls the file clean; here a crash is a failure.
const crash = (message: string) => {
  throw new Error(message);
};
registerLogger({ log: () => undefined, info: () => undefined, warn: crash, error: crash });

// The service caches by URI, so every text needs one of its own.
let documents = 0;

/** What GitHub's own language service says against a workflow or an action.yml; empty is well. */
export async function validateYaml(path: string, text: string): Promise<readonly string[]> {
  documents++;
  const diagnostics = await validate(documentOf(`file:///${documents}/${path}`, text));
  return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

function documentOf(uri: string, text: string): Parameters<typeof validate>[0] {
  const lines = text.split("\n");
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const offsetAt = ({ line, character }: { line: number; character: number }) =>
    (starts[line] ?? text.length) + character;
  const index = createLineIndex(text);
  return {
    uri,
    languageId: "yaml",
    version: 1,
    lineCount: lines.length,
    getText: (range) => (range ? text.slice(offsetAt(range.start), offsetAt(range.end)) : text),
    getLineRange: (line) => ({
      start: { line, character: 0 },
      end: { line, character: lines[line]?.length ?? 0 },
    }),
    getEOLCharacters: (line) => (line < lines.length - 1 ? "\n" : ""),
    positionAt: (offset) => {
      const { line, column } = index.position(offset);
      return { line: line - 1, character: column - 1 };
    },
    offsetAt,
  };
}
