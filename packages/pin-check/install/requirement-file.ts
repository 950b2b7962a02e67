import type { Source, Span } from "#core";
import { isDynamic, type Pin } from "./model.ts";
import { pythonName, pythonPin } from "./python.ts";

/** A requirement in a file, without comment and options. */
export interface RequirementLine {
  readonly text: string;
  readonly name: string;
  readonly pin: Pin;
  readonly span: Span;
}

export interface RequirementFile {
  readonly lines: readonly RequirementLine[];
  /** `-r FILE` and `-c FILE`, as written: relative to this file. */
  readonly requirements: readonly string[];
  readonly constraints: readonly string[];
  /** One hash makes pip ask for all of them. */
  readonly hashed: boolean;
}

const INCLUDE = /^(?:-r|--requirement)[=\s]{0,8}(\S{1,500})$/;
const CONSTRAINT = /^(?:-c|--constraint)[=\s]{0,8}(\S{1,500})$/;
const EDITABLE = /^(?:-e|--editable)[=\s]{1,8}/;

const parsed = new WeakMap<Source, RequirementFile>();

/** Reads pip's requirements format; linear, and anything that is no requirement is passed over. */
export function parseRequirements(source: Source): RequirementFile {
  const known = parsed.get(source);
  if (known) return known;
  const lines: RequirementLine[] = [];
  const requirements: string[] = [];
  const constraints: string[] = [];
  let hashed = false;
  for (const { text, span } of logicalLines(source.text)) {
    const include = INCLUDE.exec(text)?.[1];
    const constraint = CONSTRAINT.exec(text)?.[1];
    if (include !== undefined) requirements.push(include);
    else if (constraint !== undefined) constraints.push(constraint);
    else if (text.startsWith("--require-hashes")) hashed = true;
    else if (text.includes("--hash")) hashed = true;
    else if (!text.startsWith("-") || EDITABLE.test(text)) lines.push(lineOf(text, span));
  }
  const result = { lines, requirements, constraints, hashed };
  parsed.set(source, result);
  return result;
}

function lineOf(line: string, span: Span): RequirementLine {
  const text = line
    .replace(EDITABLE, "")
    .replace(/\s--.*$/s, "")
    .trim();
  return { text, name: pythonName(text), pin: isDynamic(text) ? "unknown" : pythonPin(text), span };
}

/** Lines joined at `\`, without comments and blank ends; the span is that of the first physical line. */
function* logicalLines(text: string): Generator<{ text: string; span: Span }> {
  let joined = "";
  let first: Span | undefined;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const written = withoutComment(text.slice(at, end));
    const body = written.replace(/\\$/, "");
    const start = at + body.length - body.trimStart().length;
    if (body.trim() !== "") first ??= { start, end: at + body.trimEnd().length };
    joined += body;
    at = end + 1;
    if (written.endsWith("\\") && at < text.length) continue;
    const trimmed = joined.trim();
    if (trimmed !== "" && first) yield { text: trimmed, span: first };
    joined = "";
    first = undefined;
  }
}

function withoutComment(line: string): string {
  const text = line.replace(/^\uFEFF/, " ").trimEnd();
  if (text.trimStart().startsWith("#")) return "";
  const comment = text.search(/\s#/);
  return comment < 0 ? text : text.slice(0, comment).trimEnd();
}
