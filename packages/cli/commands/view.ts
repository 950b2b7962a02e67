import type { Host, View } from "#core";
import { EXIT_CODES, UsageError, unknownKey } from "#core";
import { type AnyGate, findGates, GATES, gatherFor } from "#suite";
import type { Inputs } from "#workflow";
import type { Arguments } from "../args.ts";
import { note, print } from "../print.ts";

export interface FoundView {
  readonly gate: AnyGate;
  readonly view: View<Inputs, unknown, unknown>;
  readonly paths: readonly string[];
}

/** The view that `GATE NAME…` names, if it is one; `export allowlist` has two words. */
export async function findView(words: readonly string[]): Promise<FoundView | undefined> {
  const [first, ...rest] = words;
  const isGate = GATES.some(({ name, alias }) => name === first || alias === first);
  if (first === undefined || !isGate || rest.length === 0) return undefined;
  const [entry] = findGates([first]);
  const gate = await entry?.load();
  for (const view of gate?.views ?? []) {
    const length = view.name.split(" ").length;
    if (gate && rest.slice(0, length).join(" ") === view.name) {
      return { gate, view, paths: rest.slice(length) };
    }
  }
  return undefined;
}

/** `sluice GATE VIEW [PATH…]`: prints, and exits 0 unless something could not be read. */
export async function runView(
  { gate, view, paths }: FoundView,
  args: Arguments,
  host: Host,
): Promise<number> {
  const format = args.cli.format;
  if (!view.formats.includes(format))
    throw new UsageError(unknownKey(format, view.formats, "format"));
  const { parts, notJudged } = await gatherFor(
    gate,
    { gates: [gate.name], paths, options: args.suite },
    host,
  );
  print(view.render(format, parts));
  if (notJudged.length === 0) return EXIT_CODES.pass;
  await note(
    ...notJudged.map(({ file, reason }) => `not judged: ${file ? `${file}: ` : ""}${reason}`),
  );
  return EXIT_CODES.incomplete;
}
