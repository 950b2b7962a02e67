import type { Rule } from "#workflow";
import type { PinContext } from "../context.ts";
import { archivedAction } from "./archived-action.ts";
import { brokenLock } from "./broken-lock.ts";
import { compromisedRef } from "./compromised-ref.ts";
import { lookalikeAction } from "./lookalike-action.ts";
import { preferSelfRepository } from "./prefer-self-repository.ts";
import { staleLock } from "./stale-lock.ts";
import { unlockedWorkflow } from "./unlocked-workflow.ts";
import { untrustedLocalAction } from "./untrusted-local-action.ts";

/** Every rule of the gate, sorted by id. `npm run new-rule` adds a line. */
export const PIN_CHECK_RULES: readonly Rule<PinContext>[] = [
  archivedAction,
  brokenLock,
  compromisedRef,
  lookalikeAction,
  preferSelfRepository,
  staleLock,
  unlockedWorkflow,
  untrustedLocalAction,
];
