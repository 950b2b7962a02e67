import type { Graph, Timeline } from "#core";
import { cut, visible } from "./visible.ts";

// GitHub draws no diagram over 50,000 characters or 500 edges (Mermaid `maxTextSize`, `maxEdges`).
const MOST_ROWS = 250;
const LONGEST_LABEL = 80;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export interface Diagram {
  readonly text: string;
  /** What could not be drawn. */
  readonly left: number;
}

export function renderTimeline({ bars }: Timeline): Diagram {
  const valid = bars.filter(({ from, to }) => DATE.test(from) && DATE.test(to));
  const shown = valid.slice(0, MOST_ROWS);
  let group: string | undefined;
  const rows = shown.flatMap((bar) => {
    const section = bar.group === group ? [] : [`  section ${ganttText(bar.group)}`];
    group = bar.group;
    return [...section, `  ${ganttText(bar.label)} :${bar.from}, ${bar.to}`];
  });
  return {
    text: fenced(["gantt", "  dateFormat YYYY-MM-DD", ...rows]),
    left: bars.length - shown.length,
  };
}

export function renderGraph({ nodes, edges }: Graph): Diagram {
  const shown = nodes.slice(0, MOST_ROWS);
  const names = new Map(shown.map(({ id }, index) => [id, `n${index}`]));
  const arrows = edges
    .flatMap(({ from, to, label }) => {
      const [start, end] = [names.get(from), names.get(to)];
      if (start === undefined || end === undefined) return [];
      return [`  ${start} -->${label === undefined ? "" : `|${quoted(label)}|`} ${end}`];
    })
    .slice(0, MOST_ROWS);
  const boxes = shown.map(({ label }, index) => `  n${index}[${quoted(label)}]`);
  return {
    text: fenced(["flowchart LR", ...boxes, ...arrows]),
    left: nodes.length - boxes.length + edges.length - arrows.length,
  };
}

/** Mermaid's own character references: nothing in the label can end the string or the fence. */
function quoted(text: string): string {
  const shown = cut(visible(text), LONGEST_LABEL);
  return `"${shown.replace(/[^\w ./@-]/gu, (char) => `#${char.codePointAt(0) ?? 63};`)}"`;
}

// Gantt text ends at `:`, `;` or `#`, so references are no way out there.
function ganttText(text: string): string {
  return cut(visible(text), LONGEST_LABEL).replace(/[^\w ./@-]/gu, "_") || "_";
}

function fenced(lines: readonly string[]): string {
  return ["```mermaid", ...lines, "```"].join("\n");
}
