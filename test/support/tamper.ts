/** Another value in one place of a JSON document. */
export type Path = readonly (string | number)[];

/** Every value that is no container, by its path. */
export function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, [...path, at]));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner: unknown, key) => Reflect.get(Object(inner), key), value);
}

export function withValue(value: unknown, [key, ...rest]: Path, leaf: unknown): unknown {
  if (key === undefined) return leaf;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...Object(value) };
  Reflect.set(Object(copy), key, withValue(Reflect.get(Object(copy), key), rest, leaf));
  return copy;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Bytes that a text stands for, and how to write others in their place; a short word stands for itself. */
export function bytesOf(text: string): { readonly bytes: Buffer; write(bytes: Buffer): string } {
  if (text.length >= 40 && BASE64.test(text)) {
    return { bytes: Buffer.from(text, "base64"), write: (bytes) => bytes.toString("base64") };
  }
  return { bytes: Buffer.from(text), write: (bytes) => bytes.toString("latin1") };
}

/** Half-open. */
type Range = readonly [start: number, end: number];

// Of these the verifier reads past tags, versions and repeated algorithm names that no signature covers.
const CONTENT_TYPE = Buffer.from("06092a864886f70d010903", "hex");
const TIMESTAMP = Buffer.from("060b2a864886f70d0109100104", "hex");
const ECDSA = Buffer.from("06082a8648ce3d040302", "hex");

/** What must not change: all bytes of most fields, of a certificate and a timestamp what is signed. */
export function sealedIn(field: string, bytes: Buffer): readonly Range[] {
  if (field === "rawBytes") return [[4, 8 + bytes.readUInt16BE(6)]];
  if (field !== "signedTimestamp") return [[0, bytes.length]];
  const info = bytes.indexOf(TIMESTAMP) + TIMESTAMP.length + 4;
  const signature = bytes.lastIndexOf(ECDSA);
  return [
    [info, info + (bytes[info - 1] ?? 0)],
    [bytes.indexOf(CONTENT_TYPE) - 2, signature - 2],
    [signature + ECDSA.length + 2, bytes.length],
  ];
}
