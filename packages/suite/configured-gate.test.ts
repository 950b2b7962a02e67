import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { memoryHost } from "../../test/support/memory-host.ts";
import { runGates } from "./run.ts";

const digest = createHash("sha256").update("app\n").digest("hex");
const files = {
  ".github/workflows/a.yml":
    "on: push\npermissions: {}\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n",
  "release/app": "app\n",
  "release/SHA256SUMS": `${digest}  app\n`,
};
const config = (text: string) => ({ ...files, ".github/sluice.yml": text });
const TREE = "hash-verify: {tree: {directory: release, manifest: [release/SHA256SUMS]}}\n";
const run = (
  given: Readonly<Record<string, string>>,
  gates: readonly string[] = [],
  optional = false,
) => runGates({ gates, paths: [], options: {}, ...(optional && { optional }) }, memoryHost(given));

describe("a gate that has to be configured", () => {
  it("runs beside the others where the config has its section", async () => {
    const found = await run(config(TREE));
    expect(found.gates.map(({ gate }) => gate)).toContain("hash-verify");
    expect(found.notConfigured).toEqual([]);
    expect(found.workflows).toBe(1);
    expect(found.gates.find(({ gate }) => gate === "hash-verify")).toMatchObject({
      verdict: "pass",
      account: "1 file: 1 listed",
    });
  });

  it("is told to be missing where nothing configures it, and takes no part in the verdict", async () => {
    const found = await run(files);
    expect(found.notConfigured).toEqual(["hash-verify"]);
    expect(found.verdict).toBe("pass");
  });

  it("refuses to run by name where nothing configures it, unless it may be left out", async () => {
    await expect(run(files, ["hash-verify"])).rejects.toThrow("has nothing to judge");
    const left = await run(files, ["hash-verify"], true);
    expect(left).toMatchObject({ verdict: "pass", gates: [], notConfigured: ["hash-verify"] });
  });

  it("looks for no workflows where it runs alone", async () => {
    const broken = { ...config(TREE), ".github/workflows/a.yml": "{" };
    const found = await run(broken, ["hashes"]);
    expect(found).toMatchObject({ verdict: "pass", findings: [] });
    expect(found.workflows).toBeUndefined();
  });

  it("cannot pass by asking for nothing", async () => {
    for (const text of ["hash-verify: {}\n", "hash-verify: {sums: []}\n"]) {
      const found = await run(config(text), ["hashes"]);
      expect(found.gates[0]).toMatchObject({ verdict: "incomplete" });
    }
  });

  it("takes a list of checks of one mode", async () => {
    const text = `${TREE.replace("}}", "}, sums: [{files: [a.sha256]}, {files: [b.sha256]}]}")}`;
    const given = { ...config(text), "a.sha256": digest, a: "app\n", "b.sha256": digest, b: "b\n" };
    const [gate] = (await run(given, ["hashes"])).gates;
    expect(gate?.data.files).toMatchObject([
      { path: "a", status: "listed" },
      { path: "b", status: "mismatch" },
      { path: "release/app", status: "listed" },
    ]);
  });

  it.each([
    ["hash-verify: {tree: {directory: release}}", "`hash-verify.tree` needs `manifest`"],
    ["hash-verify: {sums: {file: x}}", "did you mean `files`"],
    ["hash-verify: {manifest: {path: x, write: true}}", "unknown key `write`"],
    ["hash-verify: {attest: {files: [x], bundle: [y]}}", "nobody is named who must have signed"],
    ["rules: {unlisted-file: off}", "`unlisted-file` cannot be switched"],
  ])("refuses %j: %s", async (text, message) => {
    const [gate] = (await run(config(`${text}\n`), ["pins"])).gates;
    expect(gate?.notJudged[0]?.reason).toContain(message);
  });

  it("names files by their repository where several are judged", async () => {
    const request = { gates: ["hashes"], paths: ["one", "two"], options: {} };
    const found = await runGates(request, memoryHost(config(TREE)));
    expect(found.gates[0]?.data.files).toMatchObject([
      { path: "one/release/app" },
      { path: "two/release/app" },
    ]);
  });
});
