import { createSource, type Source, show } from "#core";
import { checkSchema, type SchemaVerdict } from "../canonical/check-schema.ts";
import { decodeText } from "../canonical/decode-text.ts";
import type { JsonNode } from "../canonical/json-node.ts";
import { ajvEngine } from "../canonical/schema-engine.ts";
import { digestMismatch } from "../rules/digest-mismatch.ts";
import { schemaViolation } from "../rules/schema-violation.ts";
import type { CanonicalCheck } from "./check.ts";
import { nothingOf, type Outcome } from "./outcome.ts";
import { problemAbout, problemIn } from "./problem.ts";
import { notJudgedAt } from "./read-list.ts";
import { type HashWorld, readNamed } from "./world.ts";

/** It becomes code: what is longer is no schema that a person reviewed. */
const MAX_SCHEMA = 2 ** 20;
/**
 * A pattern may backtrack and a `$ref` may branch for longer than anyone waits, on a document that was
 * made for it. Which ones cannot is not decidable by a look at the schema, and another engine for
 * patterns would leave the rest; so the whole of it has a time, a hundred times what honest files take.
 */
const SCHEMA_MILLISECONDS = 20_000;

/** Values, and the file that they stand in. */
export interface Subject {
  readonly source: Source;
  readonly values: readonly JsonNode[];
}

/** Each value against the schema that a check pins; whether it is the pinned one is judged without any. */
export async function judgeSchema(
  { schema: path, "schema-sha256": pinned }: CanonicalCheck,
  { source, values }: Subject,
  world: HashWorld,
): Promise<Outcome> {
  if (path === undefined || pinned === undefined) return nothingOf();
  const read = await readNamed(world, path, MAX_SCHEMA);
  if (!read.ok) return nothingOf(read.notJudged);
  const { bytes } = read;
  const { host } = world;
  const sha256 = host.sha256(bytes);
  const checked = host.runWithin(SCHEMA_MILLISECONDS, () =>
    checkSchema(values, { bytes, sha256, pinned }, ajvEngine),
  );
  if (!checked) return nothingOf({ file: read.path, reason: TOO_SLOW });
  const schema = createSource(read.path, decodeText(bytes).text);
  return outcomeOf(checked.value, { source, schema, sha256 });
}

const TOO_SLOW = `takes more than ${SCHEMA_MILLISECONDS / 1_000} s to check; look for patterns that backtrack`;

interface Checked {
  readonly source: Source;
  readonly schema: Source;
  readonly sha256: string;
}

function outcomeOf(verdict: SchemaVerdict, { source, schema, sha256 }: Checked): Outcome {
  switch (verdict.kind) {
    case "valid":
      return nothingOf();
    case "unusable":
      return nothingOf(...verdict.faults.map((fault) => notJudgedAt(schema, fault)));
    case "changed": {
      const data = { name: show(schema.path), actual: sha256, expected: verdict.pinned };
      const problem = problemAbout(digestMismatch, schema.path, { message: "schema", data });
      return { ...nothingOf(), problems: [problem] };
    }
    case "violations": {
      const names = { name: show(source.path), schema: show(schema.path) };
      const problems = verdict.faults.map(({ span, reason }) =>
        problemIn(schemaViolation, source, {
          message: "violation",
          at: { span },
          data: { ...names, reason },
        }),
      );
      return { ...nothingOf(), problems };
    }
  }
}
