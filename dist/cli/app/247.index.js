"use strict";
exports.id = 247;
exports.ids = [247];
exports.modules = {

/***/ 7247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./packages/report/clean-run.ts
var clean_run = __webpack_require__(564);
// EXTERNAL MODULE: ./packages/report/commands.ts
var commands = __webpack_require__(8923);
// EXTERNAL MODULE: ./packages/report/mask.ts
var mask = __webpack_require__(365);
// EXTERNAL MODULE: ./packages/report/next-steps.ts
var next_steps = __webpack_require__(7426);
// EXTERNAL MODULE: ./packages/report/paint.ts
var report_paint = __webpack_require__(1073);
// EXTERNAL MODULE: ./packages/report/place.ts
var place = __webpack_require__(9118);
// EXTERNAL MODULE: ./packages/report/table.ts
var table = __webpack_require__(9057);
// EXTERNAL MODULE: ./packages/report/tally.ts
var report_tally = __webpack_require__(6127);
// EXTERNAL MODULE: ./packages/report/visible.ts
var visible = __webpack_require__(8439);
// EXTERNAL MODULE: ./packages/report/width.ts
var report_width = __webpack_require__(601);
;// CONCATENATED MODULE: ./packages/report/cells.ts


const TAB = "    ";
// As `neutralise` writes it, so that the underline stays below what it marks.
const BROKEN = { text: "\\[", width: 2 };
function cellsOf(source, span, masks) {
    const cells = [];
    let from = span.start;
    for (const hidden of [...masks(source, span), { start: span.end, end: span.end }]) {
        cells.push(...drawn(source.text.slice(from, hidden.start), from));
        if (hidden.end > hidden.start)
            cells.push({ text: "***", width: 3, from: hidden.start, to: hidden.end });
        from = hidden.end;
    }
    return cells;
}
function drawn(text, offset) {
    let from = offset;
    return Array.from(text, (char) => {
        const to = from + char.length;
        const opensCommand = char === "[" && text.startsWith("##", from - offset - 2);
        const cell = { ...(opensCommand ? BROKEN : drawnChar(char)), from, to };
        from = to;
        return cell;
    });
}
function drawnChar(char) {
    if (char === "\t")
        return { text: TAB, width: TAB.length };
    const shown = (0,visible.visible)(char);
    return { text: shown, width: shown === char ? (0,report_width/* charWidth */.Vj)(char) : (0,report_width/* textWidth */.sc)(shown) };
}

;// CONCATENATED MODULE: ./packages/report/snippet.ts

/** The source line where `span` starts, with its flagged part marked; never wider than `width`. */
function snippetOf(source, span, masks, width) {
    const line = source.lines.lineSpan(span.start);
    // A minified line may hold megabytes: only what could be shown is drawn.
    const near = {
        start: Math.max(line.start, lineBoundary(source, span.start - 2 * width)),
        end: Math.min(line.end, lineBoundary(source, span.start + 4 * width)),
    };
    const cells = cellsOf(source, near, masks);
    const first = firstFlagged(cells, span);
    const shown = windowOf(cells, first, width - 2);
    const before = shown.from > 0 || near.start > line.start ? "…" : "";
    const after = shown.to < cells.length || near.end < line.end ? "…" : "";
    const drawn = cells.slice(shown.from, shown.to);
    const lead = widthOf(cells.slice(shown.from, first)) + before.length;
    const flagged = drawn.filter((cell) => cell.from < span.end && cell.to > span.start);
    return {
        code: before + drawn.map((cell) => cell.text).join("") + after,
        underline: " ".repeat(lead) + "^".repeat(Math.max(1, widthOf(flagged))),
    };
}
/** Never between the halves of a surrogate pair. */
function lineBoundary({ text }, offset) {
    const code = text.charCodeAt(offset);
    return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
function firstFlagged(cells, span) {
    const index = cells.findIndex((cell) => cell.to > span.start);
    return index === -1 ? cells.length : index;
}
/** From the line's start where the flagged text fits then, else with a third of the width before it. */
function windowOf(cells, first, width) {
    let from = first;
    const room = widthOf(cells.slice(0, first)) <= (width * 2) / 3 ? width : width / 3;
    for (let used = 0; from > 0; from--) {
        used += cells[from - 1]?.width ?? 0;
        if (used > room)
            break;
    }
    let to = from;
    for (let used = 0; to < cells.length; to++) {
        used += cells[to]?.width ?? 0;
        if (used > width)
            break;
    }
    return { from, to };
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}

;// CONCATENATED MODULE: ./packages/report/text-findings.ts





/** Each finding in full; what its rule stops is said once, at the first of its kind. */
function renderFindings(findings, run, masks, style) {
    const explained = new Set();
    return findings.map((finding) => {
        const explain = !explained.has(finding.rule.id);
        explained.add(finding.rule.id);
        return [
            head(finding, style.paint),
            ...source(finding, run, masks, style),
            ...words(finding, explain, style),
        ];
    });
}
function head(finding, paint) {
    const { severity, rule, status, location } = finding;
    const parts = [
        (0,report_paint/* paintSeverity */.AB)(paint, severity, severity.toUpperCase().padEnd(8)),
        paint("bold", rule.id),
        (0,place/* placeOf */.$)(finding),
        location?.alias && paint("dim", `by alias at ${location.alias.line}:${location.alias.column}`),
        status === "open" ? undefined : paint("dim", `(${status})`),
    ];
    return parts.filter((part) => part !== undefined).join("  ");
}
function source(finding, run, masks, style) {
    const { location, rule } = finding;
    const file = location && run.sources.get(location.file);
    if (!location || !file || rule.sensitive)
        return [];
    const number = String(location.start.line);
    const width = Math.max(20, style.width - number.length - 5);
    const { code, underline } = snippetOf(file, location.span, masks, width);
    if (code.trim() === "")
        return [];
    const { paint } = style;
    return [
        `  ${paint("dim", `${number} |`)} ${code}`,
        `  ${paint("dim", `${" ".repeat(number.length)} |`)} ${(0,report_paint/* paintSeverity */.AB)(paint, finding.severity, underline)}`,
    ];
}
function words(finding, explain, style) {
    const { message, rule, related, fix, waiver } = finding;
    return [
        ...paragraph("", message, style),
        ...related.flatMap(({ file, start, message: note }) => paragraph("see", `${file}:${start.line}:${start.column} ${note}`, style)),
        ...(explain ? paragraph("stops", rule.stops, style) : []),
        ...(fix ? paragraph("fix", `${fix.title} (${fix.safety})`, style) : []),
        ...(waiver ? paragraph("waived", `${waiver.reason} (${waiver.id})`, style) : []),
    ];
}
function paragraph(label, text, { paint, width }) {
    return (0,report_width.wrap)((0,visible.visible)(text), Math.max(20, width - 10)).map((line, index) => {
        if (label === "")
            return `  ${line}`;
        return `  ${paint("dim", (index === 0 ? label : "").padEnd(6))}  ${line}`;
    });
}

// EXTERNAL MODULE: ./packages/report/text-groups.ts
var text_groups = __webpack_require__(6363);
;// CONCATENATED MODULE: ./packages/report/text.ts











// Up to here each finding fits on a screen or two with its source line; beyond, groups read faster.
const MOST_IN_FULL = 20;
const DEFAULT_WIDTH = 100;
/** The report for people: what is wrong, worst first; then the verdict, then what to type next. */
function renderText(raw, options) {
    const run = (0,clean_run/* cleanRun */.X)(raw);
    const paint = (0,report_paint/* createPaint */.XG)(options.color);
    const tally = (0,report_tally/* tallyOf */.sv)(run);
    if (options.quiet)
        return `${(0,commands.neutralise)(verdictLine(run, tally, paint))}\n`;
    const shown = options.verbose ? everything(tally) : tally.main;
    const grouped = shown.length > MOST_IN_FULL;
    const style = { paint, width: options.width ?? DEFAULT_WIDTH };
    const quiet = options.verbose ? [] : quietLines(run, tally);
    const body = grouped
        ? [[...(0,text_groups/* renderGroups */.$3)((0,text_groups/* ruleGroups */.zu)(shown), paint, options.verbose), ...quiet]]
        : [...renderFindings(shown, run, (0,mask/* createMasks */._)(raw), style), quiet];
    const blocks = [
        [header(run, paint)],
        ...body,
        ...(options.verbose ? verboseTables(run) : []),
        [...(options.verbose ? [] : waived(tally)), ...remarks(run, tally)],
        [...notConfigured(run), verdictLine(run, tally, paint)],
        steps((0,next_steps/* nextSteps */.Z)(run, tally, grouped && !options.verbose), paint),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map(commands.neutralise).join("\n"))
        .join("\n\n")}\n`;
}
function verboseTables(run) {
    const sections = run.gates.flatMap((gate) => gate.sections);
    return sections.flatMap((section) => section.kind === "table" && section.verbose
        ? [(0,table/* renderTable */.bo)(section, "text").trimEnd().split("\n")]
        : []);
}
function everything({ main, below, existing, waived }) {
    return (0,report_tally/* worstFirst */.md)([...main, ...below, ...existing, ...waived]);
}
function header(run, paint) {
    const network = run.network.length === 0 ? "offline" : `network: ${run.network.join(", ")}`;
    const parts = [
        paint("bold", `sluice ${run.version}`),
        network,
        ...(run.workflows === undefined
            ? []
            : [
                (0,report_tally.count)(run.workflows, ["workflow", "workflows"]),
                (0,report_tally.count)(run.jobs, ["job", "jobs"]),
                ...(run.actions > 0 ? [(0,report_tally.count)(run.actions, ["action", "actions"])] : []),
            ]),
        ...run.gates.flatMap(({ account }) => (account === undefined ? [] : [(0,visible.visible)(account)])),
        (0,visible.visible)(run.policy),
    ];
    return parts.join("  ");
}
/** What somebody accepted, and why: nothing passes for clean in silence. */
function waived(tally) {
    const lines = tally.waived
        .slice(0, MOST_IN_FULL)
        .map((finding) => ["waived:", (0,place/* placeOf */.$)(finding), `${finding.rule.id}:`, finding.waiver?.reason]
        .filter((part) => part !== undefined)
        .join(" "));
    const left = tally.waived.length - lines.length;
    return [...lines, ...(left > 0 ? [`waived: ${left} more; --verbose lists them`] : [])].map(visible.visible);
}
/** What the findings do not show: each on a line of its own. */
function remarks(run, tally) {
    const lines = [
        ...tally.notJudged.map((entry) => ["not judged", (0,place/* blamedPlace */.l)(entry), entry.reason]
            .filter((part) => part !== undefined)
            .join(": ")),
        ...run.excluded.map(({ path, reason, files }) => `excluded: ${path} (${(0,report_tally.count)(files, report_tally.FILES)}): ${reason}`),
        ...run.paths.map(({ path, files, open }) => `${path}: ${(0,report_tally.count)(files, report_tally.FILES)}, ${open} open`),
        ...run.notes.map((note) => `note: ${note}`),
    ];
    return lines.map(visible.visible);
}
function notConfigured(run) {
    const gates = run.notConfigured;
    return gates.length > 0 ? [`not configured: ${gates.join(", ")}`] : [];
}
function quietLines(run, { below, existing }) {
    const groups = (0,text_groups/* ruleGroups */.zu)(below).map(({ rule, severity, findings }) => `${findings.length} ${rule.id} (${severity})`);
    const bar = run.failOn === "never" ? `below ${(0,report_tally/* threshold */.EN)(run.failOn)}` : "below fail-on";
    return [
        ...(groups.length > 0 ? [`${bar}: ${groups.join(" · ")}`] : []),
        ...(existing.length > 0
            ? [`already there: ${existing.length} that the base has too (${(0,report_tally/* severityCounts */.ur)(existing)})`]
            : []),
    ];
}
function verdictLine(run, { main, waived, notJudged }, paint) {
    const counts = (0,report_tally/* severityCounts */.ur)(main);
    const parts = [
        (0,report_paint/* paintVerdict */.on)(paint, run.verdict, run.verdict.toUpperCase()),
        `${main.length} open${counts === "" ? "" : ` (${counts})`}`,
        `${waived.length} waived`,
        `${notJudged.length} not judged`,
    ];
    return parts.join("  ");
}
function steps(next, paint) {
    const width = Math.max(0, ...next.map(({ command }) => command.length));
    return next.map(({ command, why }, index) => {
        const label = index === 0 ? paint("dim", "next") : "    ";
        return `${label}  ${command.padEnd(width)}  ${paint("dim", why)}`;
    });
}


/***/ })

};
;