/** Why a place that should hold a bundle gives none that could be judged. */
export type FaultKind =
  | { readonly kind: "too-large"; readonly limit: number }
  | { readonly kind: "too-many"; readonly what: string; readonly limit: number }
  | { readonly kind: "not-json" | "not-a-bundle" | "empty" }
  | { readonly kind: "media-type"; readonly actual: string }
  | { readonly kind: "missing-parts"; readonly parts: readonly string[] }
  | { readonly kind: "malformed"; readonly detail: string }
  /** Forms that look like bundles and carry too little. */
  | { readonly kind: "cosign-legacy" | "bare-envelope" | "elsewhere" };

/** Where in a file; both absent: the file as a whole. */
export interface BundlePlace {
  readonly file: string;
  /** 1-based, in a file with one bundle a line. */
  readonly line?: number;
  /** In the JSON document, `attestations[2].bundle`. */
  readonly path?: string;
}

export type BundleFault = FaultKind & { readonly at: BundlePlace };

export function describeFault(fault: FaultKind): string {
  switch (fault.kind) {
    case "too-large":
      return `larger than ${fault.limit} characters; not read`;
    case "too-many":
      return `more than ${fault.limit} ${fault.what}; not read`;
    case "not-json":
      return "neither JSON nor one JSON document a line";
    case "not-a-bundle":
      return "not a sigstore bundle, nor a list of attestations";
    case "empty":
      return "holds no bundle";
    case "media-type":
      return `bundles of type ${fault.actual} are not known; v0.1 to v0.3 are`;
    case "missing-parts":
      return `the bundle lacks or must not have: ${fault.parts.join(", ")}`;
    case "malformed":
      return `the bundle cannot be decoded: ${fault.detail}`;
    case "cosign-legacy":
      return "cosign's own older form; sign again with `--new-bundle-format`";
    case "bare-envelope":
      return "an envelope without certificate, log entry or time; ask for the sigstore bundle";
    case "elsewhere":
      return "the bundle is not in the document but behind its `bundle_url`; download it first";
  }
}
