import type { Place } from "#core";
import { parseScript, type Script, subPlace, type Text } from "#workflow";
import { type CommandFile, fileWrites, type Print } from "./file-commands.ts";
import { type ScriptValues, scriptValues } from "./script-values.ts";
import type { Site } from "./site.ts";
import { distinct, type Taint } from "./taint.ts";

/** Something that a script puts into one of the runner's files. */
export interface Write {
  readonly file: CommandFile;
  /** Absent where the text itself says the name, or in `$GITHUB_PATH`, which has none. */
  readonly name?: string;
  readonly taints: readonly Taint[];
  readonly place: Place;
  /** Many lines between delimiters; one that is not known beforehand cannot be forged. */
  readonly delimiter?: "fixed" | "random";
  /** An expression pastes it into the script. */
  readonly pasted: boolean;
}

const known = new WeakMap<Text, readonly Write[]>();

/** Every line that the step's script writes to `$GITHUB_ENV`, `$GITHUB_OUTPUT` and `$GITHUB_PATH`. */
export function writesOf(site: Site): readonly Write[] {
  const text = site.step?.run;
  if (!text || !/GITHUB_(?:ENV|OUTPUT|PATH)/.test(text.value)) return [];
  const found = known.get(text);
  if (found) return found;
  known.set(text, []);
  const writes = readWrites({ ...site, text }, site);
  known.set(text, writes);
  return writes;
}

function readWrites(script: Script, site: Site): readonly Write[] {
  const { text, source } = script;
  const { lists, commands } = parseScript(script);
  const values = scriptValues(commands, site);
  const open = new Map<CommandFile, OpenValue>();
  const writes: Write[] = [];
  for (const list of lists) {
    for (const { file, prints } of fileWrites(list.commands, text.value)) {
      for (const line of prints.flatMap((print) => linesOf(print, text.value, values))) {
        const read = readLine(line.text, file, open);
        const place = subPlace(text, source, line.from, line.to);
        const pasted = line.text.includes("${{");
        if (read) writes.push({ file, taints: distinct(line.taints), place, pasted, ...read });
      }
    }
  }
  return writes;
}

interface Line {
  readonly text: string;
  readonly taints: readonly Taint[];
  readonly from: number;
  readonly to: number;
}

function linesOf(print: Print, script: string, values: ScriptValues): readonly Line[] {
  const { command, words } = print;
  const { from, to } = command;
  const printed = words.filter(({ value }) => !/^-[enE]+$/.test(value));
  const lines: Line[] = [];
  if (printed.length > 0) {
    const taints = printed.flatMap((word) => values.ofWord(word));
    lines.push({ text: printed.map(({ value }) => value).join(" "), taints, from, to });
  }
  for (const { body, target } of command.redirects)
    if (body)
      lines.push(...bodyLines(body, isQuoted(script, target.from) ? undefined : values, script));
  if (lines.length > 0) return lines;
  const taints = values.ofOutput([command]);
  return taints.length > 0 ? [{ text: "", taints, from, to }] : [];
}

// `<<'EOF'`: nothing in the body is expanded.
function isQuoted(script: string, at: number): boolean {
  return `'"\\`.includes(script.charAt(at) || " ");
}

function bodyLines(
  { from, to }: { readonly from: number; readonly to: number },
  values: ScriptValues | undefined,
  script: string,
): readonly Line[] {
  const lines: Line[] = [];
  let at = from;
  for (const text of script.slice(from, to).split("\n")) {
    const taints = values && text.includes("$") ? values.ofText(text) : [];
    lines.push({ text: text.trim(), taints, from: at, to: Math.max(at, at + text.length) });
    at += text.length + 1;
  }
  return lines;
}

interface OpenValue {
  readonly name: string;
  readonly end: string;
  readonly delimiter: "fixed" | "random";
}

const NAMED = /^([A-Za-z_][\w.-]{0,100})(=|<<)/;

/** `NAME=value`, or `NAME<<DELIMITER` with the value on the lines behind it (GitHub docs, workflow commands). */
function readLine(
  text: string,
  file: CommandFile,
  open: Map<CommandFile, OpenValue>,
): Pick<Write, "name" | "delimiter"> | undefined {
  const current = open.get(file);
  if (current) {
    if (text.trim() === current.end) {
      open.delete(file);
      return undefined;
    }
    return { name: current.name, delimiter: current.delimiter };
  }
  const [start = "", name, sign] = NAMED.exec(text) ?? [];
  if (file === "path" || name === undefined) return {};
  if (sign === "=") return { name };
  const rest = text.slice(start.length);
  const end = rest.split(/\\n|\s/, 1)[0] ?? "";
  const delimiter = /[$`]/.test(end) ? "random" : "fixed";
  if (end !== rest) return { name, delimiter };
  open.set(file, { name, end, delimiter });
  return undefined;
}
