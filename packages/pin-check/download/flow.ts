import type { ParsedScript, ShellCommand } from "#workflow";
import { fileRuns } from "./file.ts";
import { streamedRuns, type UnverifiedRun } from "./stream.ts";

/** Every unverified run of a script; of one download the first only. */
export function unverifiedRuns(script: ParsedScript): readonly UnverifiedRun[] {
  const { runs, files } = streamedRuns(script);
  return unique(files.length > 0 ? [...runs, ...fileRuns(script, files)] : runs);
}

function unique(runs: readonly UnverifiedRun[]): readonly UnverifiedRun[] {
  const seen = new Set<ShellCommand>();
  return runs.filter(({ download }) => {
    if (seen.has(download.command)) return false;
    seen.add(download.command);
    return true;
  });
}
