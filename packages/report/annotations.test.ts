import { expect, test } from "vitest";
import { makeFinding, makeRule, makeRun, makeSource } from "../../test/support/make-run.ts";
import { annotations, renderAnnotation } from "./annotations.ts";

const source = makeSource();
const at = "docker/login-action@v3";
const fix = { title: "pin to 9780b0c", safety: "safe", edits: [] } as const;

test("an annotation says where, what, how to mend it and where to read on", () => {
  const [annotation] = annotations(makeRun({ findings: [makeFinding({ source, at, fix })] }));
  expect(annotation).toEqual({
    level: "error",
    title: "unpinned-uses (high)",
    file: ".github/workflows/ci.yml",
    line: 6,
    endLine: 6,
    col: 15,
    endColumn: 37,
    message:
      "`docker/login-action@v3` can move; pin it to a full commit SHA\nFix: pin to 9780b0c: sluice pin-check --fix\nWhy: sluice explain unpinned-uses",
  });
  expect(annotation && renderAnnotation(annotation)).toBe(
    "::error file=.github/workflows/ci.yml,line=6,endLine=6,col=15,endColumn=37,title=unpinned-uses (high)::`docker/login-action@v3` can move; pin it to a full commit SHA%0AFix: pin to 9780b0c: sluice pin-check --fix%0AWhy: sluice explain unpinned-uses",
  );
});

test("a fix that may change behavior is first shown", () => {
  const unsafe = { ...fix, safety: "unsafe" } as const;
  const [annotation] = annotations(
    makeRun({ findings: [makeFinding({ source, at, fix: unsafe })] }),
  );
  expect(annotation?.message).toContain("9780b0c: sluice pin-check --unsafe-fixes --diff\n");
});

test("what the job holds stands behind the reason", () => {
  const stakes = "`contents: write`, the secret `NPM_TOKEN`";
  const [annotation] = annotations(makeRun({ findings: [makeFinding({ source, at, stakes })] }));
  expect(annotation?.message.split("\n")[1]).toBe(`At stake: this job holds ${stakes}`);
});

test("a fault of the config points at its place", () => {
  const notJudged = [{ file: "c.yml", at: { line: 3, column: 6 }, reason: "x" }];
  expect(annotations(makeRun({ gate: { notJudged } }))).toEqual([
    { level: "error", title: "not judged", file: "c.yml", line: 3, col: 6, message: "x" },
  ]);
});

test("columns are left out over several lines, the place without one", () => {
  const over = makeFinding({ source, at: "jobs:\n  build" });
  const [long, nowhere] = annotations(makeRun({ findings: [over, makeFinding()] }));
  expect(long).toMatchObject({ line: 2, endLine: 3 });
  expect(long).not.toHaveProperty("col");
  expect(nowhere).not.toHaveProperty("file");
});

test("error is what fails the run, warning what would by default, notice the rest", () => {
  const levels = (failOn: "medium" | "critical") =>
    annotations(
      makeRun({
        failOn,
        findings: (["high", "medium", "low", "info"] as const).map((severity) =>
          makeFinding({ severity }),
        ),
      }),
    ).map(({ level, title }) => [level, title]);
  expect(levels("medium")).toEqual([
    ["error", "unpinned-uses (high)"],
    ["error", "unpinned-uses (medium)"],
    ["notice", "unpinned-uses (low)"],
  ]);
  expect(levels("critical")).toEqual([
    ["warning", "unpinned-uses (high)"],
    ["warning", "unpinned-uses (medium)"],
    ["notice", "unpinned-uses (low)"],
  ]);
});

test("new ones come first, then the worst; known and accepted ones stay quiet", () => {
  const rule = (id: string) => makeRule({ id });
  const findings = [
    makeFinding({ rule: rule("known"), severity: "critical", status: "existing" }),
    makeFinding({ rule: rule("mild"), severity: "medium" }),
    makeFinding({ rule: rule("bad"), severity: "critical" }),
    makeFinding({ rule: rule("old"), status: "existing" }),
    makeFinding({ rule: rule("accepted"), status: "waived" }),
  ];
  const run = makeRun({ findings, notJudged: [{ reason: "config" }] });
  expect(annotations(run).map(({ title }) => title)).toEqual([
    "bad (critical)",
    "mild (medium)",
    "known (critical)",
    "not judged",
  ]);
});

test("nine of a level, then how many more", () => {
  const many = (severity: "high" | "low", length: number) =>
    Array.from({ length }, () => makeFinding({ severity }));
  const all = annotations(makeRun({ findings: [...many("high", 12), ...many("low", 9)] }));
  const errors = all.filter(({ level }) => level === "error");
  expect(errors).toHaveLength(10);
  expect(errors.at(-1)?.message).toBe("and 3 more, see the job summary");
  expect(all.filter(({ level }) => level === "notice")).toHaveLength(9);
});

test("a message is cut, stays on its lines and opens no command", () => {
  const message = `##[error]x\n::error::y \u202e ${"z".repeat(5_000)}`;
  const [annotation] = annotations(makeRun({ findings: [makeFinding({ message })] }));
  const [first = "", ...rest] = (annotation?.message ?? "").split("\n");
  expect(first.startsWith("##\\[error]x\\n::error::y \\u202e zzz")).toBe(true);
  expect(annotation?.message.length).toBeLessThan(4_096);
  expect(rest).toEqual(["Why: sluice explain unpinned-uses"]);
});
