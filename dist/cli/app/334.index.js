"use strict";
exports.id = 334;
exports.ids = [334];
exports.modules = {

/***/ 3334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tellNotJudged),
/* harmony export */   f: () => (/* binding */ requestOf),
/* harmony export */   findView: () => (/* binding */ findView),
/* harmony export */   refuseStrayFlags: () => (/* binding */ refuseStrayFlags)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4600);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2524);



/** The view that `GATE NAME…` names, if it is one; `export allowlist` has two words. */
async function findView(words) {
    const [first, ...rest] = words;
    const isGate = _suite__WEBPACK_IMPORTED_MODULE_1__/* .GATES */ .JH.some(({ name, alias }) => name === first || alias === first);
    if (first === undefined || !isGate || rest.length === 0)
        return undefined;
    const [entry] = (0,_suite__WEBPACK_IMPORTED_MODULE_1__/* .findGates */ .ul)([first]);
    const gate = await entry?.load();
    for (const view of gate?.views ?? []) {
        const length = view.name.split(" ").length;
        if (gate && rest.slice(0, length).join(" ") === view.name) {
            return { gate, view, words: rest.slice(length) };
        }
    }
    return undefined;
}
/** Flags that a view, or a whole run, has no use for would be obeyed in silence by nobody. */
function refuseStrayFlags(cli, view) {
    for (const flag of ["write", "check"]) {
        if (cli[flag] && !view?.kept) {
            const kept = "a view that is kept in a file, such as `sluice permissions-lint table`";
            throw new _core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`\`--${flag}\` belongs to ${kept}`);
        }
    }
    if (cli["per-scope"] && !view?.switches?.includes("per-scope")) {
        throw new _core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("`--per-scope` belongs to `sluice permissions-lint table`");
    }
    if (cli.script && !view?.switches?.includes("script")) {
        throw new _core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("`--script` belongs to `sluice permissions-lint settings`");
    }
}
function requestOf(view, cli, { isKept, subject }) {
    const format = cli.format ?? view.formats[0] ?? "text";
    if (!view.formats.includes(format))
        throw new _core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb((0,_core__WEBPACK_IMPORTED_MODULE_0__/* .unknownKey */ .a)(format, view.formats, "format"));
    const switches = new Set(SWITCHES.filter((name) => cli[name]));
    return { format, switches, isKept, ...(subject !== undefined && { subject }) };
}
const SWITCHES = ["per-scope", "script"];
async function tellNotJudged(notJudged) {
    if (notJudged.length === 0)
        return _core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.pass;
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N)(...notJudged.map(({ file, reason }) => `not judged: ${file ? `${file}: ` : ""}${reason}`));
    return _core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.incomplete;
}


/***/ })

};
;