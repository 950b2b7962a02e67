import { createTwoFilesPatch } from "diff";
import { redact } from "#core";
import type { FileChange } from "#suite";

// Controls but for the tab, and marks that end a line or turn its direction.
const ACTED_ON =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The search for the shortest patch takes time with the square of its length. */
const MOST_EDITS = 2000;

/**
 * A unified diff. Its context is the repository's text: a line with what a terminal or the runner
 * would act on, or with a credential, is shown so that nobody acts on it, and no longer applies;
 * `--fix` is there for it.
 */
export async function patchOf({ file, before, after }: FileChange): Promise<string> {
  const { neutralise } = await import("#report/commands");
  const { visible } = await import("#report/visible");
  const plainLine = (line: string) => {
    const end = line.endsWith("\r") ? "\r" : "";
    const body = line.slice(0, line.length - end.length);
    return neutralise(body.replace(ACTED_ON, visible)) + end;
  };
  const name = visible(file);
  const old = `a/${name}`;
  const fresh = `b/${name}`;
  const options = { context: 3, maxEditLength: MOST_EDITS };
  const patch =
    createTwoFilesPatch(old, fresh, before, after, "", "", options) ??
    replacement(old, fresh, before, after);
  // The library opens with a line of `=`; git and patch(1) do not want it.
  return redact(patch.slice(patch.indexOf("--- ")))
    .split("\n")
    .map(plainLine)
    .join("\n");
}

/** All old lines out, all new ones in: also a patch, and made in no time. */
function replacement(old: string, fresh: string, before: string, after: string): string {
  const [removed, added] = [linesOf(before), linesOf(after)];
  return [
    `--- ${old}`,
    `+++ ${fresh}`,
    `@@ -1,${removed.length} +1,${added.length} @@`,
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    "",
  ].join("\n");
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  const last = lines.pop();
  if (last === undefined || last === "") return lines;
  return [...lines, `${last}\n\\ No newline at end of file`];
}
