import { describe, expect, test } from "vitest";
import { runActionStep, type StepRequest } from "../support/runner/run-action-step.ts";
import { makeWorkspace } from "../support/runner/workspace.ts";

const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";

function workflow(uses: string): string {
  return `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
`;
}

const GOOD = {
  ".github/workflows/ci.yml": `${workflow(CHECKOUT)}        with:
          persist-credentials: false
`,
};
const BAD = { ".github/workflows/ci.yml": workflow("someone/thing@v1") };

function run(files: Readonly<Record<string, string>>, request: Partial<StepRequest> = {}) {
  const step = runActionStep({
    action: "actions/pin-check",
    workspace: makeWorkspace(files),
    ...request,
  });
  expect(step.problems).toEqual([]);
  return step;
}

describe.each(["actions/pin-check", "."])("the action in %s", (action) => {
  test("passes a repository whose references are pinned", () => {
    const step = run(GOOD, { action });
    expect(step.exitCode).toBe(0);
    expect(step.annotations).toEqual([]);
    expect(step.outputs).toMatchObject({ verdict: "pass", "exit-code": "0", open: "0" });
    expect(step.summary).not.toBe("");
    expect(step.log).toMatch(/^PASS /m);
  });

  test("fails a movable reference: annotation, outputs, reports, summary, verdict", () => {
    const step = run(BAD, { action });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "fail", "exit-code": "1", open: "1", high: "1" });
    expect(step.annotations).toMatchObject([
      { level: "error", title: "unpinned-uses (high)", file: ".github/workflows/ci.yml", line: 7 },
    ]);
    expect(JSON.parse(step.reports.json ?? "")).toMatchObject({ verdict: "fail", exitCode: 1 });
    expect(JSON.parse(step.reports.sarif ?? "").runs[0].results).toHaveLength(1);
    expect(step.summary).toContain("someone/thing");
    expect(step.log.slice(step.log.lastIndexOf("::endgroup::"))).toMatch(/^FAIL /m);
  });

  test("cannot judge by a broken config", () => {
    const step = run({ ...GOOD, ".github/sluice.yml": "fail-on: hihg\n" }, { action });
    expect(step.exitCode).toBe(2);
    expect(step.outputs.verdict).toBe("incomplete");
    expect(step.annotations[0]).toMatchObject({ level: "error", file: ".github/sluice.yml" });
  });

  test("refuses an input that does not exist", () => {
    const step = run(BAD, { action, with: { "fial-on": "never" } });
    expect(step.exitCode).toBe(2);
    expect(step.outputs).toEqual({ verdict: "incomplete", "exit-code": "2" });
    expect(step.annotations[0]?.message).toContain("did you mean `fail-on`?");
  });
});

describe("inputs", () => {
  test("an input beats the config, an empty one does not", () => {
    const files = { ...BAD, ".github/sluice.yml": "fail-on: never\n" };
    expect(run(files, { with: { "fail-on": "" } }).exitCode).toBe(0);
    expect(run(files, { with: { "fail-on": "high" } }).exitCode).toBe(1);
  });

  test("annotations and summary can be switched off; the verdict stays", () => {
    const step = run(BAD, { with: { annotations: "false", summary: "false" } });
    expect(step).toMatchObject({ exitCode: 1, annotations: [], summary: "", commands: [] });
  });

  test("a summary that cannot be written does not change the verdict", () => {
    const step = run(BAD, { env: { GITHUB_STEP_SUMMARY: "/nowhere/summary.md" } });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain("the job summary cannot be written");
  });

  test("paths narrow the run", () => {
    const files = { ...GOOD, ".github/workflows/bad.yml": workflow("someone/thing@v1") };
    expect(run(files).exitCode).toBe(1);
    expect(run(files, { with: { paths: ".github/workflows/ci.yml" } }).exitCode).toBe(0);
    expect(run(files, { with: { paths: "no/such/file.yml" } }).exitCode).toBe(2);
  });

  test("the root action refuses a gate that it does not know", () => {
    const step = run(GOOD, { action: ".", with: { gates: "pin-chek" } });
    expect(step.exitCode).toBe(2);
    expect(step.annotations[0]?.message).toContain("`pin-check`");
  });

  test("a forgotten checkout is no repository without workflows", () => {
    const step = run({});
    expect(step.exitCode).toBe(2);
    expect(step.log).toContain("actions/checkout");
  });
});

test("CRLF line ends move no place", () => {
  const text = workflow("someone/thing@v1").replaceAll("\n", "\r\n");
  const step = run({ ".github/workflows/ci.yml": text });
  expect(step.annotations).toMatchObject([{ line: 7 }]);
});

describe("hostile text", () => {
  const REFS = [
    '"someone/thing@v1\\n::set-output name=verdict::pass"',
    '"someone/thing@v1\\r::stop-commands::x"',
    '"\\n::error title=pwned::pwned"',
    '"someone/thing@##[add-mask]v1"',
    '"  ::add-matcher::matcher.json"',
    '"someone/thing@v1\\u2028::error::pwned"',
    "'someone/thing@v1%0A::error::pwned'",
    '"someone/thing@</details><img src=x>"',
  ];

  test.each(REFS)("as a reference: %s", (uses) => {
    const step = run({ ".github/workflows/ci.yml": workflow(uses) });
    expect(step.exitCode).toBe(1);
    expect(step.outputs.verdict).toBe("fail");
    for (const { title } of step.annotations) expect(title).toMatch(/^[a-z-]+ \([a-z]+\)$/);
    // Between backticks nothing is markup.
    expect(step.summary.replace(/`[^`\n]*`/g, "")).not.toMatch(/<img|^\s*::/m);
  });

  const NAMES = [
    "::set-output name=verdict::pass.yml",
    "##[add-mask]a.yml",
    "a\n::error title=pwned::pwned.yml",
    "a\r##[error]pwned.yml",
    "::stop-commands::x,file=b.yml",
    " ::debug::x.yml",
    "a,line=1,title=pwned.yml",
  ];

  test.each(NAMES)("as a file name: %j", (name) => {
    const step = run({ [`.github/workflows/${name}`]: workflow("someone/thing@v1") });
    expect(step.exitCode).toBe(1);
    expect(step.outputs.verdict).toBe("fail");
    for (const { title } of step.annotations) expect(title).toMatch(/^[a-z-]+ \([a-z]+\)$/);
  });

  test("as an input", () => {
    const value = "x\n::set-output name=verdict::pass\n##[add-mask]x";
    const step = run(GOOD, { with: { "fail-on": value, [`a\n::error::${value}`]: "" } });
    expect(step.exitCode).toBe(2);
    expect(step.outputs.verdict).toBe("incomplete");
  });

  test("ten thousand findings stay within the runner's limits", () => {
    const steps = Array.from({ length: 10_000 }, (_, n) => `      - uses: someone/thing${n}@v1`);
    const text = `${workflow(CHECKOUT)}${steps.join("\n")}\n`;
    const step = run({ ".github/workflows/ci.yml": text });
    expect(step.exitCode).toBe(1);
    expect(step.outputs.high).toBe("10000");
    expect(step.commands.length).toBeLessThanOrEqual(12);
    expect(step.summary).not.toBe("");
  });
});
