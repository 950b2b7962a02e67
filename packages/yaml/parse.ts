import { EVENT_ID, type Event, parseEvents, YAMLException } from "js-yaml";
import { buildTree } from "./build-tree.ts";
import { isHarmless, isMendable, type Mended, mend } from "./mend.ts";
import type { YamlProblem, YamlResult } from "./node.ts";
import { DEPTH_LIMIT, problemAt, syntaxProblem } from "./problem.ts";
import { isBreak, isSpace } from "./skip.ts";

/** Line breaks in YAML 1.1, and so in GitHub's YamlDotNet (CharacterAnalyzer.IsBreak), but not in YAML 1.2. */
const OLD_BREAKS = ["\u0085", "\u2028", "\u2029"];

/** Reads YAML into a positioned tree; never throws, whatever the text. */
export function parseYaml(text: string): YamlResult {
  if (!OLD_BREAKS.some((mark) => text.includes(mark))) return parse(text);
  // Behind such a break a comment ends for GitHub, and steps may follow that YAML 1.2 never sees.
  const asGitHub = parse(text.replace(/[\u0085\u2028\u2029]/g, "\n"));
  return asGitHub.ok ? asGitHub : parse(text);
}

function parse(text: string): YamlResult {
  const read = readEvents(text);
  if (read.ok) return buildTree(text, read.events);
  return isMendable(read.reason) ? parseMended(text, mend(text)) : failed(text, read);
}

function parseMended(text: string, mended: Mended): YamlResult {
  const read = readEvents(mended.text);
  if (!read.ok) return failed(text, read);
  const tree = buildTree(
    text,
    read.events.map((event) => unfold(text, event)),
  );
  if (!tree.ok || isHarmless(tree.root, mended.blanked)) return tree;
  return failed(text, { reason: "deficient indentation", at: mended.blanked[0]?.start ?? 0 });
}

/** A scalar that looked as if it stood on one line is decoded from the text as written. */
function unfold(text: string, event: Event): Event {
  if (event.type !== EVENT_ID.SCALAR || !event.fast) return event;
  for (let i = event.valueStart; i < event.valueEnd; i++)
    if (isBreak(text.charCodeAt(i))) return { ...event, fast: false };
  return event;
}

interface Failure {
  readonly reason: string;
  readonly at: number;
}

type EventsResult =
  | { readonly ok: true; readonly events: readonly Event[] }
  | ({ readonly ok: false } & Failure);

function readEvents(text: string): EventsResult {
  try {
    return { ok: true, events: parseEvents(text, { maxDepth: DEPTH_LIMIT }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, reason: error.reason, at: error.mark?.position ?? 0 };
  }
}

function failed(text: string, { reason, at }: Failure): YamlResult {
  return { ok: false, problems: [problemOf(text, reason, at)] };
}

const LONGEST_WORD = 40;

/** The offset of the last character that can be seen, so that no problem points below the file. */
function lastCharacter(text: string): number {
  let i = text.length - 1;
  while (i > 0 && isSpace(text.charCodeAt(i))) i--;
  return Math.max(0, i);
}

/** Flags the word at which reading stopped; of what is missing at the end, the last character. */
function problemOf(text: string, reason: string, at: number): YamlProblem {
  const start = Math.min(at, lastCharacter(text));
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD && !isSpace(text.charCodeAt(end))) end++;
  if (reason.startsWith("nesting exceeded")) return problemAt("depth", start, end);
  return syntaxProblem(reason, start, end);
}
