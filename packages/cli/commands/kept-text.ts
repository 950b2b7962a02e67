import { EXIT_CODES, type Marks, UsageError } from "#core";
import { append, splice } from "../marks.ts";
import { patchOf } from "../patch.ts";
import { note, print } from "../print.ts";
import { type KeptFile, write } from "./kept-file.ts";

/** A kept file, the text that belongs there, and how to say what came of it. */
export interface Keeping {
  readonly kept: KeptFile;
  readonly fresh: string;
  readonly marks: Marks | undefined;
  /** What a person types to bring the file up to date. */
  readonly command: string;
}

/** Lines of a difference; the command after it shows all of it in git. */
const MOST_LINES = 40;

/** The whole file as it should be; `undefined` where marks are wanted and there are none. */
function wanted({ kept, fresh, marks }: Keeping): string | undefined {
  if (!marks) return fresh;
  const spliced = splice(kept.text ?? "", marks, fresh);
  switch (spliced.kind) {
    case "text":
      return spliced.text;
    case "unmarked":
      return undefined;
    case "fault":
      throw new UsageError(`\`${kept.shown}\`: ${spliced.reason}; mend the marks by hand`);
  }
}

export async function updateText(keeping: Keeping): Promise<number> {
  const { kept, fresh, marks } = keeping;
  const after = wanted(keeping) ?? (marks ? append(kept.text ?? "", marks, fresh) : fresh);
  if (after === kept.text) await note(`${kept.shown}: up to date`);
  else {
    write(kept, after);
    await note(`${kept.shown}: ${kept.text === undefined ? "created" : "brought up to date"}`);
  }
  return EXIT_CODES.pass;
}

export async function compareText(keeping: Keeping): Promise<number> {
  const { kept, command } = keeping;
  const before = kept.text;
  if (before === undefined)
    throw new UsageError(`no such file: \`${kept.shown}\`; \`${command}\` writes it`);
  const after = wanted(keeping);
  if (after === undefined)
    throw new UsageError(
      `\`${kept.shown}\` has no marks to compare between; \`${command}\` adds them`,
    );
  if (sameText(before, after)) {
    await note(`${kept.shown}: up to date`);
    return EXIT_CODES.pass;
  }
  const lines = (await patchOf({ root: "", file: kept.file, before, after })).split("\n");
  const left = lines.length - MOST_LINES;
  const shown = left > 0 ? [...lines.slice(0, MOST_LINES), `… ${left} more lines`, ""] : lines;
  print(shown.join("\n"));
  await note(`${kept.shown} is stale; \`${command}\` brings it up to date`);
  return EXIT_CODES.fail;
}

// git may have changed the line ends on the way into the work tree (`core.autocrlf`).
function sameText(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}
