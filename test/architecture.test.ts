import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { FILE_RULES, GATES } from "#suite";

const ROOT = resolve(import.meta.dirname, "..");

/**
 * Who may import whom (docs/architecture.md holds the reasons). `type:` allows types only, `lazy:` a
 * dynamic import only. What a package does not list here, it must not touch.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  yaml: ["#core", "js-yaml"],
  workflow: ["#core", "#yaml"],
  report: ["#core"],
  "pin-check": ["#core", "#yaml", "#workflow", "json5"],
  "permissions-lint": ["#core", "#yaml", "#workflow"],
  "hash-verify": [
    "#core",
    "@sigstore/bundle",
    "@sigstore/protobuf-specs",
    "@sigstore/verify",
    "ajv",
  ],
  host: ["#core", "node:"],
  network: ["#core", "#host", "lazy:@actions/github", "node:"],
  suite: [
    "#core",
    "#yaml",
    "#workflow",
    "lazy:#pin-check",
    "lazy:#permissions-lint",
    "lazy:#hash-verify",
  ],
  action: ["#core", "#suite", "#host", "#report", "#yaml", "@actions/core", "node:"],
  cli: [
    "#core",
    "#suite",
    "#host",
    "lazy:#report",
    "lazy:#network",
    "type:#workflow",
    "diff",
    "node:",
  ],
};

interface Import {
  readonly name: string;
  readonly kind: "value" | "type" | "lazy";
}

describe("architecture", () => {
  const packages = readdirSync(join(ROOT, "packages"));

  it("knows every package", () => {
    expect(packages.sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it.each(packages)("%s imports only what the table allows", (name) => {
    const allowed = MAY_IMPORT[name] ?? [];
    const folder = join(ROOT, "packages", name);
    const strays = sourcesIn(folder).flatMap((path) =>
      importsOf(path)
        .filter((found) => !isAllowed(found, path, folder, allowed))
        .map((found) => `${relative(ROOT, path)}: ${found.kind} ${found.name}`),
    );
    expect(strays).toEqual([]);
  });

  it("lets an action's main name nothing but the adapter", () => {
    for (const name of readdirSync(join(ROOT, "actions"))) {
      const main = join(ROOT, "actions", name, "main.ts");
      if (!existsSync(main)) continue;
      expect(importsOf(main).map((found) => found.name)).toEqual(["#action"]);
      expect(readFileSync(main, "utf8").trim().split("\n").length).toBeLessThanOrEqual(4);
    }
  });
});

describe("rules", async () => {
  const gates = await Promise.all(GATES.map((entry) => entry.load()));
  const rules = gates.flatMap((gate) => gate.rules.map((rule) => ({ gate: gate.name, rule })));

  it.each(rules.map(({ gate, rule }) => [rule.id, gate] as const))(
    "%s has its four files",
    (id, gate) => {
      for (const path of [
        `packages/${gate}/rules/${id}.ts`,
        `packages/${gate}/rules/${id}.test.ts`,
        `packages/${gate}/fixtures/${id}`,
        `docs/rules/${id}.md`,
      ]) {
        expect(existsSync(join(ROOT, path)), path).toBe(true);
      }
    },
  );

  it("have pages and pages have rules", () => {
    const ids = [...rules.map(({ rule }) => rule.id), ...FILE_RULES.map(({ id }) => id)];
    const pages = readdirSync(join(ROOT, "docs", "rules")).map((name) => name.replace(/\.md$/, ""));
    expect(pages.sort()).toEqual(ids.sort());
  });

  it.each(rules.map(({ rule }) => [rule.id, rule] as const))(
    "%s opens its page with its summary",
    (id, rule) => {
      const lines = readFileSync(join(ROOT, "docs", "rules", `${id}.md`), "utf8").split("\n");
      expect(lines[0]).toBe(`# ${id}`);
      expect(lines[2]).toBe(rule.summary);
    },
  );
});

function isAllowed(
  found: Import,
  path: string,
  folder: string,
  allowed: readonly string[],
): boolean {
  if (found.name.startsWith(".")) {
    return !relative(folder, resolve(path, "..", found.name)).startsWith("..");
  }
  return allowed.some((entry) => {
    const [, kind, name = entry] = /^(type|lazy):(.*)$/.exec(entry) ?? [];
    const isNamed =
      found.name === name || found.name.startsWith(name.endsWith(":") ? name : `${name}/`);
    return isNamed && (kind === undefined || found.kind === kind || found.kind === "type");
  });
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.includes("fixtures"),
    )
    .map((path) => join(folder, path));
}

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const { moduleSpecifier } = node;
      if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier)) {
        found.push({ name: moduleSpecifier.text, kind: isTypeOnly(node) ? "type" : "value" });
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) found.push({ name: name.text, kind: "lazy" });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}
