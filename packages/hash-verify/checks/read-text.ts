import { createSource, type Source } from "#core";
import { decodeText } from "../canonical/decode-text.ts";
import { type HashWorld, type Opened, readNamed } from "./world.ts";

/**
 * A text and all that is read out of it stand in memory together: three times the file where values are
 * long, twenty times where they are a few characters each. Measured: 4 MiB of those take 80 MB beside the
 * program itself, 52 MiB one GB.
 */
const MAX_FILE = 2 ** 26;

export interface TextFile {
  readonly source: Source;
  /** Bytes. */
  readonly size: number;
}

/** A whole file in UTF-8 that a check names. */
export async function readText(world: HashWorld, path: string): Promise<Opened<TextFile>> {
  const read = await readNamed(world, path, MAX_FILE);
  if (!read.ok) return read;
  const decoded = decodeText(read.bytes);
  const source = createSource(read.path, decoded.text);
  if (decoded.ok) return { ok: true, source, size: read.bytes.length };
  const at = source.lines.position(decoded.span.start);
  return { ok: false, notJudged: { file: read.path, at, reason: decoded.reason } };
}
