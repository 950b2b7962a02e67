import type { Place, Source, Span } from "#core";
import type { MappingNode, Node, ScalarStyle } from "#yaml";

/** A scalar with its place. `source.slice(span)` is the text as written; `value` is decoded. */
export interface Text extends Place {
  readonly value: string;
  readonly style: ScalarStyle;
}

/** A mapping of scalars (`env:`, `with:`), in file order; keys keep their own places. */
export type TextMap = ReadonlyMap<string, { readonly key: Text; readonly value: Text }>;

export interface Workflow {
  readonly kind: "workflow";
  readonly source: Source;
  readonly root: MappingNode;
  readonly name?: Text;
  readonly triggers: readonly Trigger[];
  readonly permissions?: Permissions;
  readonly env: TextMap;
  readonly defaults: RunDefaults;
  readonly jobs: readonly Job[];
}

export interface Trigger {
  /** `push`, `pull_request_target`, … as written. */
  readonly event: Text;
  /** `branches`, `types`, `inputs` … of the event, if it has a mapping or a list (`schedule`). */
  readonly options?: Node;
}

/**
 * `runs-on`, `container` … are absent on a job that calls a reusable workflow. Jobs and steps are by
 * far the most numerous models: those that are read have every field, so that all have one shape.
 */
export interface Job {
  readonly id: Text;
  /** The job's whole mapping. */
  readonly node: MappingNode;
  readonly place: Place;
  readonly name?: Text | undefined;
  readonly if?: Text | undefined;
  readonly needs: readonly Text[];
  readonly permissions?: Permissions | undefined;
  readonly env: TextMap;
  readonly defaults: RunDefaults;
  readonly runsOn?: RunsOn | undefined;
  readonly environment?: Text | undefined;
  readonly strategy?: Strategy | undefined;
  readonly container?: Container | undefined;
  readonly services: readonly Container[];
  readonly steps: readonly Step[];
  /** `uses:` of a job that calls a reusable workflow. */
  readonly uses?: Text | undefined;
  readonly with: TextMap;
  /** `secrets:` of such a job. */
  readonly secrets?: "inherit" | TextMap | undefined;
}

export interface RunsOn {
  readonly labels: readonly Text[];
  readonly group?: Text;
}

export interface RunDefaults {
  readonly shell?: Text;
  readonly workingDirectory?: Text;
}

export interface Container {
  /** Key under `services:`; absent for `container:`. */
  readonly name?: Text;
  /** Absent where the mapping has none. */
  readonly image?: Text;
  readonly credentials?: TextMap;
  readonly env: TextMap;
}

/**
 * What is static of a matrix: every value written for `matrix.<key>`, in axes and in `include:`;
 * "dynamic" where only an expression is. Values inside objects stand under `key.inner`.
 */
export interface Strategy {
  readonly matrix: ReadonlyMap<string, readonly Text[] | "dynamic">;
  /** The whole matrix, or its `include:`, is an expression: values that are not listed may come. */
  readonly dynamic: boolean;
}

export interface Step {
  /** Place among the job's steps; a second number counts inside `parallel:`. */
  readonly index: readonly number[];
  /** Identity without line numbers: `id`, else `name`, else `uses`, else the first line of `run`. */
  readonly key: string;
  readonly node: MappingNode;
  readonly place: Place;
  readonly id?: Text | undefined;
  readonly name?: Text | undefined;
  readonly if?: Text | undefined;
  readonly uses?: Text | undefined;
  readonly run?: Text | undefined;
  readonly shell?: Text | undefined;
  readonly workingDirectory?: Text | undefined;
  readonly with: TextMap;
  readonly env: TextMap;
  readonly parallel: readonly Step[];
}

/** An `action.yml`. */
export interface ActionManifest {
  readonly kind: "action";
  readonly source: Source;
  readonly root: MappingNode;
  readonly name?: Text;
  readonly inputs: ReadonlyMap<string, { readonly key: Text; readonly default?: Text }>;
  /** `composite`, `node24`, `docker` …, lower case. */
  readonly using?: Text;
  /** Steps of a composite action, `parallel:` included. */
  readonly steps: readonly Step[];
  /** `runs.image` of a Docker action: `Dockerfile` or `docker://…`. */
  readonly image?: Text;
}

export type Level = "read" | "write" | "none";

/** A `permissions:` block as written. Unlisted scopes of a mapping are `none`. */
export interface Permissions {
  readonly place: Place;
  readonly kind: "read-all" | "write-all" | "mapping" | "invalid";
  readonly scopes: readonly { readonly scope: Text; readonly level: Text }[];
}

/** A file that GitHub would not accept, with every reason found. */
export interface InvalidFile {
  readonly kind: "invalid";
  readonly source: Source;
  readonly as: "workflow" | "action" | "unknown";
  readonly faults: readonly { readonly span: Span; readonly message: string }[];
}

/** What the suite discovered and parsed, once, for all gates of a run. */
export interface Inputs {
  readonly kind: "repository" | "folder" | "file";
  readonly workflows: readonly Workflow[];
  readonly actions: readonly ActionManifest[];
  /** Workflow and action files that no model could be made of. */
  readonly invalid: readonly InvalidFile[];
  /** Workflows over GitHub's 512,000 bytes; not parsed. */
  readonly oversized: readonly { readonly source: Source; readonly size: number }[];
  /** Every file of the tree that git tracks or does not ignore (a folder: every file), excluded ones left out, sorted. */
  readonly files: readonly string[];
}
