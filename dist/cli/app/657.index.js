"use strict";
exports.id = 657;
exports.ids = [657,334];
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


/***/ }),

/***/ 657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runView: () => (/* binding */ runView)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4600);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2524);
/* harmony import */ var _found_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3334);




/** `sluice GATE VIEW [PATH…]`: prints, and exits 0 unless something could not be read. */
async function runView(found, args, host) {
    const { view, gate } = found;
    (0,_found_view_js__WEBPACK_IMPORTED_MODULE_3__.refuseStrayFlags)(args.cli, view);
    if (view.network && !args.network?.layers.includes(view.network)) {
        const command = `sluice ${gate.name} ${view.name} --network ${view.network}`;
        throw new _core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`\`${view.name}\` asks GitHub, and Sluice is offline: \`${command}\``);
    }
    if (view.audit && !(view.audit.unless === "script" && args.cli.script)) {
        if (args.cli.fix || args.cli.diff || args.cli["unsafe-fixes"])
            throw new _core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`\`${view.name}\` mends nothing; \`--script\` prints what would`);
        const { check } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 5138));
        return check({ ...args, words: [gate.name, ...found.words] }, host, view.audit.rules);
    }
    if (view.kept && (args.cli.write || args.cli.check || view.kept.path !== undefined)) {
        const { keep } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 3481));
        return keep(found, args, host);
    }
    const [subject, ...rest] = view.subject ? found.words : [undefined, ...found.words];
    if (view.subject && subject === undefined) {
        const usage = `sluice ${gate.name} ${view.name} ${view.subject}`;
        throw new _core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`name what is meant: \`${usage}\``);
    }
    const paths = rest.flatMap((word) => (word === undefined ? [] : [word]));
    const request = (0,_found_view_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOf */ .f)(view, args.cli, { isKept: false, subject });
    const { parts, notJudged } = await (0,_suite__WEBPACK_IMPORTED_MODULE_1__/* .gatherFor */ .FI)(gate, {
        gates: [gate.name],
        paths: pathsAround(subject, paths, host),
        options: args.suite,
        ...(args.network && { network: args.network }),
    }, host);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(view.render(request, parts));
    return (0,_found_view_js__WEBPACK_IMPORTED_MODULE_3__/* .tellNotJudged */ .Y)(notJudged);
}
// `explain other/.github/workflows/ci.yml#build`: the whole repository around that file is looked at.
function pathsAround(subject, paths, host) {
    if (subject === undefined || paths.length > 0)
        return paths;
    const mark = subject.lastIndexOf("#");
    const file = mark < 0 ? subject : subject.slice(0, mark);
    const located = host.locate(file);
    if (located.kind !== "file")
        return paths;
    return [located.inRepository ? located.root : file];
}


/***/ })

};
;