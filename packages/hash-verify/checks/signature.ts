/** `signature`: a file is signed by a key that the caller has. */
import { KEY_SUFFIXES, signedAlgorithms } from "../signature/trusted-key.ts";
import { readBeside, readGiven } from "./beside.ts";
import type { SignatureCheck } from "./check.ts";
import { judgeByKey } from "./key-signature.ts";
import { hashNamed } from "./named-files.ts";
import { readNamedKey } from "./named-key.ts";
import { incomplete, joinOutcomes, type Observed } from "./outcome.ts";
import { signatureTexts } from "./signature-files.ts";
import { type HashWorld, openNamed } from "./world.ts";

export async function observeSignature(check: SignatureCheck, world: HashWorld): Promise<Observed> {
  const keyed = await readNamedKey(world, check.key);
  if (!keyed.ok) return incomplete(keyed.notJudged);
  const named = openNamed(world, check.file);
  if (!named.ok) return incomplete(named.notJudged);
  const { key } = keyed;
  const suffixes = KEY_SUFFIXES[key.kind];
  const found =
    check.signature === undefined
      ? await readBeside({ place: named, name: named.name, suffixes })
      : await readGiven(world, check.signature);
  const read = signatureTexts(found);
  const hashed = await hashNamed(world, [check.file], signedAlgorithms(key, read.texts));
  const [file] = hashed.hashed;
  if (!file) {
    const notJudged = [...hashed.notJudged, ...read.notJudged];
    return () => ({ files: hashed.rows, problems: [], notJudged });
  }
  const signed = { key, file, legacy: check.legacy === true };
  // Here and not in the thunk: most signatures read the file once more.
  const { outcomes } = judgeByKey(signed, read, world.host);
  return () => joinOutcomes(outcomes);
}
