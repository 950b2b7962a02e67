import { decodeBase64 } from "./base64.ts";

export interface MinisignKey {
  /** Eight bytes, hex; a name, not a proof. */
  readonly id: string;
  readonly key: Uint8Array;
}

export interface MinisignSignature {
  readonly id: string;
  /** `Ed`: over the content itself. `ED`: over its BLAKE2b-512. */
  readonly isLegacy: boolean;
  readonly signature: Uint8Array;
  readonly comment: string;
  /** Over the signature and the trusted comment. */
  readonly global: Uint8Array;
}

const COMMENT = "untrusted comment:";
const TRUSTED = "trusted comment: ";
/** minisign's own bounds are 1 and 8 KiB a line. */
const TEXT_LIMIT = 16 << 10;
const ID = 2;
const VALUE = ID + 8;
const KEY_LENGTH = VALUE + 32;
const SIGNATURE_LENGTH = VALUE + 64;
const GLOBAL_LENGTH = 64;

/** The public key's file of two lines, or its second line alone as `minisign -P` takes it. */
export function readMinisignKey(text: string): MinisignKey | undefined {
  const lines = linesOf(text);
  const [first = ""] = lines;
  const encoded = lines.at(-1) ?? "";
  const isFile = first.startsWith(COMMENT);
  if (lines.length !== (isFile ? 2 : 1)) return undefined;
  const bytes = decodeBase64(encoded);
  if (bytes?.length !== KEY_LENGTH || algorithmOf(bytes) !== "Ed") return undefined;
  return { id: idOf(bytes), key: bytes.subarray(VALUE) };
}

export function readMinisignSignature(text: string): MinisignSignature | undefined {
  const lines = linesOf(text);
  const [untrusted = "", encoded = "", trusted = "", encodedGlobal = ""] = lines;
  if (lines.length !== 4 || !untrusted.startsWith(COMMENT) || !trusted.startsWith(TRUSTED)) {
    return undefined;
  }
  const bytes = decodeBase64(encoded);
  const global = decodeBase64(encodedGlobal);
  if (bytes?.length !== SIGNATURE_LENGTH || global?.length !== GLOBAL_LENGTH) return undefined;
  const algorithm = algorithmOf(bytes);
  if (algorithm !== "Ed" && algorithm !== "ED") return undefined;
  return {
    id: idOf(bytes),
    isLegacy: algorithm === "Ed",
    signature: bytes.subarray(VALUE),
    comment: trusted.slice(TRUSTED.length),
    global,
  };
}

function linesOf(text: string): readonly string[] {
  if (text.length > TEXT_LIMIT) return [];
  const lines = text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function algorithmOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, ID));
}

/** As minisign prints it: the little-endian number in hex. */
function idOf(bytes: Uint8Array): string {
  const id = [...bytes.subarray(ID, VALUE)].reverse();
  return id
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
