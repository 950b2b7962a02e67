import type { Rule } from "#workflow";
import type { LintContext } from "../context.ts";
import { appTokenOvergrant } from "./app-token-overgrant.ts";
import { blanketPermissions } from "./blanket-permissions.ts";
import { callOvergrant } from "./call-overgrant.ts";
import { callUndergrant } from "./call-undergrant.ts";
import { excessWrite } from "./excess-write.ts";
import { hoistedWrite } from "./hoisted-write.ts";
import { implicitPermissions } from "./implicit-permissions.ts";
import { impossiblePermission } from "./impossible-permission.ts";
import { invalidLevel } from "./invalid-level.ts";
import { invalidPermissions } from "./invalid-permissions.ts";
import { longLivedCredential } from "./long-lived-credential.ts";
import { missingEnvironment } from "./missing-environment.ts";
import { missingPermission } from "./missing-permission.ts";
import { permissionsDrift } from "./permissions-drift.ts";
import { persistedCredentials } from "./persisted-credentials.ts";
import { publishFromAnyRef } from "./publish-from-any-ref.ts";
import { skippableGate } from "./skippable-gate.ts";
import { templateInjection } from "./template-injection.ts";
import { unknownScope } from "./unknown-scope.ts";
import { untrustedCheckout } from "./untrusted-checkout.ts";
import { unusedWrite } from "./unused-write.ts";
import { unverifiedWrite } from "./unverified-write.ts";
import { wrongScope } from "./wrong-scope.ts";

/** Every rule of the gate, by id. */
export const PERMISSIONS_LINT_RULES: readonly Rule<LintContext>[] = [
  appTokenOvergrant,
  blanketPermissions,
  callOvergrant,
  callUndergrant,
  excessWrite,
  hoistedWrite,
  implicitPermissions,
  impossiblePermission,
  invalidLevel,
  invalidPermissions,
  longLivedCredential,
  missingEnvironment,
  missingPermission,
  permissionsDrift,
  persistedCredentials,
  publishFromAnyRef,
  skippableGate,
  templateInjection,
  unknownScope,
  untrustedCheckout,
  unusedWrite,
  unverifiedWrite,
  wrongScope,
];
