import {
  type Comparison,
  EXIT_CODES,
  type Host,
  type Marks,
  type NotJudged,
  UsageError,
} from "#core";
import { type Gathered, type GatheredPart, gatherFor } from "#suite";
import type { Arguments } from "../args.ts";
import { append, splice } from "../marks.ts";
import { patchOf } from "../patch.ts";
import { note, print } from "../print.ts";
import { type FoundView, requestOf, tellNotJudged } from "./found-view.ts";
import { type KeptFile, keptAt, keptBelow, write } from "./kept-file.ts";

/** A kept file, the text that belongs there, and how to say what came of it. */
interface Keeping {
  readonly kept: KeptFile;
  readonly fresh: string;
  readonly marks: Marks | undefined;
  /** What a person types to bring the file up to date. */
  readonly command: string;
}

/** Lines of a difference; the command after it shows all of it in git. */
const MOST_LINES = 40;

/** `--write` and `--check`: the view's text as a whole file, or between the marks of one. */
export async function keep(found: FoundView, args: Arguments, host: Host): Promise<number> {
  const { gate, view, words } = found;
  const { cli } = args;
  if (cli.write && cli.check) throw new UsageError("`--write` and `--check` exclude each other");
  const request = requestOf(view, cli, { isKept: true });
  const [file, paths] =
    view.kept?.path === undefined ? [words[0], words.slice(1)] : [undefined, words];
  if (view.kept?.path === undefined && file === undefined)
    throw new UsageError(`name the FILE: \`sluice ${gate.name} ${view.name} --write FILE\``);
  const selection = { gates: [gate.name], paths, options: args.suite };
  const gathered = await gatherFor(gate, selection, host);
  const part = onlyPart(gathered);
  const kept =
    file === undefined
      ? keptBelow(part.tree, view.kept?.path ?? "")
      : keptAt(file, part.tree, host);
  if (cli.check && view.kept?.compare)
    return concluded(view.kept.compare(part), gathered.notJudged);
  // What is to be written anew need not have been readable.
  const unread = gathered.notJudged.filter((entry) => cli.check || entry.file !== kept.file);
  if (unread.length > 0) {
    await note("nothing was written or compared: the answer would not be whole");
    return tellNotJudged(unread);
  }
  const keeping: Keeping = {
    kept,
    fresh: view.render(request, gathered.parts),
    marks: view.kept?.marks?.[request.format],
    command: commandOf(found, args, file),
  };
  return cli.check ? compare(keeping) : update(keeping);
}

function onlyPart({ parts }: Gathered): GatheredPart {
  const [part, ...more] = parts;
  if (!part || more.length > 0) throw new UsageError("only one PATH is kept in one file");
  if (part.inputs.kind === "repository") return part;
  throw new UsageError(
    "what is kept speaks of a whole repository; name one, or none for the one around you",
  );
}

function commandOf(
  { gate, view }: FoundView,
  { cli }: Arguments,
  file: string | undefined,
): string {
  const words = ["sluice", gate.name, view.name];
  if (cli["per-scope"]) words.push("--per-scope");
  if (cli.format !== undefined) words.push("--format", cli.format);
  if (file !== undefined) words.push("--write", file);
  return words.join(" ");
}

async function concluded(
  { verdict, report }: Comparison,
  notJudged: readonly NotJudged[],
): Promise<number> {
  print(report);
  const exitCode = await tellNotJudged(notJudged);
  return verdict === "pass" ? exitCode : EXIT_CODES[verdict];
}

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

async function update(keeping: Keeping): Promise<number> {
  const { kept, fresh, marks } = keeping;
  const after = wanted(keeping) ?? (marks ? append(kept.text ?? "", marks, fresh) : fresh);
  if (after === kept.text) await note(`${kept.shown}: up to date`);
  else {
    write(kept, after);
    await note(`${kept.shown}: ${kept.text === undefined ? "created" : "brought up to date"}`);
  }
  return EXIT_CODES.pass;
}

async function compare(keeping: Keeping): Promise<number> {
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
