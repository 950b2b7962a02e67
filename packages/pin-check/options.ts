import { type Decoder, map, type OptionTable, object, oneOf, record, text, union } from "#core";

/** What a tier asks of its references. `deny`: nothing of it may be used. */
export const REQUIREMENTS = ["sha", "ref", "deny"] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export interface Tier {
  readonly require: Requirement;
  readonly reason?: string;
}

export interface PinCheckOptions {
  /** What no tier matches; absent means `sha`, graded by who owns the action. */
  readonly default?: Requirement;
  /** Patterns as written, in file order: exact path, repository, `owner/*`, `$owner/*` or `*`. */
  readonly tiers?: ReadonlyMap<string, Tier>;
}

// owner, owner/*, owner/repo, owner/repo/path; GitHub names hold letters, digits, `-`, `_` and `.`.
const PATTERN = /^(?:\*|(?:\$owner|[\w.-]+)\/(?:\*|[\w.-]+(?:\/[^\s@*]+)?))$/;

const tier: Decoder<Tier> = union(
  map(oneOf(REQUIREMENTS), (require): Tier => ({ require })),
  object({ require: oneOf(REQUIREMENTS), reason: text() }, { required: ["require"] }),
  (value) => (typeof value === "object" ? 1 : 0),
);

export const PIN_CHECK_OPTIONS: OptionTable<PinCheckOptions> = {
  default: {
    description: "What is asked of references that no tier matches.",
    default: undefined,
    decoder: oneOf(REQUIREMENTS),
  },
  tiers: {
    description:
      "Trust tiers: exact path > repository > owner/* > *; `$owner/*` is the repository's own owner. Case is ignored.",
    default: undefined,
    decoder: record(tier, {
      key: (pattern) =>
        PATTERN.test(pattern)
          ? undefined
          : `\`${pattern}\` is no tier pattern; write owner/repo/path, owner/repo, owner/*, $owner/* or *`,
    }),
  },
};
