"use strict";
exports.id = 380;
exports.ids = [380,923,439,601,127];
exports.modules = {

/***/ 564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanRun)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(365);


// Paths are what readers look files up by; they stay as they are.
const PATH_KEYS = new Set(["file", "path"]);
/**
 * The run as it may be printed: no text of sensitive rules, no credential shape anywhere.
 * Every report starts from it.
 */
function cleanRun(run) {
    const masks = (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .createMasks */ ._)(run);
    const anySensitive = run.findings.some(({ rule }) => rule.sensitive);
    return {
        ...run,
        gates: run.gates.map(cleanGate),
        findings: run.findings.map((finding) => !anySensitive && isClean(finding) ? finding : cleanFinding(finding, run, masks)),
        excluded: run.excluded.map((entry) => ({ ...entry, reason: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(entry.reason) })),
        notes: run.notes.map(_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$),
    };
}
function cleanGate(gate) {
    let data;
    return {
        ...gate,
        notJudged: gate.notJudged.map(cleanNotJudged),
        // A row for each of many thousand files, and only one report shows them.
        get data() {
            data ??= cleanRecord(gate.data);
            return data;
        },
        sections: gate.sections.map(cleanSection),
    };
}
/** Nearly every finding can be printed as it stands; only the others are worth a copy. */
function isClean({ message, data, anchor, related, text = "", fix, waiver }) {
    if ((0,_core__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSecret */ .dV)(message) || (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSecret */ .dV)(text) || (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSecret */ .dV)(anchor.step ?? ""))
        return false;
    for (const key in data)
        if ((0,_core__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSecret */ .dV)(data[key] ?? ""))
            return false;
    if (waiver || related.some((entry) => (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSecret */ .dV)(entry.message)))
        return false;
    return !fix || ![fix.title, ...fix.edits.map(({ newText }) => newText)].some(_core__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSecret */ .dV);
}
function cleanFinding(finding, run, masks) {
    const { text, fix, waiver, ...rest } = finding;
    const cleanText = text === undefined ? undefined : textOf(finding, text, run, masks);
    const cleanFix = fix && printableFix(fix);
    return {
        ...rest,
        message: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(finding.message),
        data: cleanTexts(finding.data),
        anchor: {
            ...finding.anchor,
            ...(finding.anchor.step !== undefined && { step: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(finding.anchor.step) }),
        },
        related: finding.related.map((entry) => ({ ...entry, message: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(entry.message) })),
        ...(cleanText !== undefined && { text: cleanText }),
        ...(cleanFix && { fix: cleanFix }),
        ...(waiver && { waiver: cleanWaiver(waiver) }),
    };
}
function textOf(finding, text, run, masks) {
    if (finding.rule.sensitive)
        return undefined;
    const { location } = finding;
    const source = location && run.sources.get(location.file);
    return location && source ? (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedSlice */ .M)(source, location.span, masks) : (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text);
}
/** A fix that would print a credential is left out: with `***` in it, it would break the file. */
function printableFix(fix) {
    if (fix.edits.some(({ newText }) => (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(newText) !== newText))
        return undefined;
    return { ...fix, title: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(fix.title) };
}
function cleanWaiver(waiver) {
    return { ...waiver, reason: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(waiver.reason) };
}
function cleanNotJudged(entry) {
    return { ...entry, reason: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(entry.reason) };
}
function cleanSection(section) {
    switch (section.kind) {
        case "table":
            return cleanTable(section);
        case "timeline":
            return {
                ...section,
                bars: section.bars.map((bar) => ({ ...bar, label: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(bar.label) })),
            };
        case "graph":
            return {
                ...section,
                nodes: section.nodes.map((node) => ({ ...node, label: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(node.label) })),
                edges: section.edges.map((edge) => ({
                    ...edge,
                    ...(edge.label !== undefined && { label: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(edge.label) }),
                })),
            };
    }
}
// Only the reports that show a table ask for its rows, and they may be many.
function cleanTable(table) {
    const { kind, title, columns, folded, verbose } = table;
    let rows;
    return {
        kind,
        title,
        columns,
        ...(folded && { folded }),
        ...(verbose && { verbose }),
        get rows() {
            rows ??= table.rows.map(cleanTexts);
            return rows;
        },
    };
}
function cleanTexts(record) {
    return Object.fromEntries(Object.entries(record).map(([key, text]) => [key, (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text)]));
}
function cleanRecord(record) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [
        key,
        PATH_KEYS.has(key) && typeof value === "string" ? value : cleanValue(value),
    ]));
}
// Gate data is made by gates, a few levels deep; never a parsed document.
function cleanValue(value) {
    if (typeof value === "string")
        return (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(value);
    if (Array.isArray(value))
        return value.map(cleanValue);
    return (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? cleanRecord(value) : value;
}


/***/ }),

/***/ 8923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   neutralise: () => (/* binding */ neutralise)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty, renderCommand */
// `\s` and every other blank, control or ignorable character: .NET trims U+0085, and compares by
// culture, where ignorable characters count for nothing.
const LEADING_COMMAND = /^([\s\p{C}\p{Default_Ignorable_Code_Point}]*)::/u;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;
/** `text` for a plain log: a line that would be a command in either syntax is shown with a `\`. */
function neutralise(text) {
    return text.split(LINE_BREAK).map(neutraliseLine).join("\n");
}
function neutraliseLine(line) {
    return line.replace(LEADING_COMMAND, "$1\\::").replaceAll("##[", "##\\[");
}
/** `%` goes first, so that an escape in the text stays text. */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** One line; properties without a value are left out. */
function renderCommand(command) {
    const properties = Object.entries(command.properties)
        .flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`])
        .join(",");
    const head = properties === "" ? command.name : `${command.name} ${properties}`;
    return `::${head}::${escapeData(command.value)}`;
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   q: () => (/* binding */ byFrequency)
/* harmony export */ });
/** Groups in order of first appearance. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
/** Most frequent first; ties by name, so that the order never depends on the file order. */
function byFrequency(groups) {
    return [...groups].sort(([a, these], [b, those]) => those.length - these.length || (a < b ? -1 : 1));
}


/***/ }),

/***/ 5331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * JSON that may also be printed in a step's log: `##[`, which opens a runner command anywhere in a
 * line, is written with an escape, and so are the separators that some readers take for line ends
 * and the marks that turn the direction of text.
 * Any parser reads the same values back.
 */
function jsonText(value) {
    const text = JSON.stringify(value, undefined, 2)
        .replaceAll("##[", "##\\u005b")
        .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeOf);
    return `${text}\n`;
}
function escapeOf(char) {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   yZ: () => (/* binding */ headRows)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);

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
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text).replace(SYNTAX, (char) => {
        const reference = referenceTo(char);
        return char === "@" || char === "#" ? `${reference}<!-- -->` : reference;
    });
}
/** A code span; where backticks cannot hold the text, in a table too, `<code>` with references does. */
function code(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text);
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


/***/ }),

/***/ 365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maskedSlice),
/* harmony export */   _: () => (/* binding */ createMasks)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1078);


/**
 * Masked is what has the shape of a credential, and what a sensitive rule flagged: the next
 * finding on the same line must not print the secret that the first one kept to itself.
 */
function createMasks(run) {
    const sensitive = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(run.findings.filter((finding) => finding.rule.sensitive && finding.location), (finding) => finding.location?.file ?? "");
    return (source, span) => {
        const shaped = (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .AY)(source.text.slice(span.start, span.end)).map((found) => ({
            start: found.start + span.start,
            end: found.end + span.start,
        }));
        const flagged = (sensitive.get(source.path) ?? []).flatMap((finding) => overlap(finding, span));
        return (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .mergeSpans */ .q4)([...shaped, ...flagged]);
    };
}
/** The text of `span`, each masked part shown as `***`. */
function maskedSlice(source, span, masks) {
    let result = "";
    let from = span.start;
    for (const hidden of masks(source, span)) {
        result += `${source.text.slice(from, hidden.start)}***`;
        from = hidden.end;
    }
    return result + source.text.slice(from, span.end);
}
function overlap({ location }, span) {
    if (!location)
        return [];
    const start = Math.max(location.span.start, span.start);
    const end = Math.min(location.span.end, span.end);
    return start < end ? [{ start, end }] : [];
}


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps),
/* harmony export */   x: () => (/* binding */ baseCommand)
/* harmony export */ });
/** Commands that are worth typing after this run, and that will do what they say. */
function nextSteps(run, tally, shortened) {
    const command = baseCommand(run);
    const worst = tally.main[0];
    return [
        ...fixStep(command, [...tally.main, ...tally.below]),
        ...(worst
            ? [{ command: `sluice explain ${worst.rule.id}`, why: "what goes wrong and how to mend it" }]
            : []),
        ...(shortened ? [{ command: `${command} --verbose`, why: "lists every place" }] : []),
    ];
}
/** The command line that judges the same again. */
function baseCommand(run) {
    const [only, ...others] = run.gates;
    const gate = only && others.length === 0 ? ` ${only.gate}` : "";
    return `sluice${gate}${run.typed.map((word) => ` ${word}`).join("")}`;
}
function fixStep(command, findings) {
    const safe = findings.filter((finding) => finding.fix?.safety === "safe").length;
    const unsafe = findings.filter((finding) => finding.fix?.safety === "unsafe").length;
    if (safe + unsafe === 0)
        return [];
    if (safe === 0) {
        return [
            {
                command: `${command} --unsafe-fixes --diff`,
                why: `shows ${unsafe} that may change behavior`,
            },
        ];
    }
    const more = unsafe > 0 ? `; --unsafe-fixes ${unsafe} more` : "";
    return [
        { command: `${command} --fix`, why: `mends ${safe}${more}; with --diff it only shows how` },
    ];
}


/***/ }),

/***/ 1073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ paintSeverity),
/* harmony export */   XG: () => (/* binding */ createPaint),
/* harmony export */   on: () => (/* binding */ paintVerdict)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function createPaint(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => {
        const [on, off] = CODES[style];
        return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
    };
}
function paintSeverity(paint, severity, text) {
    switch (severity) {
        case "critical":
            return paint("bold", paint("red", text));
        case "high":
            return paint("red", text);
        case "medium":
            return paint("yellow", text);
        case "low":
            return paint("cyan", text);
        case "info":
            return paint("dim", text);
    }
}
function paintVerdict(paint, verdict, text) {
    switch (verdict) {
        case "pass":
            return paint("bold", paint("green", text));
        case "fail":
            return paint("bold", paint("red", text));
        case "incomplete":
            return paint("bold", paint("yellow", text));
    }
}


/***/ }),

/***/ 9118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   l: () => (/* binding */ blamedPlace)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);

/** `path:line:column`, else the commit, else nothing: some findings are about settings or history. */
function placeOf({ location, anchor, }) {
    if (location) {
        const { line, column } = location.start;
        return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(location.file)}:${line}:${column}`;
    }
    return anchor.commit === undefined ? undefined : `commit ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(anchor.commit.slice(0, 12))}`;
}
/** `path:line:column` or the path alone, as it stands: the caller escapes it for its format. */
function blamedPlace({ file, at }) {
    return file !== undefined && at ? `${file}:${at.line}:${at.column}` : file;
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markdownRows),
/* harmony export */   Qi: () => (/* binding */ markdownHead),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8923);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5331);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5676);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(601);






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
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .headRows */ .yZ)(columns.map(({ title }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title)));
}
function markdownRows(table) {
    return cellsOf(table).map((cells) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(cells.map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)));
}
function textTable(table) {
    const rows = [table.columns.map(({ title }) => title.toUpperCase()), ...cellsOf(table)].map((cells) => cells.map(_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible));
    const widths = table.columns.map((_, index) => rows.reduce((widest, cells) => Math.max(widest, (0,_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)(cells[index] ?? "")), 0));
    return lines(rows.map((cells) => cells
        .map((cell, index) => (0,_width_js__WEBPACK_IMPORTED_MODULE_3__/* .padEnd */ .f)(cell, widths[index] ?? 0))
        .join("  ")
        .trimEnd()));
}
function jsonTable({ columns, rows }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(rows.map((cells) => Object.fromEntries(columns.flatMap(({ key }) => {
        const cell = cells[key];
        return cell === undefined ? [] : [[key, (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(cell)]];
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
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(text);
    const inert = FORMULA.test(text) && !NUMBER.test(text) ? `'${shown}` : shown;
    return /[",;:'\\ ]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
function cellsOf({ columns, rows }) {
    return rows.map((cells) => columns.map(({ key }) => (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(cells[key] ?? "")));
}
function lines(all) {
    return all.map((line) => `${(0,_commands_js__WEBPACK_IMPORTED_MODULE_5__.neutralise)(line)}\n`).join("");
}


/***/ }),

/***/ 6127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ threshold),
/* harmony export */   FILES: () => (/* binding */ FILES),
/* harmony export */   count: () => (/* binding */ count),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   sv: () => (/* binding */ tallyOf),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);

/** What counts as worth showing; `never` fails nothing, but still shows what would fail by default. */
function threshold(failOn) {
    return failOn === "never" ? "medium" : failOn;
}
function tallyOf(run) {
    const main = [];
    const below = [];
    const existing = [];
    const waived = [];
    for (const finding of run.findings) {
        if ((0,_core__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(finding, run.failOn))
            main.push(finding);
        else if (finding.status === "waived")
            waived.push(finding);
        else if (finding.status === "existing")
            existing.push(finding);
        else if ((0,_core__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, threshold(run.failOn)))
            main.push(finding);
        else
            below.push(finding);
    }
    return {
        main: worstFirst(main),
        below: worstFirst(below),
        existing,
        waived,
        notJudged: all(run),
    };
}
/** Keeps the run's order among equals. */
function worstFirst(findings) {
    return [...findings].sort((a, b) => (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity));
}
/** `4 critical, 148 high`; empty for none. */
function severityCounts(findings) {
    return _core__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => ({
        severity,
        count: findings.filter((finding) => finding.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${severity}`)
        .join(", ");
}
const FILES = ["file", "files"];
function count(number, [one, many]) {
    return `${number} ${number === 1 ? one : many}`;
}
/** What keeps several gates from judging, a broken config say, is said once. */
function all(run) {
    const entries = new Map();
    for (const { gate, notJudged } of run.gates) {
        for (const entry of notJudged) {
            const { file, at, reason } = entry;
            const key = [file, at?.line, at?.column, reason].join("\0");
            if (!entries.has(key))
                entries.set(key, { ...entry, gate });
        }
    }
    return [...entries.values()];
}


/***/ }),

/***/ 6363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ renderGroups),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   zu: () => (/* binding */ ruleGroups)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1078);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1073);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(601);





const SHOWN = 3;
const LONGEST_SUBJECT = 44;
/** `findings` come worst first; within a severity the rule with most findings leads. */
function ruleGroups(findings) {
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ severity }) => severity).values()].flatMap((alike) => (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .byFrequency */ .q)((0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(alike, nameOf)).flatMap(([name, group]) => group[0] ? [{ name, rule: group[0].rule, severity: group[0].severity, findings: group }] : []));
}
function nameOf({ rule, status }) {
    return status === "open" ? rule.id : `${rule.id} (${status})`;
}
function renderGroups(groups, paint, verbose) {
    const counts = groups.map(countsOf);
    const nameWidth = Math.max(...groups.map(({ name }) => name.length));
    const countWidth = Math.max(...counts.map(_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc));
    return groups.flatMap((group, index) => {
        const { severity, rule, name } = group;
        const head = [
            (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintSeverity */ .AB)(paint, severity, severity.toUpperCase().padEnd(8)),
            paint("bold", name.padEnd(nameWidth)),
            (0,_width_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)(counts[index] ?? "", countWidth),
            rule.headline,
        ];
        return [head.join("  ").trimEnd(), ...bodyOf(group, paint, verbose)];
    });
}
/** Files are counted too, unless the rule counts files itself. */
function countsOf({ rule, findings }) {
    const things = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__.count)(findings.length, rule.unit);
    const files = new Set(findings.flatMap(({ location }) => location?.file ?? [])).size;
    return files === 0 || rule.unit[0] === _tally_js__WEBPACK_IMPORTED_MODULE_1__.FILES[0] ? things : `${things}, ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_1__.count)(files, _tally_js__WEBPACK_IMPORTED_MODULE_1__.FILES)}`;
}
function bodyOf(group, paint, verbose) {
    const { rule, severity, findings } = group;
    if (verbose || (severity === "critical" && rule.subject !== undefined))
        return placesBySubject(findings, verbose);
    if (rule.groupBy !== undefined)
        return subjectsByKind(findings, rule.groupBy, paint);
    const subjects = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .byFrequency */ .q)((0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, shortSubjectOf));
    if (rule.subject !== undefined && subjects.length < findings.length)
        return [`  ${few(subjects)}`];
    return [`  ${placesOnOneLine(findings)}`];
}
function subjectsByKind(findings, key, paint) {
    const kinds = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .byFrequency */ .q)((0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ data }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(data[key] ?? "other")));
    const nameWidth = Math.max(...kinds.map(([kind]) => (0,_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)(kind)));
    const numberWidth = Math.max(...kinds.map(([, some]) => String(some.length).length));
    return kinds.map(([kind, some]) => {
        const number = (0,_width_js__WEBPACK_IMPORTED_MODULE_4__/* .padStart */ .CF)(String(some.length), numberWidth);
        const subjects = few((0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .byFrequency */ .q)((0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(some, shortSubjectOf)));
        return `  ${paint("dim", (0,_width_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)(kind, nameWidth))}  ${number}  ${subjects}`;
    });
}
function few(groups) {
    const shown = groups
        .slice(0, SHOWN)
        .map(([name, { length }]) => `${name}${length > 1 ? ` ${length}` : ""}`);
    const left = groups.length - shown.length;
    return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(" · ");
}
function placesOnOneLine(findings) {
    const shown = placesByFile(findings.slice(0, SHOWN));
    const left = findings.length - Math.min(findings.length, SHOWN);
    return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(" · ");
}
function placesBySubject(findings, verbose) {
    return (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .byFrequency */ .q)((0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, subjectOf)).flatMap(([subject, some]) => {
        const shown = verbose ? some : some.slice(0, SHOWN);
        const left = some.length - shown.length;
        const indent = subject === "" ? "  " : "    ";
        return [
            ...(subject === "" ? [] : [`  ${subject}`]),
            ...placesByFile(shown).map((places) => `${indent}${places}`),
            ...(left > 0 ? [`${indent}${left} more`] : []),
        ];
    });
}
/** `ci.yml:15:15  31:15`: the path once, then every place in it. */
function placesByFile(findings) {
    const files = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ location, anchor }) => location ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(location.file) : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(anchor.commit ?? "no place"));
    return [...files].map(([file, some]) => {
        const positions = some.flatMap(({ location }) => location ? [`${location.start.line}:${location.start.column}`] : []);
        return positions.length > 0 ? `${file}:${positions.join("  ")}` : file;
    });
}
function subjectOf({ rule, data }) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)((rule.subject === undefined ? undefined : data[rule.subject]) ?? "");
}
// Workflows of one repository at one ref are one thing to mend.
function shortSubjectOf(finding) {
    return shorten(subjectOf(finding));
}
/** `owner/repo/…@ref` keeps what a reader knows an action by. */
function shorten(subject) {
    if ((0,_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)(subject) <= LONGEST_SUBJECT)
        return subject;
    const at = subject.lastIndexOf("@");
    const [owner = "", repo = ""] = subject.split("/", 2);
    const ref = subject.slice(at);
    const forms = at > 0 ? [`${owner}/${repo}/…${ref}`, `${owner}/…${ref}`] : [];
    const chars = [...subject];
    return (forms.find((form) => (0,_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)(form) <= LONGEST_SUBJECT) ??
        `${chars.slice(0, LONGEST_SUBJECT - 1).join("")}…`);
}


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Text from a repository may carry characters that move the cursor, reorder a line or hide words
 * ("Trojan Source", CVE-2021-42574). A report shows them as escapes, on one line.
 */
// Cc, Cf, Cs, Zl, Zp and default-ignorable: controls, bidi, zero-width, tags, lone surrogates.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// Variation selectors 15 and 16 choose between text and emoji style; real names hold them.
const PRESENTATION = new Set(["\ufe0e", "\ufe0f"]);
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function visible(text) {
    return text.replace(HIDDEN, (char) => (PRESENTATION.has(char) ? char : escapeOf(char)));
}
function escapeOf(char) {
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16).padStart(4, "0");
    return SHORT[char] ?? (code > 0xffff ? `\\u{${hex}}` : `\\u${hex}`);
}
/** Cuts to `limit` code units, never through a surrogate pair, and says so with `…`. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const splits = /[\ud800-\udbff]$/.test(text.slice(end - 1, end));
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}


/***/ }),

/***/ 601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   Vj: () => (/* binding */ charWidth),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   sc: () => (/* binding */ textWidth),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
// East Asian Wide and Fullwidth blocks (Unicode UAX #11), and what is drawn as an emoji.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
/** Columns that one character takes in a terminal. */
function charWidth(char) {
    if (char <= "\u007e")
        return 1;
    if (COMBINING.test(char))
        return 0;
    return WIDE.test(char) ? 2 : 1;
}
function textWidth(text) {
    let width = 0;
    for (const char of text)
        width += charWidth(char);
    return width;
}
function padEnd(text, width) {
    return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
function padStart(text, width) {
    return " ".repeat(Math.max(0, width - textWidth(text))) + text;
}
/** Breaks at blanks so that no line is wider than `width`, but for a single longer word. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && textWidth(line) + 1 + textWidth(word) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ })

};
;