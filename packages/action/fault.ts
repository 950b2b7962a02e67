import { EXIT_CODES, InternalError, UsageError } from "#core";
import { issueAnnotations, logLines, publishOutputs } from "./commands.ts";
import type { Outputs } from "./outputs.ts";

/** A run that could not be held: one annotation, the verdict as output, and its exit code. */
export function publishFault(cause: unknown): number {
  const message = cause instanceof Error ? cause.message : String(cause);
  const isUsage = cause instanceof UsageError;
  const title = isUsage ? "sluice: nothing was judged" : "sluice: internal error";
  const advice = "this is a fault of Sluice, not of your files; please report it";
  issueAnnotations([
    { level: "error", title, message: isUsage ? message : `${message}\n${advice}` },
  ]);
  const exitCode = EXIT_CODES.incomplete;
  publishVerdict({ verdict: "incomplete", "exit-code": String(exitCode) });
  logLines(isUsage ? message : `${stackOf(cause)}\n${advice}`);
  logLines(`INCOMPLETE  ${title}`);
  return exitCode;
}

// Outputs that cannot be written may be the very fault; the exit code still says what they would.
function publishVerdict(outputs: Outputs): void {
  try {
    publishOutputs(outputs);
  } catch (cause) {
    logLines(`note: the outputs cannot be written: ${String(cause)}`);
  }
}

function stackOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const kind = cause instanceof InternalError ? "" : "internal error: ";
  return `${kind}${cause.stack ?? cause.message}`;
}
