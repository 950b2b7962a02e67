import type { TokenWay } from "./fact.ts";

/**
 * How a table writes the way of a token: `input:token=default`, `input:a,b+env:GITHUB_TOKEN`,
 * `env:GH_TOKEN,GITHUB_TOKEN`, `oidc`, `git`, `gh`, `registry:ghcr.io`, `any`. Commands may also write
 * `flag:token+env:GITHUB_TOKEN`: see `command-table.ts`.
 */
export function parseTokenWay(text: string): TokenWay | undefined {
  switch (text) {
    case "oidc":
    case "git":
    case "gh":
    case "any":
      return { kind: text };
  }
  const [first = "", second = ""] = text.split("+");
  const env = second.startsWith("env:") ? names(second) : [];
  if (second !== "" && env.length === 0) return undefined;
  if (first.startsWith("env:")) return { kind: "env", names: names(first) };
  if (first.startsWith("registry:")) return { kind: "registry", host: first.slice(9) };
  if (!first.startsWith("input:")) return undefined;
  const hasDefault = first.endsWith("=default");
  const listed = hasDefault ? first.slice(0, -"=default".length) : first;
  return { kind: "input", names: names(listed), default: hasDefault, env };
}

function names(text: string): readonly string[] {
  return text
    .slice(text.indexOf(":") + 1)
    .split(",")
    .filter((name) => name !== "");
}
