import { resolveText } from "./resolve-text.ts";
import { envText, type ValueScope } from "./value-scope.ts";

const VARIABLE = /\$\{([A-Za-z_]\w{0,99})\}|\$([A-Za-z_]\w{0,99})/g;

/** A word of a script with the variables put in that `env:` gives as literals. */
export function resolveShell(word: string, scope: ValueScope): string {
  const text = resolveText(word, scope);
  if (!text.includes("$")) return text;
  return text.replace(VARIABLE, (written, braced?: string, bare?: string) => {
    const value = envText(scope, braced ?? bare ?? "")?.value;
    return value === undefined ? written : resolveText(value, scope);
  });
}
