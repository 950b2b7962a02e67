import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createSource,
  type Finding,
  type Run,
  SEVERITIES,
  type Section,
  type Source,
  type Table,
} from "#core";
import { annotations, renderAnnotation } from "#report/annotations";
import { renderJson } from "#report/json";
import { renderOneline } from "#report/oneline";
import { renderSarif } from "#report/sarif";
import { renderSummary } from "#report/summary";
import { renderTable } from "#report/table";
import { renderText } from "#report/text";
import { makeFinding, makeRule, makeRun } from "../support/make-run.ts";
import { reportValidator, sarifValidator } from "../support/report-schemas.ts";
import { parseRunnerCommands } from "../support/runner-commands.ts";

/** Pieces that mean something to one of the readers of our output. */
const GADGETS = [
  "::error::x",
  "::set-output name=a::b",
  "::stop-commands::t",
  "::",
  "##[error]x",
  "##[add-mask]x",
  "##[",
  "##",
  "#",
  "[",
  "]",
  "\n",
  "\r",
  "\r\n",
  "\t",
  " ",
  "\u0085",
  "\u00a0",
  "\u2028",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\ud800",
  "😀",
  "日本",
  "%0A",
  "%",
  "`",
  "```",
  "|",
  "\\",
  "<script>",
  "</details>",
  "<!--",
  "-->",
  "&lt;",
  "@octocat",
  "#123",
  "https://evil.example",
  "www.evil.example",
  "](x)",
  "![",
  "*",
  "_",
  "~",
  "$",
  "- ",
  "1. ",
  "=1+1",
  ",",
  ";",
  '"',
  "'",
  "\u001b[31m",
  "a/b@v1",
  "\0",
];

const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...GADGETS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

interface Case {
  readonly finding: Finding;
  readonly source: Source;
}

const hostileCase: fc.Arbitrary<Case> = fc
  .record({
    path: hostile.filter((path) => path !== ""),
    text: hostile,
    cuts: fc.tuple(fc.nat(80), fc.nat(40)),
    message: hostile,
    data: fc.dictionary(fc.constantFrom("repo", "ref", "uses", "kind"), hostile),
    step: hostile,
    title: hostile,
    reason: hostile,
    severity: fc.constantFrom(...SEVERITIES),
    status: fc.constantFrom("open", "waived", "existing"),
    placed: fc.boolean(),
  })
  .map(({ path, text, cuts, placed, step, title, reason, ...parts }) => {
    const source = createSource(path, text);
    const start = Math.min(cuts[0], text.length);
    const at = { start, end: Math.min(start + cuts[1], text.length) };
    const finding = makeFinding({
      ...parts,
      rule: makeRule({ groupBy: "kind" }),
      anchor: { job: step, step, commit: step },
      fix: { title, safety: "safe", edits: [{ span: at, newText: title }] },
      ...(parts.status === "waived" && {
        waiver: { kind: "ledger", id: step, reason, owner: reason },
      }),
      ...(placed && { source, at }),
    });
    const related = finding.location ? [{ ...finding.location, message: reason }] : [];
    return { finding: { ...finding, related }, source };
  });

const hostileTable: fc.Arbitrary<Table> = fc.record({
  kind: fc.constant("table"),
  title: hostile,
  columns: fc.constant([
    { key: "a", title: "A" },
    { key: "b", title: "B" },
  ]),
  rows: fc.array(fc.record({ a: hostile, b: hostile }), { maxLength: 4 }),
  folded: fc.boolean(),
});

const hostileSection: fc.Arbitrary<Section> = fc.oneof(
  hostileTable,
  fc.record({
    kind: fc.constant("timeline"),
    title: hostile,
    bars: fc.array(
      fc.record({
        group: hostile,
        label: hostile,
        from: fc.constant("2026-01-01"),
        to: fc.oneof(hostile, fc.constant("2026-02-01")),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant("graph"),
    title: hostile,
    nodes: fc.array(fc.record({ id: fc.constantFrom("a", "b"), label: hostile }), { maxLength: 3 }),
    edges: fc.array(
      fc.record({
        from: fc.constantFrom("a", "b"),
        to: fc.constantFrom("a", "b", "c"),
        label: hostile,
      }),
      { maxLength: 3 },
    ),
  }),
);

const hostileRun: fc.Arbitrary<Run> = fc
  .record({
    // More than twenty findings are grouped, so both shapes of the text report are met.
    cases: fc.oneof(
      fc.array(hostileCase, { maxLength: 4 }),
      fc.array(hostileCase, { minLength: 21, maxLength: 24 }),
    ),
    words: hostile,
    sections: fc.array(hostileSection, { maxLength: 3 }),
  })
  .map(({ cases, words, sections }) =>
    makeRun({
      findings: cases.map(({ finding }) => finding),
      sources: cases.map(({ source }) => source),
      policy: words,
      notJudged: [{ file: words, reason: words }],
      notes: [words],
      excluded: [{ path: words, reason: words, files: 1 }],
      paths: [{ path: words, files: 1, open: 1 }],
      gate: { sections, data: { words } },
    }),
  );

const RUNS = { numRuns: 300 };

test("no report for a log holds a runner command", () => {
  fc.assert(
    fc.property(hostileRun, fc.boolean(), fc.boolean(), (run, color, verbose) => {
      for (const output of [
        renderText(run, { color, verbose, width: 60 }),
        renderOneline(run),
        renderJson(run),
        renderSarif(run, { upload: verbose }),
        renderSummary(run),
      ]) {
        expect(parseRunnerCommands(output)).toEqual([]);
        expect(output).not.toContain("##[");
      }
    }),
    RUNS,
  );
});

test("a table in any format holds no runner command", () => {
  fc.assert(
    fc.property(hostileTable, (table) => {
      for (const format of ["text", "json", "csv", "markdown"] as const)
        expect(parseRunnerCommands(renderTable(table, format))).toEqual([]);
    }),
    RUNS,
  );
});

test("the runner reads exactly the annotations that were meant", () => {
  fc.assert(
    fc.property(hostileRun, (run) => {
      const meant = annotations(run);
      const read = parseRunnerCommands(meant.map(renderAnnotation).join("\n"));
      expect(read.map(({ name, value }) => [name, value])).toEqual(
        meant.map(({ level, message }) => [level, message]),
      );
      expect(read.map(({ properties }) => properties.file)).toEqual(meant.map(({ file }) => file));
      for (const { message } of meant) expect(message).not.toContain("##[");
    }),
    RUNS,
  );
});

test("text for a terminal moves no cursor and hides no word", () => {
  fc.assert(
    fc.property(hostileRun, fc.boolean(), (run, verbose) => {
      const text = renderText(run, { color: false, verbose });
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(text.split("\n").at(-1)).toBe("");
    }),
    RUNS,
  );
});

test("a line of the oneline report is a finding or what was not judged", () => {
  fc.assert(
    fc.property(hostileRun, (run) => {
      const open = run.findings.filter(
        ({ status, severity }) =>
          status === "open" || (status === "existing" && severity === "critical"),
      );
      const lines = renderOneline(run).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
      expect(lines).toHaveLength(open.length + 2);
    }),
    RUNS,
  );
});

test("JSON and SARIF meet their schemas whatever they hold", () => {
  const reportFaults = reportValidator();
  const sarifFaults = sarifValidator();
  fc.assert(
    fc.property(hostileRun, fc.boolean(), (run, upload) => {
      expect(reportFaults(renderJson(run))).toEqual([]);
      expect(sarifFaults(renderSarif(run, { upload }))).toEqual([]);
    }),
    RUNS,
  );
});

// All that we write ourselves; what is left over came from the input.
const OUR_HTML = /<details><summary>|<\/summary>|<\/details>|<!-- -->|<\/?code>/g;

test("the summary holds no HTML, mention, issue link or URL of the input", () => {
  fc.assert(
    fc.property(hostileRun, (run) => {
      const summary = renderSummary(run)
        .replace(/```mermaid\n[^`]*```/g, "")
        .replace(/`[^`\n]*`/g, "")
        .replace(OUR_HTML, "");
      expect(summary).not.toMatch(/[<@\\]|https?:|www\.|[^&]#\w/i);
      for (const line of summary.split("\n").filter((line) => line.startsWith("|")))
        expect(line.split("|").length).toBeLessThanOrEqual(9);
    }),
    RUNS,
  );
});
