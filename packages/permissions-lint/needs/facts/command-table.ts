import { COMMANDS } from "../../data/commands.gen.ts";
import { lazyBlocks } from "./blocks.ts";
import type { TokenWay } from "./fact.ts";
import { parseRow, type Row } from "./row.ts";
import { parseTokenWay } from "./token-way.ts";

/** What one sub-command asks, and when. */
export interface CommandRow extends Row {
  /** Options that hold the token, before all other ways. */
  readonly flags: readonly string[];
  readonly token: TokenWay;
}

/** A sub-command; its rows are read when it is first met. */
interface Form {
  /** Leading operands, each one of several. */
  readonly words: readonly (readonly string[])[];
  /** They need not lead: `mvn clean deploy`. */
  readonly anywhere: boolean;
  readonly lines: string[];
  rows?: readonly CommandRow[];
}

const blockOf = lazyBlocks(COMMANDS);
const programs = new Map<string, readonly Form[] | undefined>();

/** Rows for a command by its program and operands. */
export function commandRows(program: string, operands: readonly string[]): readonly CommandRow[] {
  const forms = formsOf(program) ?? [];
  return forms.filter((form) => fits(form, operands)).flatMap(rowsOf);
}

export function isKnownProgram(program: string): boolean {
  return formsOf(program) !== undefined;
}

function formsOf(program: string): readonly Form[] | undefined {
  if (programs.has(program)) return programs.get(program);
  const lines = blockOf(program);
  const forms = lines && readForms(lines.slice(1));
  programs.set(program, forms);
  return forms;
}

function readForms(lines: readonly string[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const line of lines) {
    const text = line.slice(0, line.indexOf("\t"));
    const form = forms.get(text) ?? readForm(text);
    form.lines.push(line);
    forms.set(text, form);
  }
  return [...forms.values()];
}

function readForm(text: string): Form {
  const words = text === "" ? [] : text.split(" ").map((word) => word.split("|"));
  const anywhere = words[0]?.[0] === "*";
  return { words: anywhere ? words.slice(1) : words, anywhere, lines: [] };
}

function fits({ words, anywhere }: Form, operands: readonly string[]): boolean {
  const fitsAt = (from: number): boolean =>
    words.every((choice, i) => choice.includes(operands[from + i] ?? ""));
  return anywhere ? operands.some((_, from) => fitsAt(from)) : fitsAt(0);
}

function rowsOf(form: Form): readonly CommandRow[] {
  form.rows ??= form.lines.flatMap((line) => readCommandRow(line) ?? []);
  return form.rows;
}

function readCommandRow(line: string): CommandRow | undefined {
  const cells = line.split("\t");
  const [, condition = "", scope = "", access = "", confidence = "", way = ""] = cells;
  const [why = "", basis = ""] = cells.slice(6);
  const row = parseRow({ condition, scope, access, confidence, why, basis });
  const { flags, token } = parseCommandWay(way);
  return row && token && { ...row, flags, token };
}

/** `flag:token,t+env:GITHUB_TOKEN`: an option, else an environment variable. */
export function parseCommandWay(text: string): {
  readonly flags: readonly string[];
  readonly token: TokenWay | undefined;
} {
  if (!text.startsWith("flag:")) return { flags: [], token: parseTokenWay(text) };
  const [flags = "", rest] = text.slice("flag:".length).split("+");
  return { flags: flags.split(","), token: rest ? parseTokenWay(rest) : { kind: "any" } };
}
