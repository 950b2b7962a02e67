"use strict";
exports.id = 17;
exports.ids = [17];
exports.modules = {

/***/ 4017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixFiles: () => (/* binding */ fixFiles)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(251);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7769);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2524);





/** `--diff` shows what fixing would change, `--fix` writes it; every change was proven in memory. */
async function fixFiles(request, cli, host) {
    if (request.paths.includes("-")) {
        throw new _core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("standard input cannot be fixed; name the file");
    }
    const level = cli["unsafe-fixes"] ? "unsafe" : "safe";
    const { run, changes, fixed, refused } = await (0,_suite__WEBPACK_IMPORTED_MODULE_2__/* .planFixes */ .T9)(request, host, level);
    if (cli.diff) {
        for (const change of changes)
            (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(await (0,_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .patchOf */ .g)(change));
        return { kind: "diff", exitCode: changes.length > 0 ? _core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.fail : _core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.pass };
    }
    for (const change of changes)
        (0,_host__WEBPACK_IMPORTED_MODULE_1__/* .writeChange */ .k$)(change.root, change.file, change.before, change.after);
    const left = refused.length > 0 ? `, ${refused.length} left alone` : "";
    const notFixed = refused.map(({ finding, reason }) => {
        const { location } = finding;
        const place = location ? `${location.file}:${location.start.line}: ` : "";
        return `  not fixed: ${place}${finding.rule.id}: ${reason}`;
    });
    const { count, FILES } = await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 6127));
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .note */ .N)(`fixed ${fixed.length} in ${count(changes.length, FILES)}${left}`, ...notFixed);
    return { kind: "run", run };
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);


// Controls but for the tab, and marks that end a line or turn its direction.
const ACTED_ON = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** The search for the shortest patch takes time with the square of its length. */
const MOST_EDITS = 2000;
/**
 * A unified diff. Its context is the repository's text: a line with what a terminal or the runner
 * would act on, or with a credential, is shown so that nobody acts on it, and no longer applies;
 * `--fix` is there for it.
 */
async function patchOf({ file, before, after }) {
    const { neutralise } = await __webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 8923));
    const { visible } = await __webpack_require__.e(/* import() */ 439).then(__webpack_require__.bind(__webpack_require__, 8439));
    const plainLine = (line) => {
        const end = line.endsWith("\r") ? "\r" : "";
        const body = line.slice(0, line.length - end.length);
        return neutralise(body.replace(ACTED_ON, visible)) + end;
    };
    const name = visible(file);
    const old = `a/${name}`;
    const fresh = `b/${name}`;
    const options = { context: 3, maxEditLength: MOST_EDITS };
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .createTwoFilesPatch */ .ss)(old, fresh, before, after, "", "", options) ??
        replacement(old, fresh, before, after);
    // The library opens with a line of `=`; git and patch(1) do not want it.
    return (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(patch.slice(patch.indexOf("--- ")))
        .split("\n")
        .map(plainLine)
        .join("\n");
}
/** All old lines out, all new ones in: also a patch, and made in no time. */
function replacement(old, fresh, before, after) {
    const [removed, added] = [linesOf(before), linesOf(after)];
    return [
        `--- ${old}`,
        `+++ ${fresh}`,
        `@@ -1,${removed.length} +1,${added.length} @@`,
        ...removed.map((line) => `-${line}`),
        ...added.map((line) => `+${line}`),
        "",
    ].join("\n");
}
function linesOf(text) {
    const lines = text.split("\n");
    const last = lines.pop();
    if (last === undefined || last === "")
        return lines;
    return [...lines, `${last}\n\\ No newline at end of file`];
}


/***/ })

};
;