import { isAlgorithm, show } from "#core";
import { itemsAt, type JsonNode, spanOf, textAt, valueAt } from "../canonical/json-node.ts";
import { parseJson } from "../canonical/parse-json.ts";
import type { ReadList } from "../listed.ts";
import { readDigest } from "./digest.ts";
import {
  addFault,
  addListed,
  addNote,
  finishReading,
  type Reading,
  startReading,
} from "./reading.ts";

const DIALECT = "github-artifacts-list";

/** What `GITHUB_ARTIFACTS_LIST` names: `{"version": 1, "subjects": [{name, digest, kind}]}`. */
export function readArtifactsList(text: string): ReadList {
  const parsed = parseJson(text);
  if (!parsed.ok) return { dialect: DIALECT, listed: [], faults: parsed.faults, notes: [] };
  const reading = startReading("subject");
  const { root } = parsed;
  for (const note of parsed.notes) addNote(reading, note.span, note.reason);
  const version = valueAt(root, "version");
  if (valueAt(root, "subjects")?.kind !== "array") {
    addFault(reading, spanOf(root), "is JSON without a list `subjects`; read it with `manifest`");
  } else if (version?.kind !== "number" || version.value !== 1) {
    addFault(reading, spanOf(version ?? root), "is not `version` 1 of an artifacts list");
  } else {
    for (const [index, subject] of itemsAt(root, "subjects").entries()) {
      addSubject(reading, subject, index + 1);
    }
  }
  return finishReading(reading, DIALECT, text.length);
}

function addSubject(reading: Reading, subject: JsonNode, number: number): void {
  const span = spanOf(subject);
  const name = textAt(subject, "name");
  const written = textAt(subject, "digest");
  const kind = valueAt(subject, "kind") === undefined ? "file" : textAt(subject, "kind");
  if (name === undefined || name === "" || written === undefined) {
    addFault(reading, span, "has no text `name` or no text `digest`");
    return;
  }
  if (kind !== "file") {
    const what =
      kind === "oci" ? "is an image, not a file; check it with `manifest`" : UNKNOWN_KIND;
    addFault(reading, span, what);
    return;
  }
  const colon = written.indexOf(":");
  const algorithm = written.slice(0, Math.max(0, colon));
  const encoded = written.slice(colon + 1);
  const digest = isAlgorithm(algorithm) ? readDigest(encoded, algorithm) : undefined;
  if (!isAlgorithm(algorithm) || digest === undefined) {
    addFault(reading, span, `has the digest ${show(written)}; write \`sha256:<hex>\``);
    return;
  }
  addListed(reading, { name, algorithm, digest, span }, number);
}

const UNKNOWN_KIND = "has a `kind` that is neither `file` nor `oci`";
