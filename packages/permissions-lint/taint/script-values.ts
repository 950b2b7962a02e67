import {
  findExpressions,
  parseExpression,
  programOf,
  type ShellCommand,
  type ShellWord,
  type Substitution,
} from "#workflow";
import { fieldTaints } from "./event-fields.ts";
import { printedFiles } from "./file-taints.ts";
import { isFilter, joinsLines, oneLine } from "./filters.ts";
import { taintsOfLeaf } from "./flow.ts";
import { leavesOf } from "./leaves.ts";
import { originsOf } from "./origin.ts";
import type { Site } from "./site.ts";
import { distinct, type Taint } from "./taint.ts";

/** What the variables and words of one script carry. */
export interface ScriptValues {
  ofWord(word: ShellWord): readonly Taint[];
  /** Of a text in which variables are expanded, a heredoc's. */
  ofText(text: string): readonly Taint[];
  /** Of what a command prints. */
  ofOutput(commands: readonly ShellCommand[]): readonly Taint[];
}

/** Reads the assignments of a script in their order; what a loop or a function does stays unknown. */
export function scriptValues(commands: readonly ShellCommand[], site: Site): ScriptValues {
  const locals = new Map<string, readonly Taint[]>();
  const lookup: Lookup = (name) => locals.get(name) ?? variable(name, site);
  const values: ScriptValues = {
    ofWord: (word) => wordTaints(word, lookup, site),
    ofText: (text) => [...expressionTaints(text, site), ...variableTaints(text, lookup)],
    ofOutput: (list) => outputTaints(list, lookup, site),
  };
  for (const command of commands) addAssignments(command, values, locals);
  return values;
}

type Lookup = (name: string) => readonly Taint[];

const DECLARING: ReadonlySet<string> = new Set([
  "export",
  "local",
  "declare",
  "readonly",
  "typeset",
]);

function addAssignments(
  command: ShellCommand,
  values: ScriptValues,
  locals: Map<string, readonly Taint[]>,
): void {
  // `X=1 program` sets X for that program alone.
  if (command.words.length === 0)
    for (const { name, value } of command.assignments) locals.set(name, values.ofWord(value));
  const [first, ...rest] = command.words;
  const name = first?.value ?? "";
  if (DECLARING.has(name)) {
    for (const word of rest) {
      const equals = word.value.indexOf("=");
      if (equals > 0) locals.set(word.value.slice(0, equals), values.ofWord(word));
    }
  } else if (name.startsWith("$") && rest[0]?.value === "=") {
    locals.set(name.slice(1).toLowerCase(), rest.slice(1).flatMap(values.ofWord));
  }
}

function variable(name: string, site: Site): readonly Taint[] {
  if (name === "GITHUB_HEAD_REF")
    return originsOf(["github", "head_ref"], false).map((origin) => ({ origin, via: [] }));
  return site.resolve(["env", name], site);
}

function wordTaints(word: ShellWord, lookup: Lookup, site: Site): readonly Taint[] {
  if (word.literal && !word.value.includes("${{")) return NONE;
  const plain = withoutSubstitutions(word);
  const found = [
    ...expressionTaints(plain, site),
    ...variableTaints(plain, lookup),
    ...word.substitutions.flatMap(({ commands }) => outputTaints(commands, lookup, site)),
  ];
  return distinct(found);
}

const NONE: readonly Taint[] = [];

/** What a substitution runs is looked at as commands, not as text. */
function withoutSubstitutions({ value, substitutions }: ShellWord): string {
  if (substitutions.length === 0) return value;
  let rest = "";
  let from = 0;
  for (const { at } of substitutions) {
    rest += value.slice(from, Math.max(at, from));
    from = Math.max(from, closing(value, at));
  }
  return rest + value.slice(from);
}

function closing(value: string, at: Substitution["at"]): number {
  if (value.charAt(at) === "`") {
    const close = value.indexOf("`", at + 1);
    return close < 0 ? value.length : close + 1;
  }
  let open = 0;
  for (let i = at; i < value.length; i++) {
    const char = value.charAt(i);
    if (char === "(") open++;
    else if (char === ")" && --open === 0) return i + 1;
  }
  return value.length;
}

function expressionTaints(text: string, site: Site): readonly Taint[] {
  if (!text.includes("${{")) return NONE;
  return findExpressions(text).flatMap(({ body }) => {
    const tree = parseExpression(body);
    return tree ? leavesOf(tree).flatMap((leaf) => taintsOfLeaf(leaf, site)) : NONE;
  });
}

const VARIABLE = /\$(?:env:)?\{?(?:env:)?([A-Za-z_]\w{0,200})([^\s]?)/gi;

/** `${NAME//[^a-z]/}` and the like take out what they name; `${#NAME}` is a number. */
function variableTaints(text: string, lookup: Lookup): readonly Taint[] {
  if (!text.includes("$")) return NONE;
  const found: Taint[] = [];
  for (const match of text.matchAll(VARIABLE)) {
    const [whole, name = "", next = ""] = match;
    if (whole.includes("{") && (next === "/" || next === "@")) continue;
    found.push(...lookup(name));
  }
  return found;
}

/** What the commands print together: words of `echo`, fields of the event, minus what filters take out. */
function outputTaints(
  commands: readonly ShellCommand[],
  lookup: Lookup,
  site: Site,
): readonly Taint[] {
  const found: Taint[] = [];
  let isOneLine = false;
  for (const command of commands) {
    found.push(...printedFiles(command, site));
    const program = programOf(command);
    if (!program) continue;
    const { name, args } = program;
    if (isFilter(name, args)) return NONE;
    if (joinsLines(name, args)) isOneLine = true;
    if (name === "jq" || name === "gh") found.push(...fieldTaints(name, args));
    const words = name === "echo" || name === "printf" || name === "write-output" ? args : NONE_OF;
    for (const word of words) found.push(...wordTaints(word, lookup, site));
    for (const { operator, target } of command.redirects)
      if (operator === "<<<") found.push(...wordTaints(target, lookup, site));
  }
  return isOneLine ? found.map(oneLine) : found;
}

const NONE_OF: readonly ShellWord[] = [];
