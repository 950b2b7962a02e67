import type { Text, Use } from "#workflow";
import type { PinContext } from "../context.ts";
import { perReference } from "../per-reference.ts";
import { definePinRule } from "../rule.ts";
import { ANY_SETUP, type SetupAction, setupAction } from "../setup-actions.ts";

export const unpinnedTool = definePinRule(
  {
    id: "unpinned-tool",
    severity: "low",
    grading: "info for language runtimes from GitHub's tool cache",
    summary: "A set-up action must be told which version of its tool to install.",
    stops: "A poisoned or broken release of the tool runs in every job within minutes.",
    headline: "installs whatever is newest",
    unit: ["step", "steps"],
    groupBy: "repo",
    subject: "version",
    messages: {
      latest:
        "`{repo}` is told `{version}` and installs the release that is newest when the job runs; name a version",
      absent:
        "`{repo}` is told no version and installs the release that is newest when the job runs; set `{input}`",
    },
    cwe: [1357],
  },
  {
    onUse(use, context) {
      const { uses, step, text } = use;
      if (uses.kind !== "repository" || !step) return;
      const { repo, action } = toolOf(uses);
      if (!action) return;
      const data = { repo, ref: uses.ref, version: "none" };
      const told = versionsOf(action, use);
      const floating = told.find(({ value }) => isFloating(action, value));
      if (floating) {
        const { span, alias } = floating;
        const at = alias ? { span, alias } : { span };
        const { severity } = action;
        return {
          message: "latest",
          data: { ...data, version: floating.value.trim() },
          at,
          severity,
        };
      }
      const input = action.versions[0];
      if (told.length > 0 || input === undefined || !takesNewest(action, use, context)) return;
      const at = text.alias ? { span: text.span, alias: text.alias } : { span: text.span };
      return { message: "absent", data: { ...data, input }, at, severity: action.severity };
    },
  },
);

const toolOf = perReference(({ owner, repo, path }) => {
  const name = path ? `${owner}/${repo}/${path}` : `${owner}/${repo}`;
  return { repo: name, action: setupAction(name.toLowerCase()) };
});

/** What the step says about versions; an empty value is as good as none. */
function versionsOf(action: SetupAction, { step }: Use): readonly Text[] {
  const names = action === ANY_SETUP ? undefined : action.versions;
  const found: Text[] = [];
  for (const [name, { value }] of step?.with ?? []) {
    const isVersion = names ? names.includes(name.toLowerCase()) : /(?:^|[-_])version$/i.test(name);
    if (isVersion && value.value.trim() !== "") found.push(value);
  }
  return found;
}

function isFloating({ floating }: SetupAction, value: string): boolean {
  const version = value.trim();
  return version.toLowerCase() === "latest" || floating?.test(version) === true;
}

/** Whether an action without a version has nothing else to go by. */
function takesNewest(
  { absent, files = [] }: SetupAction,
  { step }: Use,
  { inputs, facts }: PinContext,
): boolean {
  // A workflow outside its repository may have any lock beside it.
  if (!absent || inputs.kind !== "repository") return false;
  const given = [...files, ...(absent.unless ?? [])];
  if (given.some((name) => step?.with.has(name))) return false;
  if (inputs.files.some((path) => VERSION_FILES.has(path))) return false;
  return !absent.naming?.some(([file, line]) => line.test(facts.texts.get(file)?.text ?? ""));
}

// asdf's and mise's lists name versions of any tool; some actions read them unasked.
const VERSION_FILES: ReadonlySet<string> = new Set([".tool-versions", "mise.toml", ".mise.toml"]);
