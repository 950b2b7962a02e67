import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { NODE, ROOT } from "./node.ts";
import { makeWorkspace } from "./workspace.ts";

/** Where `act` is; `undefined` where nobody installed it (`bash scripts/peers.sh` does). */
export const ACT = [join(ROOT, ".cache/go/bin/act"), join(homedir(), "go/bin/act")].find((path) =>
  existsSync(path),
);

// Any commit will do: act takes the content from a folder and compares only the text of the ref.
const COMMIT = "5c0a86df0e6b0bb1d4f0ae0c38a2d2f85a0a7c11";
export const SUITE = (path: string) => `sluice-ci/sluice${path}@${COMMIT}`;

export interface ActResult {
  readonly exitCode: number | null;
  readonly log: string;
  /** `name=value` of every output that a step set. */
  readonly outputs: readonly string[];
}

/** Runs a repository's workflow in act's host mode, offline, with this suite as the remote repository. */
export function runAct(act: string, files: Readonly<Record<string, string>>): ActResult {
  const consumer = makeWorkspace(files);
  const home = mkdtempSync(join(tmpdir(), "home-"));
  const path = `${dirname(NODE)}${delimiter}${process.env.PATH ?? ""}`;
  const env = { PATH: path, HOME: home, XDG_CACHE_HOME: join(home, ".cache") };
  commitAll(consumer, env);
  const spawned = spawnSync(
    act,
    [
      "push",
      ...["-P", "ubuntu-latest=-self-hosted", "--no-cache-server", "--action-offline-mode"],
      ...["--use-new-action-cache", "--local-repository", `${SUITE("")}=${stageSuite()}`, "--json"],
    ],
    { cwd: consumer, env, encoding: "utf8", timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
  );
  const log = spawned.stdout + spawned.stderr;
  return { exitCode: spawned.status, log, outputs: outputsIn(log) };
}

function commitAll(folder: string, env: NodeJS.ProcessEnv): void {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.invalid"];
  const git = (...words: readonly string[]) =>
    execFileSync("git", [...identity, ...words], { cwd: folder, env, stdio: "ignore" });
  git("init", "--initial-branch=main");
  git("remote", "add", "origin", "https://example.invalid/acme/widgets.git");
  git("add", "--all");
  git("commit", "--message=start");
}

/** What a checkout of this repository has of use to others. act knows no `$/`, so it is written out. */
function stageSuite(): string {
  const stage = mkdtempSync(join(tmpdir(), "suite-"));
  for (const name of ["action.yml", "actions", "dist", ".github"]) {
    cpSync(join(ROOT, name), join(stage, name), { recursive: true });
  }
  const workflows = join(stage, ".github/workflows");
  for (const name of readdirSync(workflows)) {
    const file = join(workflows, name);
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      text.replace(/uses: \$(\/\S+)/g, (_, path: string) => `uses: ${SUITE(path)}`),
    );
  }
  return stage;
}

function outputsIn(log: string): readonly string[] {
  return log.split("\n").flatMap((line) => {
    if (!line.startsWith("{")) return [];
    const { command, name, arg, kvPairs } = JSON.parse(line);
    return command === "set-output" ? [`${name ?? kvPairs?.name}=${arg}`] : [];
  });
}
