import { type Decoded, type Decoder, list, map, object, oneOf, record, text, union } from "#core";
import type { PermissionsRecord, RecordedJob, RecordedWorkflow } from "./record.ts";

const level = oneOf(["read", "write"] as const);
const levels = record(level);
const confidence = oneOf(["certain", "likely", "possible"] as const);

const job: Decoder<RecordedJob> = map(
  object(
    {
      granted: levels,
      from: oneOf(["job", "workflow", "default", "unknown"] as const),
      environment: text(),
      reasons: record(text()),
      evidence: record(confidence),
      calls: object({ uses: text(), required: levels }, { required: ["uses", "required"] }),
      unverified: list(text()),
    },
    { required: ["granted", "from"] },
  ),
  ({ reasons = new Map(), evidence = new Map(), unverified = [], ...rest }) => ({
    ...rest,
    reasons,
    evidence,
    unverified,
  }),
);

const block = union(text(), record(text()), (value) => (typeof value === "string" ? 0 : 1));

const workflow: Decoder<RecordedWorkflow> = object(
  { events: list(text()), permissions: block, jobs: record(job) },
  { required: ["events", "jobs"] },
);

/** Strict: a key that is not known might be a right that nobody compares. */
const permissionsRecord: Decoder<PermissionsRecord> = object(
  {
    version: oneOf([1] as const),
    assume: object(
      {
        defaultPermissions: oneOf(["permissive", "restricted"] as const),
        visibility: oneOf(["public", "private", "internal"] as const),
      },
      { required: ["defaultPermissions", "visibility"] },
    ),
    workflows: record(workflow),
  },
  { required: ["version", "assume", "workflows"] },
);

export function decodeRecord(value: unknown): Decoded<PermissionsRecord> {
  return permissionsRecord.decode(value);
}
