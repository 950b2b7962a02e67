import { type Decoder, list, type OptionTable, object, oneOf, record, text } from "#core";
import { SCOPES, type ScopeName } from "#workflow";
import type { DefaultToken } from "./model/held.ts";
import {
  EXPECTED_DESCRIPTION,
  type ExpectedSettings,
  expectedSettings,
} from "./settings/expected.ts";

export type Visibility = "public" | "private" | "internal";

/** A right that the user says an action needs; overlays the bundled table. */
export interface OwnRow {
  readonly scope: ScopeName;
  readonly access: "read" | "write";
  readonly reason: string;
}

export interface PermissionsLintOptions {
  readonly visibility: Visibility;
  readonly "default-token": DefaultToken;
  /** Needs of actions by `owner/repo/path`, without ref; an empty list says that it needs nothing. */
  readonly actions?: ReadonlyMap<string, readonly OwnRow[]>;
  /** Labels and groups of self-hosted runners that are thrown away after one job. */
  readonly "isolated-runners"?: readonly string[];
  /** What the repository's settings are held against. */
  readonly settings?: ExpectedSettings;
}

const ownRow: Decoder<OwnRow> = object(
  { scope: oneOf(SCOPES), access: oneOf(["read", "write"] as const), reason: text() },
  { required: ["scope", "access", "reason"] },
);

export const PERMISSIONS_LINT_OPTIONS: OptionTable<PermissionsLintOptions> = {
  visibility: {
    description:
      "Who can see the repository; reads that anybody may make need no right in a public one.",
    default: "public",
    decoder: oneOf(["public", "private", "internal"] as const),
  },
  "default-token": {
    description: "Rights of a job without any `permissions:`, as the repository's settings say.",
    default: "permissive",
    decoder: oneOf(["permissive", "restricted"] as const),
  },
  actions: {
    description:
      "Rights that actions need, by owner/repo/path without a ref; they stand in for the bundled rows, and an empty list says none.",
    default: undefined,
    decoder: record(list(ownRow)),
  },
  "isolated-runners": {
    description: "Labels and groups of self-hosted runners that serve one job and are thrown away.",
    default: undefined,
    decoder: list(text()),
  },
  settings: {
    description: EXPECTED_DESCRIPTION,
    default: undefined,
    decoder: expectedSettings,
  },
};
