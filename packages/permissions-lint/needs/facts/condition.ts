/**
 * When a fact holds: `with.push truthy && with.tags contains 'ghcr.io/' or event in release`. A list of
 * alternatives (`or`), each a list of tests that all must pass (`&&`), parsed to data and never run as code.
 */
export type Condition = readonly (readonly Test[])[];

export type Test =
  | ValueTest
  | { readonly kind: "event"; readonly events: readonly string[] }
  | { readonly kind: "private" }
  /** One of the command's words contains one of these. */
  | { readonly kind: "words"; readonly contains: readonly string[] }
  | { readonly kind: "version"; readonly least: readonly number[] }
  /** Said in words: nobody can decide it from the files. */
  | { readonly kind: "undecidable" };

export interface ValueTest {
  readonly kind: "value";
  /** Input of the action, environment variable, option of the command. */
  readonly of: "with" | "env" | "flag";
  readonly name: string;
  readonly is: Comparison;
  readonly values: readonly string[];
}

export type Comparison =
  | "present"
  | "absent"
  | "truthy"
  | "equal"
  | "unequal"
  | "contains"
  | "lacks"
  | "starts";

export const ALWAYS: Condition = [];

/** `undefined` for text that is not of the language; free text must say so: `text: …`. */
export function parseCondition(text: string): Condition | undefined {
  if (text === "") return ALWAYS;
  if (text.startsWith("text:")) return [[{ kind: "undecidable" }]];
  const alternatives: Test[][] = [];
  for (const alternative of split(text, "or")) {
    const tests: Test[] = [];
    for (const words of split(alternative, "&&")) {
      const test = parseTest(words);
      if (!test) return undefined;
      tests.push(test);
    }
    alternatives.push(tests);
  }
  return alternatives;
}

// Words, and texts in quotes with their quotes on; both alternatives start with different characters.
const WORD = /'[^']*'|[^\s',]+/g;

function split(text: string | readonly string[], at: string): readonly (readonly string[])[] {
  const words = typeof text === "string" ? (text.match(WORD) ?? []) : text;
  const parts: string[][] = [[]];
  for (const word of words)
    if (word === at) parts.push([]);
    else parts.at(-1)?.push(word);
  return parts;
}

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ["present", "present"],
  ["absent", "absent"],
  ["truthy", "truthy"],
  ["==", "equal"],
  ["in", "equal"],
  ["!=", "unequal"],
  ["contains", "contains"],
  ["lacks", "lacks"],
  ["starts", "starts"],
]);

function parseTest([subject = "", comparison = "", ...rest]: readonly string[]): Test | undefined {
  if (subject === "event") return comparison === "in" ? eventTest(rest) : undefined;
  if (subject === "visibility") return comparison === "private" ? { kind: "private" } : undefined;
  if (subject === "version") return comparison === ">=" ? versionTest(rest) : undefined;
  const values = unquoted(rest);
  if (!values) return undefined;
  if (subject === "words")
    return comparison === "contains" && values.length > 0
      ? { kind: "words", contains: values }
      : undefined;
  const [, of, name] = /^(with|env|flag)\.([\w-]+)$/.exec(subject) ?? [];
  const is = COMPARISONS.get(comparison);
  if (!name || !is || (of !== "with" && of !== "env" && of !== "flag")) return undefined;
  const takesValues = is !== "present" && is !== "absent" && is !== "truthy";
  if (takesValues !== values.length > 0) return undefined;
  return { kind: "value", of, name, is, values };
}

function eventTest(events: readonly string[]): Test | undefined {
  return events.length > 0 && events.every((event) => /^[a-z_]+$/.test(event))
    ? { kind: "event", events }
    : undefined;
}

function versionTest([version = "", ...rest]: readonly string[]): Test | undefined {
  const least = parseVersion(version);
  return least && rest.length === 0 ? { kind: "version", least } : undefined;
}

/** Numbers of `v4`, `4.1`, `v4.1.2`; `undefined` for anything else. */
export function parseVersion(text: string): readonly number[] | undefined {
  return /^v?\d{1,6}(?:\.\d{1,6}){0,3}$/.test(text)
    ? text.replace("v", "").split(".").map(Number)
    : undefined;
}

function unquoted(words: readonly string[]): readonly string[] | undefined {
  const quoted = words.every((word) => word.length > 1 && word.startsWith("'"));
  return quoted ? words.map((word) => word.slice(1, -1).toLowerCase()) : undefined;
}
