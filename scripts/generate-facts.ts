/**
 * Writes the tables of facts of permissions-lint, `data/*.tsv`, as modules that a bundle can carry: one
 * text each, read on first use. The TSV is the record: a source, a date and a confidence per row.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = resolve(import.meta.dirname, "..", "packages", "permissions-lint", "data");

type Row = Readonly<Record<string, string>>;

export function generateFacts(): void {
  writeModule("actions", "ACTIONS", actionBlocks());
  writeModule("callees", "CALLEES", blocksBy("workflow", readTable("callees"), calleeLine));
  writeModule("commands", "COMMANDS", blocksBy("program", readTable("commands"), commandLine));
  writeModule("endpoints", "ENDPOINTS", blocksBy("room", endpoints(), endpointLine));
  writeModule("graphql", "GRAPHQL", readTable("graphql").map(graphqlLine).join("\n"));
}

function readTable(name: string): readonly Row[] {
  const lines = readFileSync(join(FOLDER, `${name}.tsv`), "utf8")
    .trimEnd()
    .split("\n");
  const [head = "", ...rest] = lines;
  const columns = head.split("\t");
  return rest.map((line) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`${name}.tsv: ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

/** An action's first line says how a token comes to it; the others are its rows. */
function actionBlocks(): string {
  const rows = groupBy("action", readTable("actions"));
  const inputs = new Map(readTable("action-inputs").map((row) => [row.action ?? "", row]));
  const names = [...new Set([...rows.keys(), ...inputs.keys()])].sort();
  return names
    .map((name) => {
      const {
        runs = "unknown",
        takes = "",
        accepts = "",
        env = "",
        defaults = "",
      } = inputs.get(name) ?? {};
      const head = line([name, runs, takes, accepts, env, defaults]);
      return [head, ...(rows.get(name) ?? []).map(actionLine)].join("\n");
    })
    .join("\n\n");
}

function actionLine(row: Row): string {
  const { condition, scope, access, confidence, token, why, source } = row;
  return line([condition, scope, access, confidence, token, why, source]);
}

function calleeLine({ scope, access, confidence, why, source }: Row): string {
  return line([scope, access, confidence, why, source]);
}

function commandLine(row: Row): string {
  const { form, condition, scope, access, confidence, token, why, source } = row;
  return line([form, condition, scope, access, confidence, token, why, source]);
}

function graphqlLine({ mutation, scope, access, confidence, why, source }: Row): string {
  return line([mutation, scope, access, confidence, why, source]);
}

function endpointLine({ verb, path, scope, access, confidence, method }: Row): string {
  return line([verb, path, scope, access, confidence, method]);
}

/** Endpoints stand in rooms, so that one look-up reads but one of them. */
function endpoints(): readonly Row[] {
  return readTable("endpoints").map((row) => ({ ...row, room: roomOf(row.path ?? "") }));
}

/** `/repos/{owner}/{repo}/issues/…` is in `repos/issues`, `/user/…` in `user`. */
function roomOf(path: string): string {
  const [, first = "", , , fourth = ""] = path.split("/");
  return first === "repos" ? `repos/${fourth}` : first;
}

function blocksBy(column: string, rows: readonly Row[], render: (row: Row) => string): string {
  const blocks = [...groupBy(column, rows)];
  blocks.sort(([a], [b]) => (a < b ? -1 : 1));
  return blocks.map(([name, list]) => [name, ...list.map(render)].join("\n")).join("\n\n");
}

function groupBy(column: string, rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column] ?? "");
    if (group) group.push(row);
    else groups.set(row[column] ?? "", [row]);
  }
  return groups;
}

function line(cells: readonly (string | undefined)[]): string {
  return cells.map((cell) => cell ?? "").join("\t");
}

function writeModule(name: string, constant: string, text: string): void {
  const escaped = text.replace(/[\\`]/g, "\\$&").replaceAll("${", "\\${");
  const head = `// Written by scripts/generate-facts.ts from ${name}.tsv: change that one.`;
  writeFileSync(
    join(FOLDER, `${name}.gen.ts`),
    `${head}\nexport const ${constant} = \`${escaped}\`;\n`,
  );
}

if (import.meta.main) generateFacts();
