import { EXIT_CODES } from "#core";

/** Writes to standard output; a reader that went away (`| head`) is no error. */
export function print(text: string): number {
  process.stdout.once("error", ignoreClosedPipe);
  process.stdout.write(text);
  return EXIT_CODES.pass;
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
