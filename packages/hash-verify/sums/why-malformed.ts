import { type Algorithm, algorithmOfLength, hexLength, isAlgorithm, show } from "#core";
import { isHex } from "./digest.ts";

const WRITE = "write `<hex>  <name>`";
// Shorter runs of hex are words.
const LEAST_HEX = 32;

/** What a line is that is no entry, in the order from sure to guessed. */
export function whyMalformed(line: string, expected: Algorithm | undefined): string {
  if (line === "") return "holds blanks only; delete the line";
  if (line.startsWith("\ufeff")) return "starts with a byte-order mark; were files joined?";
  const [first = "", ...others] = line.split(/[ \t]+/, 4);
  return (
    whyPrefixed(first) ??
    whyHex(first, others.length === 0, expected) ??
    whyTurned(line) ??
    whyCrc(first, others) ??
    `is neither \`<hex>  <name>\` nor \`ALGORITHM (<name>) = <hex>\``
  );
}

export function whyUnsupported(name: string): string {
  const known = name.toUpperCase();
  if (known === "B3" || known === "BLAKE3") {
    return "is BLAKE3, which is not supported; list SHA-256 digests, or check it with `b3sum --check`";
  }
  return `is ${known}, which is not supported; list SHA-256 digests`;
}

/** `sha256:<hex>`, as registries and release pages write it. */
function whyPrefixed(first: string): string | undefined {
  const [, prefix, digest = ""] = /^([A-Za-z0-9-]+)[:=](.*)$/.exec(first) ?? [];
  if (prefix === undefined || !isAlgorithm(prefix.toLowerCase())) return undefined;
  return isHex(digest) ? `has a prefix, \`${prefix}:\`; ${WRITE}` : undefined;
}

function whyHex(
  first: string,
  isAlone: boolean,
  expected: Algorithm | undefined,
): string | undefined {
  if (first.length < LEAST_HEX || !isHex(first)) return undefined;
  const wanted = expected === undefined ? undefined : hexLength(expected);
  const fits = wanted ? wanted === first.length : algorithmOfLength(first.length) !== undefined;
  if (fits && isAlone) return `has a digest and no name; ${WRITE}`;
  const need = expected ? `${expected} has ${wanted}` : "no known digest has as many";
  return `has a digest of ${first.length} hex digits; ${need}: was it cut off?`;
}

/** `name: hex`, `name = hex`, `name hex` (iotaledger/iota#6122). */
function whyTurned(line: string): string | undefined {
  const tail = line.slice(Math.max(line.lastIndexOf(" "), line.lastIndexOf("\t")) + 1);
  if (tail.length < LEAST_HEX || !isHex(tail) || tail.length === line.length) return undefined;
  const head = line.slice(0, line.length - tail.length).trimEnd();
  if (head.endsWith(":")) return `is \`name: hex\`; ${WRITE}`;
  const [, tag] = /^([A-Za-z][^\s(]*)\s*\(.*=$/.exec(head) ?? [];
  if (tag !== undefined)
    return `starts with ${show(tag)} and is not \`ALGORITHM (<name>) = <hex>\``;
  if (head.endsWith("=")) return `is \`name = hex\`; ${WRITE}`;
  return `has its columns reversed, the name before the digest; ${WRITE}`;
}

/** `3963584021 12 name` of `cksum`, `32856 1 name` of `sum`. */
function whyCrc(first: string, [second = "", name]: readonly string[]): string | undefined {
  const isCount = /^\d{1,10}$/.test(first) && /^\d+$/.test(second) && name !== undefined;
  return isCount
    ? "is a CRC of `cksum` or `sum`, which proves nothing; list SHA-256 digests"
    : undefined;
}
