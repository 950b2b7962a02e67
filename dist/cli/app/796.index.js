"use strict";
exports.id = 796;
exports.ids = [796];
exports.modules = {

/***/ 2796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpTopic: () => (/* binding */ helpTopic),
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4600);
/* harmony import */ var _find_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(648);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(317);




const WIDTH = 100;
const LEFT = 40;
const FLAG_LEFT = 24;
/** The help; with a gate's name, that gate's own, and with one of its commands, that one's. */
async function renderHelp(topic, name) {
    const entry = _suite__WEBPACK_IMPORTED_MODULE_1__/* .GATES */ .JH.find(({ name, alias }) => name === topic || alias === topic);
    const { wrap } = await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 601));
    const row = (left, text, width = LEFT) => {
        const lines = wrap(text, WIDTH - width - 4);
        // What does not fit beside its text stands above it.
        const [head = "", ...rest] = left.length > width ? ["", ...lines] : lines;
        return [
            `  ${left.padEnd(width)}  ${head}`.trimEnd(),
            ...rest.map((line) => `  ${"".padEnd(width)}  ${line}`),
        ];
    };
    const gates = await Promise.all((entry ? [entry] : _suite__WEBPACK_IMPORTED_MODULE_1__/* .GATES */ .JH).map((gate) => gate.load()));
    const [only] = entry ? gates : [];
    const command = only?.commands?.list.find((known) => known.name === name);
    if (only && command)
        return commandHelp(only, command, row);
    const lines = [
        `sluice ${_suite__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv}`,
        "",
        "Usage",
        ...(entry ? [] : row("sluice [PATH…]", "the gates that apply here, offline")),
        ...gates.flatMap((gate) => usageOf(gate, row)),
        ...row("sluice explain RULE", "the rule's page"),
        "",
        ...wrap(PATHS, WIDTH),
        "",
        "Flags",
        ...[...(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .specsOf */ .Qw)(_suite__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_OPTIONS */ .s0), ...(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .specsOf */ .Qw)(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .CLI_OPTIONS */ .E)].flatMap((spec) => flagLines(spec, row)),
        ...(only?.commands
            ? ["", ...wrap(`Each command has flags of its own: sluice help ${only.name} COMMAND.`, WIDTH)]
            : []),
        "",
        "Examples",
        ...(only ? examplesOf(only) : EXAMPLES),
        "",
        ...EXIT_CODE_LINES,
    ];
    return `${lines.join("\n")}\n`;
}
function commandHelp(gate, command, row) {
    const { name, usage, summary, flags, example } = command;
    const own = (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .specsOf */ .Qw)(gate.commands?.flags ?? {}).filter(([flag]) => flags.includes(flag));
    const others = [...(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .specsOf */ .Qw)(_suite__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_OPTIONS */ .s0), ...(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .specsOf */ .Qw)(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .CLI_OPTIONS */ .E)].filter(([flag]) => !flags.includes(flag) && !_find_command_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FOR_COMMANDS */ .F0.some((known) => known === flag));
    const lines = [
        `sluice ${_suite__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv}`,
        "",
        "Usage",
        ...row(`sluice ${gate.name} ${name} ${usage}`, summary),
        "",
        "Flags",
        ...[...own, ...others].flatMap((spec) => flagLines(spec, row)),
        "",
        "Examples",
        ...exampleLines([
            [`sluice ${gate.name} ${example[0]}`, example[1]],
            [`sluice ${gate.name} ${name} … --format json`, "for a program"],
        ]),
        "",
        ...EXIT_CODE_LINES,
    ];
    return `${lines.join("\n")}\n`;
}
/** `sluice help WORD`: the gate that is meant, else nothing; throws UsageError for another word. */
function helpTopic(word) {
    const known = _suite__WEBPACK_IMPORTED_MODULE_1__/* .GATES */ .JH.flatMap(({ name, alias }) => [name, alias]);
    if (word === undefined || known.includes(word))
        return word;
    throw new _core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb((0,_core__WEBPACK_IMPORTED_MODULE_0__/* .unknownKey */ .a)(word, known, "gate"));
}
const PATHS = "A PATH is a repository, a folder of workflow files, or one file; - is standard input; none means the repository around the working directory.";
const EXAMPLES = [
    "  sluice                                   judge the repository around you",
    "  sluice pin-check --format json ../other  one gate, another repository, for a program",
];
const EXIT_CODE_LINES = [
    "Exit codes",
    "  0  pass: everything asked for was judged and nothing reaches --fail-on",
    "  1  fail: at least one open finding at or above --fail-on",
    "  2  incomplete: bad usage or config, unreadable input, or a fault of our own",
];
function usageOf({ name, alias, question, views, commands }, row) {
    return [
        ...row(`sluice ${name} [PATH…]`, `${question} Short: sluice ${alias}.`),
        ...(commands?.list ?? []).flatMap(({ name: command, usage, summary }) => row(`       ${name} ${command} ${usage}`, summary)),
        ...views.flatMap((view) => row(`       ${name} ${viewUsage(view)}`, view.summary)),
    ];
}
function viewUsage({ name, subject, kept }) {
    if (subject)
        return `${name} ${subject}`;
    if (!kept)
        return `${name} [PATH…]`;
    return kept.path === undefined ? `${name} [--write|--check FILE]` : `${name} [--check]`;
}
function examplesOf({ name, commands }) {
    if (commands) {
        const [first, second] = commands.list.map(({ example }) => example);
        const shown = [first, second].flatMap((example) => (example ? [example] : []));
        return exampleLines(shown.map(([words, what]) => [`sluice ${name} ${words}`, what]));
    }
    return exampleLines([
        [`sluice ${name} --diff`, "what the safe fixes would change here"],
        [
            `sluice ${name} --output sarif=out.sarif .github/workflows/ci.yml`,
            "one file, a second report",
        ],
    ]);
}
function exampleLines(examples) {
    const width = Math.max(...examples.map(([command]) => command.length));
    // Beside a command as long as a line there is no room.
    const isLong = width > WIDTH;
    return examples.flatMap(([command, what]) => isLong ? [`  ${command}`, `      ${what}`] : [`  ${command.padEnd(width)}  ${what}`]);
}
function flagLines([name, spec], row) {
    const { flag, description, default: preset } = spec;
    if (!flag)
        return [];
    const choices = (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .choicesOf */ .cU)(spec);
    const parts = [
        description,
        ...(choices.length > 0 ? [`One of ${choices.join(", ")}.`] : []),
        ...(typeof preset === "string" ? [`Default: ${preset}.`] : []),
        ...(flag.takes === "values" ? ["Repeatable."] : []),
    ];
    const left = flag.placeholder ? `--${name} ${flag.placeholder}` : `--${name}`;
    return row(left, parts.join(" "), FLAG_LEFT);
}


/***/ })

};
;