import { type Algorithm, algorithmOfLength, hexLength } from "#core";
import type { Listed, ReadList } from "../listed.ts";
import { algorithmOfName } from "./algorithm-of.ts";
import { isHex, readDigest } from "./digest.ts";

/** A digest alone, with or without a line break: goreleaser's split mode. */
const ALONE = /^([0-9A-Fa-f]+)[ \t]*(?:\r?\n)*$/;
const SUFFIX = /^(?:(?:check|hash)?sums?|hash|digest)$/i;

export function isSideCar(text: string, from: number): boolean {
  // No digest is as long; a list may be very much longer.
  return text.length - from < 512 && ALONE.test(text.slice(from));
}

/** `model.gguf.sha256` with nothing but a digest in it speaks of `model.gguf` beside it. */
export function readSideCar(
  text: string,
  from: number,
  options: { readonly name: string; readonly expected?: Algorithm | undefined },
): ReadList {
  const span = { start: from, end: text.trimEnd().length };
  const digest = ALONE.exec(text.slice(from, from + 512))?.[1];
  const name = targetOf(options.name);
  if (digest === undefined || text.length - from >= 512) {
    return fault(span, "is no digest alone; a side-car is `<hex>` and nothing else");
  }
  if (name === undefined) {
    return fault(span, "is a digest without a name, and the name of the list ends in no algorithm");
  }
  const algorithm = options.expected ?? algorithmOfLength(digest.length);
  const read = algorithm && isHex(digest) ? readDigest(digest, algorithm) : undefined;
  if (algorithm === undefined || read === undefined) {
    const need = algorithm
      ? `${algorithm} has ${hexLength(algorithm)}`
      : "no known digest has as many";
    return fault(span, `has ${digest.length} hex digits; ${need}: was it cut off?`);
  }
  const listed: Listed = { name, algorithm, digest: read, span };
  return { dialect: "side-car", listed: [listed], faults: [], notes: [] };
}

/** The list's name without `.sha256`, `.sha256sum` or `.sha256.txt`. */
function targetOf(list: string): string | undefined {
  const plain = list.replace(/\.txt$/i, "");
  const dot = plain.lastIndexOf(".");
  const extension = plain.slice(dot + 1);
  const isKnown = SUFFIX.test(extension) || algorithmOfName(extension) !== undefined;
  const target = plain.slice(0, Math.max(0, dot));
  return isKnown && target !== "" && !target.endsWith("/") ? target : undefined;
}

function fault(span: Listed["span"], reason: string): ReadList {
  return { dialect: "side-car", listed: [], faults: [{ span, reason }], notes: [] };
}
