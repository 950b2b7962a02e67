import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type Child, type Node, parseYaml } from "#yaml";
import { corpusFiles } from "../support/corpus.ts";
import { createRandom, mutate } from "../support/mutate.ts";
import { SAMPLE_WORKFLOWS } from "../support/sample-workflows.ts";
import { type Said, said, saidByOther } from "../support/yaml-values.ts";

const FILES = [...SAMPLE_WORKFLOWS, ...corpusFiles()].filter(({ text }) => text.length < 10_000);

/** Pieces that make most texts nearly YAML. */
const PIECES = [
  ..."[]{},:?-|>&*!#%@`'\"\\~ \t\n\r",
  ...[
    ": ",
    "- ",
    "? ",
    "\n  ",
    "\n- ",
    "\nk: ",
    "&a ",
    "*a",
    "!!str ",
    "|-\n ",
    ">2+\n   ",
    "# c\n",
  ],
  ...[
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "\r\n",
    "\uFEFF",
    "\u2028",
    "\u0085",
    "\u0000",
    "\u001b",
    "x",
    "é",
    "😀",
  ],
];
const nearYaml = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(""));
const anyText = fc.oneof({ weight: 5, arbitrary: nearYaml }, fc.string({ unit: "binary" }));

/** What is wrong with the places of a tree; empty is sound. */
function misplaced(node: Node, text: string, within: { start: number; end: number }): string[] {
  const { start, end } = node.span;
  const complaints: string[] = [];
  if (start < within.start || end > within.end || start > end)
    complaints.push(`${node.kind} ${start}-${end} is not within ${within.start}-${within.end}`);
  if (node.kind === "scalar") return [...complaints, ...misread(node, text)];
  const children: readonly Child[] = node.kind === "sequence" ? node.items : node.pairs;
  for (const child of children)
    if (!child.alias) complaints.push(...misplaced(child.node, text, node.span));
  return complaints;
}

function misread({ span, value, style, empty }: Node & { kind: "scalar" }, text: string): string[] {
  const written = text.slice(span.start, span.end);
  if (empty) return written === "" && value === "" ? [] : ["an empty scalar has text"];
  const isOneLine = !/[\r\n\u0085\u2028\u2029]/.test(written);
  const isVerbatim =
    (isOneLine && style === "plain") ||
    (isOneLine && style === "single" && !written.includes("''")) ||
    (isOneLine && style === "double" && !written.includes("\\"));
  if (isVerbatim && written !== value) return [`\`${written}\` was read as \`${value}\``];
  if (style === "literal" && isOneLine && written !== value.replace(/^[ \t\n]+|[ \t\n]+$/g, ""))
    return [`block \`${written}\` was read as \`${value}\``];
  return [];
}

function meant(value: unknown): Said {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(meant);
  return { pairs: Object.entries(Object(value)).map(([key, inner]) => [key, meant(inner)]) };
}

describe("parseYaml", () => {
  it("reads or refuses every text, with places inside it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parseYaml(text);
        for (const { span } of result.problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        const whole = { start: 0, end: text.length };
        if (result.ok && result.root) expect(misplaced(result.root, text, whole)).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it("reads back what another package wrote, in any style", () => {
    const value = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        fc.string({ unit: "grapheme", maxLength: 20 }),
        fc.constantFrom("on", "a: b", "# x", "- y", "", " z ", "l1\nl2\n", "'", '"', "*a", "\ttab"),
        fc.array(tie("node"), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie("node"), { maxKeys: 4 }),
      ),
    })).node;
    const style = fc.record({
      defaultStringType: fc.constantFrom(
        "PLAIN",
        "QUOTE_SINGLE",
        "QUOTE_DOUBLE",
        "BLOCK_LITERAL",
        "BLOCK_FOLDED",
      ),
      collectionStyle: fc.constantFrom("any", "block", "flow"),
    });
    fc.assert(
      fc.property(value, style, (written, options) => {
        const text = stringify(written, options);
        fc.pre(!isReadOtherwise(text));
        const result = parseYaml(text);
        expect(result.problems).toEqual([]);
        if (result.ok) expect(said(result.root)).toEqual(meant(written));
      }),
      { numRuns: 2_000 },
    );
  });

  it("agrees with another package on altered workflows that both accept", () => {
    const random = createRandom(20261121);
    let compared = 0;
    for (let i = 0; i < 3_000; i++) {
      const text = mutate(FILES[random(FILES.length)]?.text ?? "", random);
      const result = parseYaml(text);
      if (!result.ok || result.problems.length > 0 || isReadOtherwise(text)) continue;
      const other = saidByOther(text);
      if (other === undefined) continue;
      compared++;
      expect(said(result.root)).toEqual(other);
    }
    expect(compared).toBeGreaterThan(500);
  });
});

// The `yaml` package knows no lone CR as a line break and, like YAML 1.2, none of 1.1's; GitHub does.
function isReadOtherwise(text: string): boolean {
  return /\r(?!\n)|[\u0085\u2028\u2029]/.test(text) || text.lastIndexOf("\uFEFF") > 0;
}
