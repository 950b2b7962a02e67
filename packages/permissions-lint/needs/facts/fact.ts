import type { ScopeName } from "#workflow";
import type { Confidence } from "../needs.ts";

/** A documented right that some piece of work asks of the token it uses. */
export interface Fact {
  readonly scope: ScopeName;
  readonly access: "read" | "write";
  readonly confidence: Confidence;
  /** Any of these serves as well. */
  readonly alternatives: readonly ScopeName[];
  /** Works without the right while the repository is public. */
  readonly publicAnyway: boolean;
  /** What the work does, in a few words: `creates a release`. */
  readonly why: string;
  /** Where that is documented. */
  readonly basis: string;
}

/** Work that no GITHUB_TOKEN may do, whatever its rights. */
export interface ImpossibleFact {
  readonly what: string;
  readonly confidence: Confidence;
  readonly why: string;
  readonly basis: string;
}

/** How the token comes to the work; a fact holds only where GITHUB_TOKEN comes that way. */
export type TokenWay =
  /**
   * The first of these inputs that is set; `default`: absent, the action takes `github.token`. An
   * environment variable of `env`, where it is set, may come before the input.
   */
  | {
      readonly kind: "input";
      readonly names: readonly string[];
      readonly default: boolean;
      readonly env: readonly string[];
    }
  /** The first of these environment variables that is set. */
  | { readonly kind: "env"; readonly names: readonly string[] }
  /** A text of the step that holds the credential: `Authorization: Bearer $GH_TOKEN`. */
  | { readonly kind: "text"; readonly text: string }
  /** `id-token` opens to every step of the job; no token is handed over. */
  | { readonly kind: "oidc" }
  /** What `git` would use, `gh` would use, the log-in at a registry. */
  | { readonly kind: "git" }
  | { readonly kind: "gh" }
  | { readonly kind: "registry"; readonly host?: string }
  /** Not known: any credential within the step's reach may be it. */
  | { readonly kind: "any" };

export type WithToken<T> = T & { readonly token: TokenWay };
