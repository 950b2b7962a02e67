import { type Algorithm, algorithmOfLength, hexLength, type Span, show } from "#core";

/** A digest that a list states, and where. */
export interface Digest extends Span {
  readonly algorithm: Algorithm;
  /** Lower-case hex. */
  readonly digest: string;
}

export type ReadDigest =
  | { readonly ok: true; readonly algorithm: Algorithm; readonly digest: string }
  | { readonly ok: false; readonly reason: string };

const HEX = /^[0-9a-fA-F]+$/;

/** Without its separators, as SPDX, CycloneDX, in-toto and OpenSSL each set them in their own places. */
const NAMES: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
  ["md5", "md5"],
  ["sha1", "sha1"],
  ["sha224", "sha224"],
  ["sha256", "sha256"],
  ["sha384", "sha384"],
  ["sha512", "sha512"],
  ["sha512256", "sha512-256"],
  ["sha3256", "sha3-256"],
  ["sha3384", "sha3-384"],
  ["sha3512", "sha3-512"],
  ["blake2b", "blake2b512"],
  ["blake2b512", "blake2b512"],
  ["blake2s", "blake2s256"],
  ["blake2s256", "blake2s256"],
]);

/** The algorithm that a list names; undefined for one that we do not compute. */
export function algorithmNamed(written: string): Algorithm | undefined {
  return NAMES.get(written.toLowerCase().replace(/[-_/]/g, ""));
}

/** Hex of an algorithm's length. */
export function readHex(algorithm: Algorithm, written: string): ReadDigest {
  const length = hexLength(algorithm);
  if (HEX.test(written) && written.length === length) {
    return { ok: true, algorithm, digest: written.toLowerCase() };
  }
  return fail(`a ${algorithm} digest has ${length} hex digits; got ${show(written)}`);
}

/** `sha256:<hex>`, or bare hex whose length tells the algorithm. */
export function readPrefixed(written: string): ReadDigest {
  const colon = written.indexOf(":");
  if (colon < 0) {
    const algorithm = algorithmOfLength(written.length);
    return algorithm ? readHex(algorithm, written) : fail(`${show(written)} is no digest in hex`);
  }
  const algorithm = algorithmNamed(written.slice(0, colon));
  if (algorithm) return readHex(algorithm, written.slice(colon + 1));
  return fail(`${show(written.slice(0, colon))} is no hash that we compute`);
}

function fail(reason: string): ReadDigest {
  return { ok: false, reason };
}
