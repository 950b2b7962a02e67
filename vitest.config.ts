import { defineConfig } from "vitest/config";
import { SkipReporter } from "./test/support/skip-reporter.ts";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "actions/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/prove/**", "node_modules/**"],
    setupFiles: ["test/setup.ts"],
    reporters: ["default", new SkipReporter()],
    testTimeout: 30_000,
    // These packages import JSON without an attribute, which only a bundler accepts.
    server: { deps: { inline: [/@actions\/(?:workflow-parser|languageservice|expressions)/] } },
  },
});
