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
  | {
      readonly kind: "dynamic";
      /** Every value it can take is a static matrix value, and each is listed on its own. */
      readonly expanded?: true;
    }
  /** `scratch`, an earlier build stage, an empty `container:`. */
  | { readonly kind: "none" }
  | { readonly kind: "invalid"; readonly reason: string };

// The OCI image spec wants lower-case hex, and docker refuses anything else (go-digest `Validate`).
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const NAME = /^[\w.[\]:-]+(?:\/[\w.-]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const PREFIX = "docker://";

/** Parses an image; `docker` takes a `docker://` off first, as the runner does, in this case only. */
export function parseImage(
  written: string,
  { docker = false }: { readonly docker?: boolean } = {},
): ImageReference {
  const trimmed = written.trim();
  const value = docker && trimmed.startsWith(PREFIX) ? trimmed.slice(PREFIX.length) : trimmed;
  if (value === "") return { kind: "none" };
  const at = value.lastIndexOf("@");
  const digest = at < 0 ? undefined : value.slice(at + 1);
  const rest = at < 0 ? value : value.slice(0, at);
  const isFixed = digest !== undefined && DIGEST.test(digest);
  // A digest fixes the content whatever registry or name an expression puts in front of it.
  if (value.includes("${{"))
    return isFixed ? { kind: "image", name: rest, digest } : { kind: "dynamic" };
  if (digest !== undefined && !isFixed) return { kind: "invalid", reason: digestFault(digest) };
  const colon = rest.indexOf(":", rest.lastIndexOf("/") + 1);
  const name = colon < 0 ? rest : rest.slice(0, colon);
  const tag = colon < 0 ? undefined : rest.slice(colon + 1);
  if (!NAME.test(name)) return { kind: "invalid", reason: "is no image name" };
  if (tag !== undefined && !TAG.test(tag))
    return { kind: "invalid", reason: "has a tag that no image can have" };
  return { kind: "image", name, ...(tag !== undefined && { tag }), ...(isFixed && { digest }) };
}

function digestFault(digest: string): string {
  const [algorithm, hex = ""] = digest.split(":", 2);
  switch (algorithm) {
    case "sha256":
      return `has a digest of ${hex.length} characters; sha256 has 64 lower-case hex digits`;
    case "sha512":
      return `has a digest of ${hex.length} characters; sha512 has 128 lower-case hex digits`;
    default:
      return "has something behind `@` that is no digest; write `@sha256:` and 64 hex digits";
  }
}
