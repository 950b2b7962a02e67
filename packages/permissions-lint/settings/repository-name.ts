import type { Host, Tree } from "#core";

const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

/** `owner/repo`: the runner's word for it, else the end of the remote `origin`. */
export async function repositoryOf({ env }: Host, tree: Tree): Promise<string | undefined> {
  const told = env.GITHUB_REPOSITORY;
  if (told) return isName(told) ? told : undefined;
  return parseRemote((await tree.originUrl()) ?? "");
}

/** `https://host/owner/repo.git`, `ssh://git@host/owner/repo`, `git@host:owner/repo.git`. */
export function parseRemote(url: string): string | undefined {
  const after = /^(?:https?|ssh|git):\/\/[^/]+\/(.*)$/i.exec(url) ?? /^[^/:]+:([^:]*)$/.exec(url);
  const path = after?.[1]
    ?.replace(/^\//, "")
    .replace(/\/$/, "")
    .replace(/\.git$/i, "");
  return path !== undefined && isName(path) ? path : undefined;
}

// `.` and `..` would lead the request to another resource.
function isName(text: string): boolean {
  return NAME.test(text) && text.split("/").every((part) => part !== "." && part !== "..");
}
