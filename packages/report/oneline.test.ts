import { expect, test } from "vitest";
import { makeFinding, makeRule, makeRun, makeSource } from "../../test/support/make-run.ts";
import { renderOneline } from "./oneline.ts";

const source = makeSource();
const at = "docker/login-action@v3";

test("a line for each finding that is not accepted, and for what was not judged", () => {
  const run = makeRun({
    sources: [source],
    findings: [
      makeFinding({ source, at, message: "can move" }),
      makeFinding({ rule: makeRule({ severity: "info" }), message: "two\nlines" }),
      makeFinding({ source, at, status: "waived" }),
      makeFinding({ source, at, status: "existing" }),
      makeFinding({ source, at, status: "existing", severity: "critical", message: "known" }),
    ],
    notJudged: [{ reason: "config: unknown key" }],
    gate: { notJudged: [{ file: "::error::.yml", reason: "unreadable" }] },
  });
  expect(renderOneline(run)).toBe(
    [
      ".github/workflows/ci.yml:6:15: high unpinned-uses can move",
      ".: info unpinned-uses two\\nlines",
      ".github/workflows/ci.yml:6:15: critical unpinned-uses known",
      ".: not judged: config: unknown key",
      "\\::error::.yml: not judged: unreadable",
      "",
    ].join("\n"),
  );
});

test("nothing to say is no line", () => {
  expect(renderOneline(makeRun())).toBe("");
});
