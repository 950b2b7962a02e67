export const id = 323;
export const ids = [323];
export const modules = {

/***/ 323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: ./packages/core/index.ts + 11 modules
var core = __webpack_require__(580);
// EXTERNAL MODULE: ./packages/suite/index.ts + 21 modules
var packages_suite = __webpack_require__(160);
// EXTERNAL MODULE: ./packages/cli/print.ts
var print = __webpack_require__(524);
// EXTERNAL MODULE: ./packages/cli/options.ts
var options = __webpack_require__(317);
;// CONCATENATED MODULE: ./packages/cli/reports.ts


function asFormat(name) {
    const format = options/* FORMATS */.h.find((known) => known === name);
    if (!format)
        throw new core/* UsageError */.eb((0,core/* unknownKey */.a)(name, options/* FORMATS */.h, "format"));
    return format;
}
/** `FORMAT=FILE` of `--output`. */
function parseOutput(value) {
    const split = value.indexOf("=");
    const file = value.slice(split + 1);
    if (split < 1 || file === "") {
        throw new core/* UsageError */.eb(`\`--output\` must be FORMAT=FILE; got ${(0,core/* show */.WU)(value)}`);
    }
    return { format: asFormat(value.slice(0, split)), file };
}
/** Each format is loaded when it is asked for: a text report should not pay for SARIF. */
async function renderReport(run, format, style) {
    switch (format) {
        case "text":
            return (await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 247))).renderText(run, style);
        case "oneline":
            return (await __webpack_require__.e(/* import() */ 411).then(__webpack_require__.bind(__webpack_require__, 411))).renderOneline(run);
        case "json":
            return (await __webpack_require__.e(/* import() */ 775).then(__webpack_require__.bind(__webpack_require__, 775))).renderJson(run);
        case "sarif":
            return (await __webpack_require__.e(/* import() */ 973).then(__webpack_require__.bind(__webpack_require__, 973))).renderSarif(run, { upload: false });
        case "sarif-upload":
            return (await __webpack_require__.e(/* import() */ 973).then(__webpack_require__.bind(__webpack_require__, 973))).renderSarif(run, { upload: true });
        case "markdown":
            return (await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 659))).renderSummary(run);
    }
}

;// CONCATENATED MODULE: ./packages/cli/commands/check.ts





/** `sluice [GATE] [PATH…]`: judge, report, exit code. */
async function check(args, host) {
    const format = asFormat(args.cli.format);
    const outputs = args.cli.output.map(parseOutput);
    const request = requestOf(args);
    const style = styleOf(args);
    const { fix, diff } = args.cli;
    if (fix || diff || args.cli["unsafe-fixes"]) {
        const { fixFiles } = await __webpack_require__.e(/* import() */ 124).then(__webpack_require__.bind(__webpack_require__, 124));
        const outcome = await fixFiles(request, args.cli, host);
        if (outcome.kind === "diff")
            return outcome.exitCode;
        return report(outcome.run, format, outputs, style);
    }
    return report(await (0,packages_suite/* runGates */.AQ)(request, host), format, outputs, style);
}
function requestOf({ words, suite }) {
    const [first, ...rest] = words;
    const gate = packages_suite/* GATES */.JH.find(({ name, alias }) => name === first || alias === first);
    return gate
        ? { gates: [gate.name], paths: rest, options: suite }
        : { gates: [], paths: words, options: suite };
}
async function report(run, format, outputs, style) {
    (0,print/* print */.y)(await renderReport(run, format, style));
    const plain = { color: false, verbose: true, quiet: false };
    for (const output of outputs) {
        writeReport(output.file, await renderReport(run, output.format, plain));
    }
    return core/* EXIT_CODES */.ai[run.verdict];
}
function writeReport(file, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (cause) {
        throw new core/* UsageError */.eb(`the report ${(0,core/* show */.WU)(file)} cannot be written; choose another path`, {
            cause,
        });
    }
}
function styleOf({ cli }) {
    const { stdout, env } = process;
    const wanted = stdout.isTTY && !env.NO_COLOR && env.TERM !== "dumb";
    return {
        color: cli.color === "auto" ? Boolean(wanted) : cli.color === "always",
        verbose: cli.verbose,
        quiet: cli.quiet,
        ...(stdout.isTTY && { width: stdout.columns }),
    };
}


/***/ })

};
