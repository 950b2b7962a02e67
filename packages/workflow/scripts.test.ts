import { expect, it } from "vitest";
import { createSource } from "#core";
import { readAction } from "./read/action.ts";
import { readWorkflow } from "./read/workflow.ts";
import { collectScripts } from "./scripts.ts";
import { parseScript, scriptDialect } from "./shell/script.ts";

const workflow = readWorkflow(
  createSource(
    ".github/workflows/x.yml",
    `on: push
jobs:
  linux:
    runs-on: ubuntu-24.04
    steps:
      - run: a | b
      - run: print(1)
        shell: python
      - uses: nick-fields/retry@v3
        with: {command: c}
      - parallel:
          - run: d
      - run: e
        shell: nix develop -c bash -e {0}
      - run: f
        shell: cmd
  windows:
    runs-on: [windows-2025]
    steps:
      - run: iex g
      - run: h
        shell: bash
`,
  ),
);
const action = readAction(
  createSource("action.yml", "runs:\n  using: composite\n  steps:\n    - {run: i, shell: sh}\n"),
);

it("collects scripts with their grammar", () => {
  if (workflow.kind !== "workflow" || action.kind !== "action") throw new Error("not read");
  const scripts = collectScripts([workflow], [action]);
  expect(scripts.map((script) => `${script.text.value}: ${scriptDialect(script)}`)).toEqual([
    "a | b: posix",
    "print(1): undefined",
    "c: posix",
    "d: posix",
    "e: posix",
    "f: cmd",
    "iex g: powershell",
    "h: posix",
    "i: posix",
  ]);
  const [first, python] = scripts.map((script) => parseScript(script).commands.length);
  expect([first, python]).toEqual([2, 0]);
});
