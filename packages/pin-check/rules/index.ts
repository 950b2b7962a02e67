import type { Rule } from "#workflow";
import type { PinContext } from "../context.ts";
import { archivedAction } from "./archived-action.ts";
import { brokenLock } from "./broken-lock.ts";
import { compromisedRef } from "./compromised-ref.ts";
import { dynamicUses } from "./dynamic-uses.ts";
import { invalidUses } from "./invalid-uses.ts";
import { irregularUses } from "./irregular-uses.ts";
import { lookalikeAction } from "./lookalike-action.ts";
import { missingVersionComment } from "./missing-version-comment.ts";
import { notAllowed } from "./not-allowed.ts";
import { preferSelfRepository } from "./prefer-self-repository.ts";
import { safelistDrift } from "./safelist-drift.ts";
import { shortSha } from "./short-sha.ts";
import { staleLock } from "./stale-lock.ts";
import { unlockedWorkflow } from "./unlocked-workflow.ts";
import { unpinnedImage } from "./unpinned-image.ts";
import { unpinnedPackage } from "./unpinned-package.ts";
import { unpinnedTool } from "./unpinned-tool.ts";
import { unpinnedUses } from "./unpinned-uses.ts";
import { untrustedLocalAction } from "./untrusted-local-action.ts";
import { unusedTier } from "./unused-tier.ts";
import { unverifiableImage } from "./unverifiable-image.ts";
import { unverifiedDownload } from "./unverified-download.ts";
import { updaterPolicy } from "./updater-policy.ts";

/** Every rule of the gate, sorted by id. `npm run new-rule` adds a line. */
export const PIN_CHECK_RULES: readonly Rule<PinContext>[] = [
  archivedAction,
  brokenLock,
  compromisedRef,
  dynamicUses,
  invalidUses,
  irregularUses,
  lookalikeAction,
  missingVersionComment,
  notAllowed,
  preferSelfRepository,
  safelistDrift,
  shortSha,
  staleLock,
  unlockedWorkflow,
  unpinnedImage,
  unpinnedPackage,
  unpinnedTool,
  unpinnedUses,
  untrustedLocalAction,
  unusedTier,
  unverifiableImage,
  unverifiedDownload,
  updaterPolicy,
];
