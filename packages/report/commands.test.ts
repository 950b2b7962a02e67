import { expect, test } from "vitest";
import { parseRunnerCommands } from "../../test/support/runner-commands.ts";
import { escapeData, escapeProperty, neutralise, renderCommand } from "./commands.ts";

test.each([
  "::error::x",
  "  \t::set-output name=a::b",
  "\u00a0\u0085::add-mask::x",
  "\u200b::error::x",
  "text ##[error]x",
  "###[[group]x",
  "fine\r::stop-commands::t",
  "fine\n##[add-mask]x",
  "fine\u2028::error::x",
])("%j is no command once neutralised", (text) => {
  const plain = neutralise(text);
  expect(parseRunnerCommands(plain)).toEqual([]);
  expect(plain).not.toContain("##[");
  expect(plain).not.toMatch(/^\s*::/m);
});

test("harmless text stays as it is", () => {
  const text = "a::b [x] ## title\n  - uses: a/b@v1";
  expect(neutralise(text)).toBe(text);
});

test("escapes are those that the runner undoes", () => {
  expect(escapeData("100%\r\n:,")).toBe("100%25%0D%0A:,");
  expect(escapeProperty("a:b,c%0A")).toBe("a%3Ab%2Cc%250A");
});

test("a command comes back from the runner as it was meant", () => {
  const line = renderCommand({
    name: "error",
    properties: { title: "a::b,c=d", file: "x,y::z\n.yml", line: 3, col: undefined },
    value: "one\n::error::two %0A ##[group]three",
  });
  expect(line.split(/[\r\n]/)).toHaveLength(1);
  expect(parseRunnerCommands(line)).toEqual([
    {
      syntax: "v2",
      name: "error",
      properties: { title: "a::b,c=d", file: "x,y::z\n.yml", line: "3" },
      value: "one\n::error::two %0A ##[group]three",
    },
  ]);
});

test("a command without properties has no blank after its name", () => {
  expect(renderCommand({ name: "endgroup", properties: {}, value: "" })).toBe("::endgroup::");
});
