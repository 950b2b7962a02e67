import { expect, it } from "vitest";
import { runWithin } from "./run-within.ts";

it("gives what comes out, even where that is nothing", () => {
  expect(runWithin(1_000, () => 42)).toEqual({ value: 42 });
  expect(runWithin(1_000, () => undefined)).toEqual({ value: undefined });
});

it.each([
  [
    "a loop",
    () => {
      for (;;);
    },
  ],
  [
    "a loop that would catch everything",
    () => {
      for (;;)
        try {
          for (;;);
        } catch {}
    },
  ],
  ["a pattern that backtracks", () => /^(?:a+)+$/.test(`${"a".repeat(60)}!`)],
])("stops %s, and goes on afterwards", (_, work) => {
  const began = performance.now();
  expect(runWithin<unknown>(50, work)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(runWithin(1_000, () => /^(?:a+)+$/.test("aaa"))).toEqual({ value: true });
});

it("passes on what is thrown", () => {
  expect(() =>
    runWithin(1_000, () => {
      throw new TypeError("mine");
    }),
  ).toThrow("mine");
});
