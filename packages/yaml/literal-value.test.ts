import { EVENT_ID, getScalarValue, parseEvents } from "js-yaml";
import { describe, expect, test } from "vitest";
import { literalValue } from "./literal-value.ts";

const BODIES = [
  "    a\n",
  "    a",
  "    a\n\n\n",
  "\n\n    a\n    b\n",
  "  \n    a\n  \n    b\n",
  "    a\n      b\n    \n     \n    c\n",
  "    a\n\tb: c\n",
  "    \ta\n    b\t\n",
  "    a\n    ",
  "    a\n      ",
  "    a\n     \n      \n",
  "    ${{ x }}\n\n    é — ü\n",
  "    a\nb: c\n",
  "",
  "\n",
  "\n\n\n",
];

describe("a literal block has the value that js-yaml gives it", () => {
  const headers = ["|", "|-", "|+", "|2", "|2-", "|4+", "| # x"];
  const cases = headers.flatMap((header) => BODIES.map((body) => `a:\n  k: ${header}\n${body}`));
  test.each(cases.filter(isYaml))("%j", (text) => {
    const blocks = parseEvents(text, {}).filter(
      (event) => event.type === EVENT_ID.SCALAR && event.style === 4 && event.indent >= 0,
    );
    for (const block of blocks) {
      if (block.type !== EVENT_ID.SCALAR) continue;
      expect(literalValue(text, block)).toBe(getScalarValue(text, block));
    }
  });
});

function isYaml(text: string): boolean {
  try {
    return parseEvents(text, {}).length > 0;
  } catch {
    return false;
  }
}
