import { COMMANDS } from "../../data/commands.gen.ts";
import { lazyBlocks } from "./blocks.ts";
import type { TokenWay } from "./fact.ts";
import { parseRow, type Row } from "./row.ts";
import { parseTokenWay } from "./token-way.ts";

/** A row of one program: which sub-commands it is for, and when. */
export interface CommandRow extends Row {
  /** Leading operands, each one of several; `anywhere`: they need not lead. */
  readonly form: readonly (readonly string[])[];
  readonly anywhere: boolean;
  /** Options that hold the token, before all other ways. */
  readonly flags: readonly string[];
  readonly token: TokenWay;
}

const blockOf = lazyBlocks(COMMANDS);
const known = new Map<string, readonly CommandRow[] | undefined>();

/** Rows of a program by its name; `undefined` for one that the table does not know. */
export function commandRows(program: string): readonly CommandRow[] | undefined {
  if (known.has(program)) return known.get(program);
  const rows = blockOf(program)
    ?.slice(1)
    .flatMap((line) => readCommandRow(line) ?? []);
  known.set(program, rows);
  return rows;
}

function readCommandRow(line: string): CommandRow | undefined {
  const cells = line.split("\t");
  const [form = "", condition = "", scope = "", access = "", confidence = "", way = ""] = cells;
  const [why = "", basis = ""] = cells.slice(6);
  const row = parseRow({ condition, scope, access, confidence, why, basis });
  const { flags, token } = parseCommandWay(way);
  if (!row || !token) return undefined;
  const words = form === "" ? [] : form.split(" ");
  const anywhere = words[0] === "*";
  const forms = (anywhere ? words.slice(1) : words).map((word) => word.split("|"));
  return { ...row, form: forms, anywhere, flags, token };
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

export function fitsForm({ form, anywhere }: CommandRow, operands: readonly string[]): boolean {
  const fitsAt = (from: number): boolean =>
    form.every((words, i) => words.includes(operands[from + i] ?? ""));
  if (!anywhere) return fitsAt(0);
  return operands.some((_, from) => fitsAt(from));
}
