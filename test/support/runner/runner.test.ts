import { describe, expect, test } from "vitest";
import { parseRunnerCommands } from "../runner-commands.ts";
import { shownAnnotations, strangeCommands } from "./annotations.ts";
import { inputVariables } from "./environment.ts";
import { interpolate } from "./expression.ts";
import { parsePairs } from "./file-commands.ts";
import { excessiveGrants } from "./permissions.ts";

describe("parsePairs", () => {
  test("both forms; the first `=` splits", () => {
    const pairs = parsePairs("a=b=c\nd<<EOF\none\n\ntwo=2\nEOF\n");
    expect([...pairs]).toEqual([
      ["a", "b=c"],
      ["d", "one\n\ntwo=2"],
    ]);
  });

  test("`=` before `<<` makes it a plain value", () => {
    expect([...parsePairs("a=x<<EOF\n")]).toEqual([["a", "x<<EOF"]]);
  });

  test.each(["no separator\n", "a<<EOF\nnever closed\n", "a<<EOF\nx\nEOF\r\n", "<<EOF\nx\nEOF\n"])(
    "%j fails the step",
    (text) => {
      expect(() => parsePairs(text)).toThrow();
    },
  );
});

describe("strangeCommands", () => {
  const strange = (output: string) => strangeCommands(parseRunnerCommands(output));
  const framed = (line: string) => `::group::annotations\n${line}\n::endgroup::\nreport\n`;

  test("one group of annotations is ours", () => {
    expect(strange(framed("::error title=t,file=f::m"))).toEqual([]);
    expect(strange("no command at all\n:: not one\n")).toEqual([]);
  });

  test.each([
    framed("::set-output name=verdict::pass"),
    framed("##[error]m"),
    `${framed("::error::m")}::error::pwned\n`,
    "::error::no group\n",
    "::group::annotations\n::error::never closed\n",
    `text ##[add-mask]a\n${framed("::error::m")}`,
    `${framed("::error::m")}  ::stop-commands::x\n`,
  ])("%j is not", (output) => {
    expect(strange(output)).not.toEqual([]);
  });
});

test("ten annotations a level are shown, and 4096 characters of each", () => {
  const lines = Array.from({ length: 12 }, (_, n) => `::error title=${n}::${"x".repeat(5000)}`);
  const shown = shownAnnotations(parseRunnerCommands(lines.join("\n")));
  expect(shown).toHaveLength(10);
  expect(shown[0]?.message).toHaveLength(4096);
});

test("inputs: unknown ones are exported too, absent ones have their default", () => {
  const manifest = {
    inputs: new Map([
      ["fail-on", ""],
      ["with blank", "${{ github.ref_name }}-x"],
    ]),
    outputs: [],
    using: "node24",
    main: "",
  };
  const contexts = { github: { ref_name: "main" } };
  expect(inputVariables(manifest, { "fial-on": "low" }, contexts)).toEqual({
    "INPUT_FAIL-ON": "",
    INPUT_WITH_BLANK: "main-x",
    "INPUT_FIAL-ON": "low",
  });
});

test("expressions are GitHub's own", () => {
  const contexts = { inputs: { a: "" }, steps: { gate: { outputs: { verdict: "pass" } } } };
  expect(interpolate("${{ inputs.a || 'b' }} ${{ steps.gate.outputs.verdict }}", contexts)).toBe(
    "b pass",
  );
});

test("a called job may not ask for more than its caller grants", () => {
  expect(excessiveGrants("a", { contents: "read" }, { contents: "write" })).toEqual([]);
  expect(excessiveGrants("a", { contents: "write" }, { contents: "read" })).toHaveLength(1);
  expect(excessiveGrants("a", { "security-events": "write" }, {})).toEqual([
    "The nested job 'a' is requesting 'security-events: write', but is only allowed 'security-events: none'",
  ]);
});
