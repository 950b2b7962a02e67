import type { Place } from "#core";
import type { Level, ScopeName, Workflow } from "#workflow";
import type { Evidence } from "../needs/needs.ts";

/** What a called workflow asks for, and what its caller lets it have. */
export interface CallContract {
  /** `uses:` as written. */
  readonly uses: string;
  readonly at: Place;
  readonly callee: "local" | "known" | "unknown";
  /** The called file, where it is local and readable. */
  readonly workflow?: Workflow;
  /** Union of its root block and the blocks of all jobs, whatever their `if:` (GitHub checks it at start-up). */
  readonly required: ReadonlyMap<
    ScopeName,
    {
      readonly level: "read" | "write";
      readonly asked: Evidence;
      /** Read off the called file, or documented beyond doubt. */
      readonly certain: boolean;
    }
  >;
  /** A callee, or a nested one, without any block takes everything that its caller holds. */
  readonly takesAll: boolean;
  /** Scopes where the caller allows less than is required: the run ends in startup_failure. */
  readonly under: readonly {
    readonly scope: ScopeName;
    readonly allowed: Level;
    readonly required: "read" | "write";
    readonly asked: Evidence;
    /** Chain of `uses:` below the first callee, where a nested one asks. */
    readonly through: readonly string[];
  }[];
}
