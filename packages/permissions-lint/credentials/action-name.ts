import { parseUses } from "#workflow";

/** `owner/repo[/path]` in lower case of a remote action; `undefined` for any other `uses:` of a step. */
export function actionName(uses: string): string | undefined {
  const known = names.get(uses);
  if (known !== undefined) return known === "" ? undefined : known;
  const plain = PLAIN.exec(uses)?.[1];
  if (plain !== undefined) return remember(uses, plain.toLowerCase());
  const parsed = parseUses(uses, "step");
  const name =
    parsed.kind === "repository"
      ? `${parsed.owner}/${parsed.repo}${parsed.path === "" ? "" : `/${parsed.path}`}`.toLowerCase()
      : "";
  return remember(uses, name);
}

/** How nearly all of them are written; `..` and the like are left to the parser. */
const PLAIN = /^([\w-][\w.-]{0,99}(?:\/[\w-][\w.-]{0,99}){1,9})@[\w.-]{1,99}$/;

function remember(uses: string, name: string): string | undefined {
  if (names.size >= MOST) names.clear();
  names.set(uses, name);
  return name === "" ? undefined : name;
}

// A repository uses the same few actions everywhere; bounded, for a process that judges many.
const MOST = 5_000;
const names = new Map<string, string>();
