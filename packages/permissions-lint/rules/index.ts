import type { Rule } from "#workflow";
import type { LintContext } from "../context.ts";
import { agentPromptInjection } from "./agent-prompt-injection.ts";
import { appTokenOvergrant } from "./app-token-overgrant.ts";
import { autoMergeConfusedDeputy } from "./auto-merge-confused-deputy.ts";
import { blanketPermissions } from "./blanket-permissions.ts";
import { cacheWriteOnUntrusted } from "./cache-write-on-untrusted.ts";
import { callOvergrant } from "./call-overgrant.ts";
import { callUndergrant } from "./call-undergrant.ts";
import { dangerousTrigger } from "./dangerous-trigger.ts";
import { debugLeftOn } from "./debug-left-on.ts";
import { environmentFileInjection } from "./environment-file-injection.ts";
import { excessWrite } from "./excess-write.ts";
import { hardcodedCredential } from "./hardcoded-credential.ts";
import { hoistedWrite } from "./hoisted-write.ts";
import { implicitPermissions } from "./implicit-permissions.ts";
import { impossiblePermission } from "./impossible-permission.ts";
import { insecureCommands } from "./insecure-commands.ts";
import { invalidLevel } from "./invalid-level.ts";
import { invalidPermissions } from "./invalid-permissions.ts";
import { longLivedCredential } from "./long-lived-credential.ts";
import { missingEnvironment } from "./missing-environment.ts";
import { missingPermission } from "./missing-permission.ts";
import { obfuscatedExpression } from "./obfuscated-expression.ts";
import { permissionsDrift } from "./permissions-drift.ts";
import { persistedCredentials } from "./persisted-credentials.ts";
import { privilegedUntrustedJob } from "./privileged-untrusted-job.ts";
import { publishFromAnyRef } from "./publish-from-any-ref.ts";
import { secretsInherit } from "./secrets-inherit.ts";
import { secretsOutsideEnvironment } from "./secrets-outside-environment.ts";
import { selfHostedOnUntrusted } from "./self-hosted-on-untrusted.ts";
import { skippableGate } from "./skippable-gate.ts";
import { spoofableBotCondition } from "./spoofable-bot-condition.ts";
import { templateInjection } from "./template-injection.ts";
import { unguardedCheckout } from "./unguarded-checkout.ts";
import { unknownScope } from "./unknown-scope.ts";
import { unmaskedDerivedSecret } from "./unmasked-derived-secret.ts";
import { unsafePrCheckout } from "./unsafe-pr-checkout.ts";
import { unsoundCondition } from "./unsound-condition.ts";
import { untrustedCheckout } from "./untrusted-checkout.ts";
import { unusedWrite } from "./unused-write.ts";
import { unverifiedWrite } from "./unverified-write.ts";
import { weakRepositorySetting } from "./weak-repository-setting.ts";
import { wholeSecretsContext } from "./whole-secrets-context.ts";
import { wrongScope } from "./wrong-scope.ts";

/** Every rule of the gate, by id. */
export const PERMISSIONS_LINT_RULES: readonly Rule<LintContext>[] = [
  agentPromptInjection,
  appTokenOvergrant,
  autoMergeConfusedDeputy,
  blanketPermissions,
  cacheWriteOnUntrusted,
  callOvergrant,
  callUndergrant,
  dangerousTrigger,
  debugLeftOn,
  environmentFileInjection,
  excessWrite,
  hardcodedCredential,
  hoistedWrite,
  implicitPermissions,
  impossiblePermission,
  insecureCommands,
  invalidLevel,
  invalidPermissions,
  longLivedCredential,
  missingEnvironment,
  missingPermission,
  obfuscatedExpression,
  permissionsDrift,
  persistedCredentials,
  privilegedUntrustedJob,
  publishFromAnyRef,
  secretsInherit,
  secretsOutsideEnvironment,
  selfHostedOnUntrusted,
  skippableGate,
  spoofableBotCondition,
  templateInjection,
  unguardedCheckout,
  unknownScope,
  unmaskedDerivedSecret,
  unsafePrCheckout,
  unsoundCondition,
  untrustedCheckout,
  unusedWrite,
  unverifiedWrite,
  weakRepositorySetting,
  wholeSecretsContext,
  wrongScope,
];
