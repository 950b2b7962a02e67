import { parseUses } from "#workflow";

/** `owner/repo[/path]` in lower case of a remote action; `undefined` for any other `uses:` of a step. */
export function actionName(uses: string): string | undefined {
  const known = names.get(uses);
  if (known !== undefined) return known === "" ? undefined : known;
  const parsed = parseUses(uses, "step");
  const name =
    parsed.kind === "repository"
      ? `${parsed.owner}/${parsed.repo}${parsed.path === "" ? "" : `/${parsed.path}`}`.toLowerCase()
      : "";
  if (names.size >= MOST) names.clear();
  names.set(uses, name);
  return name === "" ? undefined : name;
}

// A repository uses the same few actions everywhere; bounded, for a process that judges many.
const MOST = 5_000;
const names = new Map<string, string>();
