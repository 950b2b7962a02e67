import type { Job, ScopeName, Workflow } from "#workflow";
import type { CallContract } from "../calls/contract.ts";
import type { StepCredentials } from "../credentials/credentials.ts";
import type { JobNeeds, Need } from "../needs/needs.ts";
import type { JobTrust } from "../trust/trust.ts";
import type { HeldRights } from "./held.ts";

/** Held against needed, one scope. */
export interface ScopeVerdict {
  readonly scope: ScopeName;
  readonly held: "none" | "read" | "write";
  /** `possible` needs excuse and do not demand. */
  readonly need?: Need;
  /**
   * `ok` · `unused` (held, nothing asks) · `excess` (write held, only reading asked) · `missing` (certain) ·
   * `probably-missing` (likely) · `unverified` (nothing asks, and a sink could use it).
   */
  readonly verdict: "ok" | "unused" | "excess" | "missing" | "probably-missing" | "unverified";
}

/** Everything that rules look at, for one job; every rule is a small predicate over it. */
export interface JobModel {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly held: HeldRights;
  readonly credentials: readonly StepCredentials[];
  readonly needs: JobNeeds;
  readonly scopes: readonly ScopeVerdict[];
  readonly verdict: "exact" | "over" | "under" | "unverified";
  readonly trust: JobTrust;
  /** A job that calls a reusable workflow. */
  readonly call?: CallContract;
}
