import { expect, it } from "vitest";
import { offsetsInStrings } from "./js-strings.ts";

it.each([
  ["const a = @;", false],
  ["const a = '@';", true],
  ["const a = `x ${1} @`;", true],
  ['const a = "it\'s"; const b = @;', false],
  ["const a = 'x\\'@';", true],
  ["// it's\nconst a = @;", false],
  ["/* it's */ const a = @;", false],
  ["/* @ */", true],
  ["const a = 'open\n@", false],
])("%s", (code, expected) => {
  const at = code.indexOf("@");
  expect(offsetsInStrings(code, [at]).has(at)).toBe(expected);
});
