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

const BY_LENGTH: ReadonlyMap<number, Algorithm> = new Map([
  [32, "md5"],
  [40, "sha1"],
  [56, "sha224"],
  [64, "sha256"],
  [96, "sha384"],
  [128, "sha512"],
]);

/** What so many hex digits are where nothing else says so: MD5, SHA-1 and the SHA-2 family, as every tool takes it. */
export function algorithmOfLength(length: number): Algorithm | undefined {
  return BY_LENGTH.get(length);
}
