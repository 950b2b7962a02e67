import { type Comparison, EXIT_CODES, type Host, type NotJudged, UsageError } from "#core";
import { type Gathered, type GatheredPart, gatherFor } from "#suite";
import type { Arguments } from "../args.ts";
import { note, print } from "../print.ts";
import { type FoundView, requestOf, tellNotJudged } from "./found-view.ts";
import { type KeptFile, keptAt, keptBelow } from "./kept-file.ts";
import { compareText, updateText } from "./kept-text.ts";

/** `--write` and `--check`: the view's text as a whole file, or between the marks of one. */
export async function keep(found: FoundView, args: Arguments, host: Host): Promise<number> {
  const { gate, view } = found;
  const { cli } = args;
  if (cli.write && cli.check) throw new UsageError("`--write` and `--check` exclude each other");
  const request = requestOf(view, cli, { isKept: true });
  const { file, paths } = namedIn(found);
  const selection = { gates: [gate.name], paths, options: args.suite };
  const gathered = await gatherFor(gate, selection, host);
  const part = onlyPart(gathered, view);
  const kept = keptFile(file, view, part, host);
  if (cli.check && view.kept?.compare)
    return concluded(view.kept.compare(part), gathered.notJudged);
  // What is to be written anew need not have been readable.
  const unread = gathered.notJudged.filter((entry) => cli.check || entry.file !== kept.file);
  if (unread.length > 0) {
    await note("nothing was written or compared: the answer would not be whole");
    return tellNotJudged(unread);
  }
  const keeping = {
    kept,
    fresh: view.render(request, gathered.parts),
    marks: view.kept?.marks?.[request.format],
    command: commandOf(found, args, file),
  };
  return cli.check ? compareText(keeping) : updateText(keeping);
}

/** A view without a place of its own takes the FILE before any PATH. */
function namedIn({ gate, view, words }: FoundView) {
  if (view.kept?.path !== undefined) return { file: undefined, paths: words };
  const [file, ...paths] = words;
  if (file !== undefined) return { file, paths };
  throw new UsageError(`name the FILE: \`sluice ${gate.name} ${view.name} --write FILE\``);
}

function onlyPart({ parts }: Gathered, { kept }: FoundView["view"]): GatheredPart {
  const [part, ...more] = parts;
  if (!part || more.length > 0) throw new UsageError("only one PATH is kept in one file");
  if (kept?.path === undefined || part.inputs.kind === "repository") return part;
  throw new UsageError(
    `\`${kept.path}\` speaks of a whole repository; name one, or none for the one around you`,
  );
}

function keptFile(
  named: string | undefined,
  { kept }: FoundView["view"],
  { tree }: GatheredPart,
  host: Host,
): KeptFile {
  return named === undefined ? keptBelow(tree, kept?.path ?? "") : keptAt(named, tree, host);
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
