import { both, credentialIn } from "./classify.ts";
import type { Credential } from "./credentials.ts";
import type { ValueScope } from "./value-scope.ts";

/** `$NAME`, `${NAME`, PowerShell's `$env:NAME`, cmd's `%NAME%`. */
const VARIABLE = /\$\{?(?:env:)?([A-Za-z_]\w{0,99})|%([A-Za-z_]\w{0,99})%/gi;

export interface ShellScope {
  readonly scope: ValueScope;
  /** Credentials by variable, those of the script itself included. */
  readonly variables: ReadonlyMap<string, Credential>;
}

/** What a text of a script hands over: an expression in it, or a variable that holds a credential. */
export function credentialInShell(text: string, { scope, variables }: ShellScope): Credential {
  let found = credentialIn(text, scope);
  if (variables.size === 0 || !(text.includes("$") || text.includes("%"))) return found;
  for (const [, dollar, percent] of text.matchAll(VARIABLE))
    found = both(found, variables.get(dollar ?? percent ?? "") ?? { kind: "none" });
  return found;
}
