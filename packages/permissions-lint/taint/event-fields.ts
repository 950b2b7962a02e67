import type { ShellWord } from "#workflow";
import { originsOf } from "./origin.ts";
import type { Taint } from "./taint.ts";

const FIELD = /\.([a-z_]{1,40}(?:\.[a-z_]{1,40}){0,5})/g;

/** `jq -r .issue.title "$GITHUB_EVENT_PATH"` and `gh pr view --json body`. */
export function fieldTaints(name: "jq" | "gh", args: readonly ShellWord[]): readonly Taint[] {
  const texts = args.map(({ value }) => value);
  if (name === "jq") {
    if (!texts.some((text) => text.includes("GITHUB_EVENT_PATH"))) return [];
    const paths = texts.flatMap((text) => [...text.matchAll(FIELD)].map(([, path = ""]) => path));
    return paths.flatMap((path) => payload(path.split(".")));
  }
  const [noun, verb] = texts;
  if ((noun !== "pr" && noun !== "issue") || verb !== "view") return [];
  const part = noun === "pr" ? "pull_request" : "issue";
  const fields = texts[texts.indexOf("--json") + 1]?.split(",") ?? [];
  return fields.flatMap((field) =>
    payload([part, ...(field === "headRefName" ? ["head", "ref"] : [field])]),
  );
}

function payload(path: readonly string[]): readonly Taint[] {
  return originsOf(["github", "event", ...path], false).map((origin) => ({ origin, via: [] }));
}
