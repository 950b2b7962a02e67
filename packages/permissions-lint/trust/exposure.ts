import type { Related } from "#core";
import { hasSecrets, type ScopeName, scopeFacts } from "#workflow";
import { writesOf } from "../model/held.ts";
import type { JobModel } from "../model/job-model.ts";
import { holdsOff } from "./condition/guards-of.ts";
import type { TriggerTier } from "./trust.ts";

/** What code that runs in a job could misuse. */
export interface Rights {
  readonly writes: readonly ScopeName[];
  /** Names of secrets, or `all` that the repository holds. */
  readonly secrets: readonly string[] | "all";
  readonly any: boolean;
  /** `contents: write` and the secret `NPM_TOKEN`. */
  readonly text: string;
}

/** Rights of the job while a trigger that strangers fire leaves them in force. */
export function rightsOf({ held, trust }: Pick<JobModel, "held" | "trust">): Rights {
  const writes = writesOf(held);
  const secrets = trust.secrets.all ? "all" : [...trust.secrets.names].sort();
  const text = [textOfWrites(held.from, writes), textOfSecrets(secrets)]
    .filter(Boolean)
    .join(" and ");
  return { writes, secrets, any: writes.length > 0 || hasSecrets(trust.secrets), text };
}

const MOST_NAMES = 3;

function textOfWrites(from: JobModel["held"]["from"], writes: readonly ScopeName[]): string {
  if (writes.length === 0) return "";
  if (from === "default") return "the write rights that the token has by default";
  const named = [...writes].sort((a, b) => scopeFacts(b).weight - scopeFacts(a).weight);
  return listOf(named.map((scope) => `\`${scope}: write\``));
}

function textOfSecrets(secrets: Rights["secrets"]): string {
  if (secrets === "all") return "all secrets of the repository";
  if (secrets.length === 0) return "";
  const names = listOf(secrets.map((name) => `\`${name}\``));
  return secrets.length === 1 ? `the secret ${names}` : `the secrets ${names}`;
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

/** Triggers by which a stranger gets here with the rights in force and nothing in the way. */
export function openTo(arrivals: readonly TriggerTier[]): readonly TriggerTier[] {
  return arrivals.filter(({ tier, guards }) => tier === "attacker" && !holdsOff(guards));
}

/** Where the trigger stands: in the caller's file for a called workflow. */
export function triggerPlace({ trigger, through }: TriggerTier): Related {
  const caller = through.at(-1)?.workflow;
  const message = "anybody can set it off";
  return { place: trigger.event, message, ...(caller && { in: caller.source }) };
}

/** Where the rights come from, if a block names them. */
export function rightsPlace({ held }: Pick<JobModel, "held">): readonly Related[] {
  return held.block ? [{ place: held.block.place, message: "the job's rights" }] : [];
}
