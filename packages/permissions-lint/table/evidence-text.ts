import { redact } from "#core";
import type { Evidence } from "../needs/needs.ts";
import { startOf } from "../views/place.ts";

const LONGEST = 120;

export interface EvidenceStyle {
  /** The file that the reader is in already. */
  readonly home: string;
  /** Lines move with every edit, so what is kept in a file goes without. */
  readonly withLines: boolean;
}

/** `gh release create, line 12`, or with the file where it is another one. */
export function evidenceText(evidence: Evidence, { home, withLines }: EvidenceStyle): string {
  const { source, place, text } = evidence;
  const words = cutText(oneLine(redact(text)));
  const elsewhere = source.path === home ? "" : `, ${source.path}`;
  if (!withLines) return words + elsewhere;
  const { line } = startOf(source, place);
  return elsewhere === "" ? `${words}, line ${line}` : `${words}${elsewhere}:${line}`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function cutText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
