import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const MAIN = join(import.meta.dirname, "main.ts");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sluice-commands-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function sluice(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: "1" },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function line(text: string, name: string): string {
  return `${createHash("sha256").update(text).digest("hex")}  ${name}\n`;
}

describe("a gate's command", () => {
  it("judges what its words name, wherever its flags stand", () => {
    write("out/app", "app\n");
    write("SHA256SUMS", line("app\n", "app"));
    const verified = expect.stringContaining("1 file: 1 listed");
    for (const words of [
      ["hash-verify", "sums", "SHA256SUMS", "--base-dir", "out"],
      ["hashes", "--base-dir=out", "sums", "SHA256SUMS"],
      ["--fail-on", "never", "hashes", "--base-dir", "out", "sums", "--", "SHA256SUMS"],
    ])
      expect(sluice(...words), words.join(" ")).toMatchObject({ status: 0, stdout: verified });
  });

  it("fails on the line that does not hold, whatever --fail-on says, and says the command again", () => {
    write("app", "changed\n");
    write("SHA256SUMS", line("app\n", "app"));
    const found = sluice("hash-verify", "sums", "SHA256SUMS", "--fail-on", "never");
    expect(found.status).toBe(1);
    expect(found.stdout).toContain("CRITICAL  digest-mismatch  SHA256SUMS:1:1");
    const { stdout } = sluice("hashes", "sums", "SHA256SUMS", "--format", "json");
    const report = JSON.parse(stdout);
    expect(report).not.toHaveProperty("workflows");
    expect(report.gates[0].data.files).toMatchObject([
      { path: "app", status: "mismatch", size: 8 },
    ]);
  });

  it("lists every file where everything is listed", () => {
    write("app", "app\n");
    write("SHA256SUMS", line("app\n", "app"));
    const { stdout } = sluice("hashes", "sums", "SHA256SUMS", "--verbose");
    expect(stdout).toMatch(/^FILE +STATUS +ALGORITHM/m);
    expect(stdout).toMatch(/^app +listed +sha256 /m);
  });

  it("needs no repository, and looks for none", () => {
    write(".github/workflows/broken.yml", "{");
    write("app", "app\n");
    write("SHA256SUMS", line("app\n", "app"));
    expect(sluice("hashes", "sums", "SHA256SUMS")).toMatchObject({ status: 0, stderr: "" });
  });

  it.each([
    [["sums"], "names no list"],
    [["tree", "a"], "`--manifest` is needed"],
    [["dist", "a", "b", "--rebuilt", "c"], "takes one name; got 2"],
    [["dist", "--rebuilt", "c"], "name what is meant"],
    [["sums", "a", "--rebuilt", "c"], "it belongs to `dist`"],
    [["sums", "a", "--fix"], "`--fix` says nothing to `sluice hash-verify sums`"],
    [["sums", "a", "--portabel"], "did you mean `--portable`"],
    [["sums", "a", "--base-dir"], "`--base-dir` needs a value"],
    [["sums", "a", "--encoding", "utf-16"], "must be utf-8 or auto"],
    [["manifest", "a", "--write", "--check"], "exclude each other"],
    [["manifest", "a", "--sbom", "b"], "belongs to `--write`"],
    [["canonical", "a", "--fields", "b"], "go together"],
    [["attest", "a", "--bundle", "b"], "nobody is named who must have signed"],
    [["chain", "a"], "nobody is named who must have signed"],
    [[], "has nothing to judge"],
    [["summs", "a"], "no such file or folder: `summs`"],
  ])("refuses %j: %s", (words, message) => {
    const { status, stdout, stderr } = sluice("hash-verify", ...words);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("is told by the help, with its own flags and no others", () => {
    const { stdout } = sluice("help", "hash-verify");
    expect(stdout).toContain("hash-verify tree DIR --manifest FILE");
    expect(stdout).toContain("sluice hash-verify sums SHA256SUMS --base-dir dist");
    expect(stdout).not.toContain("safe fixes would change");
    for (const words of [
      ["hash-verify", "sums", "--help"],
      ["help", "hashes", "sums"],
    ]) {
      const own = sluice(...words).stdout;
      expect(own).toContain("--base-dir DIR");
      expect(own).toContain("Exit codes");
      for (const other of ["--rebuilt", "--unsafe-fixes", "--per-scope"])
        expect(own).not.toContain(other);
    }
  });
});

describe("what a command gives", () => {
  it("prints a digest alone, for `$(…)`, but a whole report in other formats", () => {
    write("a.json", '{"b": 1, "a": 2}');
    const digest = createHash("sha256").update('{"a":2,"b":1}').digest("hex");
    expect(sluice("hashes", "canonical", "a.json")).toEqual({
      status: 0,
      stdout: `${digest}\n`,
      stderr: "",
    });
    const { stdout } = sluice("hashes", "canonical", "a.json", "--format", "json");
    expect(JSON.parse(stdout).gates[0].data.canonical).toMatchObject([{ digest }]);
  });

  it("writes a release's lists, the same bytes each time, and then they hold", () => {
    write("release/app", "app\n");
    const written = sluice("hashes", "manifest", "release", "--write", "--build", "commit=abc");
    expect(written).toMatchObject({ status: 0 });
    expect(written.stderr).toContain("wrote release/SHA256SUMS");
    const sums = readFileSync(join(folder, "release/SHA256SUMS"), "utf8");
    expect(sluice("hashes", "manifest", "release", "--write", "--build", "commit=abc").status).toBe(
      0,
    );
    expect(readFileSync(join(folder, "release/SHA256SUMS"), "utf8")).toBe(sums);
    expect(sluice("hashes", "manifest", "release", "--check").status).toBe(0);
    write("release/extra", "x");
    expect(sluice("hashes", "manifest", "release").status).toBe(1);
  });
});
