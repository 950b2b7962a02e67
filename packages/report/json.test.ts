import { expect, test } from "vitest";
import { makeFinding, makeRule, makeRun, makeSource } from "../../test/support/make-run.ts";
import { reportValidator } from "../../test/support/report-schemas.ts";
import { renderJson } from "./json.ts";

const source = makeSource();
const at = "docker/login-action@v3";
const faults = reportValidator();

const whole = makeFinding({
  source,
  at,
  data: { ref: "v3", repo: "docker/login-action" },
  related: [
    {
      file: "b.yml",
      span: { start: 1, end: 2 },
      start: { line: 1, column: 2 },
      end: { line: 1, column: 3 },
      message: "also here",
    },
  ],
  fix: {
    title: "pin",
    safety: "safe",
    edits: [{ span: { start: 90, end: 92 }, newText: "9780b0c442fbb1117ed29e0efdff1e18412f7567" }],
  },
  status: "waived",
  waiver: { kind: "ledger", id: "W-1", reason: "later", owner: "me", expires: "2027-01-31" },
});

test("a finding has exactly the keys of the contract, in their order", () => {
  const report = renderJson(makeRun({ sources: [source], findings: [whole] }));
  expect(faults(report)).toEqual([]);
  expect(report).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "tool": {
        "name": "sluice",
        "version": "0.1.0"
      },
      "verdict": "pass",
      "exitCode": 0,
      "failOn": "medium",
      "policy": "no config",
      "network": [],
      "workflows": 1,
      "jobs": 1,
      "actions": 0,
      "gates": [
        {
          "gate": "pin-check",
          "verdict": "pass",
          "files": 1,
          "counts": {
            "open": 0,
            "waived": 1,
            "existing": 0
          },
          "notJudged": [],
          "data": {}
        }
      ],
      "findings": [
        {
          "gate": "pin-check",
          "rule": "unpinned-uses",
          "severity": "high",
          "status": "waived",
          "message": "\`docker/login-action@v3\` can move; pin it to a full commit SHA",
          "file": ".github/workflows/ci.yml",
          "start": {
            "offset": 76,
            "line": 6,
            "column": 15
          },
          "end": {
            "offset": 98,
            "line": 6,
            "column": 37
          },
          "text": "docker/login-action@v3",
          "job": "build",
          "step": "docker/login-action@v3",
          "stepIndex": [
            0
          ],
          "data": {
            "ref": "v3",
            "repo": "docker/login-action"
          },
          "related": [
            {
              "file": "b.yml",
              "start": {
                "offset": 1,
                "line": 1,
                "column": 2
              },
              "end": {
                "offset": 2,
                "line": 1,
                "column": 3
              },
              "message": "also here"
            }
          ],
          "fix": {
            "title": "pin",
            "safety": "safe",
            "edits": [
              {
                "start": 90,
                "end": 92,
                "newText": "9780b0c442fbb1117ed29e0efdff1e18412f7567"
              }
            ]
          },
          "fingerprint": "0123456789abcdef0123456789abcdef",
          "waiver": {
            "kind": "ledger",
            "id": "W-1",
            "reason": "later",
            "owner": "me",
            "expires": "2027-01-31"
          }
        }
      ],
      "notConfigured": [],
      "excluded": [],
      "paths": [],
      "notes": []
    }
    "
  `);
});

test("positions enclose the flagged text", () => {
  const { findings } = JSON.parse(renderJson(makeRun({ sources: [source], findings: [whole] })));
  const { start, end, text } = findings[0];
  expect(source.text.slice(start.offset, end.offset)).toBe(text);
  expect(text).toBe(at);
});

test("without a place file, start, end and text are all absent", () => {
  const bare = makeFinding({ anchor: { commit: "a".repeat(40) } });
  const report = renderJson(makeRun({ findings: [bare] }));
  expect(faults(report)).toEqual([]);
  const keys = Object.keys(JSON.parse(report).findings[0]);
  expect(keys).not.toEqual(expect.arrayContaining(["file"]));
  expect(keys.filter((key) => ["file", "start", "end", "text"].includes(key))).toEqual([]);
  expect(keys).toContain("commit");
});

test("a sensitive finding keeps its place and loses its text", () => {
  const rule = makeRule({ sensitive: true });
  const finding = makeFinding({ source, at, rule, text: at, message: "a key" });
  const report = renderJson(makeRun({ sources: [source], findings: [finding] }));
  expect(faults(report)).toEqual([]);
  const [entry] = JSON.parse(report).findings;
  expect(entry.start.line).toBe(6);
  expect(entry.text).toBeUndefined();
});

test("an alias has its place", () => {
  const finding = makeFinding({ source, at });
  const location = finding.location && { ...finding.location, alias: { line: 9, column: 3 } };
  const report = renderJson(makeRun({ findings: [{ ...finding, ...(location && { location }) }] }));
  expect(faults(report)).toEqual([]);
  expect(JSON.parse(report).findings[0].alias).toEqual({ line: 9, column: 3 });
});

test("no credential gets out, and a fix that holds one is left out", () => {
  const token = `ghp_${"a".repeat(36)}`;
  const leaky = makeSource("a.yml", `run: curl https://me:${token}@example.com`);
  const finding = makeFinding({
    source: leaky,
    at: leaky.text,
    message: `use ${token}`,
    data: { url: `https://u:${token}@x` },
    anchor: { step: `curl ${token}` },
    fix: {
      title: token,
      safety: "safe",
      edits: [{ span: { start: 0, end: 1 }, newText: `x ${token}` }],
    },
    status: "waived",
    waiver: { kind: "comment", id: "c", reason: token },
  });
  const run = makeRun({
    sources: [leaky],
    findings: [finding],
    notJudged: [{ reason: token }],
    notes: [token],
    excluded: [{ path: "a", reason: token, files: 1 }],
    gate: { data: { deep: [{ value: token, path: "sk-a-file-with-a-rather-long-name" }] } },
  });
  const report = renderJson(run);
  expect(report).not.toContain(token);
  const parsed = JSON.parse(report);
  expect(parsed.findings[0].fix).toBeUndefined();
  expect(parsed.findings[0].text).toBe("run: curl https://***@example.com");
  expect(parsed.gates[0].data.deep[0].path).toBe("sk-a-file-with-a-rather-long-name");
});

test("the exit code follows the verdict", () => {
  const codeOf = (parts: Parameters<typeof makeRun>[0]) =>
    JSON.parse(renderJson(makeRun(parts))).exitCode;
  expect(codeOf({})).toBe(0);
  expect(codeOf({ findings: [makeFinding()] })).toBe(1);
  expect(codeOf({ notJudged: [{ reason: "x" }] })).toBe(2);
});

test("the schema refuses half a place and a null", () => {
  const report = JSON.parse(renderJson(makeRun({ sources: [source], findings: [whole] })));
  const [finding] = report.findings;
  const broken = (change: object) =>
    faults(JSON.stringify({ ...report, findings: [{ ...finding, ...change }] }));
  expect(broken({})).toEqual([]);
  expect(broken({ start: undefined })).not.toEqual([]);
  expect(broken({ job: null })).not.toEqual([]);
  expect(broken({ extra: 1 })).not.toEqual([]);
});

test("printed in a log, the report holds no command opener, and reads back the same", () => {
  const message = "##[error]x \u2028 \u0085 \u202e";
  const report = renderJson(makeRun({ findings: [makeFinding({ message })] }));
  expect(report).not.toContain("##[");
  expect(report).not.toMatch(/[\u0085\u2028\u202e]/);
  expect(JSON.parse(report).findings[0].message).toBe(message);
});
