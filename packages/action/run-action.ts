import { EXIT_CODES, type Host, UsageError } from "#core";
import { createHost } from "#host";
import { findGates, runGates } from "#suite";
import { publishFault } from "./fault.ts";
import { readInputs } from "./inputs.ts";
import { publish } from "./reports.ts";

/** Runs a gate, or for the root action those that its input names, as a step; returns the exit code. */
export async function runAction(name: string | undefined): Promise<number> {
  // A log that nobody reads any more takes nothing from the verdict: the exit code carries it.
  process.stdout.on("error", () => undefined);
  try {
    const host = createHost();
    const gate = await findGates(name === undefined ? [] : [name])[0]?.load();
    const inputs = readInputs(host.env, gate);
    enterWorkspace(host);
    const { request } = inputs;
    if (request.paths.length === 0 && !request.planned) requireCheckout(host);
    const paths = request.paths.length > 0 ? request.paths : [WORKSPACE];
    // The runner looks for the files of annotations from the workspace on.
    const run = await runGates({ ...request, paths, prefixed: true, stakes: true }, host);
    await publish(run, inputs, host.env);
    return EXIT_CODES[run.verdict];
  } catch (cause) {
    return publishFault(cause);
  }
}

const WORKSPACE = ".";

// Paths in inputs are relative to the workspace, whatever folder a platform starts us in.
function enterWorkspace(host: Host): void {
  const workspace = host.env.GITHUB_WORKSPACE;
  if (!workspace) return;
  const { kind } = host.locate(workspace);
  if (kind !== "repository" && kind !== "folder") throw new UsageError(NO_CHECKOUT);
  process.chdir(workspace);
}

// Without this, a job that forgot its checkout would pass for a repository without workflows.
function requireCheckout(host: Host): void {
  if (host.locate(WORKSPACE).kind !== "repository") throw new UsageError(NO_CHECKOUT);
}

const NO_CHECKOUT =
  "the workspace holds no repository; run actions/checkout in a step before this one";
