import {
  type Job,
  parseScript,
  programOf,
  type Script,
  type Step,
  type Text,
  type Workflow,
} from "#workflow";
import type { LintContext } from "../../context.ts";
import { inputOf } from "../checkouts/inputs.ts";
import { nameOf } from "../reach/gate-steps.ts";

/** Whether a step uses the git credential that a checkout left: to push, to fetch, perhaps, or not. */
export type GitUse = "pushes" | "fetches" | "perhaps" | "no";

const PUSHES: ReadonlySet<string> = new Set(["push", "send-pack", "subtree"]);
const FETCHES: ReadonlySet<string> = new Set(
  "fetch pull clone ls-remote submodule lfs remote".split(" "),
);
/** Actions whose README asks for the credential of the checkout, or that run `git push` with it. */
const PUSHING_ACTIONS: ReadonlySet<string> = new Set([
  "stefanzweifel/git-auto-commit-action",
  "endbug/add-and-commit",
  "changesets/action",
  "actions-js/push",
  "helm/chart-releaser-action",
  "peter-evans/create-pull-request",
  "jamesives/github-pages-deploy-action",
  "mathieudutour/github-tag-action",
  "anothrnick/github-tag-action",
  "phips28/gh-action-bump-version",
  "cycjimmy/semantic-release-action",
  "commitizen-tools/commitizen-action",
  "repo-sync/pull-request",
  "korthout/backport-action",
  "cirrus-actions/rebase",
  "crazy-max/ghaction-github-pages",
]);
/** Tools that push by themselves: `mkdocs gh-deploy`, `mike deploy`, `lerna version`, `cargo release`. */
const PUSHING_WORDS =
  /^(?:gh-deploy|gh-pages|semantic-release|release-it|release-please|auto|np|lerna|changeset|standard-version|bump2version|bumpversion|bump-my-version|tbump|cz|mike|ghp-import|git-cliff|goreleaser|release|deploy|publish|version)$/;
/** A script or a target of that name may push. */
const SOUNDS_LIKE_PUSHING =
  /push|publish|releas|deploy|commit|sync|bump|version|tag|changelog|pages|backport|merge|rebase|update|submodule/i;

export interface InJob {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly context: LintContext;
}

export function gitUseOf(step: Step, scope: InJob): GitUse {
  if (step.uses) return useOfAction(step, step.uses, scope);
  return step.run ? useOfScript(step, step.run, scope) : "no";
}

function useOfAction(step: Step, uses: Text, { context }: InJob): GitUse {
  const { value } = uses;
  if (value.startsWith("./") || value.startsWith("$/")) {
    const inside = context.actionAt(value.slice(2).replace(/\/$/, ""));
    if (!inside?.using?.value.startsWith("composite")) return "perhaps";
    const texts = inside.steps.map(({ run, uses: nested }) => run?.value ?? nested?.value ?? "");
    return texts.some((text) => /\bgit\b|^\.\/|push|release|commit/.test(text)) ? "perhaps" : "no";
  }
  const name = nameOf(value);
  if (PUSHING_ACTIONS.has(name)) return "pushes";
  if (name === "actions/github-script")
    return /\bgit\b/.test(inputOf(step, "script")?.value ?? "") ? "perhaps" : "no";
  if (/^(?:actions|github|docker)\//.test(name)) return "no";
  return SOUNDS_LIKE_PUSHING.test(name) ? "perhaps" : "no";
}

/** A cheap look: most scripts name nothing that could have to do with it. */
const MAY_USE =
  /\bgit\b|\bgh\b|push|publish|releas|deploy|commit|sync|bump|version|tag|changelog|pages|backport|merge|rebase|update|submodule|semantic|changeset|lerna|mike|\b(?:auto|np|cz)\b/i;

function useOfScript(step: Step, text: Text, { workflow, job }: InJob): GitUse {
  if (!MAY_USE.test(text.value)) return "no";
  const script: Script = { source: workflow.source, workflow, job, step, text };
  const { commands } = parseScript(script);
  // A script in another language, or too strange to be read.
  if (commands.length === 0) return /\bgit\b/.test(text.value) ? "perhaps" : "no";
  let use: GitUse = "no";
  for (const command of commands) {
    const program = programOf(command);
    if (!program) continue;
    // `./release.sh` is a script of the repository; of a path the program's name is but the end.
    const path = program.word.value.includes("/") ? program.word.value : program.name;
    const words = [
      program.name === "git" ? "git" : path,
      ...program.args.map(({ value }) => value),
    ];
    const here = useOfWords(words);
    if (here === "pushes") return here;
    if (here === "fetches" || use === "no") use = here;
  }
  return use;
}

function useOfWords([name = "", ...args]: readonly string[]): GitUse {
  if (name === "git") {
    if (args.some((arg) => PUSHES.has(arg))) return "pushes";
    return args.some((arg) => FETCHES.has(arg)) ? "fetches" : "no";
  }
  // `gh` has a token of its own, and lets git use it only where it was told to.
  if (name === "gh") return args[0] === "pr" && args[1] === "checkout" ? "fetches" : "no";
  if (PUSHING_WORDS.test(name)) return "perhaps";
  if (!RUNNERS.has(name) && !name.includes("/")) return "no";
  return args.some((arg) => PUSHING_WORDS.test(arg)) || [name, ...args].some(soundsLikePushing)
    ? "perhaps"
    : "no";
}

/** Programs whose words name a script, a target or a tool. */
const RUNNERS: ReadonlySet<string> = new Set(
  "npm npx pnpm yarn bun bunx make just task bash sh zsh python python3 node deno tsx ruby rake mkdocs mike cargo poetry uv hatch nx turbo dotnet gradle ./gradlew mvn sbt go earthly invoke nox tox".split(
    " ",
  ),
);

function soundsLikePushing(word: string): boolean {
  return !word.startsWith("-") && SOUNDS_LIKE_PUSHING.test(word);
}
