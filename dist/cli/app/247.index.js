"use strict";
exports.id = 247;
exports.ids = [247,923,439,601,127];
exports.modules = {

/***/ 564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanRun)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8695);
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
    return {
        ...gate,
        notJudged: gate.notJudged.map(cleanNotJudged),
        data: cleanRecord(gate.data),
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
    const { kind, title, columns, folded } = table;
    let rows;
    return {
        kind,
        title,
        columns,
        ...(folded && { folded }),
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
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8695);
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
// What a shell reads as one word as it stands, and nobody reads as a flag.
const PLAIN_PATH = /^[\w./][\w./-]*$/;
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
/** The command line that judges the same again; `PATH` where a path is no plain word. */
function baseCommand(run) {
    const [only, ...others] = run.gates;
    const gate = only && others.length === 0 ? ` ${only.gate}` : "";
    const paths = run.typedPaths.map((path) => ` ${PLAIN_PATH.test(path) ? path : "PATH"}`);
    return `sluice${gate}${paths.join("")}`;
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
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8695);

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
function all(run) {
    return run.gates.flatMap(({ gate, notJudged }) => notJudged.map((entry) => ({ ...entry, gate })));
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
        [...(options.verbose ? [] : waived(tally)), ...remarks(run, tally)],
        [...notConfigured(run), verdictLine(run, tally, paint)],
        steps((0,next_steps/* nextSteps */.Z)(run, tally, grouped && !options.verbose), paint),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map(commands.neutralise).join("\n"))
        .join("\n\n")}\n`;
}
function everything({ main, below, existing, waived }) {
    return (0,report_tally/* worstFirst */.md)([...main, ...below, ...existing, ...waived]);
}
function header(run, paint) {
    const network = run.network.length === 0 ? "offline" : `network: ${run.network.join(", ")}`;
    const parts = [
        paint("bold", `sluice ${run.version}`),
        network,
        (0,report_tally.count)(run.workflows, ["workflow", "workflows"]),
        (0,report_tally.count)(run.jobs, ["job", "jobs"]),
        ...(run.actions > 0 ? [(0,report_tally.count)(run.actions, ["action", "actions"])] : []),
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