import { expect, it } from "vitest";
import { isShortSha, refKindOf } from "./ref-kind.ts";

it.each([
  ["11bd71901bbe5b1630ceea73d27597364c9af683", "sha"],
  ["v1-11bd71901bbe5b1630ceea73d27597364c9af683", "tag"],
  ["v4", "tag"],
  ["1.2.3", "tag"],
  ["v4-beta", "tag"],
  ["prefix/v4", "tag"],
  ["refs/tags/main", "tag"],
  ["latest", "tag"],
  ["20240101", "tag"],
  ["main", "branch"],
  ["master", "branch"],
  ["stable", "branch"],
  ["release/v1", "branch"],
  ["releases/v1", "branch"],
  ["refs/heads/v1", "branch"],
  ["v1.x", "branch"],
  ["main-v2", "branch"],
])("%s looks like a %s", (ref, kind) => {
  expect(refKindOf(ref)).toBe(kind);
});

it.each(["11bd719", "11BD719", "11bd71901bbe5b1630ceea73d27597364c9af68", `1a${"0".repeat(40)}`])(
  "%s is part of a SHA",
  (ref) => {
    expect(isShortSha(ref)).toBe(true);
  },
);

it.each(["20240101", "deadbeef", "abc123", "v1234567", "11bd71901bbe5b1630ceea73d27597364c9af683"])(
  "%s is none",
  (ref) => {
    expect(isShortSha(ref)).toBe(false);
  },
);
