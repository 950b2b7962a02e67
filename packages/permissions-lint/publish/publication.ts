import type { Place, Source } from "#core";
import type { Step } from "#workflow";

/**
 * Where a job's work goes: a package registry, an image registry, a release, a site, running
 * systems, or a signature that others trust.
 */
export type Target =
  | "npm"
  | "JSR"
  | "PyPI"
  | "crates.io"
  | "RubyGems"
  | "NuGet"
  | "pub.dev"
  | "Maven"
  | "extensions"
  | "images"
  | "charts"
  | "releases"
  | "site"
  | "deployment"
  | "signature";

/** One place that puts something where others take it from. */
export interface Publication {
  readonly target: Target;
  /** What stands there: `npm publish`, `softprops/action-gh-release`. */
  readonly text: string;
  readonly source: Source;
  readonly place: Place;
  /** The step of the job, also where the command stands in a composite action that it uses. */
  readonly step: Step;
  /** Expressions that must all hold for it: the step's `if:`, `push: ${{ … }}`. */
  readonly conditions: readonly string[];
}

const NAMES: Readonly<Partial<Record<Target, string>>> = {
  images: "an image registry",
  charts: "a chart repository",
  releases: "the repository's releases",
  site: "a web site",
  deployment: "running systems",
  signature: "those who trust its signature",
  extensions: "an extension marketplace",
};

/** The target in a sentence: "publishes to npm". */
export function nameOfTarget(target: Target): string {
  return NAMES[target] ?? target;
}

/** A package registry, whose versions cannot be taken back by a new deployment. */
export function isPackageTarget(target: Target): boolean {
  switch (target) {
    case "images":
    case "charts":
    case "releases":
    case "site":
    case "deployment":
    case "signature":
      return false;
    default:
      return true;
  }
}
