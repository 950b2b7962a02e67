import { defineConfig } from "vitest/config";

/**
 * The tests of the rooms that `npm run mutate` changes. What takes seconds is left out: it would run
 * for each mutant, and what it guards the examples beside it guard too.
 */
export default defineConfig({
  test: {
    include: ["packages/hash-verify/{canonical,manifest}/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    testNamePattern:
      /^(?!.*(?:gives up where|linear|runs nothing|same digest for every|reads back whatever|for every layout))/,
    testTimeout: 30_000,
  },
});
