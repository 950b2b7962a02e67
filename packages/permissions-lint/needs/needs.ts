import type { Place, Source } from "#core";
import type { ScopeName, Step } from "#workflow";

/**
 * `certain`: a documented fact, its condition decided, and the token is proven to reach it. `likely`: the
 * same with an input that cannot be decided, or a pattern in its usual setting. `possible`: it may excuse a
 * grant and never demands one.
 */
export type Confidence = "certain" | "likely" | "possible";

/** A place in a file that shows why. */
export interface Evidence {
  readonly source: Source;
  readonly place: Place;
  /** What stands there, short enough to print: `gh release create`, `actions/deploy-pages@v4`. */
  readonly text: string;
  /** What it does, in a few words: `creates a release`. */
  readonly why: string;
  /** Where the fact is documented: a REST endpoint, an action's README, a page of GitHub's docs. */
  readonly basis: string;
  readonly step?: Step;
}

/** One right that the job's work asks of its GITHUB_TOKEN. */
export interface Need {
  readonly scope: ScopeName;
  readonly access: "read" | "write";
  readonly confidence: Confidence;
  /** Any of these serves as well: a comment on a pull request takes `issues` or `pull-requests`. */
  readonly alternatives: readonly ScopeName[];
  readonly evidence: readonly Evidence[];
  /** Works without the right while the repository is public (reads that anybody may make). */
  readonly publicAnyway: boolean;
}

/** Something that no GITHUB_TOKEN may do, whatever its rights. */
export interface Impossible {
  /** `repository secrets`, `Projects v2`, `workflow files`. */
  readonly what: string;
  readonly confidence: Confidence;
  readonly evidence: Evidence;
}

/** Where the token, or a credential made of it, goes out of sight. */
export interface Sink {
  readonly kind: "action" | "script" | "callee" | "graphql" | "request" | "image";
  /** `certain`: it is handed the token; `possible`: it could take it. */
  readonly reach: "certain" | "possible";
  /** Absent: whatever the token may do. A git credential only pushes (`contents`), OIDC is open to all (`id-token`). */
  readonly scopes?: readonly ScopeName[];
  readonly evidence: Evidence;
}

export interface JobNeeds {
  /** One entry a scope and access at most, the best evidence first. */
  readonly needs: readonly Need[];
  readonly impossible: readonly Impossible[];
  readonly sinks: readonly Sink[];
}
