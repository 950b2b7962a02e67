import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "actions/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/prove/**", "node_modules/**"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 30_000,
    server: { deps: { inline: [/@actions\/(?:workflow-parser|languageservice|expressions)/] } },
  },
});
