import { type Severity, worst } from "#core";
import type { RepositoryUses, Use } from "#workflow";
import type { PinContext } from "./context.ts";
import { isLocked } from "./lock/lock.ts";
import type { Ruling } from "./policy.ts";

export const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** Whose an action is, seen from the repository that uses it. */
export type Standing = "github" | "own-repository" | "own-owner" | "third-party";

export function standingOf({ owner, repo }: RepositoryUses, { facts }: PinContext): Standing {
  const lower = owner.toLowerCase();
  if (facts.repository && `${lower}/${repo.toLowerCase()}` === facts.repository)
    return "own-repository";
  if (lower === "actions" || lower === "github") return "github";
  return lower === facts.owner ? "own-owner" : "third-party";
}

/** The content behind the reference cannot change: a full commit SHA, or a ref that the lock fixes. */
export function isPinned(use: Use, context: PinContext): boolean {
  return (use.uses.kind === "repository" && FULL_SHA.test(use.uses.ref)) || isLocked(use, context);
}

/**
 * How bad a movable reference is. Only a third party is an outside actor; a breach of what the
 * config asks for is at least medium, whoever the owner is.
 */
export function gradeMovable(
  uses: RepositoryUses,
  { isConfigured }: Ruling,
  context: PinContext,
): Severity {
  const severity = severityOf(standingOf(uses, context));
  return isConfigured ? worst(severity, "medium") : severity;
}

function severityOf(standing: Standing): Severity {
  switch (standing) {
    case "third-party":
      return "high";
    case "own-owner":
      return "medium";
    case "github":
    case "own-repository":
      return "low";
  }
}

const VERSION_TAG = /^v[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}$/;

/**
 * The SLSA generators take their own builder from the tag they are called by, so that a commit
 * breaks them (slsa-github-generator#150, #722); a full version is what they ask for.
 */
export function mustBeTag({ owner, repo, ref, reusable }: RepositoryUses): boolean {
  if (!reusable || !VERSION_TAG.test(ref)) return false;
  return `${owner}/${repo}`.toLowerCase() === "slsa-framework/slsa-github-generator";
}
