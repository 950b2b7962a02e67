"use strict";
exports.id = 659;
exports.ids = [659];
exports.modules = {

/***/ 3659:
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
// EXTERNAL MODULE: ./packages/report/visible.ts
var report_visible = __webpack_require__(8439);
;// CONCATENATED MODULE: ./packages/report/markdown.ts

/**
 * GitHub Flavored Markdown around text that is not ours. What may open markup, HTML, an autolink, a
 * mention or an issue link is written as a character reference, which Markdown never reads as syntax
 * (CommonMark §2.5). Mentions and `#1` links are made from the finished HTML, so there an empty
 * comment keeps the sign apart from what follows.
 */
const SYNTAX = /[&<>`*_~[\]\\|$#@]|:(?! |$)|(?<=www)\.|^[-+=]|(?<=^\d{1,9})\./gi;
const NOT_A_WORD = /[^A-Za-z0-9 ]/gu;
const PLAIN_CODE = /^[^`|\\]+$/;
function prose(text) {
    return (0,report_visible.visible)(text).replace(SYNTAX, (char) => {
        const reference = referenceTo(char);
        return char === "@" || char === "#" ? `${reference}<!-- -->` : reference;
    });
}
/** A code span; where backticks cannot hold the text, in a table too, `<code>` with references does. */
function code(text) {
    const shown = (0,report_visible.visible)(text);
    if (shown === "")
        return "";
    const plain = PLAIN_CODE.test(shown) && shown.trim() === shown && !shown.includes("##[");
    return plain ? `\`${shown}\`` : `<code>${references(shown)}</code>`;
}
/** A message, where what stands between backticks is code. */
function sentence(text) {
    const parts = text.split("`");
    const closed = parts.length % 2 === 1;
    return parts
        .map((part, index) => {
        if (index % 2 === 0)
            return prose(part);
        return closed || index < parts.length - 1 ? code(part) : prose(`\`${part}`);
    })
        .join("");
}
function references(text) {
    return text.replace(NOT_A_WORD, referenceTo);
}
/** Cells come escaped. */
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
function headRows(titles) {
    return `${row(titles)}\n${row(titles.map(() => "---"))}`;
}
function referenceTo(char) {
    return `&#${char.codePointAt(0) ?? 0xfffd};`;
}

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
    const shown = (0,report_visible/* cut */.J)((0,report_visible.visible)(text), LONGEST_LABEL);
    return `"${shown.replace(/[^\w ./@-]/gu, (char) => `#${char.codePointAt(0) ?? 63};`)}"`;
}
// Gantt text ends at `:`, `;` or `#`, so references are no way out there.
function ganttText(text) {
    return (0,report_visible/* cut */.J)((0,report_visible.visible)(text), LONGEST_LABEL).replace(/[^\w ./@-]/gu, "_") || "_";
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
        const table = headRows(["Place", "What is wrong", "Fix"]);
        const rows = group.findings.map(({ message, fix, ...finding }) => row([summary_findings_place(finding), summary_findings_text(message), fix ? summary_findings_text(`${fix.title} (${fix.safety})`) : ""]));
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
    const rows = findings.map((finding) => row([finding.severity, code(finding.rule.id), summary_findings_place(finding), summary_findings_text(finding.message)]));
    const table = headRows(["Severity", "Rule", "Place", "What is wrong"]);
    return [{ open: `${fold.open}\n\n${table}`, rows, close: fold.close }];
}
function waivedFindings(findings) {
    if (findings.length === 0)
        return [];
    const fold = foldAround(`Accepted: ${findings.length} (${(0,report_tally/* severityCounts */.ur)(findings)})`);
    const rows = findings.map((finding) => {
        const { id = "", reason = "", owner = "", expires = "" } = finding.waiver ?? {};
        const cells = [code(finding.rule.id), summary_findings_place(finding), code((0,report_visible/* cut */.J)(id, 100)), summary_findings_text(reason)];
        return row([...cells, prose((0,report_visible/* cut */.J)(owner, 100)), prose((0,report_visible/* cut */.J)(expires, 30))]);
    });
    const table = headRows(["Rule", "Place", "Waiver", "Reason", "Owner", "Until"]);
    return [{ open: `${fold.open}\n\n${table}`, rows, close: fold.close }];
}
function foldAround(title) {
    return {
        open: `<details><summary>${prose(title)}</summary>`,
        close: "\n</details>",
    };
}
function stops({ rule }) {
    return `Stops: ${sentence(rule.stops)}`;
}
function summary_findings_place(finding) {
    return code((0,report_visible/* cut */.J)((0,place/* placeOf */.$)(finding) ?? "", LONGEST_CELL));
}
function summary_findings_text(message) {
    return sentence((0,report_visible/* cut */.J)(message, LONGEST_CELL));
}

// EXTERNAL MODULE: ./packages/core/index.ts + 16 modules
var core = __webpack_require__(8695);
;// CONCATENATED MODULE: ./packages/report/table.ts






function renderTable(table, format) {
    switch (format) {
        case "text":
            return textTable(table);
        case "json":
            return jsonTable(table);
        case "csv":
            return csvTable(table);
        case "markdown":
            return `${[markdownHead(table), ...markdownRows(table)].join("\n")}\n`;
    }
}
function markdownHead({ columns }) {
    return headRows(columns.map(({ title }) => prose(title)));
}
function markdownRows(table) {
    return cellsOf(table).map((cells) => row(cells.map(prose)));
}
function textTable(table) {
    const rows = [table.columns.map(({ title }) => title.toUpperCase()), ...cellsOf(table)].map((cells) => cells.map(visible));
    const widths = table.columns.map((_, index) => rows.reduce((widest, cells) => Math.max(widest, textWidth(cells[index] ?? "")), 0));
    return lines(rows.map((cells) => cells
        .map((cell, index) => padEnd(cell, widths[index] ?? 0))
        .join("  ")
        .trimEnd()));
}
function jsonTable({ columns, rows }) {
    return jsonText(rows.map((cells) => Object.fromEntries(columns.flatMap(({ key }) => {
        const cell = cells[key];
        return cell === undefined ? [] : [[key, redact(cell)]];
    }))));
}
// RFC 4180 but for its line ends: what reads this on Unix wants plain ones.
function csvTable(table) {
    const rows = [table.columns.map(({ key }) => key), ...cellsOf(table)];
    return lines(rows.map((cells) => cells.map(csvCell).join(",")));
}
// A spreadsheet runs a cell that starts like this; the quote makes it text (OWASP, CSV injection).
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+$/;
function csvCell(text) {
    const shown = visible(text);
    const inert = FORMULA.test(text) && !NUMBER.test(text) ? `'${shown}` : shown;
    return /[",;:'\\ ]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
function cellsOf({ columns, rows }) {
    return rows.map((cells) => columns.map(({ key }) => (0,core/* redact */.E$)(cells[key] ?? "")));
}
function lines(all) {
    return all.map((line) => `${neutralise(line)}\n`).join("");
}

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
        prose((0,report_visible/* cut */.J)(run.policy, LONGEST_REASON)),
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
    return { open: headRows(titles), rows: gates.map(gateRow), close: "" };
}
function gateRow({ gate, verdict, files, counts, notJudged }) {
    const numbers = [files, counts.open, counts.existing, counts.waived, notJudged.length];
    return row([code(gate), verdict, ...numbers.map(String)]);
}
function list(title, items) {
    return items.length === 0 ? [] : [{ open: `### ${title}\n`, rows: items, close: "" }];
}
function item(file, reason) {
    const subject = file === undefined ? "" : `${code((0,report_visible/* cut */.J)(file, LONGEST_REASON))}: `;
    return `- ${subject}${sentence((0,report_visible/* cut */.J)(reason, LONGEST_REASON))}`;
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
            const table = { rows: markdownRows(section), close: "" };
            if (!section.folded)
                return { ...table, open: `### ${prose(section.title)}\n\n${markdownHead(section)}` };
            const fold = foldAround(section.title);
            return { ...table, open: `${fold.open}\n\n${markdownHead(section)}`, close: fold.close };
        }
    }
}
function drawn(title, { text, left }) {
    const note = left > 0 ? `\n_${left} more are not drawn_` : "";
    return { open: `### ${prose(title)}\n`, rows: [`${text}${note}`], close: "" };
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