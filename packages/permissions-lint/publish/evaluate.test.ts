import { describe, expect, it, test } from "vitest";
import { type Assumptions, evaluateCondition } from "./evaluate.ts";

const ON_A_BRANCH: Assumptions = {
  path(segments) {
    const known: Readonly<Record<string, string | null>> = {
      "github.ref": "refs/heads/topic",
      "github.event_name": "push",
      "github.event.release": null,
    };
    const path = segments.join(".");
    return path in known ? { value: known[path] ?? null } : undefined;
  },
  status: (name) => ({ success: true, always: true, failure: false })[name],
};

test.each([
  ["github.ref == 'refs/heads/main'", false],
  ["github.ref != 'refs/heads/main'", true],
  ["${{ startsWith(github.ref, 'refs/tags/') }}", false],
  ["startsWith(github.ref, 'REFS/heads/')", true],
  ["contains(github.ref, 'topic')", true],
  ["!endsWith(github.ref, 'topic')", false],
  ["github.event_name == 'push' && github.ref == 'refs/heads/main'", false],
  ["github.event_name == 'release' || vars.GO == 'yes'", undefined],
  ["github.event_name == 'push' || vars.GO == 'yes'", true],
  ["vars.GO == 'yes' || github.event_name == 'push'", true],
  ["vars.GO == 'yes' && github.event_name == 'release'", false],
  ["vars.GO", undefined],
  ["github.repository == 'acme/app'", true],
  ["'acme' != github.repository_owner", false],
  ["github.event.release", false],
  ["github.event.release == ''", true],
  ["always() && github.ref == 'refs/heads/main'", false],
  ["failure()", false],
  ["'false'", true],
  ["''", false],
  ["0", false],
  ["github.ref ==", undefined],
  ["${{ github.ref == 'refs/heads/main' }} ", true],
] as const)("%s comes to %s", (text, value) => {
  expect(evaluateCondition(text, ON_A_BRANCH)).toBe(value);
});

describe("long conditions", () => {
  it.each(["||", "&&", "=="])("survives thousands of operands joined by %s", (operator) => {
    const text = Array.from({ length: 4000 }, () => "a").join(operator);
    expect(evaluateCondition(text, ON_A_BRANCH)).toBeUndefined();
  });
});
