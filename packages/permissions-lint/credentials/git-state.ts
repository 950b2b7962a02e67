import { boundedFolder, withEntry } from "./bounds.ts";
import { either, NO_CREDENTIAL } from "./classify.ts";
import type { Credential } from "./credentials.ts";

/** What `git push` would use, folder by folder below the workspace. */
export interface GitState {
  readonly folders: ReadonlyMap<string, Credential>;
  /** Of the checkout made last, for commands whose folder nobody can tell. */
  readonly last: Credential;
  /** Set for every folder: `gh auth setup-git`, `url.….insteadOf`. */
  readonly everywhere?: Credential;
}

export const NO_GIT: GitState = { folders: new Map(), last: NO_CREDENTIAL };

export function gitIn({ folders, last, everywhere }: GitState, folder: string): Credential {
  if (everywhere) return everywhere;
  for (let path = folder; ; path = path.slice(0, Math.max(path.lastIndexOf("/"), 0))) {
    const found = folders.get(path);
    if (found) return found;
    if (path === "") return last;
  }
}

/** A step that may not run leaves what was there before as the other possibility. */
export function withFolder(
  git: GitState,
  folder: string,
  found: { readonly credential: Credential; readonly conditional: boolean },
): GitState {
  const before = git.folders.get(folder);
  const { conditional } = found;
  const credential = conditional && before ? either(before, found.credential) : found.credential;
  return { ...git, folders: withEntry(git.folders, folder, credential), last: credential };
}

/**
 * The header that a checkout persists comes before the credential of an address or of a helper, unless a
 * script takes it away (README of ad-m/github-push-action; actions/checkout, `http.extraheader`).
 */
export function besidePersisted(given: Credential, persisted: Credential): Credential {
  return given.kind === "none" || persisted.kind === "none" ? given : either(given, persisted);
}

const WORKSPACE =
  /^(?:\$\{\{\s{0,9}github\.workspace\s{0,9}\}\}|\$\{?(?:env:)?GITHUB_WORKSPACE\}?)[/\\]{0,2}/i;

/** `./a/b/` and `$GITHUB_WORKSPACE/a/b` are `a/b`. */
export function folderOf(written: string): string {
  const path = written.trim().replace(WORKSPACE, "").replaceAll("\\", "/");
  const parts = boundedFolder(path)
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  return boundedFolder(parts.join("/"));
}

/** `cd below` from `folder`; an absolute path outside the workspace stays as it is. */
export function folderBelow(folder: string, written: string): string {
  const isFromRoot = WORKSPACE.test(written) || folder === "";
  const parts = isFromRoot ? [] : folder.split("/");
  for (const part of folderOf(written).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "") parts.push(part);
  }
  return boundedFolder(parts.join("/"));
}
