import type { NotJudged, View, ViewRequest } from "#core";
import { EXIT_CODES, UsageError, unknownKey } from "#core";
import { type AnyGate, findGates, GATES } from "#suite";
import type { Inputs } from "#workflow";
import type { CliOptions } from "../options.ts";
import { note } from "../print.ts";

export interface FoundView {
  readonly gate: AnyGate;
  readonly view: View<Inputs, unknown, unknown>;
  /** What stands after the view's name. */
  readonly words: readonly string[];
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
      return { gate, view, words: rest.slice(length) };
    }
  }
  return undefined;
}

/** Flags that a view, or a whole run, has no use for would be obeyed in silence by nobody. */
export function refuseStrayFlags(cli: CliOptions, view?: FoundView["view"]): void {
  for (const flag of ["write", "check"] as const) {
    if (cli[flag] && !view?.kept) {
      const kept = "a view that is kept in a file, such as `sluice permissions-lint table`";
      throw new UsageError(`\`--${flag}\` belongs to ${kept}`);
    }
  }
  if (cli["per-scope"] && !view?.switches?.includes("per-scope")) {
    throw new UsageError("`--per-scope` belongs to `sluice permissions-lint table`");
  }
  if (cli.script && !view?.switches?.includes("script")) {
    throw new UsageError("`--script` belongs to `sluice permissions-lint settings`");
  }
}

export function requestOf(
  view: FoundView["view"],
  cli: CliOptions,
  { isKept, subject }: { readonly isKept: boolean; readonly subject?: string | undefined },
): ViewRequest {
  const format = cli.format ?? view.formats[0] ?? "text";
  if (!view.formats.includes(format))
    throw new UsageError(unknownKey(format, view.formats, "format"));
  const switches = new Set(SWITCHES.filter((name) => cli[name]));
  return { format, switches, isKept, ...(subject !== undefined && { subject }) };
}

const SWITCHES = ["per-scope", "script"] as const;

export async function tellNotJudged(notJudged: readonly NotJudged[]): Promise<number> {
  if (notJudged.length === 0) return EXIT_CODES.pass;
  await note(
    ...notJudged.map(({ file, reason }) => `not judged: ${file ? `${file}: ` : ""}${reason}`),
  );
  return EXIT_CODES.incomplete;
}
