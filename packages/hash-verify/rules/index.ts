import type { RuleMeta } from "#core";
import { badSignature } from "./bad-signature.ts";
import { digestMismatch } from "./digest-mismatch.ts";
import { listNote } from "./list-note.ts";
import { missingFile } from "./missing-file.ts";
import { missingSbom } from "./missing-sbom.ts";
import { releaseConflict } from "./release-conflict.ts";
import { schemaViolation } from "./schema-violation.ts";
import { staleBuild } from "./stale-build.ts";
import { unlistedFile } from "./unlisted-file.ts";
import { unsafeName } from "./unsafe-name.ts";
import { untrustedAttestation } from "./untrusted-attestation.ts";
import { weakDigest } from "./weak-digest.ts";

/** Sorted by id. */
export const HASH_VERIFY_RULES: readonly RuleMeta[] = [
  badSignature,
  digestMismatch,
  listNote,
  missingFile,
  missingSbom,
  releaseConflict,
  schemaViolation,
  staleBuild,
  unlistedFile,
  unsafeName,
  untrustedAttestation,
  weakDigest,
];
