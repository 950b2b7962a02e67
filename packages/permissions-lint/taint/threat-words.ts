import type { Related } from "#core";
import type { Freedom } from "./payload.ts";
import type { Taint } from "./taint.ts";
import type { Threat } from "./threat.ts";

/** The slots that messages about a threat share. */
export function threatWords({ taint, event, power }: Threat, name: string): ThreatWords {
  const { origin, via } = taint;
  return {
    name: `\`${name}\``,
    carries:
      via.length > 0 || origin.name.includes(" ") ? ` (it carries ${quoted(origin.name)})` : "",
    origin: quoted(origin.name),
    what: WHAT[origin.freedom],
    who: WHO[event] ?? "anybody",
    event,
    power: power.words,
  };
}

// A path of a context, or words for what an action's output holds.
function quoted(name: string): string {
  return name.includes(" ") ? name : `\`${name}\``;
}

type ThreatWords = Readonly<
  Record<"name" | "carries" | "origin" | "what" | "who" | "event" | "power", string>
>;

const WHAT: Readonly<Record<Freedom, string>> = {
  text: "free text",
  line: "free text",
  name: "a branch name that may hold `$(…)`",
};

const WHO: Readonly<Record<string, string>> = {
  issues: "whoever opens an issue",
  issue_comment: "whoever comments",
  discussion: "whoever opens a discussion",
  discussion_comment: "whoever comments",
  fork: "whoever forks the repository",
  gollum: "whoever edits the wiki",
  pull_request_target: "whoever opens a pull request",
  workflow_run: "whoever opens a pull request",
};

const MOST_RELATED = 4;

/** The stops between payload and use. */
export function hopsOf({ via }: Taint): readonly Related[] {
  return via.slice(0, MOST_RELATED).map(({ name, source, place }) => ({
    place,
    message: `passes through \`${name}\``,
    in: source,
  }));
}
