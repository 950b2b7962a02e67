import { expect, test } from "vitest";
import { renderGraph, renderTimeline } from "./mermaid.ts";

test("a timeline groups its bars and leaves out what is no date", () => {
  const bar = { group: "high", label: 'W-1: "x";#', from: "2026-01-01", to: "2026-02-01" };
  const bars = [bar, { ...bar, label: "W-2" }, { ...bar, to: "soon\nclick" }];
  expect(renderTimeline({ kind: "timeline", title: "t", bars })).toEqual({
    text: [
      "```mermaid",
      "gantt",
      "  dateFormat YYYY-MM-DD",
      "  section high",
      "  W-1_ _x___ :2026-01-01, 2026-02-01",
      "  W-2 :2026-01-01, 2026-02-01",
      "```",
    ].join("\n"),
    left: 1,
  });
});

test("a graph names its nodes itself, so that no id or label is syntax", () => {
  const nodes = [
    { id: "end", label: 'a"]\n```<script>' },
    { id: "b; click", label: "##[error]" },
  ];
  const edges = [
    { from: "end", to: "b; click", label: "x|y" },
    { from: "end", to: "end" },
    { from: "end", to: "missing" },
  ];
  expect(renderGraph({ kind: "graph", title: "t", nodes, edges })).toEqual({
    text: [
      "```mermaid",
      "flowchart LR",
      '  n0["a#34;#93;#92;n#96;#96;#96;#60;script#62;"]',
      '  n1["#35;#35;#91;error#93;"]',
      '  n0 -->|"x#124;y"| n1',
      "  n0 --> n0",
      "```",
    ].join("\n"),
    left: 1,
  });
});

test("what GitHub would not draw is left out and counted", () => {
  const nodes = Array.from({ length: 400 }, (_, index) => ({ id: `${index}`, label: `${index}` }));
  const edges = nodes.map(({ id }) => ({ from: "0", to: id }));
  const { text, left } = renderGraph({ kind: "graph", title: "t", nodes, edges });
  expect(text.length).toBeLessThan(50_000);
  expect(left).toBe(300);
});
