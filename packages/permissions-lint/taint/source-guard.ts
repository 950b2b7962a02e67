import type { Source } from "#core";
import type { Scope } from "#workflow";

/** Answers once a file whether a look at its parts is worth the time: hardly any file holds such text. */
export function perSource(test: (text: string) => boolean): (source: Source) => boolean {
  const known = new WeakMap<Source, boolean>();
  return (source) => {
    const found = known.get(source);
    if (found !== undefined) return found;
    const answer = test(source.text) || mayBeHidden(source.text, test);
    known.set(source, answer);
    return answer;
  };
}

/**
 * In double quotes YAML writes any letter as `\x67`, and breaks a word over two lines (YAML 1.2.2, 5.7
 * and 7.3.1): what the text does not show may still be in what is read of it.
 */
function mayBeHidden(text: string, test: (text: string) => boolean): boolean {
  if (!text.includes("\\")) return false;
  if (/\\[xuU/]/.test(text)) return true;
  return /\\\r?\n/.test(text) && test(text.replace(/\\\r?\n[ \t]*/g, ""));
}

/** Payload, head branch and what callers give; blanks and line breaks may stand around a dot. */
const GIVEN =
  /\bgithub\s*(?:\[|\.\s*(?:\*|event\s*[.[)]))|\bhead_ref\b|\binputs\s*[.[]|\btojson\b|\bgithub_(?:event_path|head_ref)\b/i;

/** The outputs of an action or workflow of the repository's own carry what that file holds. */
const OWN_FILE = /\buses["']?\s*:\s*["']?[.$]\//;

/** The actions and commands that hand such text on. */
const TELLING =
  /(?:pr|issue) view|changed-files|paths-filter|file-changes|branch-names|pull-request-comment|resolve-pr-refs|workflow-origin|current-pr|-parser|find-comment|download|context\.payload/i;

const mentionsOthers = perSource(
  (text) => GIVEN.test(text) || TELLING.test(text) || OWN_FILE.test(text),
);

/** Whether anything in the file may be somebody else's text. */
export function mayHoldOthersText({ source }: Scope): boolean {
  return mentionsOthers(source);
}
