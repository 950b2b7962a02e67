import type { Source } from "#core";
import type { ImageReference } from "./image.ts";
import type { ActionManifest, Job, Step, Text, Workflow } from "./model.ts";
import type { Uses } from "./uses.ts";

/** Where something is used: the file, and as much of workflow, job and step as there is. */
export interface Scope {
  readonly source: Source;
  readonly workflow?: Workflow;
  readonly action?: ActionManifest;
  readonly job?: Job;
  readonly step?: Step;
}

/** One `uses:` in one place. A step behind an alias is used once for each place that names it. */
export interface Use extends Scope {
  readonly position: "step" | "job";
  readonly text: Text;
  readonly uses: Uses;
}

export type ImagePosition =
  | "step"
  | "container"
  | "service"
  | "runs-image"
  | "dockerfile"
  | "compose";

/** One image in one place; `docker://` steps are both a `Use` and an `ImageUse`. */
export interface ImageUse extends Scope {
  readonly position: ImagePosition;
  readonly text: Text;
  readonly image: ImageReference;
  /** The expression that took the image from `text`, a static matrix value. */
  readonly from?: string;
}

/** One `run:` (or a script input of a well-known action) in one place. */
export interface Script extends Scope {
  readonly text: Text;
}
