import { expect, test } from "vitest";
import { joinBlocks } from "./block.ts";

const rows = Array.from({ length: 50 }, (_, index) => `| row ${index} é |`);

test("blocks that fit stand whole, a blank line apart", () => {
  const blocks = [
    { open: "# a", rows: ["1", "2"], close: "end" },
    { open: "", rows: [], close: "" },
    { open: "# b", rows: [], close: "" },
  ];
  expect(joinBlocks(blocks, 10_000)).toBe("# a\n1\n2\nend\n\n# b");
});

test("rows are cut whole, counted, and what comes after still stands", () => {
  const blocks = [
    { open: "# a", rows, close: "end" },
    { open: "# b", rows: ["last"], close: "" },
  ];
  const text = joinBlocks(blocks, 500);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(500);
  const shown = text.match(/^\| row \d+ é \|$/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(5);
  expect(text).toContain(`\n_… and ${50 - shown} more_\nend\n\n# b`);
});
