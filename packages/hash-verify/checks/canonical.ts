/** `canonical`: what a JSON, JSONL or CSV file says has the digest that is expected, whatever its layout. */
import { createSource } from "#core";
import { judgeCanonical } from "../canonical/canonical.ts";
import type { JsonNode } from "../canonical/json-node.ts";
import {
  type Content,
  formatOf,
  type ReadContent,
  type RowsAsked,
  readContent,
} from "../canonical/read-content.ts";
import { digestOutcome, noteIn, refusedIn } from "./canonical-outcome.ts";
import { judgeSchema } from "./canonical-schema.ts";
import type { CanonicalCheck } from "./check.ts";
import { type Expectation, readExpectation } from "./expectation.ts";
import { joinOutcomes, nothingOf, type Observed, type Outcome } from "./outcome.ts";
import { readText, type TextFile } from "./read-text.ts";
import type { HashWorld } from "./world.ts";

export async function observeCanonical(check: CanonicalCheck, world: HashWorld): Promise<Observed> {
  const { expectation, unread } = await readExpectation(check.expect, world);
  const outcomes = [nothingOf(...unread), ...(await judgeFile(check, expectation, world))];
  if (world.confined && check.expect === undefined && check.schema === undefined) {
    outcomes.push(nothingOf({ file: check.file, reason: "nothing to verify; give `expect`" }));
  }
  return () => joinOutcomes(outcomes);
}

async function judgeFile(
  check: CanonicalCheck,
  expectation: Expectation | undefined,
  world: HashWorld,
): Promise<readonly Outcome[]> {
  const file = await readText(world, check.file);
  if (!file.ok) {
    const none = { source: createSource(check.file, ""), values: [] };
    return [nothingOf(file.notJudged), await judgeSchema(check, none, world)];
  }
  const { source } = file;
  const read = readContent(source.text, formatOf(source.path), rowsAsked(check));
  const values = read.ok ? valuesOf(read.content) : [];
  return [
    judgeContent(read, { file, expectation, sha256: world.host.sha256 }),
    await judgeSchema(check, { source, values }, world),
  ];
}

interface Compared {
  readonly file: TextFile;
  readonly expectation: Expectation | undefined;
  readonly sha256: (text: string) => string;
}

function judgeContent(read: ReadContent, { file, expectation, sha256 }: Compared): Outcome {
  if (!read.ok) return refusedIn(file.source, read.faults);
  const answer = judgeCanonical(read.content, expectation?.digest, sha256);
  const notes = read.notes.map((note) => noteIn(file.source, note));
  return joinOutcomes([
    { ...nothingOf(), problems: notes },
    digestOutcome(answer, file, expectation),
  ]);
}

function rowsAsked({ fields, sort, row, ascii }: CanonicalCheck): RowsAsked | undefined {
  if (!fields || !sort) return undefined;
  return { fields, sort, row: row ?? "array", ascii: ascii ?? false };
}

/** What a schema is about: a JSON document as a whole; a line of JSONL and a record of CSV by itself. */
function valuesOf(content: Content): readonly JsonNode[] {
  if (content.kind === "document") return [content.root];
  return content.root ? [content.root] : content.rows;
}
