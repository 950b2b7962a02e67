import { type Author, type Freedom, PARTS, type Part, PULLS, REVIEWS } from "./payload.ts";

/** A place in the event's payload, or a context, whose text is not the repository's own. */
export interface Origin {
  /** As GitHub writes it: `github.event.issue.title`. */
  readonly name: string;
  readonly freedom: Freedom;
  readonly author: Author;
  /** Part of the payload that it lies in: `issue`, `comment`; `github` for `github.head_ref`. */
  readonly part: string;
  /** Events whose payload has it. */
  readonly events: readonly string[];
}

const HEAD_REF: Origin = {
  name: "github.head_ref",
  freedom: "name",
  author: "outsider",
  part: "pull_request",
  // GitHub docs name two events; GITHUB_HEAD_REF is filled for reviews as well.
  events: [...PULLS, ...REVIEWS],
};

/**
 * What an expression that names `github.…` may carry. A whole object carries text only as JSON
 * (`json`): anywhere else GitHub writes the word `Object`.
 */
export function originsOf(segments: readonly string[], json: boolean): readonly Origin[] {
  const [, second] = segments;
  if (second === undefined) return json ? [HEAD_REF, ...wholeEvent("github")] : [];
  const key = second.toLowerCase();
  if (key === "head_ref") return [HEAD_REF];
  if (key !== "event") return [];
  const [part, ...path] = segments.slice(2).map((segment) => segment.toLowerCase());
  if (part === undefined) return json ? wholeEvent("github.event") : [];
  if (part !== "*") return originsIn(part, path, json);
  return Object.keys(PARTS).flatMap((name) => originsIn(name, path, json));
}

function wholeEvent(name: string): readonly Origin[] {
  return Object.entries(PARTS).map(([part, { events, author }]) => {
    return { name, freedom: "text", author, part, events };
  });
}

function originsIn(name: string, path: readonly string[], json: boolean): readonly Origin[] {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (!part) return [];
  const freedom = freedomAt(part.leaves, path, json);
  if (!freedom) return [];
  const { author, events } = part;
  const full = ["github.event", name, ...path].join(".");
  return [{ name: full, freedom, author, part: name, events }];
}

function freedomAt(
  leaves: Part["leaves"],
  path: readonly string[],
  json: boolean,
): Freedom | undefined {
  for (const [leaf, freedom] of Object.entries(leaves)) {
    if (leaf === "") return path.length > 0 || json ? freedom : undefined;
    const steps = leaf.split(".");
    if (!steps.every((step, i) => i >= path.length || fits(step, path[i]))) continue;
    if (path.length === steps.length) return freedom;
    if (path.length < steps.length && json) return "text";
  }
  return undefined;
}

function fits(step: string, segment: string | undefined): boolean {
  return step === segment || step === "*" || segment === "*";
}
