import type { KeyObject } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import {
  type ContentCheck,
  type FileDigest,
  type KeyKind,
  once,
  type SignatureCheck,
  type Signatures,
  type SignedContent,
} from "#core";

// Slow to load, and the gates that check no signature do without it.
const crypto = once(
  () => createRequire(import.meta.url)("node:crypto") as typeof import("node:crypto"),
);

const CHUNK = 1 << 20;
/** Ed25519 takes the whole content at once; larger files would not stay within constant memory. */
const ONE_SHOT_LIMIT = 64 << 20;
/** Smaller keys are within reach of factoring (NIST SP 800-131A). */
const LEAST_RSA_BITS = 2048;
/** By an exponent of 1 the padded digest is its own signature, which anybody can write. */
const LEAST_RSA_EXPONENT = 3n;
// O_NOFOLLOW and O_NONBLOCK: no link is followed, and a FIFO does not hang us.
const OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export const signatures: Signatures = {
  keyKind: (key) => {
    const read = readKey(key);
    return read && kindOf(read);
  },
  verify: (content, check) => {
    const key = readKey(check.key);
    return key !== undefined && isValid(content, check, key);
  },
  digest: (content, algorithm) => crypto().createHash(algorithm).update(content).digest("hex"),
};

/** Bytes at hand, as content. */
export function signedBytes(bytes: Uint8Array): SignedContent {
  return {
    verify: (check, { algorithm, digest }) => {
      if (signatures.digest(bytes, algorithm) !== digest) return "changed";
      return signatures.verify(bytes, check) ? "valid" : "invalid";
    },
  };
}

/** A regular file, opened anew for each check. Where it lies is the caller's to judge. */
export function signedFile(path: string): SignedContent {
  return {
    verify: (check, expected) => {
      let descriptor: number;
      try {
        descriptor = openSync(path, OPEN);
      } catch {
        return "unreadable";
      }
      try {
        return checkOpen(descriptor, check, expected);
      } catch {
        return "unreadable";
      } finally {
        closeSync(descriptor);
      }
    },
  };
}

function checkOpen(descriptor: number, check: SignatureCheck, expected: FileDigest): ContentCheck {
  const stat = fstatSync(descriptor);
  if (!stat.isFile()) return "unreadable";
  const { size } = stat;
  const key = readKey(check.key);
  if (!key) return "invalid";
  if (check.hash !== undefined)
    return checkStream(descriptor, check.hash, { check, expected, key });
  if (size > ONE_SHOT_LIMIT) return "too-large";
  const chunks: Buffer[] = [];
  for (const chunk of chunksOf(descriptor, size)) chunks.push(Buffer.from(chunk));
  return signedBytes(Buffer.concat(chunks)).verify(check, expected);
}

function checkStream(
  descriptor: number,
  hashName: string,
  of: { readonly check: SignatureCheck; readonly expected: FileDigest; readonly key: KeyObject },
): ContentCheck {
  const hash = crypto().createHash(of.expected.algorithm);
  const verifier = crypto().createVerify(hashName);
  for (const chunk of chunksOf(descriptor, Number.POSITIVE_INFINITY)) {
    hash.update(chunk);
    verifier.update(chunk);
  }
  if (hash.digest("hex") !== of.expected.digest) return "changed";
  return verifier.verify(of.key, of.check.signature) ? "valid" : "invalid";
}

/** The same buffer each time. Stops after `limit`, for a file that grows while it is read. */
function* chunksOf(descriptor: number, limit: number): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (let left = limit; left > 0; ) {
    const count = readSync(descriptor, buffer, 0, CHUNK, null);
    if (count === 0) return;
    left -= count;
    yield buffer.subarray(0, count);
  }
}

function isValid(content: Uint8Array, check: SignatureCheck, key: KeyObject): boolean {
  try {
    return crypto().verify(check.hash ?? null, content, key, check.signature);
  } catch {
    // Node throws where a key cannot be used that way: such a signature proves nothing.
    return false;
  }
}

function readKey(key: Uint8Array): KeyObject | undefined {
  try {
    return crypto().createPublicKey({ key: Buffer.from(key), format: "der", type: "spki" });
  } catch {
    return undefined;
  }
}

function kindOf(key: KeyObject): KeyKind | undefined {
  const { modulusLength = 0, publicExponent = 0n, namedCurve } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case "ed25519":
      return "ed25519";
    case "ec":
      return namedCurve === "prime256v1" ? "ecdsa-p256" : undefined;
    case "rsa":
      return modulusLength >= LEAST_RSA_BITS && publicExponent >= LEAST_RSA_EXPONENT
        ? "rsa"
        : undefined;
    default:
      return undefined;
  }
}
