"use strict";
exports.id = 127;
exports.ids = [127];
exports.modules = {

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


/***/ })

};
;