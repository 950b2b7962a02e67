import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRunnerCommands, type RunnerCommand } from "../runner-commands.ts";
import { type ShownAnnotation, shownAnnotations, strangeCommands } from "./annotations.ts";
import {
  contextVariables,
  type GithubEvent,
  inputVariables,
  manifestContexts,
  PUSH,
} from "./environment.ts";
import { parsePairs } from "./file-commands.ts";
import { readManifest } from "./manifest.ts";
import { NODE, OFFLINE, ROOT } from "./node.ts";
import { createStepFiles, type StepFiles } from "./step-files.ts";

export interface StepRequest {
  /** Folder of the action in this repository; "." is the root action. */
  readonly action: string;
  /** Absolute. */
  readonly workspace: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly event?: GithubEvent;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly ShownAnnotation[];
  /** What the job's page shows; empty where the runner would drop it. */
  readonly summary: string;
  readonly log: string;
  readonly commands: readonly RunnerCommand[];
  /** Reports below RUNNER_TEMP that an output names, by output. */
  readonly reports: Readonly<Record<string, string>>;
  /** Everything that the runner, or a reader, would trip over; must be empty. */
  readonly problems: readonly string[];
}

const LARGEST_SUMMARY = 1024 * 1024;

/**
 * Runs the committed bundle of an action as actions/runner 2.336 does (NodeScriptActionHandler.cs), in an
 * empty network namespace where the machine has one.
 */
export function runActionStep(request: StepRequest): StepResult {
  const manifest = readManifest(join(ROOT, request.action));
  const event = request.event ?? PUSH;
  const files = createStepFiles(event.payload ?? {});
  try {
    const variables = contextVariables(event, request.workspace, files);
    const inputs = inputVariables(manifest, request.with ?? {}, manifestContexts(variables));
    const [command = NODE, ...words] = [...OFFLINE, NODE, manifest.main];
    const spawned = spawnSync(command, words, {
      cwd: request.workspace,
      env: { ...variables, ...request.env, ...inputs },
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      timeout: 60_000,
    });
    return readResult(spawned.status, spawned.stdout + spawned.stderr, files, manifest.outputs);
  } finally {
    files.remove();
  }
}

function readResult(
  exitCode: number | null,
  log: string,
  files: StepFiles,
  declared: readonly string[],
): StepResult {
  const commands = parseRunnerCommands(log);
  const outputs = Object.fromEntries(parsePairs(files.read("OUTPUT")));
  const summary = files.read("STEP_SUMMARY");
  const isDropped = Buffer.byteLength(summary) > LARGEST_SUMMARY;
  const undeclared = Object.keys(outputs).filter((name) => !declared.includes(name));
  const problems = [
    ...strangeCommands(commands),
    ...(isDropped ? ["the summary is over 1 MiB and would be dropped"] : []),
    ...undeclared.map((name) => `output not in action.yml: ${name}`),
    ...(["ENV", "PATH", "STATE"] as const)
      .filter((name) => files.read(name) !== "")
      .map((name) => `wrote to GITHUB_${name}`),
  ];
  return {
    exitCode,
    outputs,
    annotations: shownAnnotations(commands),
    summary: isDropped ? "" : summary,
    log,
    commands,
    reports: readReports(outputs, files.temp),
    problems,
  };
}

function readReports(
  outputs: Readonly<Record<string, string>>,
  temp: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(outputs)
      .filter(([, value]) => value.startsWith(`${temp}/`))
      .map(([name, path]) => [name, readFileSync(path, "utf8")]),
  );
}
