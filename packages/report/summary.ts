import type { GateRun, Run, Section } from "#core";
import { type Block, joinBlocks } from "./block.ts";
import { cleanRun } from "./clean-run.ts";
import { code, headRows, prose, row, sentence } from "./markdown.ts";
import { type Diagram, renderGraph, renderTimeline } from "./mermaid.ts";
import { baseCommand } from "./next-steps.ts";
import { blamedPlace } from "./place.ts";
import { foldAround, foldedFindings, mainBlocks, waivedFindings } from "./summary-findings.ts";
import { markdownHead, markdownRows } from "./table.ts";
import { count, FILES, severityCounts, type Tally, tallyOf } from "./tally.ts";
import { cut } from "./visible.ts";

// The runner drops a summary over 1 MiB altogether.
const LIMIT = 900 * 1024;
const LONGEST_REASON = 600;

/** The job summary, and the report that pastes into an issue: Markdown below 900 KiB. */
export function renderSummary(raw: Run): string {
  const run = cleanRun(raw);
  const tally = tallyOf(run);
  const blocks = [
    headline(run, tally),
    ...mainBlocks(tally.main),
    gateTable(run),
    ...list(
      "Not judged",
      tally.notJudged.map((entry) => item(blamedPlace(entry), entry.reason)),
    ),
    ...foldedFindings(run.failOn === "never" ? "Below medium" : "Below fail-on", tally.below),
    ...foldedFindings("In the base already", tally.existing),
    ...waivedFindings(tally.waived),
    ...run.gates.flatMap(({ sections }) => sections.map(sectionBlock)),
    ...list("Notes", remarks(run)),
    { open: locally(run), rows: [], close: "" },
  ];
  return `${joinBlocks(blocks, LIMIT)}\n`;
}

function headline(run: Run, { main, waived, notJudged }: Tally): Block {
  const counts = severityCounts(main);
  const parts = [
    `**${main.length} open**${counts === "" ? "" : ` (${counts})`}`,
    `${waived.length} waived`,
    `${notJudged.length} not judged`,
    run.network.length === 0 ? "offline" : `network: ${run.network.join(", ")}`,
    prose(cut(run.policy, LONGEST_REASON)),
  ];
  return {
    open: `## Sluice: ${run.verdict.toUpperCase()}
`,
    rows: [parts.join(" · ")],
    close: "",
  };
}

function gateTable({ gates }: Run): Block {
  const titles = [
    "Gate",
    "Verdict",
    "Files",
    "Open, all severities",
    "In the base",
    "Waived",
    "Not judged",
  ];
  return { open: headRows(titles), rows: gates.map(gateRow), close: "" };
}

function gateRow({ gate, verdict, files, counts, notJudged }: GateRun): string {
  const numbers = [files, counts.open, counts.existing, counts.waived, notJudged.length];
  return row([code(gate), verdict, ...numbers.map(String)]);
}

function list(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ open: `### ${title}\n`, rows: items, close: "" }];
}

function item(file: string | undefined, reason: string): string {
  const subject = file === undefined ? "" : `${code(cut(file, LONGEST_REASON))}: `;
  return `- ${subject}${sentence(cut(reason, LONGEST_REASON))}`;
}

function remarks(run: Run): readonly string[] {
  return [
    ...run.notes.map((note) => item(undefined, note)),
    ...run.excluded.map(({ path, reason, files }) =>
      item(path, `excluded, ${count(files, FILES)}: ${reason}`),
    ),
    ...run.paths.map(({ path, files, open }) => item(path, `${count(files, FILES)}, ${open} open`)),
    ...(run.notConfigured.length > 0
      ? [item(undefined, `Not configured: ${run.notConfigured.join(", ")}`)]
      : []),
  ];
}

function sectionBlock(section: Section): Block {
  switch (section.kind) {
    case "timeline":
      return drawn(section.title, renderTimeline(section));
    case "graph":
      return drawn(section.title, renderGraph(section));
    case "table": {
      const table = { rows: markdownRows(section), close: "" };
      if (!section.folded)
        return { ...table, open: `### ${prose(section.title)}\n\n${markdownHead(section)}` };
      const fold = foldAround(section.title);
      return { ...table, open: `${fold.open}\n\n${markdownHead(section)}`, close: fold.close };
    }
  }
}

function drawn(title: string, { text, left }: Diagram): Block {
  const note = left > 0 ? `\n_${left} more are not drawn_` : "";
  return { open: `### ${prose(title)}\n`, rows: [`${text}${note}`], close: "" };
}

function locally(run: Run): string {
  const failOn = run.failOn === "medium" ? "" : ` --fail-on ${run.failOn}`;
  const network = run.network.length === 0 ? "" : ` --network ${run.network.join(",")}`;
  const command = `${baseCommand(run)}${failOn}${network}`;
  return `The same result on a laptop:\n\n\`\`\`sh\n${command}\n\`\`\``;
}
