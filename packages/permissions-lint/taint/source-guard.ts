import type { Source } from "#core";
import type { Scope } from "#workflow";

/** Answers once a file whether a look at its parts is worth the time: hardly any file holds such text. */
export function perSource(test: (text: string) => boolean): (source: Source) => boolean {
  const known = new WeakMap<Source, boolean>();
  return (source) => {
    const found = known.get(source);
    if (found !== undefined) return found;
    const answer = test(source.text);
    known.set(source, answer);
    return answer;
  };
}

// Lower case. Payload, head branch, what callers give, and the actions and commands that hand such text on.
const OTHERS: readonly string[] = [
  "github.event.",
  "github[",
  "head_ref",
  "inputs.",
  "inputs[",
  "tojson",
  "github_event_path",
  "pr view",
  "issue view",
  "changed-files",
  "paths-filter",
  "file-changes",
  "branch-names",
  "pull-request-comment",
  "resolve-pr-refs",
  "workflow-origin",
  "current-pr",
  "-parser",
];

const mentionsOthers = perSource((text) => {
  const lower = text.toLowerCase();
  return OTHERS.some((word) => lower.includes(word));
});

/** Whether anything in the file may be somebody else's text. */
export function mayHoldOthersText({ source }: Scope): boolean {
  return mentionsOthers(source);
}
