import type { Program } from "#workflow";
import type { Credential } from "../credentials/credentials.ts";
import { gitFolder, isAddress } from "../credentials/git-commands.ts";
import { besidePersisted } from "../credentials/git-state.ts";
import { resolveShell } from "../credentials/resolve-shell.ts";
import { credentialInShell } from "../credentials/shell-value.ts";
import type { Work } from "./work.ts";

interface Place {
  readonly work: Work;
  readonly variables: ReadonlyMap<string, Credential>;
  readonly folder: string;
}

/** What `git` would use for this command: the address that it names, else what the folder's checkout left. */
export function gitOfCommand({ name, args }: Program, place: Place): Credential {
  const { work, variables, folder } = place;
  const { reach, scope } = work;
  if (name !== "git") return reach.gitAt?.(folder) ?? reach.git;
  const words = args.map(({ value }) => value);
  const address = words.find(isAddress);
  if (address !== undefined && isElsewhere(resolveShell(address, scope), work))
    return { kind: "none" };
  // What a git command is handed it uses: an address, a variable that holds one, `-c http.extraheader=…`.
  const named = credentialInShell(words.join(" "), { scope, variables });
  const here = gitFolder(words, folder);
  const persisted = reach.gitAt?.(here) ?? reach.git;
  return named.kind === "none" ? persisted : besidePersisted(named, persisted);
}

const REPOSITORY = /(?:github\.com[/:])([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/i;

/** Whether an address names, in plain words, another repository than the one that is judged. */
function isElsewhere(address: string, { context }: Work): boolean {
  const { repository } = context.facts;
  const named = REPOSITORY.exec(address)?.[1]?.toLowerCase();
  if (named === undefined || repository === undefined) return false;
  return named !== repository && named !== `${repository}.wiki`;
}
