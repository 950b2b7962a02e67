import { readTrustedKey, type TrustedKey } from "../signature/trusted-key.ts";
import { textOfUtf8 } from "../utf8.ts";
import { type HashWorld, type Opened, readNamed } from "./world.ts";

/** Far more than any key has. */
const MAX_KEY = 16 << 10;

export interface NamedKey extends TrustedKey {
  readonly path: string;
}

export async function readNamedKey(
  world: HashWorld,
  path: string,
): Promise<Opened<{ readonly key: NamedKey }>> {
  const file = await readNamed(world, path, MAX_KEY);
  if (!file.ok) return file;
  const text = textOfUtf8(file.bytes);
  const key =
    text === undefined
      ? ({ kind: "unreadable", reason: "not UTF-8; give cosign.pub or minisign.pub" } as const)
      : readTrustedKey(text, world.host.signatures);
  return key.kind === "unreadable"
    ? { ok: false, notJudged: { file: file.path, reason: key.reason } }
    : { ok: true, key: { ...key, path: file.path } };
}
