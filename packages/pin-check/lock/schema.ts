import {
  type Decoded,
  type Decoder,
  isObject,
  list,
  object,
  oneOf,
  record,
  show,
  text,
} from "#core";

/** One entry under `dependencies:`, in any version of the format. */
export interface LockEntry {
  readonly ref?: string;
  /** `sha1-<40 hex>` or `sha256-<64 hex>`. */
  readonly commit?: string;
  readonly uses?: readonly string[];
}

export interface LockDocument {
  readonly workflows: ReadonlyMap<string, readonly string[]>;
  readonly dependencies: ReadonlyMap<string, LockEntry>;
}

// github/actions-lockfile, JSON Schema of v0.0.2 and v0.0.3.
const KEY = /^[^/@:\s]+\/[^/@:\s]+@[^:\s]+$/;
// v0.0.1 kept the commit in the key.
const KEY_WITH_COMMIT = /^[^/@:\s]+\/[^/@:\s]+@[^:\s]+:(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
const HOST = /^(?:github\.com|[a-z0-9-]+\.ghe\.com)$/i;
const ID = /^[\w=-]{1,64}$/;

const VERSIONS = ["v0.0.1", "v0.0.2", "v0.0.3"] as const;

export function isKnownVersion(version: string): boolean {
  return VERSIONS.some((known) => known === version);
}

const commit = text({ pattern: COMMIT, expected: "sha1- and 40 hex digits, or sha256- and 64" });

const identifier: Decoder<string> = {
  schema: { type: ["integer", "string"] },
  decode: (value, path = []) =>
    (typeof value === "string" || typeof value === "number") && ID.test(String(value))
      ? { ok: true, value: String(value) }
      : fault(path, `\`${path.join(".")}\` must be an id; got ${show(value)}`),
};

function pinKeys(pattern: RegExp, expected: string) {
  const key = text({ pattern, expected });
  const check = (written: string) =>
    pattern.test(written) ? undefined : `${show(written)} is no key; it must be ${expected}`;
  return { keys: list(key), check };
}

const named = pinKeys(KEY, "OWNER/REPO@REF");
const withCommit = pinKeys(KEY_WITH_COMMIT, "OWNER/REPO@REF:sha1-COMMIT");

const entry = {
  ref: text(),
  commit,
  owner_id: identifier,
  repo_id: identifier,
  uses: named.keys,
};
const REQUIRED = ["ref", "commit", "owner_id", "repo_id"] as const;

const DEPENDENCY: Readonly<Record<(typeof VERSIONS)[number], Decoder<LockEntry>>> = {
  "v0.0.1": object({ ...entry, uses: withCommit.keys, tag: text(), branch: text() }),
  "v0.0.2": object(entry, { required: REQUIRED }),
  "v0.0.3": object(
    { ...entry, hostname: text({ pattern: HOST, expected: "github.com or a host of ghe.com" }) },
    { required: REQUIRED },
  ),
};

/** Strict: an unknown key, version or form is a fault, because a lock that is misread pins nothing. */
export function decodeLock(value: unknown): Decoded<LockDocument> {
  if (!isObject(value)) return fault([], "the lock must be a mapping");
  const version = oneOf(VERSIONS).decode(value.version, ["version"]);
  if (!version.ok) return version;
  const { keys, check } = version.value === "v0.0.1" ? withCommit : named;
  return object(
    {
      version: oneOf(VERSIONS),
      workflows: record(keys),
      dependencies: record(DEPENDENCY[version.value], { key: check }),
    },
    { required: ["version", "workflows", "dependencies"] },
  ).decode(value);
}

function fault(path: readonly (string | number)[], message: string): Decoded<never> {
  return { ok: false, faults: [{ path, message }] };
}
