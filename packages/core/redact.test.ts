import { expect, it } from "vitest";
import { redact } from "./redact.ts";

// Made here, so that no file of the repository holds anything with the shape of a token.
const letters = (count: number) => "Ab3".repeat(count).slice(0, count);

it.each([
  [`https://user:${letters(20)}@example.com/x`, "https://***@example.com/x"],
  [`docker://${letters(9)}@host/image`, "docker://***@host/image"],
  [
    `docker://alpine:3.20@sha256:${"a1".repeat(32)}`,
    `docker://alpine:3.20@sha256:${"a1".repeat(32)}`,
  ],
  [`https://user:${letters(9)}@sha256:12345/x`, "https://***@sha256:12345/x"],
  [`token ghp_${letters(36)} end`, "token *** end"],
  [`AKIA${"ABCD".repeat(4)}`, "***"],
  ["uses: actions/checkout@v4", "uses: actions/checkout@v4"],
  ["user@example.com", "user@example.com"],
])("%s", (text, expected) => {
  expect(redact(text)).toBe(expected);
});

it("stays fast on text made to be slow", () => {
  expect(redact("a://".repeat(50_000)).length).toBeGreaterThan(0);
});
