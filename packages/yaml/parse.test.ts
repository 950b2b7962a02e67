import { describe, expect, test } from "vitest";
import { type Node, parseYaml, type ScalarNode } from "./index.ts";

function rootOf(text: string): Node {
  const result = parseYaml(text);
  if (!result.ok || !result.root) throw new Error(result.problems[0]?.message ?? "empty");
  return result.root;
}

function valueAt(text: string, ...path: readonly (string | number)[]): Node {
  let node = rootOf(text);
  for (const part of path) {
    const child =
      node.kind === "sequence"
        ? node.items[Number(part)]
        : node.kind === "mapping"
          ? node.pairs.find(({ key }) => key.value === part)
          : undefined;
    if (!child) throw new Error(`nothing at ${path.join(".")}`);
    node = child.node;
  }
  return node;
}

function scalarAt(text: string, ...path: readonly (string | number)[]): ScalarNode {
  const node = valueAt(text, ...path);
  if (node.kind !== "scalar") throw new Error("no scalar");
  return node;
}

function slice(text: string, { span }: Node): string {
  return text.slice(span.start, span.end);
}

function problemOf(text: string) {
  const { problems } = parseYaml(text);
  const [problem] = problems;
  if (!problem) throw new Error("no problem");
  return { kind: problem.kind, text: text.slice(problem.span.start, problem.span.end) };
}

describe("scalars", () => {
  test.each([
    ["plain", "k: a b # c\n", "a b", "a b", "plain"],
    ["plain over lines", "k: a\n  b\n\n  c\n", "a b\nc", "a\n  b\n\n  c", "plain"],
    ["single quotes", "k: 'it''s'\n", "it's", "it''s", "single"],
    ["double quotes", 'k: "a\\tb"\n', "a\tb", "a\\tb", "double"],
    ["double quotes over lines", 'k: "a\n  b"\n', "a b", "a\n  b", "double"],
    ["literal", "k: |\n  a\n   b\n\nl: 1\n", "a\n b\n", "a\n   b", "literal"],
    ["literal, stripped", "k: |-\n  a\n", "a", "a", "literal"],
    ["folded", "k: >-\n  a\n  b\n", "a b", "a\n  b", "folded"],
    ["CRLF", "k: |\r\n  a\r\n  b\r\n", "a\nb\n", "a\r\n  b", "literal"],
    ["lone CR", "k: a\rl: b\r", "a", "a", "plain"],
    ["byte-order mark", "\uFEFFk: a\n", "a", "a", "plain"],
    ["tag", "k: !!str 12\n", "12", "12", "plain"],
    ["anchor", "k: &x a\n", "a", "a", "plain"],
    ["astral", "k: 😀 b\n", "😀 b", "😀 b", "plain"],
  ])("%s", (_, text, value, written, style) => {
    const node = scalarAt(text, "k");
    expect(node).toMatchObject({ value, style, empty: false });
    expect(slice(text, node)).toBe(written);
  });

  test.each([
    ["behind the colon", "k:\nl: 1\n", 2],
    ["behind the colon of a quoted key", '"k" :\n', 5],
    ["behind an anchor", "k: &x\nl: 1\n", 5],
    ["at the end of the file", "a: 1\nk:", 7],
    ["in a flow mapping", "{k: , l: 1}", 3],
    ["without a colon", "{k}", 2],
  ])("an empty value stands %s", (_, text, at) => {
    expect(scalarAt(text, "k")).toMatchObject({
      value: "",
      empty: true,
      span: { start: at, end: at },
    });
  });

  test("an empty item stands behind its dash", () => {
    expect(valueAt("- a\n- # none\n- b\n", 1)).toMatchObject({
      empty: true,
      span: { start: 5, end: 5 },
    });
  });

  test("`on`, `yes` and numbers stay texts", () => {
    expect(scalarAt("on: 1.10\n", "on").value).toBe("1.10");
    expect(scalarAt("on: yes\n", "on").value).toBe("yes");
  });
});

describe("collections", () => {
  test.each([
    ["block mapping", "a:\n  b: 1\n  c: 'x'\n\n# end\n", ["a"], "b: 1\n  c: 'x'"],
    ["block sequence", "a:\n- 1\n- 2 # two\nb: 1\n", ["a"], "- 1\n- 2"],
    ["flow mapping", "a: {b: 1, c: {d: } , } # e\n", ["a"], "{b: 1, c: {d: } , }"],
    ["flow sequence", "a: [1, [2], # ]\n  3\n ] \n", ["a"], "[1, [2], # ]\n  3\n ]"],
    ["empty flow", "a: [ ]\n", ["a"], "[ ]"],
    ["pair of a list in a flow sequence", "a: [[b]: 1, c]\n", ["a", 0], "[b]: 1"],
    ["pair in a flow sequence", "a: [b: 1, c]\n", ["a", 0], "b: 1"],
  ])("%s", (_, text, path, written) => {
    expect(slice(text, valueAt(text, ...path))).toBe(written);
  });

  test("a merge key is a plain key", () => {
    expect(scalarAt("a: &x {b: 1}\nc:\n  <<: *x\n", "c", "<<", "b").value).toBe("1");
  });

  test("no text and comments alone have no root", () => {
    for (const text of ["", "# a\n", "\uFEFF", "\n\n"])
      expect(parseYaml(text)).toEqual({ ok: true, root: undefined, problems: [] });
  });

  test("directives and document marks", () => {
    expect(scalarAt("%YAML 1.2\n---\na: 1\n...\n", "a").value).toBe("1");
  });
});

describe("aliases", () => {
  test("are edges to the anchor's own node", () => {
    const text = "a: &x {b: 1}\nc: *x\n";
    const root = rootOf(text);
    if (root.kind !== "mapping") throw new Error("no mapping");
    const [first, second] = root.pairs;
    expect(second?.node).toBe(first?.node);
    expect(second?.alias && text.slice(second.alias.start, second.alias.end)).toBe("*x");
  });

  test("the nearest anchor of a name counts", () => {
    expect(scalarAt("- &x 1\n- &x 2\n- *x\n", 2).value).toBe("2");
  });

  test("may be keys", () => {
    expect(scalarAt("- &k a\n- *k : 1\n", 1, "a").value).toBe("1");
  });

  test.each([
    ["a cycle", "a: &x [*x]\n", "cyclic-alias", "*x"],
    ["a cycle over two levels", "a: &x {b: {c: *x}}\n", "cyclic-alias", "*x"],
    ["an unknown name", "a: *x\n", "unknown-alias", "*x"],
    ["a name from later on", "a: *x\nb: &x 1\n", "unknown-alias", "*x"],
  ])("%s is a problem", (_, text, kind, written) => {
    expect(parseYaml(text).ok).toBe(false);
    expect(problemOf(text)).toEqual({ kind, text: written });
  });
});

describe("problems", () => {
  test.each([
    ["duplicate keys", "a: 1\nb: 2\na: 3\n", "duplicate-key", "a"],
    ["case is ignored", "Env: 1\nENV: 2\n", "duplicate-key", "ENV"],
    ["quotes are ignored", "a: 1\n'a': 2\n", "duplicate-key", "a"],
    ["a key that is a list", "? [a]\n: 1\n", "complex-key", "[a]"],
    ["a second document", "a: 1\n--- # two\nb: 2\n", "several-documents", "---"],
    ["an empty second document", "a: 1\n---\n", "several-documents", "---"],
  ])("%s leaves a tree", (_, text, kind, written) => {
    expect(parseYaml(text).ok).toBe(true);
    expect(problemOf(text)).toEqual({ kind, text: written });
  });

  test("many keys are compared in the same way", () => {
    const lines = Array.from({ length: 20 }, (_, i) => `k${i}: 1\n`).join("");
    expect(parseYaml(lines).problems).toEqual([]);
    expect(problemOf(`${lines}K7: 2\n`)).toEqual({ kind: "duplicate-key", text: "K7" });
  });

  test("keys with expressions may be given twice", () => {
    expect(parseYaml("${{ insert }}: 1\n${{ insert }}: 2\n").problems).toEqual([]);
  });

  test.each([
    ["a bad indentation", "a: 1\n  b: 2\n", ":"],
    ["an open bracket", "a: [1, 2\nb: 1\n", "1"],
    ["an open quote", 'a: "x\n', ""],
    ["a tab for indentation", "a:\n\tb: 1\n", "b:"],
    ["a null byte", "a: \0\n", "\0"],
  ])("%s is a syntax problem", (_, text) => {
    expect(parseYaml(text).ok).toBe(false);
    expect(problemOf(text).kind).toBe("syntax");
  });

  test("a problem says where and what", () => {
    expect(parseYaml("a: 1\nb: - c\n").problems).toEqual([
      {
        kind: "syntax",
        message: "not valid YAML: bad indentation of a mapping entry",
        span: { start: 8, end: 9 },
      },
    ]);
  });
});

describe("what is missing at the end", () => {
  test.each([
    ["a bracket", "on: push\njobs:\n  c: [\n", "["],
    ["a bracket behind blank lines", "a: {b: 1,\n\n  \n", ","],
    ["a quote", 'a: "x y\n\n', "y"],
    ["a quote in a flow", "a: ['x\r\n", "x"],
  ])("%s: points at the last character of the text", (_, text, flagged) => {
    const [problem] = parseYaml(text).problems;
    expect(problem && text.slice(problem.span.start, problem.span.end)).toBe(flagged);
  });
});

describe("shapes that GitHub reads and js-yaml refuses", () => {
  test.each([
    ["closing bracket at the key", "a: [\n  1,\n  2\n]\nb: 3\n", ["a", 1], "2"],
    ["items at the key", "a:\n  b: [\n  1, # one [\n# two ]\n  2\n  ]\n", ["a", "b", 1], "2"],
    ["mapping", "a: {\nb: 1,\nc: 'x'\n}\n", ["a", "c"], "x"],
    ["several", "a: [\n]\nb: {\n}\nc: [\n1\n]\n", ["c", 0], "1"],
    ["plain scalar over lines", "a: [\nb\nc\n]\n", ["a", 0], "b c"],
    ["double quotes", 'a:\n  b: "c\n d\\\ne"\n', ["a", "b"], "c de"],
    ["single quotes", "a: 'b\n\nc'\n", ["a"], "b\nc"],
    ["quotes in a flow", "a: [\n'b #',\n\"c ] # \"\n]\n", ["a", 1], "c ] # "],
    ["apostrophe in a plain scalar", "a: [\ndon't, it's\n]\n", ["a", 1], "it's"],
    ["brackets in a script", "a: |\n  x=[\n  y\nb: [\n1\n]\n", ["b", 0], "1"],
    ["brackets in a plain value", "a: x [\nb: [\n1\n]\n", ["b", 0], "1"],
    ["brackets in a plain value over lines", "a: x\n  [ y\nb: [\n1\n]\n", ["b", 0], "1"],
    ["brackets in a comment", "# [ {\na: 1 # [ '\nb: [\n1\n]\n", ["b", 0], "1"],
    ["tabs in a flow", "a: [1,\t2,\n\t3\n]\n", ["a", 2], "3"],
    ["CRLF", "a: [\r\n  1\r\n]\r\nb: |\r\n  [\r\n", ["a", 0], "1"],
    ["control characters", "a: b\u001bc\n", ["a"], "b\u001bc"],
    ["control characters in quotes", 'a: "b\u0001c"\n', ["a"], "b\u0001c"],
  ])("%s", (_, text, path, value) => {
    expect(scalarAt(text, ...path).value).toBe(value);
  });

  test("spans are those of the text as written", () => {
    const text = "a: [\n  x, # y\n  'z'\n]\n";
    expect(slice(text, valueAt(text, "a"))).toBe("[\n  x, # y\n  'z'\n]");
    expect(slice(text, valueAt(text, "a", 1))).toBe("z");
  });

  test("what is wrong besides is still a problem", () => {
    expect(parseYaml("a: [\n1\n]\nb: [\n2\n").ok).toBe(false);
  });
});

describe("line breaks of YAML 1.1", () => {
  test.each(["\u0085", "\u2028", "\u2029"])(
    "a comment ends at %j, as it does for GitHub",
    (mark) => {
      expect(scalarAt(`a: 1 # x${mark}b: 2\n`, "b").value).toBe("2");
    },
  );

  test("a text that is only valid without them is read by YAML 1.2", () => {
    expect(scalarAt("a: b\u2028c\n", "a").value).toBe("b\u2028c");
  });
});

describe("hostile texts end within a second", () => {
  const deep = 200;
  const bomb = Array.from({ length: 30 }, (_, i) =>
    i === 0 ? "a0: &a0 [x, x]" : `a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`,
  ).join("\n");
  const chain = Array.from({ length: 60 }, (_, i) =>
    i === 0 ? "a0: &a0 x" : `a${i}: &a${i} [[[[[*a${i - 1}]]]]]`,
  ).join("\n");
  const long = `a: &a "${"x".repeat(100_000)}"\nb: [${"*a, ".repeat(1_000)}]\n`;
  test.each([
    ["200 levels in flow", `${"[".repeat(deep)}${"]".repeat(deep)}`, "depth"],
    [
      "200 levels in blocks",
      Array.from({ length: deep }, (_, i) => `${" ".repeat(i)}k:`).join("\n"),
      "depth",
    ],
    ["200 dashes", "- ".repeat(deep), "depth"],
    ["levels behind aliases", chain, "depth"],
    ["alias bomb", bomb, "alias-budget"],
    ["long text many times", long, "alias-budget"],
    ["many open brackets", "[".repeat(500_000), "depth"],
    ["many quotes", "a: [\n".repeat(2) + "'x\n".repeat(100_000), "syntax"],
  ])("%s", (_, text, kind) => {
    const before = performance.now();
    const { ok, problems } = parseYaml(text);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect([ok, problems[0]?.kind]).toEqual([false, kind]);
  });

  test("thousands of brackets at the wrong indentation are read in one go", () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: [\n${i}\n]\n`).join("");
    const before = performance.now();
    expect(scalarAt(text, "k19999", 0).value).toBe("19999");
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test("a large file may use an alias", () => {
    const text = `a: &a 1\nb: *a\nc:\n${"- x\n".repeat(150_000)}`;
    expect(parseYaml(text).problems).toEqual([]);
  });
});
