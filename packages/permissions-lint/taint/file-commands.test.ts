import { expect, it } from "vitest";
import { parseShell } from "#workflow";
import { fileWrites } from "./file-commands.ts";

function printed(script: string): readonly string[] {
  return fileWrites(parseShell(script), script).flatMap(({ file, prints }) =>
    prints.flatMap(({ words }) => words.map(({ value }) => `${file} ${value}`)),
  );
}

it.each([
  ['echo "A=1" >> $GITHUB_ENV', ["env A=1"]],
  ['echo "A=1" >> "${GITHUB_OUTPUT}"', ["output A=1"]],
  ["echo a b | tee -a $GITHUB_PATH", ["path a", "path b"]],
  ['{ echo "A=1"; echo "B=2"; } >> "$GITHUB_ENV"', ["env A=1", "env B=2"]],
  ['echo no\n{\n  echo "A=1"\n  echo "B=2"\n} >> "$GITHUB_ENV"', ["env A=1", "env B=2"]],
  ["echo A=1 >> $GITHUB_STEP_SUMMARY", []],
  ["cat < $GITHUB_ENV", []],
])("%s", (script, expected) => {
  expect(printed(script)).toEqual(expected);
});
