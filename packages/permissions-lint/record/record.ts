import type { Level } from "#workflow";
import type { Confidence } from "../needs/needs.ts";

/**
 * The reviewed record of rights, `.github/sluice/permissions.json`. What moves with every edit (lines,
 * dates) is not in it, so that each change of it is a change of rights that a person should see.
 */
export interface PermissionsRecord {
  readonly version: 1;
  /** What a job without a block was taken to hold. */
  readonly assume: {
    readonly defaultPermissions: "permissive" | "restricted";
    readonly visibility: "public" | "private" | "internal";
  };
  readonly workflows: ReadonlyMap<string, RecordedWorkflow>;
}

export interface RecordedWorkflow {
  /** Sorted; `push` with a filter names it: `push:branches`, `push:tags`. */
  readonly events: readonly string[];
  /** The workflow's own block as written. */
  readonly permissions?: string | ReadonlyMap<string, string>;
  readonly jobs: ReadonlyMap<string, RecordedJob>;
}

export type HeldLevel = Exclude<Level, "none">;

export interface RecordedJob {
  readonly granted: ReadonlyMap<string, HeldLevel>;
  readonly from: "job" | "workflow" | "default" | "unknown";
  readonly environment?: string;
  /** Why a write is granted: what was found to ask for it, else what a person wrote. */
  readonly reasons: ReadonlyMap<string, string>;
  /** How sure the need of a granted right was. */
  readonly evidence: ReadonlyMap<string, Confidence>;
  readonly calls?: RecordedCall;
  /** Where the token goes out of sight. */
  readonly unverified: readonly string[];
}

export interface RecordedCall {
  /** Without its ref: which version is called is pin-check's question. */
  readonly uses: string;
  readonly required: ReadonlyMap<string, HeldLevel>;
}
