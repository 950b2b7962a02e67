"use strict";
exports.id = 973;
exports.ids = [973,439,127];
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

/***/ 973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/report/clean-run.ts
var clean_run = __webpack_require__(564);
// EXTERNAL MODULE: ./packages/report/json-text.ts
var json_text = __webpack_require__(5331);
;// CONCATENATED MODULE: ./packages/report/links.ts
const HOME = "https://github.com/sluice-ci/sluice";
function ruleUrl(rule) {
    return `${HOME}/blob/main/docs/rules/${rule}.md`;
}

// EXTERNAL MODULE: ./packages/report/mask.ts
var mask = __webpack_require__(365);
;// CONCATENATED MODULE: ./packages/report/sarif-location.ts

const LONE_SURROGATE = /\p{Surrogate}/gu;
const BOM = "\ufeff";
/** A path as a URI relative to the scanned root; each segment escaped, so none reads as scheme or host. */
function artifactOf(file) {
    const uri = file
        .replace(LONE_SURROGATE, "\ufffd")
        .split("/")
        .filter((segment) => segment !== "")
        .map(encodeURIComponent)
        .join("/");
    return { uri, uriBaseId: "%SRCROOT%" };
}
/** `source` is absent where the text may not be shown. */
function physicalLocation(location, source, masks) {
    const { file, span, start, end } = location;
    const bom = source?.text.startsWith(BOM) ? 1 : 0;
    return {
        artifactLocation: artifactOf(file),
        region: {
            startLine: start.line,
            startColumn: columnOf(start.line, start.column, bom),
            endLine: end.line,
            endColumn: columnOf(end.line, end.column, bom),
            ...regionOf(span, bom),
            ...(source && { snippet: { text: (0,mask/* maskedSlice */.M)(source, span, masks) } }),
        },
    };
}
/** Readers of SARIF do not count a byte-order mark; our spans do. */
function regionOf(span, bom) {
    const charOffset = Math.max(0, span.start - bom);
    return { charOffset, charLength: Math.max(0, span.end - bom - charOffset) };
}
function columnOf(line, column, bom) {
    return line === 1 ? Math.max(1, column - bom) : column;
}

// EXTERNAL MODULE: ./packages/report/visible.ts
var visible = __webpack_require__(8439);
;// CONCATENATED MODULE: ./packages/report/sarif-message.ts

/**
 * Plain text of a SARIF message. `[words](target)` would be a link there (§3.11.6), so brackets
 * are escaped where the text could hold one.
 */
function messageOf(text) {
    const shown = (0,visible.visible)(text);
    return { text: shown.includes("](") ? shown.replace(/[\\[\]]/g, "\\$&") : shown };
}

// EXTERNAL MODULE: ./packages/report/group-by.ts
var group_by = __webpack_require__(1078);
;// CONCATENATED MODULE: ./packages/report/sarif-rule.ts



/** One descriptor per rule that has results, sorted by id. */
function descriptorsOf(findings) {
    return [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule.id)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, alike]) => {
        const rule = alike[0]?.rule;
        if (!rule)
            return [];
        return [descriptorOf(rule, alike.map(({ severity }) => severity).reduce(core/* worst */.QZ))];
    });
}
function levelOf(severity) {
    switch (severity) {
        case "critical":
        case "high":
            return "error";
        case "medium":
            return "warning";
        case "low":
        case "info":
            return "note";
    }
}
/** Code scanning knows a severity per rule only, so a graded rule shows the worst of its results. */
function descriptorOf(rule, severity) {
    const score = securitySeverity(severity);
    return {
        id: rule.id,
        shortDescription: { text: rule.summary },
        fullDescription: { text: `${rule.summary} ${rule.stops}` },
        help: {
            text: `${rule.summary}\n\nStops: ${rule.stops}\n\n${ruleUrl(rule.id)}`,
            markdown: `${rule.summary}\n\n**Stops:** ${rule.stops}\n\n[${rule.id}](${ruleUrl(rule.id)})`,
        },
        helpUri: ruleUrl(rule.id),
        defaultConfiguration: { level: levelOf(severity) },
        properties: {
            tags: ["security", ...rule.cwe.slice(0, 9).map(cweTag)],
            ...(score !== undefined && { "security-severity": score }),
        },
    };
}
/** The middle of each band of code scanning: critical from 9.0, high from 7.0, medium from 4.0, low above 0. */
function securitySeverity(severity) {
    switch (severity) {
        case "critical":
            return "9.5";
        case "high":
            return "8.0";
        case "medium":
            return "5.5";
        case "low":
            return "2.0";
        case "info":
            return undefined;
    }
}
function cweTag(number) {
    return `external/cwe/cwe-${String(number).padStart(3, "0")}`;
}

;// CONCATENATED MODULE: ./packages/report/sarif-result.ts



// docs.github.com, "SARIF results exceed one or more limits": locations per result.
const MOST_LOCATIONS = 1_000;
// Code scanning refuses a file in which a result has no place.
const NOWHERE = { physicalLocation: { artifactLocation: artifactOf(".github/sluice.yml") } };
function resultOf(finding, context) {
    const { rule, severity, message, fingerprint, gate, status, anchor } = finding;
    const related = finding.related.slice(0, MOST_LOCATIONS);
    const fixes = fixesOf(finding, context.run);
    return {
        ruleId: rule.id,
        ruleIndex: context.ruleIndex,
        level: levelOf(severity),
        message: messageOf(message),
        locations: locationsOf(finding, context),
        ...(related.length > 0 && {
            relatedLocations: related.map((location, id) => relatedOf(location, id, context)),
        }),
        ...(fingerprint !== undefined && { partialFingerprints: { "sluice/v1": fingerprint } }),
        ...(fixes.length > 0 && { fixes }),
        ...(!context.upload && { suppressions: suppressionsOf(finding) }),
        properties: {
            gate,
            severity,
            status,
            ...(anchor.job !== undefined && { job: anchor.job }),
            ...(anchor.step !== undefined && { step: anchor.step }),
            ...(anchor.commit !== undefined && { commit: anchor.commit }),
        },
    };
}
function locationsOf({ location, rule }, { run, masks, upload }) {
    if (!location)
        return upload ? [NOWHERE] : [];
    const source = rule.sensitive ? undefined : run.sources.get(location.file);
    return [{ physicalLocation: physicalLocation(location, source, masks) }];
}
function relatedOf(location, id, { run, masks }) {
    return {
        id,
        message: messageOf(location.message),
        physicalLocation: physicalLocation(location, run.sources.get(location.file), masks),
    };
}
function fixesOf({ fix, location }, run) {
    if (!fix || !location || fix.edits.length === 0)
        return [];
    const bom = run.sources.get(location.file)?.text.startsWith("\ufeff") ? 1 : 0;
    const replacements = fix.edits.map(({ span, newText }) => ({
        deletedRegion: regionOf(span, bom),
        insertedContent: { text: newText },
    }));
    return [
        {
            description: messageOf(`${fix.title} (${fix.safety})`),
            artifactChanges: [{ artifactLocation: artifactOf(location.file), replacements }],
        },
    ];
}
/** An empty list says "not suppressed"; an absent one would say "unknown" (§3.27.23). */
function suppressionsOf({ status, waiver }) {
    if (status !== "waived")
        return [];
    const { reason, id } = waiver ?? {};
    return [
        {
            kind: waiver?.kind === "comment" ? "inSource" : "external",
            status: "accepted",
            ...(reason !== undefined && { justification: `${reason} (${id})` }),
        },
    ];
}

// EXTERNAL MODULE: ./packages/report/tally.ts
var tally = __webpack_require__(6127);
;// CONCATENATED MODULE: ./packages/report/sarif.ts










// docs.github.com, "SARIF results exceed one or more limits".
const MOST_RESULTS = 25_000;
/** SARIF 2.1.0 (OASIS). */
function renderSarif(raw, options) {
    const run = (0,clean_run/* cleanRun */.X)(raw);
    const wanted = options.upload
        ? run.findings.filter(({ status }) => status !== "waived")
        : run.findings;
    const findings = wanted.length > MOST_RESULTS ? worst(wanted) : wanted;
    const rules = descriptorsOf(findings);
    const masks = (0,mask/* createMasks */._)(raw);
    return (0,json_text/* jsonText */.s)({
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "sluice",
                        semanticVersion: run.version,
                        informationUri: HOME,
                        rules,
                    },
                },
                invocations: [invocationOf(run, wanted.length - findings.length)],
                originalUriBaseIds: { "%SRCROOT%": { description: messageOf("The scanned root.") } },
                columnKind: "utf16CodeUnits",
                newlineSequences: ["\r\n", "\n", "\r"],
                results: findings.map((finding) => resultOf(finding, {
                    run,
                    masks,
                    upload: options.upload,
                    ruleIndex: rules.findIndex(({ id }) => id === finding.rule.id),
                })),
            },
        ],
    });
}
function worst(findings) {
    const kept = new Set((0,tally/* worstFirst */.md)(findings).slice(0, MOST_RESULTS));
    return findings.filter((finding) => kept.has(finding));
}
/** What was not judged is said here: a missing result must not read as a clean file. */
function invocationOf(run, left) {
    const { notJudged } = (0,tally/* tallyOf */.sv)(run);
    const notifications = [
        ...notJudged.map(({ file, at, reason }) => ({
            level: "error",
            message: messageOf(`not judged: ${reason}`),
            ...(file !== undefined && {
                locations: [
                    {
                        physicalLocation: {
                            artifactLocation: artifactOf(file),
                            ...(at && { region: { startLine: at.line, startColumn: at.column } }),
                        },
                    },
                ],
            }),
        })),
        ...(left > 0
            ? [{ level: "warning", message: messageOf(`${left} milder results are left out`) }]
            : []),
    ];
    return {
        executionSuccessful: notJudged.length === 0,
        exitCode: core/* EXIT_CODES */.ai[run.verdict],
        toolExecutionNotifications: notifications,
    };
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