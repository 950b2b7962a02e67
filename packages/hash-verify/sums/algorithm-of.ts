import { ALGORITHMS, type Algorithm } from "#core";

/** An algorithm that we compute, or one that is known by name only. */
export type Recognized =
  | { readonly kind: "algorithm"; readonly algorithm: Algorithm }
  | { readonly kind: "unsupported"; readonly name: string };

// As printed by GNU coreutils, OpenSSL 1 and 3, the BSDs and Perl's shasum; case matters to all of them.
const TAGS: Readonly<Record<Algorithm, readonly string[]>> = {
  md5: ["MD5"],
  sha1: ["SHA1"],
  sha224: ["SHA224", "SHA2-224"],
  sha256: ["SHA256", "SHA2-256"],
  sha384: ["SHA384", "SHA2-384"],
  sha512: ["SHA512", "SHA2-512"],
  "sha512-256": ["SHA512/256", "SHA2-512/256", "SHA512-256", "SHA512t256"],
  "sha3-256": ["SHA3-256"],
  "sha3-384": ["SHA3-384"],
  "sha3-512": ["SHA3-512"],
  blake2b512: ["BLAKE2b", "BLAKE2b-512", "BLAKE2B-512", "BLAKE2b512"],
  blake2s256: ["BLAKE2S-256", "BLAKE2s256", "BLAKE2s-256", "BLAKE2s"],
};
const OTHER_TAG =
  /^(?:BLAKE[23][bBsS]?(?:-\d+)?|SM3|CRC(?:32B?)?|BSD|SYSV|R(?:IPE)?MD-?160|SHA3-224|SHA(?:2-)?512[/t-]224|SHAKE-?\d+|SKEIN(?:256|512|1024)|WHIRLPOOL|MD[24])$/;

const BY_TAG: ReadonlyMap<string, Recognized> = new Map(
  entriesOf(TAGS).flatMap(([algorithm, tags]) =>
    tags.map((tag) => [tag, known(algorithm)] as const),
  ),
);

/** `SHA256` of `SHA256 (name) = hex`. */
export function algorithmOfTag(tag: string): Recognized | undefined {
  return BY_TAG.get(tag) ?? (OTHER_TAG.test(tag) ? { kind: "unsupported", name: tag } : undefined);
}

// `SHA256SUMS`, `sha256.sum`, `checksums_sha256.txt`, `model.gguf.sha256`, `B2SUMS`. A second beta is
// `1.0.0-b2` as well, so these two words must stand where they can mean nothing else.
const IN_NAME =
  /(?:^|[^a-z0-9])(md5|sha-?(?:1|224|256|384)|sha-?512(?:[-_t]?(?:224|256))?|sha3[-_]?(?:224|256|384|512)|(?<=\.|sums?[-_])b[23]|b[23](?=sum)|blake2[bs](?:[-_]?\d{3})?|blake3|sm3|crc32|(?:rmd|ripemd)160)(?:[-_.]?(?:check)?sums?)?(?:\.txt)?$/i;
const BY_NAME: ReadonlyMap<string, Algorithm> = new Map([
  ["md5", "md5"],
  ["sha1", "sha1"],
  ["sha224", "sha224"],
  ["sha256", "sha256"],
  ["sha384", "sha384"],
  ["sha512", "sha512"],
  ["sha512256", "sha512-256"],
  ["sha512t256", "sha512-256"],
  ["sha3256", "sha3-256"],
  ["sha3384", "sha3-384"],
  ["sha3512", "sha3-512"],
  ["b2", "blake2b512"],
  ["blake2b", "blake2b512"],
  ["blake2b512", "blake2b512"],
  ["blake2s", "blake2s256"],
  ["blake2s256", "blake2s256"],
]);

/** What the file name of a list says, `SHA256SUMS` or `model.gguf.sha256`. */
export function algorithmOfName(name: string): Recognized | undefined {
  const word = IN_NAME.exec(baseName(name))?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const algorithm = BY_NAME.get(word.replace(/[-_]/g, ""));
  return algorithm ? known(algorithm) : { kind: "unsupported", name: word };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function known(algorithm: Algorithm): Recognized {
  return { kind: "algorithm", algorithm };
}

function entriesOf(tags: typeof TAGS): readonly (readonly [Algorithm, readonly string[]])[] {
  return ALGORITHMS.map((algorithm) => [algorithm, tags[algorithm]]);
}
