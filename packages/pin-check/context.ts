import type { Source, Span } from "#core";
import type { ImageUse, Inputs, Script, Use } from "#workflow";
import type { PinCheckOptions } from "./options.ts";

/**
 * What `gather` found in the world: the texts of files beside workflows and actions, by path
 * (lock file, Dockerfiles, compose files, updater configs, requirements, zizmor.yml), and whose
 * repository it is.
 */
export interface PinCheckFacts {
  readonly texts: ReadonlyMap<string, Source>;
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** `GITHUB_REPOSITORY_OWNER`, else the owner in the remote `origin`; lower case. */
  readonly owner?: string;
  /** `owner/repo` from the same places; lower case. */
  readonly repository?: string;
}

/** What rules see: everything, derived once. */
export interface PinContext {
  readonly inputs: Inputs;
  readonly options: PinCheckOptions;
  readonly facts: PinCheckFacts;
  readonly uses: readonly Use[];
  readonly images: readonly ImageUse[];
  readonly scripts: readonly Script[];
  /** Compose files whose images cannot be told, and why. */
  readonly brokenCompose: readonly BrokenFile[];
}

export interface BrokenFile {
  readonly source: Source;
  readonly span: Span;
  readonly reason: string;
}
