import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCommandWay } from "../needs/facts/command-table.ts";
import { parseCondition } from "../needs/facts/condition.ts";
import { findEndpoint, findMethod } from "../needs/facts/endpoint-table.ts";
import { parseRow } from "../needs/facts/row.ts";
import { segmentsOf } from "../needs/facts/segments.ts";
import { parseTokenWay } from "../needs/facts/token-way.ts";

type Row = Readonly<Record<string, string>>;

function table(name: string): {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
} {
  const text = readFileSync(join(import.meta.dirname, `${name}.tsv`), "utf8");
  expect(text.endsWith("\n") && !text.includes("\r") && !text.includes(" \t")).toBe(true);
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const columns = head.split("\t");
  const rows = lines.map((line) => {
    const cells = line.split("\t");
    expect(cells, line).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
  return { columns, rows };
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  actions: ["action", "scope", "access", "condition"],
  "action-inputs": ["action"],
  callees: ["workflow", "scope"],
  commands: ["program", "form", "scope", "access", "condition"],
  endpoints: ["path", "verb"],
  graphql: ["mutation", "scope"],
};

describe.each(Object.entries(KEYS))("%s.tsv", (name, key) => {
  const { columns, rows } = table(name);
  const keys = rows.map((row) => key.map((column) => row[column] ?? "").join("\t"));

  it("is sorted and has no row twice", () => {
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it("has a source and a date in every row", () => {
    for (const row of rows) {
      expect(row.source, JSON.stringify(row)).toMatch(/\S{4}/);
      expect(row.date, JSON.stringify(row)).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it("names known scopes, levels and confidences, and conditions that parse", () => {
    if (!columns.includes("scope")) return;
    for (const row of rows) {
      const { condition = "", scope = "", access = "", confidence = "", why = "", source } = row;
      const parsed = parseRow({ condition, scope, access, confidence, why, basis: source ?? "" });
      expect(parsed, JSON.stringify(row)).toBeDefined();
      if (columns.includes("why")) expect(why, JSON.stringify(row)).toMatch(/^[a-z]\S.*[^.]$/);
    }
  });
});

describe("ways of tokens", () => {
  it("are known in every row", () => {
    for (const row of table("actions").rows)
      expect(parseTokenWay(row.token ?? ""), JSON.stringify(row)).toBeDefined();
    for (const row of table("commands").rows)
      expect(parseCommandWay(row.token ?? "").token, JSON.stringify(row)).toBeDefined();
  });

  it("are oidc for id-token, and only for it", () => {
    for (const row of [...table("actions").rows, ...table("commands").rows])
      expect(row.token === "oidc", JSON.stringify(row)).toBe(row.scope === "id-token");
  });
});

describe("certain rows of actions", () => {
  it("rest on something that was read", () => {
    for (const { confidence, source, scope } of table("actions").rows)
      if (confidence === "certain" && scope !== "none")
        expect(source).not.toMatch(/recalled|pkgdeps/);
  });

  it("compare inputs whose default is written down", () => {
    const defaults = new Map(table("action-inputs").rows.map((row) => [row.action, row.defaults]));
    const undocumented: string[] = [];
    for (const { action = "", condition = "", confidence } of table("actions").rows) {
      if (confidence !== "certain") continue;
      for (const test of parseCondition(condition)?.flat() ?? []) {
        if (test.kind !== "value" || test.of !== "with" || !DEPENDS.has(test.is)) continue;
        const known = (defaults.get(action) ?? "").split(";");
        if (!known.some((entry) => entry.startsWith(`${test.name}=`)))
          undocumented.push(`${action} ${test.name}`);
      }
    }
    expect([...new Set(undocumented)]).toEqual(EMPTY_BY_DEFAULT);
  });
});

// Comparisons whose answer depends on what an absent input stands for.
const DEPENDS: ReadonlySet<string> = new Set(["equal", "unequal", "truthy", "lacks"]);

// Conditions ask of these for a value that is written out, or guard the absent case themselves.
const EMPTY_BY_DEFAULT: readonly string[] = [
  "actions/stale days-before-issue-stale",
  "actions/stale days-before-pr-stale",
  "dorny/test-reporter use-actions-summary",
];

describe("endpoints", () => {
  const { rows } = table("endpoints");

  it("are found by their own path, and by their methods", () => {
    for (const { verb = "", path = "", method = "" } of rows) {
      expect(findEndpoint(verb, segmentsOf(path)), `${verb} ${path}`).toBeDefined();
      for (const name of method.split(","))
        if (name !== "") expect(findMethod(name), name).toBeDefined();
    }
  });
});

it("no table names a public registry's host", () => {
  for (const name of Object.keys(KEYS)) {
    const text = readFileSync(join(import.meta.dirname, `${name}.tsv`), "utf8");
    expect(text).not.toMatch(
      /\b(?:registry|index|files|static|www)\.[a-z]+(?:js)?\.(?:org|io|com)\b/,
    );
  }
});
