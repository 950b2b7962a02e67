"use strict";
exports.id = 138;
exports.ids = [138];
exports.modules = {

/***/ 5138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/suite/index.ts + 26 modules
var packages_suite = __webpack_require__(4600);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/cli/output-file.ts



/** Writes a report where the caller said, devices such as `/dev/stdout` included. */
function writeReport(file, text) {
    try {
        if (!leadsAstray(file)) {
            (0,external_node_fs_.writeFileSync)(file, text);
            return;
        }
    }
    catch (cause) {
        throw new core/* UsageError */.eb(`the report ${(0,core/* show */.WU)(file)} cannot be written; choose another path`, {
            cause,
        });
    }
    throw new core/* UsageError */.eb(`a link leads the report ${(0,core/* show */.WU)(file)} elsewhere; choose another path`);
}
/**
 * A committed link may stand where a report is to go, and send it over any file of this user. Only a
 * path that as written stays below the working directory can meet one.
 */
function leadsAstray(file) {
    const folder = (0,external_node_fs_.realpathSync)(".");
    const written = (0,external_node_path_.resolve)(folder, file);
    if (!isBelow(folder, written))
        return false;
    const path = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(written)), (0,external_node_path_.basename)(written));
    if (!isBelow(folder, path))
        return true;
    const isLink = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink();
    return isLink === true && !isBelow(folder, (0,external_node_fs_.realpathSync)(path));
}
function isBelow(folder, path) {
    return path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}

// EXTERNAL MODULE: ./packages/cli/print.ts
var print = __webpack_require__(2524);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 7247))).renderText(run, style);
        case "oneline":
            return (await __webpack_require__.e(/* import() */ 411).then(__webpack_require__.bind(__webpack_require__, 1411))).renderOneline(run);
        case "json":
            return (await __webpack_require__.e(/* import() */ 775).then(__webpack_require__.bind(__webpack_require__, 2775))).renderJson(run);
        case "sarif":
            return (await __webpack_require__.e(/* import() */ 973).then(__webpack_require__.bind(__webpack_require__, 973))).renderSarif(run, { upload: false });
        case "sarif-upload":
            return (await __webpack_require__.e(/* import() */ 973).then(__webpack_require__.bind(__webpack_require__, 973))).renderSarif(run, { upload: true });
        case "markdown":
            return (await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 9754))).renderSummary(run);
    }
}

;// CONCATENATED MODULE: ./packages/cli/commands/check.ts





/** `sluice [GATE] [PATH…]`: judge, report, exit code; of `rules` alone, where they are given. */
async function check(args, host, rules) {
    const format = asFormat(args.cli.format ?? "text");
    const outputs = args.cli.output.map(parseOutput);
    const style = styleOf(args);
    const { fix, diff } = args.cli;
    const isFixing = fix || diff || args.cli["unsafe-fixes"];
    const formats = [format, ...outputs.map((output) => output.format)];
    const request = {
        ...requestOf(args),
        ...(args.network && { network: args.network }),
        ...(rules && { rules }),
        fingerprints: isFixing || formats.some(showsFingerprints),
    };
    if (isFixing) {
        const { fixFiles } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 4017));
        const outcome = await fixFiles(request, args.cli, host);
        if (outcome.kind === "diff")
            return outcome.exitCode;
        return report(outcome.run, format, outputs, style);
    }
    return report(await (0,packages_suite/* runGates */.AQ)(request, host), format, outputs, style);
}
function requestOf({ words, suite, planned }) {
    if (planned) {
        return { gates: [planned.gate], paths: [], options: suite, planned };
    }
    const [first, ...rest] = words;
    const gate = packages_suite/* GATES */.JH.find(({ name, alias }) => name === first || alias === first);
    return gate
        ? { gates: [gate.name], paths: rest, options: suite }
        : { gates: [], paths: words, options: suite };
}
function showsFingerprints(format) {
    return format === "json" || format === "sarif" || format === "sarif-upload";
}
async function report(run, format, outputs, style) {
    await writeFiles(run);
    (0,print/* print */.y)(answerOf(run, format, style) ?? (await renderReport(run, format, style)));
    const plain = { color: false, verbose: true, quiet: false };
    for (const output of outputs) {
        writeReport(output.file, await renderReport(run, output.format, plain));
    }
    return core/* EXIT_CODES */.ai[run.verdict];
}
/** What a command was asked for stands alone on standard output, for `$(…)`. */
function answerOf(run, format, style) {
    if (format !== "text" || style.quiet || run.verdict !== "pass")
        return undefined;
    return run.gates.find(({ answer }) => answer !== undefined)?.answer;
}
async function writeFiles({ verdict, gates }) {
    if (verdict !== "pass")
        return;
    for (const { path, text } of gates.flatMap(({ toWrite }) => toWrite)) {
        writeReport(path, text);
        await (0,print/* note */.N)(`wrote ${path}`);
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
;