import type { ImageReference } from "./image.ts";

/** A `uses:` value, parsed as the runner parses it (design: actions/runner ActionManifestManager, `uses` conversion). */
export type Uses =
  | RepositoryUses
  | { readonly kind: "image"; readonly image: ImageReference }
  | { readonly kind: "local"; readonly path: string }
  /** `$/path`: the file's own repository at the commit that is running (actions/runner 2.336). */
  | { readonly kind: "self"; readonly path: string }
  /** Holds `${{ … }}`, which GitHub does not evaluate here. */
  | { readonly kind: "dynamic" }
  | { readonly kind: "invalid"; readonly reason: string };

export interface RepositoryUses {
  readonly kind: "repository";
  readonly owner: string;
  readonly repo: string;
  /** Below the repository, without leading slash; "" for its root. */
  readonly path: string;
  readonly ref: string;
  /** A reusable workflow: the path ends in `.yml` or `.yaml` under `.github/workflows`. */
  readonly reusable: boolean;
}
