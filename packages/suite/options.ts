import {
  type FailOn,
  fromCommas,
  list,
  NETWORK_LAYERS,
  type NetworkLayer,
  type OptionTable,
  oneOf,
  SEVERITIES,
  text,
} from "#core";

/** Options that every gate shares: flags, action inputs and (most of them) config keys. */
export interface SuiteOptions {
  readonly "fail-on": FailOn;
  readonly preset: "recommended" | "strict";
  readonly profile?: string;
  readonly config: readonly string[];
  readonly network?: readonly NetworkLayer[];
  readonly now?: string;
}

export const SUITE_OPTIONS: OptionTable<SuiteOptions> = {
  "fail-on": {
    description: "Lowest severity that fails the run; `never` reports without failing.",
    default: "medium",
    decoder: oneOf([...SEVERITIES, "never"]),
    flag: { takes: "value", placeholder: "LEVEL" },
    input: true,
  },
  preset: {
    description:
      "`strict` adds rules and severities that a careful small project would call noise.",
    default: "recommended",
    decoder: oneOf(["recommended", "strict"]),
    flag: { takes: "value", placeholder: "PRESET" },
    input: true,
  },
  profile: {
    description: "Profile of the config to judge by, instead of the one that the ref selects.",
    default: undefined,
    decoder: text(),
    flag: { takes: "value", placeholder: "NAME" },
    input: true,
    notInConfig: true,
  },
  config: {
    description: "Config file instead of .github/sluice.yml; later ones only tighten.",
    default: [],
    decoder: list(text()),
    flag: { takes: "values", placeholder: "FILE" },
    input: true,
    notInConfig: true,
  },
  network: {
    description: `Layers that may leave the machine, by name: ${NETWORK_LAYERS.join(", ")}; none by default.`,
    default: undefined,
    decoder: fromCommas(list(oneOf(NETWORK_LAYERS))),
    flag: { takes: "value", placeholder: "LAYERS" },
    notInConfig: true,
  },
  now: {
    description: "The instant to judge at, ISO 8601; the clock's by default.",
    default: undefined,
    decoder: text(),
    flag: { takes: "value", placeholder: "INSTANT" },
    notInConfig: true,
  },
};
