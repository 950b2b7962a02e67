import type { Arrival } from "../reach/reach.ts";
import type { RefOrigin } from "../refs/path-trust.ts";
import type { Checkout, RefTrust } from "../trust.ts";

/** Whose commit each trigger brings. */
export type Origins = readonly { readonly arrival: Arrival; readonly origin: RefOrigin }[];

/** What they come to together. */
export function trustOf(origins: Origins): Pick<Checkout, "trust" | "untrustedOn" | "byName"> {
  const untrusted = origins.filter(({ origin }) => origin === "stranger" || origin === "branch");
  const byName = untrusted.length > 0 && untrusted.every(({ origin }) => origin === "branch");
  const unknown = origins.some(({ origin }) => origin === "unknown");
  const trust: RefTrust = untrusted.length > 0 ? "untrusted" : unknown ? "unknown" : "trusted";
  return { trust, untrustedOn: untrusted.map(({ arrival }) => arrival), byName };
}

/** What holds of whatever is no actions/checkout. */
export const UNGUARDED = {
  trust: "untrusted",
  credential: { kind: "none" },
  persists: false,
  guard: "none",
} as const;

// Under `pull_request` the event's own commit is a stranger's already, and the run has no rights.
export function isOpen({ tier }: Arrival): boolean {
  return tier === "attacker" || tier === "caller";
}
