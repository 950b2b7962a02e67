import { fileTaints } from "./file-taints.ts";
import { type Origin, originsOf } from "./origin.ts";
import { PULL_EVENTS } from "./payload.ts";
import type { Site } from "./site.ts";
import { distinct, type Taint } from "./taint.ts";

/** What the names of a script of actions/github-script stand for so far. */
export interface ScriptNames {
  /** Objects: where in the payload they lie, and whether the API answered them. */
  readonly objects: Map<string, PayloadObject>;
  readonly values: Map<string, readonly Taint[]>;
}

export interface PayloadObject {
  readonly path: readonly string[];
  readonly asked: boolean;
}

// `pull.title`, `context.payload.comment?.body`, `data["head"].ref`; no longer than names are.
const CHAIN = /[A-Za-z_$][\w$]{0,60}(?:\??\.[A-Za-z_$][\w$]{0,60}|\[["'][\w-]{1,60}["']\]){0,8}/g;
/** A number, a test and the groups of a pattern leave nothing of a text. */
const NARROWS =
  /\b(?:Number|parseInt|Boolean|encodeURIComponent|createHash)\s*\(|\.(?:test|match|matchAll|exec|includes|startsWith|endsWith|indexOf|length|some|every|repeat)\b|===|!==|\?\s*["'\d]/;

const READS = /\breadFile(?:Sync)?\s*\(\s*["'`]([^"'`]{1,200})["'`]/;

/** What an expression of the script carries. */
export function taintsOfScript(code: string, names: ScriptNames, site: Site): readonly Taint[] {
  if (NARROWS.test(code)) return [];
  const [, file] = READS.exec(code) ?? [];
  if (file !== undefined) return fileTaints(file, site);
  const chains = code.match(CHAIN)?.slice(0, 40) ?? [];
  return distinct(chains.flatMap((chain) => taintsOfChain(segmentsOf(chain), names, site)));
}

export function segmentsOf(chain: string): readonly string[] {
  return chain.split(/\?\.|\.|\["|\['|"\]|'\]/).filter((part) => part !== "");
}

function taintsOfChain(
  segments: readonly string[],
  names: ScriptNames,
  site: Site,
): readonly Taint[] {
  const [first = "", second, third] = segments;
  if (first === "process" && second === "env" && third) return site.resolve(["env", third], site);
  const known = names.values.get(first);
  if (known) return known;
  const object = objectAt(segments, names);
  if (!object) return [];
  // `title.trim` ends in what is done with it.
  for (let length = object.path.length; length > 0; length--) {
    const origins = originsOf(["github", "event", ...object.path.slice(0, length)], false);
    if (origins.length > 0)
      return origins.map((origin) => ({ origin: object.asked ? asked(origin) : origin, via: [] }));
  }
  return [];
}

/** Where in the payload a chain of names leads. */
export function objectAt(
  [first = "", second, ...rest]: readonly string[],
  { objects }: ScriptNames,
): PayloadObject | undefined {
  if (first === "context" && second === "payload") return { path: rest, asked: false };
  const known = objects.get(first);
  if (!known) return undefined;
  const below = second === undefined ? [] : [second, ...rest];
  // The client answers `{ data }`.
  const path = known.asked && below[0] === "data" ? below.slice(1) : below;
  return { ...known, path: [...known.path, ...path] };
}

/** What the API says of a pull request or an issue can be had under any event that concerns one. */
function asked(origin: Origin): Origin {
  const name = origin.freedom === "name" ? "a pull request's branch" : "a pull request's text";
  return { ...origin, name, part: "pull_request", events: PULL_EVENTS };
}
