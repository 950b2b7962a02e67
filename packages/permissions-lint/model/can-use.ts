import type { ScopeName } from "#workflow";
import type { Sink } from "../needs/needs.ts";

/** Whether what goes out of sight there could use a right to this scope. */
export function canUse({ scopes }: Sink, scope: ScopeName): boolean {
  return scopes === undefined || scopes.includes(scope);
}
