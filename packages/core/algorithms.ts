/** Hash functions that files are checked by, in OpenSSL's names. */
const FACTS = {
  md5: { hexLength: 32, weak: true },
  sha1: { hexLength: 40, weak: true },
  sha224: { hexLength: 56, weak: false },
  sha256: { hexLength: 64, weak: false },
  sha384: { hexLength: 96, weak: false },
  sha512: { hexLength: 128, weak: false },
  "sha512-256": { hexLength: 64, weak: false },
  "sha3-256": { hexLength: 64, weak: false },
  "sha3-384": { hexLength: 96, weak: false },
  "sha3-512": { hexLength: 128, weak: false },
  blake2b512: { hexLength: 128, weak: false },
  blake2s256: { hexLength: 64, weak: false },
} as const satisfies Readonly<Record<string, { hexLength: number; weak: boolean }>>;

export type Algorithm = keyof typeof FACTS;

export const ALGORITHMS: readonly Algorithm[] = Object.keys(FACTS).filter(isAlgorithm);

export function isAlgorithm(name: string): name is Algorithm {
  return Object.hasOwn(FACTS, name);
}

/** Length of a digest in hex digits. */
export function hexLength(algorithm: Algorithm): number {
  return FACTS[algorithm].hexLength;
}

/** Broken: collisions are known, so it may find an accident and never an attack. */
export function isWeak(algorithm: Algorithm): boolean {
  return FACTS[algorithm].weak;
}
