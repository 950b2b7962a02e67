import { describe, expect, it } from "vitest";
import { lintPart } from "../../../test/support/lint-context.ts";
import type { LintPart } from "./context-of.ts";
import { explainView } from "./explain-view.ts";
import { modelView } from "./model-view.ts";
import { recordView } from "./record-view.ts";
import { tableView } from "./table-view.ts";

const SHA = "08c6903cd8c0fde910a37f88322edcfb5dd907a8";

const RELEASE = `on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    environment: release
    permissions:
      contents: write # the release
    steps:
      - uses: actions/checkout@${SHA} # v5.0.0
        with:
          persist-credentials: false
      - run: ./sign
        env:
          KEY: \${{ secrets.SIGNING_KEY }}
  build:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    steps:
      - run: make
`;
const DEFAULT = `on: [pull_request_target, push]
jobs:
  label:
    runs-on: [self-hosted]
    steps:
      - run: echo
`;
const FILES = { ".github/workflows/release.yml": RELEASE, ".github/workflows/label.yml": DEFAULT };

const request = (format: string, more: object = {}) => ({
  format,
  switches: new Set<string>(),
  isKept: false,
  ...more,
});

function json(part: LintPart) {
  return JSON.parse(modelView.render(request("json"), [part]));
}

describe("model", () => {
  it("has a row for every job, and no key that does not apply", () => {
    const rows = json(lintPart(FILES));
    expect(
      rows.map(({ file, job, line }: Record<string, unknown>) => `${file}:${line} ${job}`),
    ).toEqual([
      ".github/workflows/release.yml:6 publish",
      ".github/workflows/release.yml:18 build",
      ".github/workflows/label.yml:3 label",
    ]);
    expect(rows[0]).toMatchObject({
      triggers: ["push"],
      held: { contents: "write" },
      heldFrom: "job",
      environment: "release",
      secrets: ["SIGNING_KEY"],
    });
    expect(rows[1]).not.toHaveProperty("environment");
    expect(rows[2]).toMatchObject({ heldFrom: "default", secrets: [] });
    expect(JSON.stringify(rows)).not.toContain("null");
  });

  it("judges a job without a block by the option", () => {
    const options = { visibility: "public", "default-token": "restricted" } as const;
    const rows = json(lintPart({ ".github/workflows/label.yml": DEFAULT }, { options }));
    expect(rows[0].held).toEqual({ contents: "read", packages: "read" });
  });

  it("puts the PATH before file names where there are several", () => {
    const rows = json(lintPart(FILES, { prefix: "other/" }));
    expect(rows[0].file).toBe("other/.github/workflows/release.yml");
  });

  it("refuses other formats", () => {
    expect(() => modelView.render(request("csv"), [])).toThrow("unknown format `csv`");
    expect(modelView.render(request("text"), [])).toBe("");
  });
});

describe("table", () => {
  const render = (
    format: string,
    more: object = {},
    files: Readonly<Record<string, string>> = FILES,
  ) => tableView.render(request(format, more), [lintPart(files)]);
  const rowsOf = (page: string) => page.split("\n").filter((line) => line.startsWith("| .github"));

  it("is sorted by workflow and job", () => {
    const jobs = rowsOf(render("markdown")).map((row) => row.split(" | ").slice(0, 2).join(" "));
    expect(jobs).toEqual([
      "| .github/workflows/label.yml label",
      "| .github/workflows/release.yml build",
      "| .github/workflows/release.yml publish",
    ]);
  });

  it("keeps no line numbers in a file, where every edit would move them", () => {
    const moved = { ".github/workflows/release.yml": `# a comment\n\n${RELEASE}` };
    const before = { ".github/workflows/release.yml": RELEASE };
    expect(render("markdown", { isKept: true }, moved)).toBe(
      render("markdown", { isKept: true }, before),
    );
  });

  it("marks whose rights are not the job's own, and what strangers start", () => {
    const [label, build] = rowsOf(render("markdown"));
    expect(label).toContain("| the repository's default, permissive |");
    expect(label).toContain("⚠ pull_request_target");
    expect(build).toContain("| contents: read |");
  });

  it("has a row for every write with --per-scope, and one for a default", () => {
    const rows = rowsOf(render("markdown", { switches: new Set(["per-scope"]) }));
    expect(rows.map((row) => row.split(" | ")[3])).toEqual([
      "the repository's default, permissive",
      "contents: write",
    ]);
  });

  it.each(["json", "csv", "html"])("says the same as %s", (format) => {
    const text = render(format);
    for (const word of ["label.yml", "publish", "SIGNING_KEY", "pull_request_target"])
      expect(text).toContain(word);
  });

  it("has stable keys in JSON", () => {
    const page = JSON.parse(render("json"));
    expect(Object.keys(page)).toEqual(["jobs", "calls", "gaps"]);
    expect(page.jobs[2]).toMatchObject({
      workflow: ".github/workflows/release.yml",
      job: "publish",
      runsOn: ["push"],
      permissions: ["contents: write"],
    });
  });

  it("keeps a fragment of HTML in a file, and prints a page", () => {
    expect(render("html")).toMatch(/^<!doctype html>/);
    expect(render("html", { isKept: true })).toMatch(/^<table>/);
  });

  it("says so where there is nothing", () => {
    expect(render("markdown", {}, {})).toContain("No workflow has a job.");
    expect(render("csv", {}, {})).toBe("workflow,job,runsOn,permissions,why,mutates,notes\n");
  });

  it("makes hostile names harmless in every format", () => {
    const hostile = {
      ".github/workflows/=cmd()|<b>.yml": `on: push
jobs:
  "-->\\n<script>|\`x\`":
    runs-on: x
    environment: "]({{ <img src=x> }})"
    steps: [{run: "true"}]
  "##[error]x": {runs-on: x, steps: [{run: "true"}]}
`,
    };
    const markdown = render("markdown", { isKept: true }, hostile);
    expect(markdown).not.toMatch(/-->|<script|<img|\]\(|`|##\[/);
    for (const line of markdown.split("\n").filter((text) => text.startsWith("|")))
      expect(line.split("|")).toHaveLength(9);
    expect(render("html", {}, hostile)).not.toMatch(/<script|<img|<b>/);
    for (const line of render("csv", {}, hostile).trimEnd().split("\n"))
      expect(line).not.toMatch(/^[=+@-]/);
    expect(render("json", {}, hostile)).not.toContain("##[");
  });
});

describe("explain", () => {
  const explain = (subject: string, files: Readonly<Record<string, string>> = FILES) =>
    explainView.render(request("text", { subject }), [lintPart(files)]);

  it.each([
    "release.yml#publish",
    "workflows/release.yml#publish",
    "./.github/workflows/release.yml#publish",
    "/somewhere/.github/workflows/release.yml#publish",
  ])("finds %s", (subject) => {
    expect(explain(subject)).toMatch(/^\.github\/workflows\/release\.yml:6 publish\n/);
  });

  it("tells what is held and from where, and what is around", () => {
    const text = explain("release.yml#publish");
    expect(text).toContain("Rights, by its own block in line 10\n  contents: write");
    expect(text).toContain("  environment  release\n  secrets      SIGNING_KEY\n");
    expect(text).toContain("Started by\n  push");
  });

  it("needs no job where there is only one", () => {
    expect(explain("label.yml")).toMatch(/label\.yml:3 label\n/);
    expect(explain("label.yml")).toContain("by the repository's default (permissive)");
  });

  it.each([
    ["relase.yml#publish", "no workflow `relase.yml`; did you mean `release.yml`?"],
    ["other.yml#x", "no workflow `other.yml`; known: release.yml, label.yml"],
    ["release.yml#publsh", "did you mean `release.yml#publish`?"],
    ["release.yml#zzz", "it has release.yml#publish, release.yml#build"],
    ["release.yml", "name one of its jobs: release.yml#publish, release.yml#build"],
    ["#publish", "no workflow ``"],
    ["", "no workflow ``"],
  ])("refuses %j with the next step", (subject, reason) => {
    expect(() => explain(subject)).toThrow(reason);
  });

  it("prints nothing that a terminal or a runner would act on", () => {
    const id = '"::error::\\e[2J\\u202e##[group]"';
    const text = explain("x.yml", {
      ".github/workflows/x.yml": `on: push\njobs:\n  ${id}: {runs-on: x, steps: [{run: "true"}]}\n`,
    });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::|##\[/m);
  });
});

describe("record", () => {
  const write = (part: LintPart) => recordView.render(request("json", { isKept: true }), [part]);

  it("holds no line, and is its own confirmation", () => {
    const text = write(lintPart(FILES));
    expect(text).toContain('"contents": "the release"');
    expect(write(lintPart(FILES, { record: text }))).toBe(text);
    expect(recordView.kept?.compare?.(lintPart(FILES, { record: text }))).toEqual({
      verdict: "pass",
      report: "the record is up to date\n",
    });
  });

  it("keeps the reason that a person wrote", () => {
    const files = { ".github/workflows/release.yml": RELEASE.replace(" # the release", "") };
    const first = write(lintPart(files));
    expect(first).toContain('"contents": "no evidence found"');
    const edited = first.replace("no evidence found", "sign uploads");
    expect(write(lintPart(files, { record: edited }))).toContain('"contents": "sign uploads"');
  });

  it("fails growth, passes shrinkage", () => {
    const record = write(lintPart(FILES));
    const grown = {
      ...FILES,
      ".github/workflows/release.yml": RELEASE.replace("contents: read", "contents: write"),
    };
    const compare = (files: Readonly<Record<string, string>>, text: string) =>
      recordView.kept?.compare?.(lintPart(files, { record: text }));
    const growth = compare(grown, record);
    expect(growth?.verdict).toBe("fail");
    expect(growth?.report).toMatch(
      /^fail {2}widened {2}\.github\/workflows\/release\.yml#build {2}contents: write\n/,
    );
    const shrinkage = compare(FILES, write(lintPart(grown)));
    expect(shrinkage?.verdict).toBe("pass");
    expect(shrinkage?.report).toContain("narrowed");
  });

  it("names the next step where there is no record", () => {
    expect(() => recordView.kept?.compare?.(lintPart(FILES))).toThrow(
      "permissions record not found: `.github/sluice/permissions.json`; write it with `sluice permissions-lint record`",
    );
  });
});
