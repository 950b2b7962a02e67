import { dirname } from "node:path";

// Windows looks for `git` in the folder where it is started before it looks at PATH, and so does Unix
// under a PATH with a `.`: that folder must not be the repository.
const NEUTRAL_FOLDER = dirname(process.execPath);

const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

// `core.fsmonitor` names a program that git would start; hooks likewise. A repository's own
// config must not run anything, nor one that lies among its files like a bare repository; and a
// container's foreign owner must not blind us.
function hardened(root: string): string[] {
  return [
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "safe.bareRepository=explicit",
    "-c",
    `safe.directory=${root}`,
  ];
}

export interface GitFiles {
  /** What git tracks or does not ignore below the root, sorted. */
  readonly paths: readonly string[];
  /** Those of `paths` that a sparse checkout leaves out. */
  readonly absent: ReadonlySet<string>;
}

const SPARSE = "S ";
const TAG_LENGTH = SPARSE.length;

/** `undefined` without git or a work tree. */
export async function listGitFiles(root: string): Promise<GitFiles | undefined> {
  const listed = await git(root, [
    "ls-files",
    "-z",
    "-t",
    "--cached",
    "--others",
    "--exclude-standard",
  ]);
  if (listed === undefined) return undefined;
  // Another repository inside, which is no part of this one, is listed as a folder.
  const entries = listed.split("\0").filter((entry) => entry !== "" && !entry.endsWith("/"));
  const absent = entries.filter((entry) => entry.startsWith(SPARSE));
  return {
    paths: [...new Set(entries.map(pathOf))].sort(),
    absent: new Set(absent.map(pathOf)),
  };
}

function pathOf(entry: string): string {
  return entry.slice(TAG_LENGTH);
}

/** URL of the remote `origin`, where there is one. */
export async function originUrl(root: string): Promise<string | undefined> {
  const url = await git(root, ["config", "--get", "remote.origin.url"]);
  return url?.trim() || undefined;
}

async function git(root: string, args: readonly string[]): Promise<string | undefined> {
  // Loaded here, because outside a repository nothing is ever spawned.
  const { execFile } = await import("node:child_process");
  return new Promise((resolve) => {
    execFile(
      "git",
      [...hardened(root), "-C", root, ...args],
      {
        cwd: NEUTRAL_FOLDER,
        env: gitEnv(),
        timeout: TIMEOUT_MS,
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
      },
      (error, stdout) => resolve(error ? undefined : stdout),
    );
  });
}

// GIT_DIR and its kin of an outer git (a hook, say) would point at another repository. What a partial
// clone lacks, git would fetch, by a program that the repository's config names.
function gitEnv(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith("GIT_")) env[name] = value;
  }
  return {
    ...env,
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}
