import { expect, test } from "vitest";
import { parseRunnerCommands } from "./runner-commands.ts";

const namesIn = (output: string) => parseRunnerCommands(output).map(({ name }) => name);

test.each([
  ["::error::x", ["error"]],
  ["   \u0085::Error::x", ["error"]],
  ["text ::error::x", []],
  ["::unknown::x", []],
  ["::error x", []],
  ["text ##[warning]x", ["warning"]],
  ["##[unknown] ##[error]x", []],
  ["##[error x", []],
  ["a\r::notice::x\r\n::debug::y", ["notice", "debug"]],
])("%j holds %j", (output, names) => {
  expect(namesIn(output)).toEqual(names);
});

test("both syntaxes give properties and values, each with its own escapes", () => {
  expect(parseRunnerCommands("::error file=a%2Cb,line=1,bad::x%250A%0Ay")).toEqual([
    { syntax: "v2", name: "error", properties: { file: "a,b", line: "1" }, value: "x%0A\ny" },
  ]);
  expect(parseRunnerCommands("log ##[error file=a%3Bb;line=1]x%5D")).toEqual([
    { syntax: "v1", name: "error", properties: { file: "a;b", line: "1" }, value: "x]" },
  ]);
});

test("between stop and token nothing is a command", () => {
  const output = "::stop-commands::Tok\n::error::x\n##[error]x\n::tok::\n::notice::y\n::tok::";
  expect(namesIn(output)).toEqual(["stop-commands", "notice"]);
});
