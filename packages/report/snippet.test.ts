import { expect, test } from "vitest";
import { createSource } from "#core";
import { makeFinding, makeRule, makeRun } from "../../test/support/make-run.ts";
import { createMasks } from "./mask.ts";
import { snippetOf } from "./snippet.ts";
import { textWidth } from "./width.ts";

function drawn(text: string, flagged: string, width = 60) {
  const source = createSource("a.yml", text);
  const start = text.indexOf(flagged);
  const span = { start, end: start + flagged.length };
  const { code, underline } = snippetOf(source, span, createMasks(makeRun()), width);
  return `${code}\n${underline}`;
}

test("the flagged text is underlined", () => {
  expect(drawn("on: push\n  - uses: a/b@v1 # x\n", "a/b@v1")).toBe(
    "  - uses: a/b@v1 # x\n          ^^^^^^",
  );
});

test("tabs, wide and combining characters keep the underline in place", () => {
  expect(drawn("\t日本e\u0301 a/b@v1", "a/b@v1")).toBe(
    `    日本e\u0301 a/b@v1\n${" ".repeat(10)}^^^^^^`,
  );
  expect(drawn("x 日本", "日本")).toBe("x 日本\n  ^^^^");
});

test("hidden characters are shown, also within the flagged text", () => {
  expect(drawn("x\u202ey a\u200bb", "a\u200bb")).toBe("x\\u202ey a\\u200bb\n         ^^^^^^^^");
});

test("what would be a runner command is broken without moving the underline", () => {
  expect(drawn("##[error] a/b@v1", "a/b@v1")).toBe("##\\[error] a/b@v1\n           ^^^^^^");
});

test("a credential is masked before and within the flagged text", () => {
  const token = `ghp_${"a".repeat(36)}`;
  expect(drawn(`x ${token} a/b@v1`, "a/b@v1")).toBe("x *** a/b@v1\n      ^^^^^^");
  expect(drawn(`x: ${token}`, `${token}`)).toBe("x: ***\n   ^^^");
});

test("what a sensitive rule flagged is masked for every other rule", () => {
  const source = createSource("a.yml", "key: hunter2 # a/b@v1");
  const secret = makeFinding({ source, at: "hunter2", rule: makeRule({ sensitive: true }) });
  const masks = createMasks(makeRun({ findings: [secret], sources: [source] }));
  expect(snippetOf(source, { start: 15, end: 21 }, masks, 60)).toEqual({
    code: "key: *** # a/b@v1",
    underline: "           ^^^^^^",
  });
});

test("a flag over several lines is underlined to the end of the first", () => {
  expect(drawn("a: |\n  b\nc", "|\n  b")).toBe("a: |\n   ^");
});

test("an empty flag and one at the end of the line have a caret", () => {
  expect(drawn("on: push\n", "\n")).toBe("on: push\n        ^");
});

test("a long line is cut around the flagged text", () => {
  const [code = "", underline = ""] = drawn(
    `${"x".repeat(500)} a/b@v1 ${"y".repeat(500)}`,
    "a/b@v1",
  ).split("\n");
  expect(textWidth(code)).toBeLessThanOrEqual(60);
  expect(code).toMatch(/^…x+ a\/b@v1 y+…$/);
  expect(underline).toBe(`${" ".repeat(code.indexOf("a/b@v1"))}^^^^^^`);
});

test("megabytes on one line are drawn at once", () => {
  const started = performance.now();
  const text = `${"é".repeat(400_000)}a/b@v1${"😀".repeat(400_000)}`;
  expect(drawn(text, "a/b@v1")).toContain("a/b@v1");
  expect(performance.now() - started).toBeLessThan(1_000);
});
