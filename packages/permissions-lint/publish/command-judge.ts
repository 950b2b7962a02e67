import type { Target } from "./publication.ts";
import type { Words } from "./words.ts";

/** What the words of one program publish to. */
export type Judge = (words: Words) => Target | undefined;

/** Publishes where one of `verbs` comes first; `a b` means two words. */
export function onVerbs(target: Target, ...verbs: readonly string[]): Judge {
  return ({ verbs: [first = "", second = ""] }) =>
    verbs.includes(first) || verbs.includes(`${first} ${second}`) ? target : undefined;
}

export function always(target: Target): Judge {
  return () => target;
}
