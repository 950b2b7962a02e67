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
  const lines = createLineIndex(text);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offsetAt = ({ line, character }: { line: number; character: number }) =>
    (starts[line] ?? text.length) + character;
  return {
    uri,
    languageId: "yaml",
    version: 1,
    lineCount: starts.length,
    getText: (range) => (range ? text.slice(offsetAt(range.start), offsetAt(range.end)) : text),
    positionAt: (offset) => {
      const { line, column } = lines.position(offset);
      return { line: line - 1, character: column - 1 };
    },
    offsetAt,
  };
}
