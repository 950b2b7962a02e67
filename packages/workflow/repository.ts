import type { Host, Tree } from "#core";

/** Whose repository it is, in lower case, where that is known. */
export interface Identity {
  readonly owner?: string;
  /** `owner/repo`. */
  readonly repository?: string;
}

// `.` and `..` would lead a request for the repository to another resource.
const NAME = /^(?!\.{1,2}$)[\w.-]{1,100}$/;

/** The runner's word for it, else the remote `origin`. */
export async function identify({ env }: Host, tree: Tree): Promise<Identity> {
  const owner = env.GITHUB_REPOSITORY_OWNER?.toLowerCase();
  const repository = env.GITHUB_REPOSITORY?.toLowerCase();
  if (repository) {
    const [first = "", name = "", ...more] = repository.split("/");
    if (more.length > 0 || !NAME.test(first) || !NAME.test(name)) return owner ? { owner } : {};
    return { owner: owner || first, repository };
  }
  if (owner) return { owner };
  return parseRemote((await tree.originUrl()) ?? "");
}

/** `owner/repo` at the end of a remote's URL; a path on this machine has no owner. */
export function parseRemote(url: string): Identity {
  const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.*)$/i.exec(url)?.[1] ?? scpPath(url);
  const [owner = "", name = "", ...more] = (path ?? "").replace(/\/$/, "").split("/");
  const repo = name.replace(/\.git$/i, "");
  if (more.length > 0 || !NAME.test(owner) || !NAME.test(repo)) return {};
  return { owner: owner.toLowerCase(), repository: `${owner}/${repo}`.toLowerCase() };
}

// `git@host:owner/repo.git`; a letter before the colon is a drive on Windows.
function scpPath(url: string): string | undefined {
  const colon = url.indexOf(":");
  const host = url.slice(0, Math.max(0, colon));
  if (host.length < 2 || /[\\/]/.test(host) || url.startsWith("//", colon + 1)) return undefined;
  return url.slice(colon + 1).replace(/^\//, "");
}
