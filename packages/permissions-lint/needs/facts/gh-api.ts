import type { ShellWord } from "#workflow";
import { isSplice } from "./options-of.ts";

/** A call of `gh api` (gh manual). */
export interface ApiCall {
  /** `undefined`: computed. */
  readonly verb: string | undefined;
  readonly endpoint: string | undefined;
  /** Values of fields by name; `query` is GraphQL's. */
  readonly fields: ReadonlyMap<string, string>;
  /** The body comes from a file or a pipe. */
  readonly input: boolean;
}

const VALUED: ReadonlyMap<string, string> = new Map([
  ["-X", "method"],
  ["--method", "method"],
  ["-f", "field"],
  ["--raw-field", "field"],
  ["-F", "field"],
  ["--field", "field"],
  ["-H", "header"],
  ["--header", "header"],
  ["--input", "input"],
  ["-q", "jq"],
  ["--jq", "jq"],
  ["-t", "template"],
  ["--template", "template"],
  ["-p", "preview"],
  ["--preview", "preview"],
  ["--cache", "cache"],
  ["--hostname", "hostname"],
]);

/** `args`: everything behind `gh`. */
export function apiCallOf(args: readonly ShellWord[]): ApiCall {
  let method: string | undefined;
  let input = false;
  let hidden = false;
  const fields = new Map<string, string>();
  const operands: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const { value = "" } = args[i] ?? {};
    const option = splitOption(value);
    if (!option) {
      if (isSplice(value)) hidden = true;
      else if (!value.startsWith("-")) operands.push(value);
      continue;
    }
    const given = option.value ?? args[++i]?.value ?? "";
    if (option.name === "method") method = given;
    if (option.name === "input") input = true;
    if (option.name === "field") addField(fields, given);
  }
  // The first word is `api` itself. Fields make a request that names no method a POST.
  const verb = method ?? (input || fields.size > 0 ? "POST" : "GET");
  const isWritten = /^[a-z]{3,7}$/i.test(verb) && (method !== undefined || !hidden);
  const endpoint = operands[1] ?? (hidden ? "$hidden" : undefined);
  return { verb: isWritten ? verb.toUpperCase() : undefined, endpoint, fields, input };
}

interface Option {
  readonly name: string;
  readonly value: string | undefined;
}

/** `-X POST`, `-XPOST`, `--method=POST`; a value that is `undefined` stands in the next word. */
function splitOption(word: string): Option | undefined {
  const whole = VALUED.get(word);
  if (whole) return { name: whole, value: undefined };
  if (word.startsWith("--")) {
    const equals = word.indexOf("=");
    const name = equals < 0 ? undefined : VALUED.get(word.slice(0, equals));
    return name === undefined ? undefined : { name, value: word.slice(equals + 1) };
  }
  const short = word.startsWith("-") ? VALUED.get(word.slice(0, 2)) : undefined;
  return short === undefined ? undefined : { name: short, value: word.slice(2).replace(/^=/, "") };
}

function addField(fields: Map<string, string>, field: string): void {
  const equals = field.indexOf("=");
  fields.set(equals < 0 ? field : field.slice(0, equals), field.slice(equals + 1));
}
