/** Subresource Integrity (W3C): `alg-base64?options`, separated by blanks; the strongest algorithm counts. */
import { type Algorithm, hexLength, show } from "#core";

export type ReadSri =
  | {
      readonly ok: true;
      readonly algorithm: Algorithm;
      /** Lower-case hex; a file that matches any one of them is the one meant. */
      readonly digests: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** The three that the specification knows, strongest first. Others are weak or nobody's. */
const STRONG = ["sha512", "sha384", "sha256"] as const;
const EXPRESSION = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?[\x21-\x7e]*)?$/;

export function parseSri(text: string): ReadSri {
  const found = new Map<string, string[]>();
  for (const written of text.split(/[\t\n\f\r ]+/)) {
    if (written === "") continue;
    const [, name, base64] = EXPRESSION.exec(written) ?? [];
    if (name === undefined || base64 === undefined) {
      return fail(`${show(written)} is no integrity value; it must be \`sha256-\` and base64`);
    }
    const algorithm = STRONG.find((known) => known === name);
    if (!algorithm) continue;
    const hex = hexOf(base64);
    if (hex?.length !== hexLength(algorithm)) {
      return fail(`${show(written)} does not hold as many bytes as ${algorithm} gives`);
    }
    found.set(algorithm, [...(found.get(algorithm) ?? []), hex]);
  }
  const algorithm = STRONG.find((known) => found.has(known));
  const digests = algorithm && found.get(algorithm);
  if (algorithm && digests) return { ok: true, algorithm, digests };
  return fail(`${show(text)} holds no sha256, sha384 or sha512 digest`);
}

/** Undefined unless it is the one base64 of its bytes: padded, and no bits left over. */
function hexOf(base64: string): string | undefined {
  if (base64.length % 4 !== 0) return undefined;
  const bytes = atob(base64);
  if (btoa(bytes) !== base64) return undefined;
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}

function fail(reason: string): ReadSri {
  return { ok: false, reason };
}
