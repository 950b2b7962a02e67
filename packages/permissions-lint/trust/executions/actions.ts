import type { Step } from "#workflow";
import { folderOf, inputOf } from "../checkouts/inputs.ts";
import { nameOf } from "../reach/gate-steps.ts";
import { certain, likely, type Runs } from "./runs.ts";

/** Whether an action runs code of the tree that was checked out. */
export function runsByAction(step: Step): Runs | undefined {
  const { uses } = step;
  if (!uses) return undefined;
  const { value } = uses;
  if (value.startsWith("./")) return certain("is an action of the tree", folderOf(value));
  const name = nameOf(value);
  switch (name) {
    case "actions/github-script":
      return byScript(inputOf(step, "script")?.value ?? "");
    case "ruby/setup-ruby":
      return isTrue(step, "bundler-cache") ? certain("runs the tree's Gemfile") : undefined;
    case "pnpm/action-setup":
      return inputOf(step, "run_install") && !isFalse(step, "run_install")
        ? certain("runs the install scripts of package.json and its dependencies")
        : undefined;
    case "docker/build-push-action":
      return byBuild(step);
    default:
      return BY_NAME.get(name);
  }
}

const INSTALLS = "runs the install scripts of package.json and its dependencies";

const BY_NAME: ReadonlyMap<string, Runs> = new Map([
  ["bahmutov/npm-install", certain(INSTALLS)],
  ["cypress-io/github-action", certain(INSTALLS)],
  ["pre-commit/action", certain("runs the hooks that the tree's configuration names")],
  ["pypa/cibuildwheel", certain("builds the tree's project")],
  ["pyo3/maturin-action", certain("builds the tree's project")],
  ["gradle/gradle-build-action", likely("runs build scripts of the tree")],
  ["docker/bake-action", likely("runs the tree's Dockerfile, inside the build")],
  ["goreleaser/goreleaser-action", certain("runs the hooks of the tree's configuration")],
  ["changesets/action", likely("runs scripts of package.json")],
  ["github/codeql-action/autobuild", certain("builds the tree's project")],
  ["super-linter/super-linter", likely("loads configuration of the tree, which may be code")],
  ["github/super-linter", likely("loads configuration of the tree, which may be code")],
  ["wearerequired/lint-action", likely("loads configuration of the tree, which may be code")],
]);

function isTrue(step: Step, input: string): boolean {
  return inputOf(step, input)?.value.trim().toLowerCase() === "true";
}

function isFalse(step: Step, input: string): boolean {
  return inputOf(step, input)?.value.trim().toLowerCase() === "false";
}

/** `require('./x')`, and by an absolute path of the workspace. */
function byScript(script: string): Runs | undefined {
  const loads =
    /\b(?:require|import)\s*\(\s*(?:['"`]\.{1,2}\/|`?\$\{process\.env\.GITHUB_WORKSPACE)/;
  const path = /['"`]\.\/([^'"`]{1,200})['"`]/.exec(script)?.[1];
  return loads.test(script) ? certain("loads a script of the tree", path) : undefined;
}

/** Without `context:` the build takes the event's own commit from GitHub, not the folder (docker docs, Git context). */
function byBuild(step: Step): Runs | undefined {
  const context = inputOf(step, "context");
  if (!context || context.value.includes("://")) return undefined;
  const path = folderOf(context.value);
  const runs = likely("runs the `RUN` lines of the tree's Dockerfile, inside the build", path);
  return HANDED.some((name) => inputOf(step, name)) ? runs : { ...runs, isolated: true };
}

/** Inputs that hand the build something of the job's (docker/build-push-action README). */
const HANDED = ["secrets", "secret-envs", "secret-files", "ssh", "build-args"];
