import type { Place, Source } from "#core";
import type { Job, SecretsInReach, Step, Text, Trigger, Workflow } from "#workflow";
import type { Credential } from "../credentials/credentials.ts";

/**
 * How far a job's trigger is to be trusted, worst first. `attacker`: anybody fires it and it holds the
 * token as configured and secrets (`pull_request_target`, `issue_comment`, `workflow_run`); `fork`: runs a
 * stranger's code, read-only and without secrets (`pull_request`); `caller`: `workflow_call`; `writer`: needs
 * write access (`push`); `maintainer`: a person or a clock (`workflow_dispatch`, `schedule`).
 */
export type Tier = "attacker" | "fork" | "caller" | "writer" | "maintainer";

export interface TriggerTier {
  readonly trigger: Trigger;
  /** Its event; of a called workflow the caller's, where that is known. */
  readonly event: string;
  readonly tier: Tier;
  /** What keeps strangers out of this job when this trigger fires. */
  readonly guards: readonly Guard[];
  /** The jobs that call this workflow, nearest first, where the trigger is theirs. */
  readonly through: readonly Caller[];
}

export interface Caller {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** What a condition on job or step lets through. */
export interface Guard {
  /** `never`: constant false. `same-repository`, `not-fork`: pull requests from forks are out. `actor`: by who acts
   * (`author_association`, a list of logins). `label`: a maintainer labels first. `event`: only these events. `environment`: a job
   * that this one waits for is in one, which may ask for approval. */
  readonly kind:
    | "never"
    | "same-repository"
    | "actor"
    | "label"
    | "event"
    | "merged"
    | "environment"
    | "other";
  readonly place: Place;
  /** For `event`: the events that pass. */
  readonly events?: readonly string[];
  /** The condition can be met by a stranger all the same (`github.actor == 'dependabot[bot]'`). */
  readonly spoofable: boolean;
}

/** Whose commit a checkout fetches. */
export type RefTrust =
  /** The default branch, the base, a tag, this run's own push. */
  | "trusted"
  /** Head or merge commit of a pull request, head of the run that a stranger triggered. */
  | "untrusted"
  /** An input or a payload of the caller; a computed ref. */
  | "unknown";

export interface Checkout {
  readonly step: Step;
  /** The `uses:` that fetches, where the step is one of an action of this repository. */
  readonly inner?: Text;
  readonly place: Place;
  readonly how: "action" | "git" | "gh" | "download";
  /** Ref as written; absent: the event's own commit. */
  readonly ref?: string;
  readonly trust: RefTrust;
  /** The triggers under which it fetches what a stranger wrote, each with the guards of job and step. */
  readonly untrustedOn: readonly TriggerTier[];
  /** Only a branch's name comes from outside; the commit is one of this repository, pushed by a writer. */
  readonly byName: boolean;
  /** Below the workspace; "" is its root. */
  readonly path: string;
  readonly credential: Credential;
  /** Leaves a credential in the git config for later steps. */
  readonly persists: boolean;
  /** actions/checkout's refusal of fork heads: in force, absent in that version, switched off, or unknown. */
  readonly guard: "in-force" | "absent" | "allowed" | "unknown" | "none";
}

/** A step that runs code from the tree which an earlier checkout fetched. */
export interface Execution {
  readonly step: Step;
  readonly source: Source;
  readonly place: Place;
  /** `npm install runs the scripts of package.json`. */
  readonly why: string;
  readonly checkout: Checkout;
  /** Of the checkout's triggers those under which this step runs, with its guards added. */
  readonly on: readonly TriggerTier[];
  readonly confidence: "certain" | "likely";
  /** Inside the build of an image: what it builds is the tree's, and the job's rights are out of its reach. */
  readonly isolated?: true;
}

export interface JobTrust {
  /** The worst tier of the triggers that can reach this job. */
  readonly tier: Tier;
  readonly triggers: readonly TriggerTier[];
  readonly guards: readonly Guard[];
  readonly reachable: boolean;
  readonly checkouts: readonly Checkout[];
  readonly executions: readonly Execution[];
  readonly runner: "hosted" | "self-hosted" | "unknown";
  readonly environment?: { readonly name: string; readonly place: Place };
  readonly secrets: SecretsInReach;
  /** May it write a cache that trusted runs restore? (`read-only` on untrusted triggers since 2026-06-26.) */
  readonly cache: "writes" | "reads" | "none";
}
