"use strict";
exports.id = 775;
exports.ids = [775];
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

/***/ 2775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _clean_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(564);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5331);



/** The report for programs: stable keys, absent where unknown, never `null` (schemas/report.schema.json). */
function renderJson(run) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(reportOf((0,_clean_run_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanRun */ .X)(run)));
}
function reportOf(run) {
    return {
        version: 1,
        tool: { name: "sluice", version: run.version },
        verdict: run.verdict,
        exitCode: _core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[run.verdict],
        failOn: run.failOn,
        policy: run.policy,
        network: run.network,
        ...(run.workflows !== undefined && { workflows: run.workflows }),
        jobs: run.jobs,
        actions: run.actions,
        gates: run.gates.map(gateOf),
        findings: run.findings.map(findingOf),
        notConfigured: run.notConfigured,
        excluded: run.excluded.map(({ path, reason, files }) => ({ path, reason, files })),
        paths: run.paths.map(({ path, files, open }) => ({ path, files, open })),
        notes: run.notes,
    };
}
function gateOf({ gate, verdict, files, counts, notJudged, data }) {
    return {
        gate,
        verdict,
        files,
        counts: { open: counts.open, waived: counts.waived, existing: counts.existing },
        notJudged: notJudged.map(notJudgedOf),
        data,
    };
}
function notJudgedOf({ file, at, reason }) {
    return {
        ...(file !== undefined && { file }),
        ...(at && { start: positionOf(at) }),
        reason,
    };
}
function findingOf(finding) {
    const { location, text, fix, fingerprint, waiver } = finding;
    return {
        gate: finding.gate,
        rule: finding.rule.id,
        severity: finding.severity,
        status: finding.status,
        message: finding.message,
        ...(location && placeOf(location)),
        ...(location && text !== undefined && { text }),
        ...(location?.alias && { alias: positionOf(location.alias) }),
        ...anchorOf(finding.anchor),
        data: sorted(finding.data),
        related: finding.related.map(relatedOf),
        ...(fix && { fix: fixOf(fix) }),
        ...(fingerprint !== undefined && { fingerprint }),
        ...(waiver && { waiver: waiverOf(waiver) }),
    };
}
function placeOf({ file, span, start, end }) {
    return {
        file,
        start: { offset: span.start, ...positionOf(start) },
        end: { offset: span.end, ...positionOf(end) },
    };
}
function positionOf({ line, column }) {
    return { line, column };
}
function anchorOf({ commit, job, step, stepIndex }) {
    return {
        ...(commit !== undefined && { commit }),
        ...(job !== undefined && { job }),
        ...(step !== undefined && { step }),
        ...(stepIndex && { stepIndex }),
    };
}
function relatedOf(related) {
    return {
        ...placeOf(related),
        ...(related.alias && { alias: positionOf(related.alias) }),
        message: related.message,
    };
}
function fixOf({ title, safety, edits }) {
    return {
        title,
        safety,
        edits: edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
    };
}
function waiverOf({ kind, id, reason, owner, expires }) {
    return {
        kind,
        id,
        reason,
        ...(owner !== undefined && { owner }),
        ...(expires !== undefined && { expires }),
    };
}
// Rules may fill their data in any order; equal findings are equal bytes. A slot that is empty in the
// message is not applicable, and absent here.
function sorted(data) {
    const given = Object.entries(data).filter(([, value]) => value !== "");
    return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)));
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


/***/ })

};
;