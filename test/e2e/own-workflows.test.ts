import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/runner/node.ts";
import { validateYaml } from "../support/validate-yaml.ts";

const FOLDER = join(ROOT, ".github/workflows");
const ACTIONLINT = join(ROOT, ".cache/go/bin/actionlint");
const ZIZMOR = join(ROOT, ".cache/zizmor/bin/zizmor");

// actionlint 1.7.12 takes `$/` for a malformed reference.
const UNKNOWN_TO_ACTIONLINT = ['"\\$/', 'action "\\$/'];

function outputOf(command: string, words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(command, words, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? "" : `exit ${status}\n${stdout}${stderr}`;
}

describe("our own workflows", () => {
  test.each(readdirSync(FOLDER))("%s is valid to GitHub's language service", async (name) => {
    const text = readFileSync(join(FOLDER, name), "utf8");
    expect(await validateYaml(`.github/workflows/${name}`, text)).toEqual([]);
  });

  test.each(readdirSync(FOLDER))("%s names every action by its commit", (name) => {
    const text = readFileSync(join(FOLDER, name), "utf8");
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, value = ""]) => value);
    const movable = uses.filter((value) => !/^\.\/|^\$\/|@[0-9a-f]{40}$/.test(value));
    expect(movable.filter((value) => !value.startsWith("sluice-ci/sluice/"))).toEqual([]);
  });

  test.runIf(existsSync(ACTIONLINT))("actionlint finds nothing", () => {
    const ignored = UNKNOWN_TO_ACTIONLINT.flatMap((message) => ["-ignore", message]);
    const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
    expect(outputOf(ACTIONLINT, [...ignored, ...files])).toBe("");
  });

  test.runIf(existsSync(ZIZMOR))("zizmor finds nothing", () => {
    const words = [
      "--offline",
      "--no-progress",
      "--quiet",
      ".github/workflows",
      ".github/dependabot.yml",
    ];
    expect(outputOf(ZIZMOR, words)).toBe("");
  });
});
