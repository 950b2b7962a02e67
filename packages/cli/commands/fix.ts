import { EXIT_CODES, type Host, type Run, UsageError } from "#core";
import { writeChange } from "#host";
import { planFixes, type RunRequest } from "#suite";
import type { CliOptions } from "../options.ts";
import { patchOf } from "../patch.ts";
import { note, print } from "../print.ts";

export type FixOutcome =
  | { readonly kind: "diff"; readonly exitCode: number }
  | { readonly kind: "run"; readonly run: Run };

/** `--diff` shows what fixing would change, `--fix` writes it; every change was proven in memory. */
export async function fixFiles(
  request: RunRequest,
  cli: CliOptions,
  host: Host,
): Promise<FixOutcome> {
  if (request.paths.includes("-")) {
    throw new UsageError("standard input cannot be fixed; name the file");
  }
  const level = cli["unsafe-fixes"] ? "unsafe" : "safe";
  const { run, changes, fixed, refused } = await planFixes(request, host, level);
  if (cli.diff) {
    for (const change of changes) print(await patchOf(change));
    return { kind: "diff", exitCode: changes.length > 0 ? EXIT_CODES.fail : EXIT_CODES.pass };
  }
  for (const change of changes) writeChange(change.root, change.file, change.before, change.after);
  const left = refused.length > 0 ? `, ${refused.length} left alone` : "";
  const notFixed = refused.map(({ finding, reason }) => {
    const { location } = finding;
    const place = location ? `${location.file}:${location.start.line}: ` : "";
    return `  not fixed: ${place}${finding.rule.id}: ${reason}`;
  });
  const { count, FILES } = await import("#report/tally");
  await note(`fixed ${fixed.length} in ${count(changes.length, FILES)}${left}`, ...notFixed);
  return { kind: "run", run };
}
