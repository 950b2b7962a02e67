/** An image reference as container tools read it: `[registry/]name[:tag][@digest]`. */
export type ImageReference =
  | {
      readonly kind: "image";
      /** As written, without tag and digest: `ghcr.io/owner/name`, `alpine`. */
      readonly name: string;
      readonly tag?: string;
      /** `sha256:<64 hex>` or `sha512:<128 hex>`, checked. */
      readonly digest?: string;
    }
  /** Holds an expression or a variable that cannot be told offline. */
  | { readonly kind: "dynamic" }
  /** `scratch`, an earlier build stage, an empty `container:`. */
  | { readonly kind: "none" }
  | { readonly kind: "invalid"; readonly reason: string };
