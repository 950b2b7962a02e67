import { type Gate, UsageError, unknownKey } from "#core";
import type { Inputs } from "#workflow";

/** A gate whose option and fact types the suite need not know. */
export type AnyGate = Gate<Inputs, unknown, unknown>;

export interface GateEntry {
  readonly name: string;
  readonly alias: string;
  /** Runs when no gate is named. `configured`: only where the config has its section. */
  readonly when: "always" | "configured";
  /** Loaded on demand: a run pays only for the gates that it uses. */
  load(): Promise<AnyGate>;
}

/** The list of gates; a sixth one is a line here. */
export const GATES: readonly GateEntry[] = [
  {
    name: "pin-check",
    alias: "pins",
    when: "always",
    load: async () => (await import("#pin-check")).pinCheck,
  },
  {
    name: "permissions-lint",
    alias: "permissions",
    when: "always",
    load: async () => (await import("#permissions-lint")).permissionsLint,
  },
  {
    name: "hash-verify",
    alias: "hashes",
    when: "configured",
    load: async () => (await import("#hash-verify")).hashVerify,
  },
];

export function loadGates(): Promise<readonly AnyGate[]> {
  return Promise.all(GATES.map((gate) => gate.load()));
}

/** Gates of the product that this version does not have yet; their config sections are named, not read. */
export const PLANNED_GATES = ["waiver-expiry", "gitleaks-wrapper"] as const;

/** The gates with these names or aliases; throws UsageError for an unknown one. */
export function findGates(names: readonly string[]): readonly GateEntry[] {
  const found = names.map((name) => {
    const entry = GATES.find((gate) => gate.name === name || gate.alias === name);
    if (!entry) {
      const known = GATES.flatMap((gate) => [gate.name, gate.alias]);
      throw new UsageError(unknownKey(name, known, "gate"));
    }
    return entry;
  });
  return [...new Set(found)];
}
