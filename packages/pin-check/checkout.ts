import type { Place } from "#core";
import type { Text, Use } from "#workflow";
import { workspacePath } from "./local-path.ts";

/** Whose content a checkout step puts into the workspace. */
export type Origin =
  /** The repository itself, or a pull request's head, which permissions-lint judges. */
  | { readonly kind: "own" }
  | { readonly kind: "other"; readonly owner: string; readonly repo: string }
  /** Another repository of the same owner, whatever that owner is called. */
  | { readonly kind: "sibling"; readonly repo: string }
  /** An expression that cannot be told offline. */
  | { readonly kind: "dynamic"; readonly expression: string };

export interface Checkout {
  readonly origin: Origin;
  /** As a workspace path; undefined where it cannot be told offline. */
  readonly folder: string | undefined;
  /** Absent: the default branch. */
  readonly ref?: string;
  /** The step has an `if:`. */
  readonly conditional: boolean;
  readonly place: Place;
}

const WORKSPACE = /^\$\{\{\s*github\.workspace\s*\}\}/i;
const ENV = /^\$\{\{\s*env\.([A-Za-z_][\w-]*)\s*\}\}$/;

/** The actions/checkout step that `use` is, if it is one. */
export function checkoutOf(use: Use): Checkout | undefined {
  const { uses, step } = use;
  if (uses.kind !== "repository" || !step || uses.path !== "") return undefined;
  if (`${uses.owner}/${uses.repo}`.toLowerCase() !== "actions/checkout") return undefined;
  const repository = inputOf(use, "repository");
  const ref = inputOf(use, "ref");
  return {
    origin: originOf(repository ? literalOf(repository, use) : ""),
    folder: folderOf(use),
    ...(ref && ref.value.trim() !== "" && { ref: literalOf(ref, use) }),
    conditional: step.if !== undefined,
    place: repository ?? use.text,
  };
}

/** Input names are compared without case, as the runner does (`INPUT_` names are upper-cased). */
function inputOf({ step }: Use, name: string): Text | undefined {
  for (const { key, value } of step?.with.values() ?? [])
    if (key.value.toLowerCase() === name) return value;
  return undefined;
}

// An `env.NAME` that step, job or workflow set to a plain text stands for that text.
function literalOf(text: Text, { step, job, workflow }: Use): string {
  const value = text.value.trim();
  const name = ENV.exec(value)?.[1];
  if (name === undefined) return value;
  const set = [step, job, workflow].map((scope) => scope?.env.get(name)).find(Boolean);
  return set && !set.value.value.includes("${{") ? set.value.value.trim() : value;
}

function folderOf(use: Use): string | undefined {
  const path = inputOf(use, "path");
  if (!path) return "";
  const literal = literalOf(path, use).replace(WORKSPACE, ".");
  return literal.includes("${{") ? undefined : workspacePath(literal);
}

function originOf(repository: string): Origin {
  const name = repository.replace(/\.git$/i, "");
  if (name === "") return { kind: "own" };
  if (!name.includes("${{")) return namedOrigin(name);
  const flat = name.replace(/\s/g, "").toLowerCase();
  switch (flat) {
    case "${{github.repository}}":
    case "${{github.event.repository.full_name}}":
    // How a reusable workflow or a composite action fetches itself where `$/` is not known.
    case "${{job.workflow_repository}}":
    case "${{github.action_repository}}":
      return { kind: "own" };
  }
  if (/\bhead(?:_repository|\.repo)\b/.test(flat)) return { kind: "own" };
  const sibling = name.slice(name.indexOf("}}") + 2);
  return flat.startsWith("${{github.repository_owner}}/") && !sibling.includes("${{")
    ? { kind: "sibling", repo: sibling.slice(1) }
    : { kind: "dynamic", expression: name };
}

function namedOrigin(name: string): Origin {
  const [owner = "", repo = ""] = name.split("/");
  return { kind: "other", owner, repo };
}
