import { expect, it } from "vitest";
import type { PackageTool } from "./model.ts";
import { friendlyDays, isEnough, parseLimit } from "./release-age.ts";

it.each<[PackageTool, string, boolean]>([
  ["pip", "P6D", true],
  ["pip", "p14d", true],
  ["pip", "P5D", false],
  ["pip", "6 days", false],
  ["pip", "P1W", false],
  ["pip", "2026-11-01", true],
  ["pip", "2026-11-01T00:00:00Z", true],
  ["pip", "yesterday", false],
  ["pip", "$CUTOFF", true],
  ["pip", "${{ vars.CUTOFF }}", true],
  ["uv", "6 days", true],
  ["uv", "1 week", true],
  ["uv", "P7D", true],
  ["uv", "PT144H", true],
  ["uv", "24 hours", false],
  ["uv", "P", false],
  ["npm", "7", true],
  ["npm", "5", false],
  ["pnpm", "10080", true],
  ["pnpm", "1440", false],
  ["gem", "7 days", false],
])("%s takes %j: %s", (tool, text, enough) => {
  expect(isEnough(parseLimit(tool, text))).toBe(enough);
});

it.each([
  ["7 days", 7],
  ["1 week", 7],
  ["36h", 1.5],
  ["2 weeks ago", 14],
  ["3 months", 90],
  ["days", undefined],
  ["7 parsecs", undefined],
])("%j are %s days", (text, days) => {
  expect(friendlyDays(text)).toBe(days);
});
