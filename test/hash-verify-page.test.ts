import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runGates } from "#suite";
import { GITHUB } from "../packages/hash-verify/attest/roots/github.gen.ts";
import { NPM_KEYS } from "../packages/hash-verify/attest/roots/npm-keys.gen.ts";
import { PUBLIC_GOOD } from "../packages/hash-verify/attest/roots/public-good.gen.ts";
import { MODES } from "../packages/hash-verify/checks/shape.ts";
import { diskHost } from "./support/disk-host.ts";
import { memoryHost } from "./support/memory-host.ts";
import { NODE } from "./support/runner/node.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { writeVerifiedFiles } from "./support/verified-files.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGE = readFileSync(join(ROOT, "docs/hash-verify.md"), "utf8");

/** Blocks by the line that they start in. */
function blocks(language: string): readonly (readonly [line: number, text: string])[] {
  const found = PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"));
  return Array.from(found, ({ index, 1: text = "" }) => [
    PAGE.slice(0, index).split("\n").length,
    text,
  ]);
}

interface Command {
  readonly line: string;
  readonly exitCode: number;
}

/** One a line, unless that ends in a backslash; `# exits 1` where it does not exit 0. */
function commandsIn(block: string): readonly Command[] {
  const lines = block.replaceAll("\\\n", " ").split("\n");
  return lines.filter(Boolean).map((line) => {
    const [, command = line, code = "0"] = /^(.*?)\s+# exits (\d)$/.exec(line) ?? [];
    return { line: command, exitCode: Number(code) };
  });
}

/** Runs lines in a folder of their own, with a `sluice` on the PATH. */
async function prepareShell() {
  const { scratch, base } = scratchFolder();
  await writeVerifiedFiles(base);
  const bin = join(scratch, "bin");
  mkdirSync(bin);
  const main = join(ROOT, "packages/cli/main.ts");
  writeFileSync(join(bin, "sluice"), `#!/bin/sh\nexec "${NODE}" "${main}" "$@"\n`);
  chmodSync(join(bin, "sluice"), 0o755);
  const env = { PATH: `${bin}:${process.env.PATH}`, NODE_DISABLE_COMPILE_CACHE: "1" };
  return (line: string) =>
    spawnSync("sh", ["-c", line], { cwd: base, env, encoding: "utf8", timeout: 30_000 });
}

describe("docs/hash-verify.md", () => {
  it("has an example of each mode, as a command and in the config", () => {
    const commands = PAGE.match(/(?<=^sluice hash-verify )\w+/gm);
    const configs = blocks("yaml config").map(([, text]) => text);
    const keys = configs.join("").match(/(?<=^ {2})\w+(?=:)/gm);
    expect([...new Set(commands)].sort()).toEqual([...MODES].sort());
    expect([...new Set(keys)].sort()).toEqual([...MODES].sort());
  });

  it.each(blocks("sh"))("shows commands that do what line %d says", async (_, block) => {
    const run = await prepareShell();
    for (const { line, exitCode } of commandsIn(block)) {
      const { status, stdout, stderr } = run(line);
      expect(status, `${line}\n${stdout}${stderr}`).toBe(exitCode);
    }
  });

  it.each(blocks("yaml config"))("shows a config that passes at line %d", async (_, text) => {
    const { base } = scratchFolder({ ".github/sluice.yml": text });
    await writeVerifiedFiles(base);
    const request = { gates: ["hash-verify"], paths: [], options: {} };
    const { verdict, gates, findings } = await runGates(request, diskHost(base));
    expect({ verdict, findings }).toEqual({ verdict: "pass", findings: [] });
    expect(gates.flatMap(({ notJudged }) => notJudged)).toEqual([]);
  });

  it.each(blocks("yaml"))(
    "shows a workflow that the other gates pass at line %d",
    async (_, text) => {
      const workflow = text.replaceAll("<full commit SHA>", "a1".repeat(20));
      const host = memoryHost({ ".github/workflows/release.yml": workflow });
      const run = await runGates({ gates: [], paths: [], options: {} }, host);
      expect(run.verdict).toBe("pass");
      expect(run.findings).toEqual([]);
    },
  );

  it.each([PUBLIC_GOOD, GITHUB, NPM_KEYS])("names the root of $name", (root) => {
    const { name, date, sha256, source } = root;
    expect(PAGE).toContain(`| ${name} | ${date} | \`${sha256}\` | ${source} |`);
  });
});
