import { expect, test } from "vitest";
import { makeFinding, makeRule, makeRun, makeSource } from "../../test/support/make-run.ts";
import { cleanRun } from "./clean-run.ts";

const token = `ghp_${"a".repeat(36)}`;

test("sections and related places hold no credential", () => {
  const place = { file: "a", span: { start: 0, end: 1 }, start: at(1), end: at(2) };
  const run = makeRun({
    findings: [makeFinding({ related: [{ ...place, message: token }] })],
    gate: {
      sections: [
        { kind: "table", title: "t", columns: [], rows: [{ a: token }] },
        {
          kind: "timeline",
          title: "t",
          bars: [{ group: "g", label: token, from: "2026-01-01", to: "2026-01-02" }],
        },
        {
          kind: "graph",
          title: "t",
          nodes: [{ id: "a", label: token }],
          edges: [
            { from: "a", to: "a", label: token },
            { from: "a", to: "a" },
          ],
        },
      ],
    },
  });
  expect(JSON.stringify(cleanRun(run))).not.toContain(token);
});

test("text that overlaps what a sensitive rule flagged is masked there", () => {
  const source = makeSource("a.env", "KEY=hunter2 # note");
  const secret = makeFinding({ source, at: "hunter2", rule: makeRule({ sensitive: true }) });
  const other = makeFinding({ source, at: "KEY=hunter2" });
  const [first, second] = cleanRun(
    makeRun({ sources: [source], findings: [secret, other] }),
  ).findings;
  expect(first?.text).toBeUndefined();
  expect(second?.text).toBe("KEY=***");
});

test("a clean run stays as it is", () => {
  const source = makeSource();
  const run = makeRun({ sources: [source], findings: [makeFinding({ source, at: "push" })] });
  expect(cleanRun(run)).toEqual(run);
});

function at(column: number) {
  return { line: 1, column };
}
