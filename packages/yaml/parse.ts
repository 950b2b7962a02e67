import { type Event, parseEvents, YAMLException } from "js-yaml";
import { buildTree } from "./build-tree.ts";
import type { YamlProblem, YamlResult } from "./node.ts";
import { DEPTH_LIMIT, problemAt, syntaxProblem } from "./problem.ts";
import { isSpace } from "./skip.ts";

/** Reads YAML into a positioned tree; never throws, whatever the text. */
export function parseYaml(text: string): YamlResult {
  const read = readEvents(text);
  return read.ok ? buildTree(text, read.events) : { ok: false, problems: [read.problem] };
}

type EventsResult =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly problem: YamlProblem };

function readEvents(text: string): EventsResult {
  try {
    return { ok: true, events: parseEvents(text, { maxDepth: DEPTH_LIMIT }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, problem: problemOf(error, text) };
  }
}

function problemOf({ reason, mark }: YAMLException, text: string): YamlProblem {
  const start = Math.min(mark?.position ?? 0, text.length);
  let end = start;
  while (end < text.length && end - start < 40 && !isSpace(text.charCodeAt(end))) end++;
  if (reason.startsWith("nesting exceeded")) return problemAt("depth", start, end);
  return syntaxProblem(reason, start, end);
}
