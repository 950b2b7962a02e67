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
  const words = cutText(withoutRef(oneLine(redact(text))));
  const elsewhere = source.path === home ? "" : `, ${source.path}`;
  if (!withLines) return words + elsewhere;
  const { line } = startOf(source, place);
  return elsewhere === "" ? `${words}, line ${line}` : `${words}${elsewhere}:${line}`;
}

/** `actions/deploy-pages@v4` without its version: an update of a pin changes no right. */
export function withoutRef(text: string): string {
  const at = text.indexOf("@");
  return at > 0 && !text.includes(" ") && text.slice(0, at).includes("/")
    ? text.slice(0, at)
    : text;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export function cutText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
