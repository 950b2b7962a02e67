import { EXIT_CODES, InternalError, UsageError } from "#core";
import { createHost } from "#host";
import { VERSION } from "#suite";
import { type Arguments, parseArguments } from "./args.ts";
import { parseInstant } from "./instant.ts";
import { note, print } from "./print.ts";
import { showProgress } from "./progress.ts";

/**
 * Runs a command line and returns its exit code; everything thrown is caught here, once. `home` is the
 * folder where Sluice lies, with its documentation.
 */
export async function runCli(argv: readonly string[], home: string): Promise<number> {
  try {
    return await dispatch(await parseArguments(argv), home);
  } catch (error) {
    await note(explainError(error));
    return EXIT_CODES.incomplete;
  }
}

async function dispatch(given: Arguments, home: string): Promise<number> {
  let args = given;
  const [first] = args.words;
  if (args.cli.version) return print(`sluice ${VERSION}\n`);
  if (args.cli.help || first === "help") {
    const { helpTopic, renderHelp } = await import("./help.ts");
    const [gate, command] = first === "help" ? args.words.slice(1) : args.words;
    return print(await renderHelp(first === "help" ? helpTopic(gate) : gate, command));
  }
  if (first === "explain") {
    const { explain } = await import("./commands/explain.ts");
    return print(await explain(args.words.slice(1), home));
  }
  const { now } = args.suite;
  const host = createHost({
    ...(now !== undefined && { now: parseInstant(now) }),
    ...(!args.cli.quiet && { progress: showProgress(() => process.stderr) }),
  });
  if (args.suite.network) {
    // Nothing that opens a socket is even loaded before someone asks for it.
    const { createNetwork } = await import("#network");
    args = { ...args, network: await createNetwork(args.suite.network, { env: host.env }) };
  }
  if (args.planned) {
    const { check } = await import("./commands/check.ts");
    return check(args, host);
  }
  const { findView, refuseStrayFlags } = await import("./commands/found-view.ts");
  const view = await findView(args.words);
  if (view) {
    const { runView } = await import("./commands/view.ts");
    return runView(view, args, host);
  }
  refuseStrayFlags(args.cli);
  const { check } = await import("./commands/check.ts");
  return check(args, host);
}

// A stack would name this machine's paths; only our own bugs need one.
function explainError(error: unknown): string {
  if (error instanceof UsageError) return `sluice: ${error.message}`;
  const stack = error instanceof Error ? error.stack : String(error);
  const kind = error instanceof InternalError ? "" : "internal error: ";
  return `sluice: ${kind}${stack}\nThis is a fault of Sluice, not of your files; please report it with the lines above.`;
}
