import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const PAGE = readFileSync(join(ROOT, "docs/permissions.md"), "utf8");

interface Command {
  readonly words: readonly string[];
  readonly exitCode: number;
  readonly output: string;
}

/** `$ command   # exits 1` and what it prints, up to the next one. */
function commandsIn(page: string): readonly Command[] {
  const blocks = Array.from(
    page.matchAll(/^```console\n([\s\S]*?)^```$/gm),
    ([, text = ""]) => text,
  );
  return blocks.flatMap((block) =>
    Array.from(block.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm), ([, line = "", output = ""]) => {
      const [command = "", code = "0"] = line.split("   # exits ");
      return { words: command.split(" "), exitCode: Number(code), output };
    }),
  );
}

// The page's own files and commands, in its order, in one folder.
test("docs/permissions.md shows what the commands print", () => {
  const root = mkdtempSync(join(tmpdir(), "page-"));
  for (const [, path = "", text = ""] of PAGE.matchAll(/^```yaml path=(\S+)\n([\s\S]*?)^```$/gm)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const commands = commandsIn(PAGE);
  expect(commands.length).toBeGreaterThan(7);
  for (const { words, exitCode, output } of commands) {
    const [name, ...rest] = words;
    if (name === "sed") {
      edit(root, words.join(" "));
      continue;
    }
    expect(name).toBe("sluice");
    const spawned = spawnSync(process.execPath, [join(ROOT, "packages/cli/main.ts"), ...rest], {
      cwd: root,
      env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: "1" },
      encoding: "utf8",
    });
    expect(spawned.stdout + spawned.stderr, words.join(" ")).toBe(output);
    expect(spawned.status).toBe(exitCode);
  }
});

function edit(root: string, command: string): void {
  const [, from = "", to = "", file = ""] =
    /^sed -i "s\/([^/]*)\/([^/]*)\/" (\S+)$/.exec(command) ?? [];
  expect(file, command).not.toBe("");
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
}
