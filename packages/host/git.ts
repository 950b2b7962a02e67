const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

// `core.fsmonitor` names a program that git would start; hooks likewise. A repository's own
// config must not run anything, and a container's foreign owner must not blind us.
function hardened(root: string): string[] {
  return [
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    `safe.directory=${root}`,
  ];
}

/** What git tracks or does not ignore below `root`, sorted; `undefined` without git or a work tree. */
export async function listGitFiles(root: string): Promise<readonly string[] | undefined> {
  const listed = await git(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  if (listed === undefined) return undefined;
  return [...new Set(listed.split("\0").filter((path) => path !== ""))].sort();
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
      { env: gitEnv(), timeout: TIMEOUT_MS, maxBuffer: MAX_OUTPUT_BYTES, windowsHide: true },
      (error, stdout) => resolve(error ? undefined : stdout),
    );
  });
}

// GIT_DIR and its kin of an outer git (a hook, say) would point at another repository.
function gitEnv(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith("GIT_")) env[name] = value;
  }
  return { ...env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
}
