import { expect, test } from "vitest";
import { createSource } from "#core";
import {
  makeFinding,
  makeRule,
  makeRun,
  makeSource,
  type RunParts,
} from "../../test/support/make-run.ts";
import { sarifValidator } from "../../test/support/report-schemas.ts";
import { renderSarif } from "./sarif.ts";

const faults = sarifValidator();
const source = makeSource();
const at = "docker/login-action@v3";

function sarif(parts: RunParts, upload = false) {
  const text = renderSarif(makeRun({ sources: [source], ...parts }), { upload });
  expect(faults(text)).toEqual([]);
  return JSON.parse(text).runs[0];
}

test("a result carries rule, place, fingerprint and fix", () => {
  const fix = {
    title: "pin",
    safety: "safe",
    edits: [{ span: { start: 96, end: 98 }, newText: "9780b0c442fbb1117ed29e0efdff1e18412f7567" }],
  } as const;
  const { tool, results } = sarif({ findings: [makeFinding({ source, at, fix })] });
  expect({ rules: tool.driver.rules, results }).toMatchInlineSnapshot(`
    {
      "results": [
        {
          "fixes": [
            {
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": ".github/workflows/ci.yml",
                    "uriBaseId": "%SRCROOT%",
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "charLength": 2,
                        "charOffset": 96,
                      },
                      "insertedContent": {
                        "text": "9780b0c442fbb1117ed29e0efdff1e18412f7567",
                      },
                    },
                  ],
                },
              ],
              "description": {
                "text": "pin (safe)",
              },
            },
          ],
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": ".github/workflows/ci.yml",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "charLength": 22,
                  "charOffset": 76,
                  "endColumn": 37,
                  "endLine": 6,
                  "snippet": {
                    "text": "docker/login-action@v3",
                  },
                  "startColumn": 15,
                  "startLine": 6,
                },
              },
            },
          ],
          "message": {
            "text": "\`docker/login-action@v3\` can move; pin it to a full commit SHA",
          },
          "partialFingerprints": {
            "sluice/v1": "0123456789abcdef0123456789abcdef",
          },
          "properties": {
            "gate": "pin-check",
            "job": "build",
            "severity": "high",
            "status": "open",
            "step": "docker/login-action@v3",
          },
          "ruleId": "unpinned-uses",
          "ruleIndex": 0,
          "suppressions": [],
        },
      ],
      "rules": [
        {
          "defaultConfiguration": {
            "level": "error",
          },
          "fullDescription": {
            "text": "An action reference must be a full commit SHA. Whoever takes over the action's repository moves its tag and runs code in this job.",
          },
          "help": {
            "markdown": "An action reference must be a full commit SHA.

    **Stops:** Whoever takes over the action's repository moves its tag and runs code in this job.

    [unpinned-uses](https://github.com/sluice-ci/sluice/blob/main/docs/rules/unpinned-uses.md)",
            "text": "An action reference must be a full commit SHA.

    Stops: Whoever takes over the action's repository moves its tag and runs code in this job.

    https://github.com/sluice-ci/sluice/blob/main/docs/rules/unpinned-uses.md",
          },
          "helpUri": "https://github.com/sluice-ci/sluice/blob/main/docs/rules/unpinned-uses.md",
          "id": "unpinned-uses",
          "properties": {
            "security-severity": "8.0",
            "tags": [
              "security",
              "external/cwe/cwe-829",
            ],
          },
          "shortDescription": {
            "text": "An action reference must be a full commit SHA.",
          },
        },
      ],
    }
  `);
});

test("the region cuts the flagged text out of the file", () => {
  const { region } = sarif({ findings: [makeFinding({ source, at })] }).results[0].locations[0]
    .physicalLocation;
  const { charOffset, charLength } = region;
  expect(source.text.slice(charOffset, charOffset + charLength)).toBe(at);
  expect(region.snippet.text).toBe(at);
});

test("a byte-order mark is not counted", () => {
  const marked = createSource("a.yml", "\ufeffon: push");
  const findings = [makeFinding({ source: marked, at: "on" })];
  const { region } = sarif({ sources: [marked], findings }).results[0].locations[0]
    .physicalLocation;
  expect(region).toMatchObject({ charOffset: 0, charLength: 2, startColumn: 1, endColumn: 3 });
});

test("waived results are suppressed, or left out for upload", () => {
  const waiver = { kind: "comment", id: "W-1", reason: "later" } as const;
  const findings = [
    makeFinding({ source, at }),
    makeFinding({ source, at, status: "waived", waiver }),
  ];
  expect(
    sarif({ findings }).results.map((result: { suppressions: unknown }) => result.suppressions),
  ).toEqual([[], [{ kind: "inSource", status: "accepted", justification: "later (W-1)" }]]);
  const uploaded = sarif({ findings }, true).results;
  expect(uploaded).toHaveLength(1);
  expect(uploaded[0].suppressions).toBeUndefined();
});

test("code scanning gets a place for every result", () => {
  const findings = [makeFinding()];
  expect(sarif({ findings }).results[0].locations).toEqual([]);
  expect(sarif({ findings }, true).results[0].locations).toHaveLength(1);
});

test("levels and scores follow the severity; a graded rule scores its worst", () => {
  const graded = [
    makeFinding({ source, at, severity: "low" }),
    makeFinding({ source, at, severity: "critical" }),
    makeFinding({ source, at, rule: makeRule({ id: "a-note", severity: "info" }) }),
    makeFinding({ source, at, rule: makeRule({ id: "b-warning", severity: "medium" }) }),
  ];
  const { tool, results } = sarif({ findings: graded });
  const levels = results.map(({ level }: { level: string }) => level);
  expect(levels).toEqual(["note", "error", "note", "warning"]);
  const scores = tool.driver.rules.map((rule: { id: string; properties: object }) => [
    rule.id,
    rule.properties,
  ]);
  expect(scores).toEqual([
    ["a-note", { tags: ["security", "external/cwe/cwe-829"] }],
    ["b-warning", { tags: ["security", "external/cwe/cwe-829"], "security-severity": "5.5" }],
    ["unpinned-uses", { tags: ["security", "external/cwe/cwe-829"], "security-severity": "9.5" }],
  ]);
});

test("sensitive results have no snippet", () => {
  const rule = makeRule({ sensitive: true });
  const result = sarif({ findings: [makeFinding({ source, at, rule })] }).results[0];
  expect(result.locations[0].physicalLocation.region.snippet).toBeUndefined();
  expect(result.locations[0].physicalLocation.region.startLine).toBe(6);
});

test("what was not judged is an error of the invocation", () => {
  const { invocations } = sarif({
    gate: { notJudged: [{ file: "a b.yml", reason: "not UTF-8" }] },
  });
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [
        {
          level: "error",
          message: { text: "not judged: not UTF-8" },
          locations: [{ physicalLocation: { artifactLocation: { uri: "a%20b.yml" } } }],
        },
      ],
    },
  ]);
});

test("over 25,000 results the mildest are left out, and that is said", () => {
  const mild = makeFinding({ source, at, severity: "low" });
  const mildest = Array.from({ length: 25_001 }, () => ({ ...mild }));
  const findings = [...mildest, makeFinding({ source, at })];
  const { results, invocations } = sarif({ findings });
  expect(results).toHaveLength(25_000);
  expect(results.at(-1).level).toBe("error");
  expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(
    "2 milder results are left out",
  );
});

test("a message cannot hold a link", () => {
  const findings = [makeFinding({ message: "see [here](https://evil.example) \\" })];
  expect(sarif({ findings }).results[0].message.text).toBe(
    "see \\[here\\](https://evil.example) \\\\",
  );
});

test("a path is a relative URI whatever it is called", () => {
  const odd = makeSource("//evil.example/a:b/\ud800 #?%.yml", "x");
  const result = sarif({ findings: [makeFinding({ source: odd, at: "x" })] }).results[0];
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
    "evil.example/a%3Ab/%EF%BF%BD%20%23%3F%25.yml",
  );
});
