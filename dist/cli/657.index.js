export const id = 657;
export const ids = [657];
export const modules = {

/***/ 657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findView: () => (/* binding */ findView),
/* harmony export */   runView: () => (/* binding */ runView)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(520);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(160);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(524);



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
            return { gate, view, paths: rest.slice(length) };
        }
    }
    return undefined;
}
/** `sluice GATE VIEW [PATH…]`: prints, and exits 0 unless something could not be read. */
async function runView({ gate, view, paths }, args, host) {
    const format = args.cli.format;
    if (!view.formats.includes(format))
        throw new _core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb((0,_core__WEBPACK_IMPORTED_MODULE_0__/* .unknownKey */ .a)(format, view.formats, "format"));
    const { parts, notJudged } = await (0,_suite__WEBPACK_IMPORTED_MODULE_1__/* .gatherFor */ .FI)(gate, { gates: [gate.name], paths, options: args.suite }, host);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(view.render(format, parts));
    if (notJudged.length === 0)
        return _core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.pass;
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N)(...notJudged.map(({ file, reason }) => `not judged: ${file ? `${file}: ` : ""}${reason}`));
    return _core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.incomplete;
}


/***/ })

};
