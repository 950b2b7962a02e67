"use strict";
exports.id = 754;
exports.ids = [754];
exports.modules = {

/***/ 9754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

;// CONCATENATED MODULE: ./packages/report/block.ts
const MORE_BYTES = 64;
const encoder = new TextEncoder();
/** Joins blocks below `limit` bytes; a block that had to be cut says how many rows are left. */
function joinBlocks(blocks, limit) {
    const frames = blocks.map(({ open, close }) => bytesOf(open) + bytesOf(close) + MORE_BYTES);
    let room = limit - frames.reduce((sum, size) => sum + size, 0);
    return blocks
        .map(({ open, rows, close }) => {
        const shown = [];
        for (const row of rows) {
            const size = bytesOf(row) + 1;
            if (size > room)
                break;
            room -= size;
            shown.push(row);
        }
        const left = rows.length - shown.length;
        const more = left > 0 ? [`\n_… and ${left} more_`] : [];
        return [open, ...shown, ...more, close].filter((part) => part !== "").join("\n");
    })
        .filter((text) => text !== "")
        .join("\n\n");
}
function bytesOf(text) {
    return encoder.encode(text).length;
}

// EXTERNAL MODULE: ./packages/report/clean-run.ts
var clean_run = __webpack_require__(564);
// EXTERNAL MODULE: ./packages/report/markdown.ts
var markdown = __webpack_require__(5676);
// EXTERNAL MODULE: ./packages/report/visible.ts
var visible = __webpack_require__(8439);
;// CONCATENATED MODULE: ./packages/report/mermaid.ts

// GitHub draws no diagram over 50,000 characters or 500 edges (Mermaid `maxTextSize`, `maxEdges`).
const MOST_ROWS = 250;
const LONGEST_LABEL = 80;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
function renderTimeline({ bars }) {
    const valid = bars.filter(({ from, to }) => DATE.test(from) && DATE.test(to));
    const shown = valid.slice(0, MOST_ROWS);
    let group;
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
function renderGraph({ nodes, edges }) {
    const shown = nodes.slice(0, MOST_ROWS);
    const names = new Map(shown.map(({ id }, index) => [id, `n${index}`]));
    const arrows = edges
        .flatMap(({ from, to, label }) => {
        const [start, end] = [names.get(from), names.get(to)];
        if (start === undefined || end === undefined)
            return [];
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
function quoted(text) {
    const shown = (0,visible/* cut */.J)((0,visible.visible)(text), LONGEST_LABEL);
    return `"${shown.replace(/[^\w ./@-]/gu, (char) => `#${char.codePointAt(0) ?? 63};`)}"`;
}
// Gantt text ends at `:`, `;` or `#`, so references are no way out there.
function ganttText(text) {
    return (0,visible/* cut */.J)((0,visible.visible)(text), LONGEST_LABEL).replace(/[^\w ./@-]/gu, "_") || "_";
}
function fenced(lines) {
    return ["```mermaid", ...lines, "```"].join("\n");
}

// EXTERNAL MODULE: ./packages/report/next-steps.ts
var next_steps = __webpack_require__(7426);
// EXTERNAL MODULE: ./packages/report/place.ts
var place = __webpack_require__(9118);
// EXTERNAL MODULE: ./packages/report/tally.ts
var report_tally = __webpack_require__(6127);
// EXTERNAL MODULE: ./packages/report/text-groups.ts
var text_groups = __webpack_require__(6363);
;// CONCATENATED MODULE: ./packages/report/summary-findings.ts





// A longer table is folded, so that every rule of the run is in sight.
const LONGEST_OPEN_TABLE = 25;
const LONGEST_CELL = 600;
/** A table per rule, worst first, each with what the rule stops. */
function mainBlocks(findings) {
    return (0,text_groups/* ruleGroups */.zu)(findings).map((group) => {
        const head = `### ${group.severity} · ${group.name} · ${(0,text_groups/* countsOf */.mQ)(group)}`;
        const table = (0,markdown/* headRows */.yZ)(["Place", "What is wrong", "Fix"]);
        const rows = group.findings.map(({ message, fix, ...finding }) => (0,markdown/* row */.nM)([summary_findings_place(finding), summary_findings_text(message), fix ? summary_findings_text(`${fix.title} (${fix.safety})`) : ""]));
        const body = { open: `${head}\n\n${stops(group)}\n\n${table}`, rows, close: "" };
        if (rows.length <= LONGEST_OPEN_TABLE)
            return body;
        const fold = foldAround(`${rows.length} places`);
        return {
            open: `${head}\n\n${stops(group)}\n\n${fold.open}\n\n${table}`,
            rows,
            close: fold.close,
        };
    });
}
/** One folded table over several rules. */
function foldedFindings(title, findings) {
    if (findings.length === 0)
        return [];
    const fold = foldAround(`${title}: ${findings.length} (${(0,report_tally/* severityCounts */.ur)(findings)})`);
    const rows = findings.map((finding) => (0,markdown/* row */.nM)([finding.severity, (0,markdown/* code */.aY)(finding.rule.id), summary_findings_place(finding), summary_findings_text(finding.message)]));
    const table = (0,markdown/* headRows */.yZ)(["Severity", "Rule", "Place", "What is wrong"]);
    return [{ open: `${fold.open}\n\n${table}`, rows, close: fold.close }];
}
function waivedFindings(findings) {
    if (findings.length === 0)
        return [];
    const fold = foldAround(`Accepted: ${findings.length} (${(0,report_tally/* severityCounts */.ur)(findings)})`);
    const rows = findings.map((finding) => {
        const { id = "", reason = "", owner = "", expires = "" } = finding.waiver ?? {};
        const cells = [(0,markdown/* code */.aY)(finding.rule.id), summary_findings_place(finding), (0,markdown/* code */.aY)((0,visible/* cut */.J)(id, 100)), summary_findings_text(reason)];
        return (0,markdown/* row */.nM)([...cells, (0,markdown/* prose */.CS)((0,visible/* cut */.J)(owner, 100)), (0,markdown/* prose */.CS)((0,visible/* cut */.J)(expires, 30))]);
    });
    const table = (0,markdown/* headRows */.yZ)(["Rule", "Place", "Waiver", "Reason", "Owner", "Until"]);
    return [{ open: `${fold.open}\n\n${table}`, rows, close: fold.close }];
}
function foldAround(title) {
    return {
        open: `<details><summary>${(0,markdown/* prose */.CS)(title)}</summary>`,
        close: "\n</details>",
    };
}
function stops({ rule }) {
    return `Stops: ${(0,markdown/* sentence */.em)(rule.stops)}`;
}
function summary_findings_place(finding) {
    return (0,markdown/* code */.aY)((0,visible/* cut */.J)((0,place/* placeOf */.$)(finding) ?? "", LONGEST_CELL));
}
function summary_findings_text(message) {
    return (0,markdown/* sentence */.em)((0,visible/* cut */.J)(message, LONGEST_CELL));
}

// EXTERNAL MODULE: ./packages/report/table.ts
var report_table = __webpack_require__(9057);
;// CONCATENATED MODULE: ./packages/report/summary.ts










// The runner drops a summary over 1 MiB altogether.
const LIMIT = 900 * 1024;
const LONGEST_REASON = 600;
/** The job summary, and the report that pastes into an issue: Markdown below 900 KiB. */
function renderSummary(raw) {
    const run = (0,clean_run/* cleanRun */.X)(raw);
    const tally = (0,report_tally/* tallyOf */.sv)(run);
    const blocks = [
        headline(run, tally),
        ...mainBlocks(tally.main),
        gateTable(run),
        ...list("Not judged", tally.notJudged.map((entry) => item((0,place/* blamedPlace */.l)(entry), entry.reason))),
        ...foldedFindings(run.failOn === "never" ? "Below medium" : "Below fail-on", tally.below),
        ...foldedFindings("In the base already", tally.existing),
        ...waivedFindings(tally.waived),
        ...run.gates.flatMap(({ sections }) => sections.map(sectionBlock)),
        ...list("Notes", remarks(run)),
        { open: locally(run), rows: [], close: "" },
    ];
    return `${joinBlocks(blocks, LIMIT)}\n`;
}
function headline(run, { main, waived, notJudged }) {
    const counts = (0,report_tally/* severityCounts */.ur)(main);
    const parts = [
        `**${main.length} open**${counts === "" ? "" : ` (${counts})`}`,
        `${waived.length} waived`,
        `${notJudged.length} not judged`,
        run.network.length === 0 ? "offline" : `network: ${run.network.join(", ")}`,
        (0,markdown/* prose */.CS)((0,visible/* cut */.J)(run.policy, LONGEST_REASON)),
    ];
    return {
        open: `## Sluice: ${run.verdict.toUpperCase()}
`,
        rows: [parts.join(" · ")],
        close: "",
    };
}
function gateTable({ gates }) {
    const titles = [
        "Gate",
        "Verdict",
        "Files",
        "Open, all severities",
        "In the base",
        "Waived",
        "Not judged",
    ];
    return { open: (0,markdown/* headRows */.yZ)(titles), rows: gates.map(gateRow), close: "" };
}
function gateRow({ gate, verdict, files, counts, notJudged }) {
    const numbers = [files, counts.open, counts.existing, counts.waived, notJudged.length];
    return (0,markdown/* row */.nM)([(0,markdown/* code */.aY)(gate), verdict, ...numbers.map(String)]);
}
function list(title, items) {
    return items.length === 0 ? [] : [{ open: `### ${title}\n`, rows: items, close: "" }];
}
function item(file, reason) {
    const subject = file === undefined ? "" : `${(0,markdown/* code */.aY)((0,visible/* cut */.J)(file, LONGEST_REASON))}: `;
    return `- ${subject}${(0,markdown/* sentence */.em)((0,visible/* cut */.J)(reason, LONGEST_REASON))}`;
}
function remarks(run) {
    return [
        ...run.notes.map((note) => item(undefined, note)),
        ...run.excluded.map(({ path, reason, files }) => item(path, `excluded, ${(0,report_tally.count)(files, report_tally.FILES)}: ${reason}`)),
        ...run.paths.map(({ path, files, open }) => item(path, `${(0,report_tally.count)(files, report_tally.FILES)}, ${open} open`)),
        ...(run.notConfigured.length > 0
            ? [item(undefined, `Not configured: ${run.notConfigured.join(", ")}`)]
            : []),
    ];
}
function sectionBlock(section) {
    switch (section.kind) {
        case "timeline":
            return drawn(section.title, renderTimeline(section));
        case "graph":
            return drawn(section.title, renderGraph(section));
        case "table": {
            const table = { rows: (0,report_table/* markdownRows */.Fg)(section), close: "" };
            if (!section.folded)
                return { ...table, open: `### ${(0,markdown/* prose */.CS)(section.title)}\n\n${(0,report_table/* markdownHead */.Qi)(section)}` };
            const fold = foldAround(section.title);
            return { ...table, open: `${fold.open}\n\n${(0,report_table/* markdownHead */.Qi)(section)}`, close: fold.close };
        }
    }
}
function drawn(title, { text, left }) {
    const note = left > 0 ? `\n_${left} more are not drawn_` : "";
    return { open: `### ${(0,markdown/* prose */.CS)(title)}\n`, rows: [`${text}${note}`], close: "" };
}
function locally(run) {
    const failOn = run.failOn === "medium" ? "" : ` --fail-on ${run.failOn}`;
    const network = run.network.length === 0 ? "" : ` --network ${run.network.join(",")}`;
    const command = `${(0,next_steps/* baseCommand */.x)(run)}${failOn}${network}`;
    return `The same result on a laptop:\n\n\`\`\`sh\n${command}\n\`\`\``;
}


/***/ })

};
;