import { ACTIONS } from "../../data/actions.gen.ts";
import { lazyBlocks } from "./blocks.ts";
import type { TokenWay } from "./fact.ts";
import { parseRow, type Row } from "./row.ts";
import { parseTokenWay } from "./token-way.ts";

/** What the table says of one action, before anybody asks for a setting. */
export interface KnownAction {
  readonly runs: "node" | "docker" | "composite" | "unknown";
  readonly tokenInputs: readonly { readonly name: string; readonly default: boolean }[];
  readonly tokenEnv: readonly string[];
  /** Documented defaults of the inputs that conditions ask about. */
  readonly defaults: ReadonlyMap<string, string>;
  readonly rows: readonly (Row & { readonly token: TokenWay })[];
}

const blockOf = lazyBlocks(ACTIONS);
const known = new Map<string, KnownAction | undefined>();

/** The action's own entry, else the one of all actions of its owner: `reviewdog/*`. */
export function knownAction(name: string): KnownAction | undefined {
  if (known.has(name)) return known.get(name);
  const lines = blockOf(name) ?? blockOf(`${name.slice(0, name.indexOf("/"))}/*`);
  const action = lines && readAction(lines);
  known.set(name, action);
  return action;
}

function readAction([head = "", ...lines]: readonly string[]): KnownAction {
  const [, runs = "", takes = "", accepts = "", env = "", defaults = ""] = head.split("\t");
  const rows = lines.flatMap((line) => readRow(line) ?? []);
  const inputs = new Map<string, boolean>();
  for (const input of list(takes)) inputs.set(input, true);
  for (const input of list(accepts)) inputs.set(input, false);
  const variables = new Set(list(env));
  for (const { token } of rows) addWay(token, inputs, variables);
  return {
    runs: runs === "node" || runs === "docker" || runs === "composite" ? runs : "unknown",
    tokenInputs: [...inputs].map(([name, isDefault]) => ({ name, default: isDefault })),
    tokenEnv: [...variables],
    defaults: new Map(defaults.split(";").map(pair)),
    rows,
  };
}

function addWay(way: TokenWay, inputs: Map<string, boolean>, variables: Set<string>): void {
  if (way.kind === "env") for (const name of way.names) variables.add(name);
  if (way.kind !== "input") return;
  for (const name of way.names) if (!inputs.has(name)) inputs.set(name, way.default);
  for (const name of way.env) variables.add(name);
}

function readRow(line: string): KnownAction["rows"][number] | undefined {
  const cells = line.split("\t");
  const [condition = "", scope = "", access = "", confidence = "", way = "", why = ""] = cells;
  const basis = cells[6] ?? "";
  const row = parseRow({ condition, scope, access, confidence, why, basis });
  const token = parseTokenWay(way);
  return row && token && { ...row, token };
}

function list(text: string): readonly string[] {
  return text === "" ? [] : text.split(",");
}

function pair(entry: string): readonly [string, string] {
  const equals = entry.indexOf("=");
  return [entry.slice(0, Math.max(equals, 0)), entry.slice(equals + 1)];
}
