"use strict";
exports.id = 411;
exports.ids = [411,923,439,127];
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

/***/ 1411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderOneline: () => (/* binding */ renderOneline)
/* harmony export */ });
/* harmony import */ var _clean_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(564);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8923);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9118);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6127);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8439);





/** `path:line:column: severity rule message`, for editors and grep; a `.` stands for no place. */
function renderOneline(raw) {
    const run = (0,_clean_run_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanRun */ .X)(raw);
    const { main, below, notJudged } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyOf */ .sv)(run);
    const open = new Set([...main, ...below]);
    const lines = [
        ...run.findings.filter((finding) => open.has(finding)).map(lineOf),
        ...notJudged.map((entry) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__.visible)((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .blamedPlace */ .l)(entry) ?? ".")}: not judged: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__.visible)(entry.reason)}`),
    ];
    return lines.map((line) => `${(0,_commands_js__WEBPACK_IMPORTED_MODULE_4__.neutralise)(line)}\n`).join("");
}
function lineOf(finding) {
    const { severity, rule, message, location } = finding;
    // One step used in two places is one line twice without it.
    const via = location?.alias ? ` (alias at ${location.alias.line}:${location.alias.column})` : "";
    return `${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(finding) ?? "."}: ${severity} ${rule.id} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__.visible)(message)}${via}`;
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


/***/ })

};
;