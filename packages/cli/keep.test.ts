import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";

const MAIN = join(import.meta.dirname, "main.ts");
const RECORD = ".github/sluice/permissions.json";

let scratch: string;
let root: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "sluice-keep-"));
  root = join(scratch, "root");
  mkdirSync(join(root, ".github/workflows"), { recursive: true });
  write(".github/workflows/ci.yml", workflow("contents: read"));
});

function workflow(right: string): string {
  return `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    permissions:
      ${right}
    steps:
      - run: "true"
`;
}

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function sluice(line: string, cwd = root) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [MAIN, "permissions-lint", ...line.split(" ")],
    {
      cwd,
      env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: "1" },
      encoding: "utf8",
      timeout: 30_000,
    },
  );
  return { status, stdout, stderr };
}

describe("a view between the marks of a file", () => {
  test("is created, found up to date, and brought up to date", () => {
    expect(sluice("table --write docs/page.md")).toMatchObject({
      status: 0,
      stderr: "docs/page.md: created\n",
    });
    expect(sluice("table --check docs/page.md").status).toBe(0);
    write(".github/workflows/ci.yml", workflow("contents: write"));
    const stale = sluice("table --check docs/page.md");
    expect(stale.status).toBe(1);
    expect(stale.stdout).toMatch(/^-\| .*contents: read.*\n\+\| .*contents: write/m);
    expect(stale.stderr).toBe(
      "docs/page.md is stale; `sluice permissions-lint table --write docs/page.md` brings it up to date\n",
    );
    expect(sluice("table --write docs/page.md").stderr).toBe("docs/page.md: brought up to date\n");
    expect(sluice("table --check docs/page.md").status).toBe(0);
  });

  test("leaves the rest of the page alone, CRLF included", () => {
    const page =
      "# Page\r\n\r\n<!-- permissions-audit:start -->\r\n<!-- permissions-audit:end -->\r\n\r\nend\r\n";
    write("page.md", page);
    expect(sluice("table --write page.md").status).toBe(0);
    const after = read("page.md");
    expect(after).toMatch(/^# Page\r\n\r\n<!-- permissions-audit:start -->\r\n\r\n\| Workflow/);
    expect(after).toMatch(/<!-- permissions-audit:end -->\r\n\r\nend\r\n$/);
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test("is appended where there are no marks, and not compared", () => {
    write("page.md", "# Page\n");
    const check = sluice("table --check page.md");
    expect([check.status, check.stderr]).toEqual([
      2,
      "sluice: `page.md` has no marks to compare between; `sluice permissions-lint table --write page.md` adds them\n",
    ]);
    expect(sluice("table --write page.md").status).toBe(0);
    expect(read("page.md")).toMatch(/^# Page\n\n<!-- permissions-audit:start -->\n\n\|/);
  });

  test("is the whole file in a format without marks", () => {
    expect(sluice("table --format csv --write t.csv").status).toBe(0);
    expect(read("t.csv")).toMatch(/^workflow,job,/);
    expect(sluice("table --format csv --check t.csv").status).toBe(0);
  });

  test.each([
    [
      "table --check nowhere.md",
      "no such file: `nowhere.md`; `sluice permissions-lint table --write nowhere.md` writes it",
    ],
    ["table --write", "name the FILE: `sluice permissions-lint table --write FILE`"],
    ["table --write --check x.md", "`--write` and `--check` exclude each other"],
    ["table --format text --write x.md", "unknown format `text`; known: csv, html, json, markdown"],
    [
      "record --check",
      `permissions record not found: \`${RECORD}\`; write it with \`sluice permissions-lint record\``,
    ],
    [
      "record .github/workflows/ci.yml",
      "`.github/sluice/permissions.json` speaks of a whole repository; name one, or none for the one around you",
    ],
  ])("%s is refused with the next step", (line, message) => {
    expect(sluice(line)).toEqual({ status: 2, stdout: "", stderr: `sluice: ${message}\n` });
  });

  test("broken marks are named and nothing is written", () => {
    const page = "<!-- permissions-audit:end -->\n<!-- permissions-audit:start -->\n";
    write("page.md", page);
    const { status, stderr } = sluice("table --write page.md");
    expect([status, stderr]).toEqual([
      2,
      "sluice: `page.md`: line 1 ends what line 2 begins; mend the marks by hand\n",
    ]);
    expect(read("page.md")).toBe(page);
  });

  test("nothing is written while a workflow cannot be read", () => {
    write(".github/workflows/broken.yml", "on: push\njobs: [\n");
    const { status, stderr } = sluice("table --write page.md");
    expect(status).toBe(2);
    expect(stderr).toMatch(/nothing was written.*\nnot judged: \.github\/workflows\/broken\.yml/);
    expect(existsSync(join(root, "page.md"))).toBe(false);
  });

  test("FILE is found from a folder further down", () => {
    mkdirSync(join(root, "docs"));
    expect(sluice("table --write page.md", join(root, "docs")).status).toBe(0);
    expect(read("docs/page.md")).toContain("| .github/workflows/ci.yml |");
  });

  test("a FILE outside was chosen by the caller", () => {
    mkdirSync(join(scratch, "wiki"));
    expect(sluice("table --write ../wiki/page.md").status).toBe(0);
    expect(readdirSync(join(scratch, "wiki"))).toEqual(["page.md"]);
  });
});

describe("a committed link", () => {
  test.each([
    ["a linked file", "../victim", "page.md"],
    ["a linked folder", "..", "docs"],
  ])("leads no write elsewhere: %s", (_, target, link) => {
    writeFileSync(join(scratch, "victim"), "mine");
    symlinkSync(target, join(root, link));
    const file = link === "docs" ? "docs/victim" : link;
    expect(sluice(`table --write ${file}`).status).toBe(2);
    expect(readFileSync(join(scratch, "victim"), "utf8")).toBe("mine");
  });

  test("leads no record elsewhere", () => {
    symlinkSync("../..", join(root, ".github/sluice"));
    expect(sluice("record").status).toBe(2);
    expect(readdirSync(scratch)).toEqual(["root"]);
  });
});

describe("a view with a place of its own", () => {
  test("the record is written, confirmed, and fails growth", () => {
    expect(sluice("record").stderr).toBe(`${RECORD}: created\n`);
    expect(sluice("record --check")).toMatchObject({
      status: 0,
      stdout: "the record is up to date\n",
    });
    write(".github/workflows/ci.yml", workflow("packages: write"));
    const { status, stdout } = sluice("record --check");
    expect(status).toBe(1);
    expect(stdout).toContain("fail  widened   .github/workflows/ci.yml#build  packages: write\n");
    expect(sluice("--format oneline").stdout).toContain("permissions-drift");
  });

  test("a broken record is not judged, and may be written anew", () => {
    mkdirSync(join(root, ".github/sluice"));
    write(RECORD, '{"version": 1');
    for (const line of ["record --check", "--fail-on never"]) {
      const { status, stdout, stderr } = sluice(line);
      expect(status).toBe(2);
      expect(stdout + stderr).toContain("the record of rights: is not JSON");
    }
    expect(sluice("record").status).toBe(0);
    expect(sluice("record --check").status).toBe(0);
  });
});

describe("explain", () => {
  test("finds the repository around FILE, from anywhere", () => {
    const { status, stdout } = sluice("explain root/.github/workflows/ci.yml#build", scratch);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\.github\/workflows\/ci\.yml:4 build\n/);
  });

  test("wants to know of what", () => {
    const { status, stderr } = sluice("explain");
    expect([status, stderr]).toEqual([
      2,
      "sluice: name what is meant: `sluice permissions-lint explain FILE#JOB`\n",
    ]);
  });
});
