import { defineConfig } from "vitest/config";

/** `npm run prove`: each line of the issues' "It must show" that a command can show. */
export default defineConfig({
  test: {
    include: ["test/prove/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 900_000,
    hookTimeout: 900_000,
    fileParallelism: false,
    server: { deps: { inline: [/@actions\/(?:workflow-parser|languageservice|expressions)/] } },
  },
});
