import { createTwoFilesPatch } from "diff";
import { EXIT_CODES, type Host, type Run, UsageError } from "#core";
import { writeChange } from "#host";
import { type FileChange, planFixes, type RunRequest } from "#suite";
import type { CliOptions } from "../options.ts";
import { print } from "../print.ts";

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
    print(changes.map(patchOf).join(""));
    return { kind: "diff", exitCode: changes.length > 0 ? EXIT_CODES.fail : EXIT_CODES.pass };
  }
  for (const change of changes) writeChange(change.root, change.file, change.before, change.after);
  const left = refused.length > 0 ? `, ${refused.length} left alone` : "";
  host.log(`fixed ${fixed.length} in ${changes.length} files${left}`);
  for (const { finding, reason } of refused) {
    const { location } = finding;
    const place = location ? `${location.file}:${location.start.line}: ` : "";
    host.log(`  not fixed: ${place}${finding.rule.id}: ${reason}`);
  }
  return { kind: "run", run };
}

function patchOf({ file, before, after }: FileChange): string {
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, "", "", {
    context: 3,
  });
  // The library opens with a line of `=`; git and patch(1) do not want it.
  return patch.slice(patch.indexOf("--- "));
}
