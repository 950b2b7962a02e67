import type { Signer } from "@sigstore/verify";

/** What Fulcio writes into a certificate about a workflow run (fulcio, docs/oid-info.md). */
const EXTENSIONS = {
  issuer: [8, 1],
  "signer digest": [10],
  runner: [11],
  repository: [12, 5],
  "source digest": [13, 3],
  "source ref": [14, 6],
  "repository id": [15],
  "owner id": [17],
  run: [21],
} as const satisfies Readonly<Record<string, readonly number[]>>;

export type ClaimName = keyof typeof EXTENSIONS;

/** `undefined`: not in the certificate. `malformed`: there, twice or in no form that can be read. */
export type Claim = { readonly value: string } | "malformed" | undefined;

type Extensions = ReadonlyMap<number, Uint8Array | "malformed">;

const FULCIO = [1, 3, 6, 1, 4, 1, 57264, 1];
/** From here on values are DER, before it raw text. */
const FIRST_DER = 8;
const LEGACY_REPOSITORY = 5;
const UTF8_STRING = 0x0c;

/** Reads the claims ourselves: the library decodes the issuer only, as ASCII, and compares raw DER. */
export function readClaims(identity: Signer["identity"]): (name: ClaimName) => Claim {
  const extensions = fulcioExtensions(identity?.oids ?? []);
  return (name) => {
    // The newer form first: what has it was issued after the older was given up.
    const number = EXTENSIONS[name].find((candidate) => extensions.has(candidate));
    return number === undefined ? undefined : decode(number, extensions.get(number));
  };
}

function fulcioExtensions(oids: NonNullable<NonNullable<Signer["identity"]>["oids"]>): Extensions {
  const extensions = new Map<number, Uint8Array | "malformed">();
  for (const { oid, value } of oids) {
    const id = oid?.id ?? [];
    const number = id.at(-1);
    if (number === undefined || id.length !== FULCIO.length + 1) continue;
    if (!FULCIO.every((part, index) => part === id[index])) continue;
    // RFC 5280 allows an extension once; of two that differ nobody knows which was meant.
    extensions.set(number, extensions.has(number) ? "malformed" : value);
  }
  return extensions;
}

function decode(number: number, value: Uint8Array | "malformed" | undefined): Claim {
  if (value === undefined || value === "malformed") return "malformed";
  const bytes = number < FIRST_DER ? value : utf8StringContent(value);
  const text = bytes && decodeUtf8(bytes);
  if (text === undefined) return "malformed";
  // Older certificates name the repository without its host.
  return { value: number === LEGACY_REPOSITORY ? `https://github.com/${text}` : text };
}

/** The content of exactly one DER UTF8String, its length in the shortest form. */
function utf8StringContent(der: Uint8Array): Uint8Array | undefined {
  const [tag, first] = der;
  if (tag !== UTF8_STRING || first === undefined) return undefined;
  if (first < 0x80) return der.length === 2 + first ? der.subarray(2) : undefined;
  const lengthBytes = first & 0x7f;
  if (lengthBytes === 0 || lengthBytes > 2) return undefined;
  const length = der.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
  const isShortest = length >= (lengthBytes === 1 ? 0x80 : 0x100);
  return isShortest && der.length === 2 + lengthBytes + length
    ? der.subarray(2 + lengthBytes)
    : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
