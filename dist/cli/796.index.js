export const id = 796;
export const ids = [796];
export const modules = {

/***/ 796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(160);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(970);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(317);



/** The help; with a gate's name, that gate's own. */
async function renderHelp(name) {
    const entry = _suite__WEBPACK_IMPORTED_MODULE_0__/* .GATES */ .JH.find((gate) => gate.name === name || gate.alias === name);
    const gates = await Promise.all((entry ? [entry] : _suite__WEBPACK_IMPORTED_MODULE_0__/* .GATES */ .JH).map((gate) => gate.load()));
    const usage = entry
        ? [`sluice ${entry.name} [PATH…]`]
        : ["sluice [PATH…]            the gates that apply here, offline"];
    const lines = [
        `sluice ${_suite__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv}`,
        "",
        "Usage",
        ...usage.map((line) => `  ${line}`),
        ...gates.flatMap((gate) => [
            `  ${`sluice ${gate.name}`.padEnd(25)} ${gate.question} Alias: ${gate.alias}.`,
            ...gate.views.map((view) => `  ${`       ${gate.name} ${view.name}`.padEnd(40)} ${view.summary}`),
        ]),
        `  ${"sluice explain RULE".padEnd(25)} The rule's page.`,
        "",
        "A PATH is a repository, a folder of workflow files, or one file; - is standard input; none",
        "means the repository around the working directory.",
        "",
        "Flags",
        ...[...(0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .specsOf */ .Q)(_suite__WEBPACK_IMPORTED_MODULE_0__/* .SUITE_OPTIONS */ .s0), ...(0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .specsOf */ .Q)(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .CLI_OPTIONS */ .E)].flatMap(([flagName, { flag, description, default: preset }]) => {
            if (!flag)
                return [];
            const left = flag.placeholder ? `--${flagName} ${flag.placeholder}` : `--${flagName}`;
            const known = typeof preset === "string" ? ` Default: ${preset}.` : "";
            return [`  ${left.padEnd(25)} ${description}${known}`];
        }),
        "",
        "Examples",
        "  sluice                                   judge the repository around you",
        "  sluice pin-check --format json ../other  one gate, another repository, for a program",
        "",
        "Exit codes",
        "  0  pass: everything asked for was judged and nothing reaches --fail-on",
        "  1  fail: at least one open finding at or above --fail-on",
        "  2  incomplete: bad usage or config, unreadable input, or a fault of our own",
    ];
    return `${lines.join("\n")}\n`;
}


/***/ })

};
