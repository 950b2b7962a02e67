import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

const LIST = join(import.meta.dirname, "..", "allowed-skips.txt");

/** In CI a skipped test is a failure, unless the committed list names it. */
export class SkipReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const allowed = new Set(
      readFileSync(LIST, "utf8")
        .split("\n")
        .map((line) => line.trim()),
    );
    const skipped = tests.filter((test) => test.result().state === "skipped");
    const unlisted = skipped.filter((test) => !allowed.has(test.fullName));
    process.stdout.write(
      `\n${count("passed")} passed, ${count("failed")} failed, ${skipped.length} skipped\n`,
    );
    if (!process.env.CI || unlisted.length === 0) return;
    for (const test of unlisted) process.stderr.write(`skipped and not listed: ${test.fullName}\n`);
    process.exitCode = 1;
  }
}
