import { describe, expect, test } from "vitest";
import { findExpressions, namesInCondition, namesInText } from "../index.ts";

function paths(text: string): readonly string[] {
  return namesInText(text).paths.map(({ segments }) => segments.join("|"));
}

describe("expressions are found", () => {
  test.each([
    ["a ${{ b }} c ${{d}}", [" b ", "d"]],
    ["${{ '}}' }}", [" '}}' "]],
    ["${{ 'it''s }}' }}", [" 'it''s }}' "]],
    ["${{ a }}}", [" a "]],
    ["${{ open", []],
    ["$ {{ a }}", []],
    ["${{ a ${{ b }}", [" a ${{ b "]],
  ])("%j", (text, bodies) => {
    const found = findExpressions(text);
    expect(found.map(({ body }) => body)).toEqual(bodies);
    for (const { body, bodyFrom, from, to } of found) {
      expect(text.slice(bodyFrom, bodyFrom + body.length)).toBe(body);
      expect(text.slice(from, to)).toBe(`\${{${body}}}`);
    }
  });
});

describe("contexts are named", () => {
  test.each([
    ["${{ github.event.issue.title }}", ["github|event|issue|title"]],
    ["${{ GitHub.Event }}", ["github|Event"]],
    ["${{ github['event']['a''b'].c }}", ["github|event|a'b|c"]],
    ["${{ secrets[matrix.name].x }}", ["secrets|*|x", "matrix|name"]],
    ["${{ secrets[format('A_{0}', env.B)] }}", ["secrets|*", "env|B"]],
    ["${{ github.event.commits[0].message }}", ["github|event|commits|0|message"]],
    ["${{ github.event.commits.*.message }}", ["github|event|commits|*|message"]],
    ["${{ github.event.commits[*].id }}", ["github|event|commits|*|id"]],
    ["${{ toJSON(secrets) }}", ["secrets"]],
    ["${{ fromJSON(needs.a.outputs.b).c }}", ["needs|a|outputs|b"]],
    ["${{ (github || env).x }}", ["github", "env"]],
    ["${{ 'github.event' != true && null || -1.5e3 }}", []],
    ["${{ contains(github.ref, 'x') && hashFiles('**/a') }}", ["github|ref"]],
    ["github.event", []],
    ["a ${{ inputs.a-b_c }} b ${{ vars.X }}", ["inputs|a-b_c", "vars|X"]],
    ["${{ ]]. [[ ''' github.a", []],
    ["${{ ]].[ github.a }}", ["github|a"]],
  ])("%j", (text, expected) => {
    expect(paths(text)).toEqual(expected);
  });

  test("with their places", () => {
    const text = "x ${{ contains(github['ref'], a.b) }}";
    const { paths: named, calls } = namesInText(text);
    expect(named.map(({ from, to }) => text.slice(from, to))).toEqual(["github['ref']", "a.b"]);
    expect(calls.map(({ name, from, to }) => [name, text.slice(from, to)])).toEqual([
      ["contains", "contains"],
    ]);
  });

  test("a condition needs no braces", () => {
    const bare = namesInCondition("github.actor == 'x' && !Always()");
    expect(bare.paths.map(({ segments }) => segments)).toEqual([["github", "actor"]]);
    expect(bare.calls.map(({ name }) => name)).toEqual(["always"]);
    expect(namesInCondition("${{ a.b }} == 'c.d'").paths.map(({ segments }) => segments)).toEqual([
      ["a", "b"],
    ]);
  });
});

test.each([
  ["open braces", "${{".repeat(200_000)],
  ["brackets", `\${{ ${"a[".repeat(200_000)} }}`],
  ["quotes", `\${{ ${"'".repeat(400_001)} }}`],
  ["dots", `\${{ a${".a".repeat(200_000)} }}`],
])("many %s end within a second", (_, text) => {
  const before = performance.now();
  namesInText(text);
  expect(performance.now() - before).toBeLessThan(1_000);
});
