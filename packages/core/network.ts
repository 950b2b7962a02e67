/** Network layers a user may turn on, each by name; all are off by default. */
export const NETWORK_LAYERS = ["git", "api", "images", "gitleaks"] as const;
export type NetworkLayer = (typeof NETWORK_LAYERS)[number];

/**
 * Look-ups that leave the machine. Present only where the user opted in: an absent network means no
 * fact, never no problem. Each later layer adds its own verbs here (pin-check online: `advertisedRefs`).
 */
export interface Network {
  readonly layers: readonly NetworkLayer[];
}
