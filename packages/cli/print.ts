import { EXIT_CODES } from "#core";

/** Writes to standard output; a reader that went away (`| head`) is no error. */
export function print(text: string): number {
  process.stdout.once("error", onFault);
  process.stdout.write(text);
  return EXIT_CODES.pass;
}

/** Lines on standard error, which the runner reads for commands too; paths and values may be anybody's. */
export async function note(...lines: readonly string[]): Promise<void> {
  const { neutralise } = await import("#report/commands");
  const { visible } = await import("#report/visible");
  const shown = lines.flatMap((line) => line.split("\n")).map((line) => neutralise(visible(line)));
  process.stderr.write(`${shown.join("\n")}\n`);
}

// A report that was cut short must not pass for the verdict that it was about to give.
function onFault(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  const reason = `sluice: the report cannot be written: ${error.code ?? error.message}`;
  void note(reason).then(() => process.exit(EXIT_CODES.incomplete));
}
