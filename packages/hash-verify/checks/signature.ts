/** `signature`: a file is signed by a key that the caller has. */
import { MAX_BUNDLES } from "../attest/read-bundles.ts";
import { KEY_SUFFIXES, signedAlgorithms } from "../signature/trusted-key.ts";
import { readBeside, readGiven } from "./beside.ts";
import type { SignatureCheck } from "./check.ts";
import { judgeByKey, readNamedKey, signatureTexts, verifyByKey } from "./key-signature.ts";
import { hashNamed } from "./named-files.ts";
import { incomplete, joinOutcomes, type Observed } from "./outcome.ts";
import { type HashWorld, openNamed } from "./world.ts";

export async function observeSignature(check: SignatureCheck, world: HashWorld): Promise<Observed> {
  const keyed = await readNamedKey(world, check.key);
  if (!keyed.ok) return incomplete(keyed.notJudged);
  const named = openNamed(world, check.file);
  if (!named.ok) return incomplete(named.notJudged);
  const { key } = keyed;
  const suffixes = KEY_SUFFIXES[key.kind];
  const limit = MAX_BUNDLES;
  const found =
    check.signature === undefined
      ? await readBeside({ place: named, name: named.name, suffixes, limit })
      : await readGiven(world, check.signature, { limit });
  const { texts, notJudged } = signatureTexts(found);
  const hashed = await hashNamed(world, [check.file], signedAlgorithms(key, texts));
  const unread = [
    { files: hashed.rows, problems: [], notJudged: [...hashed.notJudged, ...notJudged] },
  ];
  const [file] = hashed.hashed;
  if (!file) return () => joinOutcomes(unread);
  const signed = { key, file, legacy: check.legacy === true };
  // Here and not in the thunk: most signatures read the file once more.
  const verdict = verifyByKey(signed, texts, world.host);
  return () => joinOutcomes([...unread, ...(verdict ? [judgeByKey(signed, verdict)] : [])]);
}
