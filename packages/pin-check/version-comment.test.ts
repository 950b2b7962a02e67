import { expect, it } from "vitest";
import { parseVersionComment } from "./version-comment.ts";

it.each([
  ["v4.1.1", "v4.1.1"],
  ["4.1.1", "4.1.1"],
  ["v4", "v4"],
  ["tag=v4.1.1", "v4.1.1"],
  ["tag: v4", "v4"],
  ["pin@v4", "v4"],
  ["@v4.1.1", "v4.1.1"],
  ["renovate: pin v4", "v4"],
  ["renovate: tag=v4.1", "v4.1"],
  ["pin v4", "v4"],
  ["ratchet:owner/repo@v4", "v4"],
  ["ratchet:docker://img:1.2", "1.2"],
  ["owner/repo/sub@v4", "v4"],
  ["prefix/v4", "prefix/v4"],
  ["prefix-v4.1", "prefix-v4.1"],
  ["version v4.1", "v4.1"],
  ["v4.1.1 pinned by hand", "v4.1.1"],
  ["v4.1.1 # zizmor: ignore[x]", "v4.1.1"],
  ["nosec # v4", "v4"],
  ["main", "main"],
  ["release/v1", "release/v1"],
  ["latest", "latest"],
  ["tag=latest", "latest"],
])("%j says %s", (comment, name) => {
  expect(parseVersionComment(comment)?.name).toBe(name);
});

it.each([
  "",
  "ratchet:exclude",
  "zizmor: ignore[unpinned-uses]",
  "see #123",
  "CVE-2025-30066",
  "GHSA-mrrh-fwg8-r2c3",
  "https://example.org/v1",
  "main thing",
  "latest release",
  "checkout",
  "PR to add support for endDate",
])("%j says none", (comment) => {
  expect(parseVersionComment(comment)).toBeUndefined();
});

it("knows where a comment says nothing else", () => {
  expect(parseVersionComment("tag=v4")?.isAll).toBe(true);
  expect(parseVersionComment("v4 was broken")?.isAll).toBe(false);
  expect(parseVersionComment("v4 # nosec")?.isAll).toBe(false);
});

it("takes no longer for hostile comments", () => {
  const start = performance.now();
  for (const piece of ["#", "@", "-v", "pin ", "tag=", "/", "renovate: "])
    parseVersionComment(piece.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(500);
});
