import type { NotJudged, Source, Span } from "#core";
import { parseExpect, readExpected } from "../canonical/expected.ts";
import { notJudgedAt } from "./read-list.ts";
import { readText } from "./read-text.ts";
import type { HashWorld } from "./world.ts";

/** A digest, and where it stands if it stands in a file. */
export interface Expectation {
  readonly digest: string;
  readonly at?: { readonly source: Source; readonly span: Span };
}

export interface ReadExpectation {
  /** Absent: nothing is expected, or `unread` says why it is not known what. */
  readonly expectation: Expectation | undefined;
  readonly unread: readonly NotJudged[];
}

export async function readExpectation(
  written: string | undefined,
  world: HashWorld,
): Promise<ReadExpectation> {
  if (written === undefined) return { expectation: undefined, unread: [] };
  const expect = parseExpect(written);
  switch (expect.kind) {
    case "digest":
      return { expectation: { digest: expect.digest }, unread: [] };
    case "fault":
      return { expectation: undefined, unread: [{ reason: expect.reason }] };
    case "reference":
      return readReference(expect, world);
  }
}

async function readReference(
  { path, pointer }: { readonly path: string; readonly pointer: string },
  world: HashWorld,
): Promise<ReadExpectation> {
  const file = await readText(world, path);
  if (!file.ok) return { expectation: undefined, unread: [file.notJudged] };
  const { source } = file;
  const read = readExpected(source.text, pointer);
  if (read.ok) {
    const { digest, span } = read;
    return { expectation: { digest, at: { source, span } }, unread: [] };
  }
  const unread = read.faults.map((fault) => notJudgedAt(source, fault));
  return { expectation: undefined, unread };
}
