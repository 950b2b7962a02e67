import { expect, test } from "vitest";
import { makeRun } from "../../test/support/make-run.ts";
import { renderJson } from "./json.ts";
import { renderOneline } from "./oneline.ts";
import { renderSarif } from "./sarif.ts";
import { renderSummary } from "./summary.ts";
import { renderText } from "./text.ts";

const fault = { file: ".github/sluice.yml", at: { line: 3, column: 6 }, reason: "unknown key `x`" };
const run = makeRun({ gate: { notJudged: [fault] } });

test("a place that is to blame is one that editors jump to, in every report", () => {
  expect(renderOneline(run)).toBe(".github/sluice.yml:3:6: not judged: unknown key `x`\n");
  expect(renderText(run, { color: false, verbose: false })).toContain(
    "not judged: .github/sluice.yml:3:6: unknown key `x`\n",
  );
  expect(renderSummary(run)).toContain("`.github/sluice.yml:3:6`: unknown key `x`");
  expect(JSON.parse(renderJson(run)).gates[0].notJudged).toEqual([
    { file: fault.file, start: fault.at, reason: fault.reason },
  ]);
  expect(JSON.parse(renderSarif(run, { upload: false })).runs[0].invocations[0]).toMatchObject({
    toolExecutionNotifications: [
      { locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 6 } } }] },
    ],
  });
});
