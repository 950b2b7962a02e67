import { createSource, type Position } from "#core";
import { parseYaml, spanAt } from "#yaml";
import { RECORD_PATH } from "../gather.ts";
import { decodeRecord } from "./decode-record.ts";
import type { PermissionsRecord } from "./record.ts";
import { recordText } from "./write-record.ts";

export type ReadRecord =
  | { readonly ok: true; readonly record: PermissionsRecord }
  /** For `notJudged`: where, what and the next step. */
  | { readonly ok: false; readonly at?: Position; readonly reason: string };

const MEND = "mend it, or write it again with `sluice permissions-lint record`";

export function readRecord(text: string): ReadRecord {
  const parsed = parse(text);
  if (!parsed.ok) return broken(`is not JSON: ${parsed.reason}`, positionIn(text, parsed.offset));
  const decoded = decodeRecord(parsed.value);
  if (!decoded.ok) {
    const [fault, ...more] = decoded.faults;
    const others = more.length > 0 ? `, and ${more.length} more` : "";
    return broken(`${fault?.message ?? "is malformed"}${others}`, placeOf(text, fault));
  }
  // Of a key that stands there twice, a reader would see the first and JSON the last.
  const again = recordText(decoded.value) === text ? undefined : duplicateKey(text);
  return again
    ? broken("a key stands here for the second time", again)
    : { ok: true, record: decoded.value };
}

function broken(reason: string, at: Position | undefined): ReadRecord {
  return { ok: false, reason: `the record of rights: ${reason}; ${MEND}`, ...(at && { at }) };
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string; readonly offset: number };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // V8 names the offset, except where the text simply ends.
    const at = /at position ([0-9]{1,9})/.exec(error instanceof Error ? error.message : "")?.[1];
    if (at === undefined) return { ok: false, reason: "it ends too early", offset: text.length };
    return { ok: false, reason: "here it breaks", offset: Number(at) };
  }
}

function positionIn(text: string, offset: number): Position {
  return createSource(RECORD_PATH, text).lines.position(offset);
}

function placeOf(
  text: string,
  fault: { readonly path: readonly (string | number)[]; readonly atKey?: true } | undefined,
): Position | undefined {
  // JSON is YAML as far as places go (YAML 1.2 §1.3), and that parser knows them.
  const yaml = parseYaml(text);
  if (!fault || !yaml.ok || !yaml.root) return undefined;
  return positionIn(text, spanAt(yaml.root, fault.path, fault.atKey).start);
}

function duplicateKey(text: string): Position | undefined {
  const [problem] = parseYaml(text).problems.filter(({ kind }) => kind === "duplicate-key");
  return problem && positionIn(text, problem.span.start);
}
