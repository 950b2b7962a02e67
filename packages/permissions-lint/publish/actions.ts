import type { Step } from "#workflow";
import type { Target } from "./publication.ts";

/** Under which inputs an action publishes; without a `when` it always does. */
interface Row {
  readonly target: Target;
  readonly when?: (input: (name: string) => string | undefined) => Condition;
}

/** Never, always, or where an expression holds. */
export type Condition = boolean | { readonly expression: string };

type When = Row["when"];

const isOn =
  (name: string): When =>
  (input) => {
    const value = input(name)?.trim() ?? "false";
    if (value.startsWith("${{")) return { expression: value };
    return value.toLowerCase() === "true";
  };

const holds =
  (name: string, pattern: RegExp): When =>
  (input) =>
    pattern.test(input(name) ?? "");

const unlessOn =
  (name: string): When =>
  (input) =>
    input(name)?.trim().toLowerCase() !== "true";

const build: When = (input) => {
  const outputs = input("outputs") ?? "";
  if (/\btype=registry\b|\bpush=true\b/.test(outputs)) return true;
  return isOn("push")?.(input) ?? false;
};

const goreleaser: When = (input) => {
  const args = input("args") ?? "";
  return /(?:^|\s)release(?:\s|$)/.test(args) && !/--snapshot|--skip[-= ]\S*publish/.test(args);
};

// By README and action.yml of each, read in November 2026.
const ROWS = (): readonly (readonly [Target, string, When?])[] => [
  ["PyPI", "pypa/gh-action-pypi-publish"],
  ["PyPI", "pyo3/maturin-action", holds("command", /^(?:publish|upload)$/)],
  ["npm", "js-devtools/npm-publish", unlessOn("dry-run")],
  ["npm", "changesets/action", holds("publish", /\S/)],
  ["npm", "cycjimmy/semantic-release-action", unlessOn("dry_run")],
  ["crates.io", "katyo/publish-crates", unlessOn("dry-run")],
  ["crates.io", "release-plz/action", (input) => input("command") !== "release-pr"],
  ["crates.io", "marcoieni/release-plz-action", (input) => input("command") !== "release-pr"],
  ["RubyGems", "rubygems/release-gem"],
  ["pub.dev", "k-paxian/dart-package-publisher", unlessOn("dryrunonly")],
  ["extensions", "haaleo/publish-vscode-extension", unlessOn("dryrun")],
  ["images", "docker/build-push-action", build],
  ["images", "docker/bake-action", isOn("push")],
  ["images", "redhat-actions/push-to-registry"],
  ["images", "elgohr/publish-docker-github-action"],
  ["images", "mr-smithers-excellent/docker-build-push"],
  ["images", "depot/build-push-action", build],
  ["images", "depot/bake-action", isOn("push")],
  ["charts", "helm/chart-releaser-action"],
  ["releases", "goreleaser/goreleaser-action", goreleaser],
  ["releases", "softprops/action-gh-release"],
  ["releases", "ncipollo/release-action"],
  ["releases", "actions/create-release"],
  ["releases", "actions/upload-release-asset"],
  ["releases", "svenstaro/upload-release-action"],
  ["releases", "marvinpinto/action-automatic-releases"],
  ["releases", "googleapis/release-please-action"],
  ["releases", "google-github-actions/release-please-action"],
  ["site", "actions/deploy-pages"],
  ["site", "peaceiris/actions-gh-pages"],
  ["site", "jamesives/github-pages-deploy-action"],
  ["site", "crazy-max/ghaction-github-pages"],
  ["deployment", "google-github-actions/deploy-cloudrun"],
  ["deployment", "google-github-actions/deploy-appengine"],
  ["deployment", "google-github-actions/deploy-cloud-functions"],
  ["deployment", "azure/webapps-deploy"],
  ["deployment", "azure/functions-action"],
  ["deployment", "azure/k8s-deploy"],
  ["deployment", "aws-actions/amazon-ecs-deploy-task-definition"],
  ["deployment", "aws-actions/aws-cloudformation-github-deploy"],
  ["deployment", "cloudflare/wrangler-action", holds("command", /\b(?:deploy|publish)\b/)],
  ["deployment", "firebaseextended/action-hosting-deploy", holds("channelId", /^live$/)],
  ["deployment", "amondnet/vercel-action", holds("vercel-args", /--prod\b/)],
];

let rows: ReadonlyMap<string, Row> | undefined;

function rowOf(name: string): Row | undefined {
  rows ??= new Map(
    ROWS().map(([target, action, when]) => [action, { target, ...(when && { when }) }]),
  );
  return rows.get(name);
}

export interface ActionPublication {
  readonly target: Target;
  readonly name: string;
  readonly condition: Exclude<Condition, false>;
}

/** What a step's action publishes to, as far as its inputs say. */
export function actionTarget(step: Step): ActionPublication | undefined {
  const at = step.uses?.value.indexOf("@") ?? -1;
  if (!step.uses || at < 0) return undefined;
  const name = step.uses.value.slice(0, at);
  const row = rowOf(name.toLowerCase());
  if (!row) return undefined;
  const condition = row.when?.((input) => inputOf(step, input)) ?? true;
  return condition === false ? undefined : { target: row.target, name, condition };
}

/** GitHub compares names of inputs without case. */
function inputOf({ with: inputs }: Step, name: string): string | undefined {
  const exact = inputs.get(name);
  if (exact) return exact.value.value;
  const lower = name.toLowerCase();
  for (const [key, { value }] of inputs) if (key.toLowerCase() === lower) return value.value;
  return undefined;
}
