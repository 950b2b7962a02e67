import { expect, it } from "vitest";
import { createSource } from "#core";
import { collectScripts, readWorkflow } from "#workflow";
import { parseRequirements } from "./requirement-file.ts";
import { resolvePath } from "./requirement-paths.ts";
import { followRequirements, includedFiles, requirementFiles } from "./requirements.ts";

it("reads pip's format", () => {
  const text =
    "\uFEFFruff==1 # c\r\n\n#x\n-r a.txt\n--constraint=c.txt\nblack \\\n  >=2\n-e ./x\n--pre\npytest";
  const source = createSource("r.txt", text);
  const { lines, requirements, constraints, hashed } = parseRequirements(source);
  expect(lines.map(({ text: line, pin }) => `${line} ${pin}`)).toEqual([
    "ruff==1 exact",
    "black   >=2 movable",
    "./x unknown",
    "pytest movable",
  ]);
  expect(lines.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "ruff==1",
    "black",
    "-e ./x",
    "pytest",
  ]);
  expect([requirements, constraints, hashed]).toEqual([["a.txt"], ["c.txt"], false]);
});

it.each([
  ["", "a.txt", "a.txt"],
  ["x/y", "../a.txt", "x/a.txt"],
  ["x", "./b//c/", "x/b/c"],
  ["x", "$GITHUB_WORKSPACE/a", "a"],
  ["x", "${{ github.workspace }}/a", "a"],
  ["x", "../../a", undefined],
  ["", "/etc/passwd", undefined],
  ["", "~/a", undefined],
  ["", "C:\\a", undefined],
  ["", "$X/a", undefined],
  ["", "https://get.example.com/r.txt", undefined],
])("%j with %j is %j", (folder, path, resolved) => {
  expect(resolvePath(folder, path)).toBe(resolved);
});

it("finds the files that a script needs, and those that they name", () => {
  const workflow = readWorkflow(
    createSource(
      "x.yml",
      `on: push
jobs:
  a:
    runs-on: x
    defaults: {run: {working-directory: sub}}
    steps:
      - run: pip install -r r.txt -c ../c.txt -r ../../outside.txt -r none.txt
      - run: npm i
`,
    ),
  );
  if (workflow.kind !== "workflow") throw new Error("not read");
  const files = [".npmrc", "c.txt", "other.txt", "r.txt", "sub/more.txt", "sub/r.txt"];
  expect(requirementFiles(collectScripts([workflow], []), files)).toEqual([
    ".npmrc",
    "c.txt",
    "sub/r.txt",
  ]);
  expect(includedFiles(createSource("sub/r.txt", "-r more.txt\n-r gone.txt"), files)).toEqual([
    "sub/more.txt",
  ]);
});

it("takes a constraint that cannot be read for one that pins", () => {
  const texts = new Map([["r.txt", createSource("r.txt", "-c gone.txt\nblack")]]);
  const { unknown } = followRequirements({ requirements: ["r.txt"], constraints: [] }, texts);
  expect(unknown).toBe(true);
});

it.each([
  "pip install -r a.txt",
  "pip install -qr a.txt",
  "pip install -ra.txt",
  "pip install --requirement=a.txt x",
  "pip install \\\n  -c a.txt x",
  'bash -c "pip install -r a.txt"',
  "uv pip sync a.txt",
  "uv pip install --overrides a.txt x",
  "uvx --with-requirements a.txt x",
])("finds the file of %j", (run) => {
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${JSON.stringify(run)}\n`;
  const workflow = readWorkflow(createSource(".github/workflows/a.yml", text));
  const scripts = workflow.kind === "workflow" ? collectScripts([workflow], []) : [];
  expect(requirementFiles(scripts, ["a.txt", "b.txt"])).toEqual(["a.txt"]);
});
