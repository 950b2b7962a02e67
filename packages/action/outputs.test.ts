import { expect, test } from "vitest";
import { makeFinding, makeRun, makeSource } from "../../test/support/make-run.ts";
import { countOutputs, OUTPUTS } from "./outputs.ts";

test("only open findings are counted by severity", () => {
  const source = makeSource();
  const finding = (parts: Parameters<typeof makeFinding>[0]) => makeFinding({ source, ...parts });
  const run = makeRun({
    findings: [
      finding({ severity: "high" }),
      finding({ severity: "low" }),
      finding({ severity: "high", status: "waived" }),
      finding({ severity: "critical", status: "existing" }),
    ],
    notJudged: [{ reason: "broken" }],
  });
  expect(countOutputs(run)).toMatchObject({
    open: "2",
    critical: "0",
    high: "1",
    medium: "0",
    low: "1",
    info: "0",
    waived: "1",
    existing: "1",
    "not-judged": "1",
  });
});

test("a run sets every output but the paths of its reports", () => {
  const names = [...Object.keys(countOutputs(makeRun({}))), "json", "sarif"];
  expect(names.sort()).toEqual(Object.keys(OUTPUTS).sort());
});
