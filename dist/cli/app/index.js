/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 648:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ NOT_FOR_COMMANDS),
/* harmony export */   Zv: () => (/* binding */ findCommand),
/* harmony export */   rO: () => (/* binding */ refuseUnused)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8261);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4600);
/* harmony import */ var _parse_options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7135);




/** The gate's own sub-command that `GATE NAME …` names, if it is one; `shared` are the flags of all runs. */
async function findCommand(argv, shared) {
    const [first] = wordsOf(argv, shared);
    const entry = _suite__WEBPACK_IMPORTED_MODULE_2__/* .GATES */ .JH.find(({ name, alias }) => name === first || alias === first);
    const gate = await entry?.load();
    const commands = gate?.commands;
    if (!gate || !commands)
        return undefined;
    const [, second] = wordsOf(argv, [...shared, ...(0,_core__WEBPACK_IMPORTED_MODULE_1__/* .specsOf */ .Qw)(commands.flags)]);
    const command = commands.list.find(({ name }) => name === second);
    return command && { gate, command, commands };
}
// What is no flag yet may be one of the command's; here it takes no value and is no fault.
function wordsOf(argv, specs) {
    const options = (0,_parse_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOptions */ .A)(specs);
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: false, allowPositionals: true }).positionals;
}
/** Flags that other runs have a use for, and this command has not. */
function refuseUnused({ gate, command }, cli) {
    const unused = NOT_FOR_COMMANDS.find((flag) => cli[flag] && !command.flags.includes(flag));
    if (unused === undefined)
        return;
    throw new _core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`\`--${unused}\` says nothing to \`sluice ${gate.name} ${command.name}\``);
}
/** Flags of views and of gates that mend files. */
const NOT_FOR_COMMANDS = [
    "fix",
    "unsafe-fixes",
    "diff",
    "write",
    "check",
    "per-scope",
    "script",
];


/***/ }),

/***/ 317:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CLI_OPTIONS),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8261);

const FORMATS = ["text", "oneline", "json", "sarif", "sarif-upload", "markdown"];
const CLI_OPTIONS = {
    format: {
        description: `Report on standard output: ${FORMATS.join(", ")}; text is the default, and views have formats of their own.`,
        default: undefined,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
        flag: { takes: "value", placeholder: "FORMAT" },
        notInConfig: true,
    },
    output: {
        description: "A further report from the same run, as FORMAT=FILE.",
        default: [],
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
        flag: { takes: "values", placeholder: "FORMAT=FILE" },
        notInConfig: true,
    },
    fix: {
        description: "Apply the safe fixes; the verdict is that of the files after fixing.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
    "unsafe-fixes": {
        description: "Apply fixes too that may change what a workflow does.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
    diff: {
        description: "Show what fixing would change and change nothing; exit 1 where it would.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
    write: {
        description: "For a view that is kept in a file: bring FILE up to date, between its marks.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
    check: {
        description: "For such a view: exit 1 where FILE is not up to date, and change nothing.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
    "per-scope": {
        description: "For the table of permissions: a row for every write, not for every job.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
    script: {
        description: "For the audit of settings: print the commands that would mend them, and run none.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
    verbose: {
        description: "List every place instead of three each.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
    quiet: {
        description: "Print the verdict only.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
    color: {
        description: "Color of the text report.",
        default: "auto",
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["auto", "always", "never"]),
        flag: { takes: "value", placeholder: "WHEN" },
        notInConfig: true,
    },
    help: {
        description: "Show this help.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
    version: {
        description: "Show the version.",
        default: false,
        decoder: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    },
};


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions)
/* harmony export */ });
/** What `node:util`'s parser has to know of them. */
function parseOptions(specs) {
    return Object.fromEntries(specs.flatMap(([name, { flag }]) => flag
        ? [[name, { type: typeOf(flag.takes), multiple: flag.takes === "values" }]]
        : []));
}
function typeOf(takes) {
    return takes === "switch" ? "boolean" : "string";
}


/***/ }),

/***/ 2524:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ note),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8261);

/** Writes to standard output; a reader that went away (`| head`) is no error. */
function print(text) {
    process.stdout.once("error", onFault);
    process.stdout.write(text);
    return _core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.pass;
}
/** Lines on standard error, which the runner reads for commands too; paths and values may be anybody's. */
async function note(...lines) {
    const { neutralise } = await __nccwpck_require__.e(/* import() */ 923).then(__nccwpck_require__.bind(__nccwpck_require__, 8923));
    const { visible } = await __nccwpck_require__.e(/* import() */ 439).then(__nccwpck_require__.bind(__nccwpck_require__, 8439));
    const shown = lines.flatMap((line) => line.split("\n")).map((line) => neutralise(visible(line)));
    process.stderr.write(`${shown.join("\n")}\n`);
}
// A report that was cut short must not pass for the verdict that it was about to give.
function onFault(error) {
    if (error.code === "EPIPE")
        return;
    const reason = `sluice: the report cannot be written: ${error.code ?? error.message}`;
    void note(reason).then(() => process.exit(_core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.incomplete));
}


/***/ }),

/***/ 8261:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TM: () => (/* reexport */ ALGORITHMS),
  ai: () => (/* reexport */ EXIT_CODES),
  Gd: () => (/* reexport */ InternalError),
  U7: () => (/* reexport */ NETWORK_LAYERS),
  oC: () => (/* reexport */ SEVERITIES),
  eb: () => (/* reexport */ UsageError),
  TI: () => (/* reexport */ algorithmOfLength),
  ct: () => (/* reexport */ applyEdits),
  Bv: () => (/* reexport */ blocks),
  cU: () => (/* reexport */ choicesOf),
  zK: () => (/* reexport */ compareSeverity),
  U9: () => (/* reexport */ count),
  gV: () => (/* reexport */ createSource),
  Gf: () => (/* reexport */ defaultsOf),
  YC: () => (/* reexport */ editDistance),
  Jt: () => (/* reexport */ flag),
  vL: () => (/* reexport */ fromCommas),
  E6: () => (/* reexport */ hexLength),
  js: () => (/* reexport */ htmlText),
  Ky: () => (/* reexport */ identityText),
  Kx: () => (/* reexport */ isAlgorithm),
  Gv: () => (/* reexport */ isObject),
  FI: () => (/* reexport */ isWeak),
  pn: () => (/* reexport */ lineBreakAt),
  p_: () => (/* reexport */ list),
  x5: () => (/* reexport */ locate),
  Tj: () => (/* reexport */ map),
  p7: () => (/* reexport */ markdownText),
  kt: () => (/* reexport */ matchesGlob),
  dV: () => (/* reexport */ mayHoldSecret),
  q4: () => (/* reexport */ mergeSpans),
  lk: () => (/* reexport */ mildest),
  zZ: () => (/* reexport */ nearestWord),
  Ik: () => (/* reexport */ object),
  Oo: () => (/* reexport */ once),
  yL: () => (/* reexport */ oneOf),
  PI: () => (/* reexport */ optionsDecoder),
  O6: () => (/* reexport */ reaches),
  g1: () => (/* reexport */ record),
  E$: () => (/* reexport */ redact),
  CO: () => (/* reexport */ renderColumns),
  PQ: () => (/* reexport */ renderCsv),
  K2: () => (/* reexport */ renderHtml),
  hF: () => (/* reexport */ renderJson),
  Gc: () => (/* reexport */ renderMarkdown),
  e4: () => (/* reexport */ renderMessage),
  AY: () => (/* reexport */ secretSpans),
  tO: () => (/* reexport */ selectDisjoint),
  WU: () => (/* reexport */ show),
  P8: () => (/* reexport */ showPath),
  Qw: () => (/* reexport */ specsOf),
  Qq: () => (/* reexport */ decode_text),
  KC: () => (/* reexport */ union),
  a: () => (/* reexport */ unknownKey),
  Vj: () => (/* reexport */ verdictOf),
  QZ: () => (/* reexport */ worst)
});

// UNUSED EXPORTS: createLineIndex

;// CONCATENATED MODULE: ./packages/core/algorithms.ts
/** Hash functions that files are checked by, in OpenSSL's names. */
const FACTS = {
    md5: { hexLength: 32, weak: true },
    sha1: { hexLength: 40, weak: true },
    sha224: { hexLength: 56, weak: false },
    sha256: { hexLength: 64, weak: false },
    sha384: { hexLength: 96, weak: false },
    sha512: { hexLength: 128, weak: false },
    "sha512-256": { hexLength: 64, weak: false },
    "sha3-256": { hexLength: 64, weak: false },
    "sha3-384": { hexLength: 96, weak: false },
    "sha3-512": { hexLength: 128, weak: false },
    blake2b512: { hexLength: 128, weak: false },
    blake2s256: { hexLength: 64, weak: false },
};
const ALGORITHMS = Object.keys(FACTS).filter(isAlgorithm);
function isAlgorithm(name) {
    return Object.hasOwn(FACTS, name);
}
/** Length of a digest in hex digits. */
function hexLength(algorithm) {
    return FACTS[algorithm].hexLength;
}
/** Broken: collisions are known, so it may find an accident and never an attack. */
function isWeak(algorithm) {
    return FACTS[algorithm].weak;
}
const BY_LENGTH = new Map([
    [32, "md5"],
    [40, "sha1"],
    [56, "sha224"],
    [64, "sha256"],
    [96, "sha384"],
    [128, "sha512"],
]);
/** What so many hex digits are where nothing else says so: MD5, SHA-1 and the SHA-2 family, as every tool takes it. */
function algorithmOfLength(length) {
    return BY_LENGTH.get(length);
}

;// CONCATENATED MODULE: ./packages/core/comma-list.ts
/** A list as one word of a command line: `git,api`. */
function fromCommas(items) {
    return {
        schema: items.schema,
        decode: (value, path) => items.decode(typeof value === "string" ? value.split(",").map((item) => item.trim()) : value, path),
    };
}

;// CONCATENATED MODULE: ./packages/core/words.ts
/** A value as it may stand in a message: short, on one line. */
function show(value, most = 60) {
    if (value === undefined)
        return "nothing";
    const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
    const flat = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
    return `\`${flat.length > most ? `${flat.slice(0, most - 3)}…` : flat}\``;
}
/** A path as a whole, for cut off it names no file; no system opens a longer one than this. */
function showPath(path) {
    return show(path, 4096);
}
/** The message for a word that is not among `known`, with the nearest one if a slip explains it. */
function unknownKey(word, known, kind = "key") {
    const nearest = nearestWord(word, known);
    const hint = nearest
        ? `; did you mean \`${nearest}\`?`
        : `; known: ${[...known].sort().join(", ")}`;
    return `unknown ${kind} ${show(word)}${hint}`;
}
/** The known word that is at most two slips (a third of its length) away. */
function nearestWord(word, known) {
    let best;
    let bestDistance = Math.max(1, Math.min(2, Math.floor(word.length / 3))) + 1;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Damerau–Levenshtein distance (adjacent swaps count one), cut off at `limit`. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            }
            row.push(cost);
        }
        if (Math.min(...row) >= limit)
            return limit;
        before = previous;
        previous = row;
    }
    return Math.min(previous[b.length] ?? limit, limit);
}

;// CONCATENATED MODULE: ./packages/core/decode.ts

const here = [];
function succeed(value) {
    return { ok: true, value };
}
function fail(path, message) {
    return { ok: false, faults: [{ path, message }] };
}
function nameOf(path) {
    return path.length === 0 ? "the document" : `\`${path.join(".")}\``;
}
function decode_text(options = {}) {
    const { description, pattern, expected = "a text" } = options;
    return {
        schema: {
            type: "string",
            ...(pattern && { pattern: pattern.source }),
            ...(description && { description }),
        },
        decode: (value, path = here) => typeof value === "string" && (!pattern || pattern.test(value))
            ? succeed(value)
            : fail(path, `${nameOf(path)} must be ${expected}; got ${show(value)}`),
    };
}
function flag(description) {
    return {
        schema: { type: "boolean", ...(description && { description }) },
        decode: (value, path = here) => typeof value === "boolean"
            ? succeed(value)
            : fail(path, `${nameOf(path)} must be true or false; got ${show(value)}`),
    };
}
/** A whole number from 0 on; also as text, which is all that flags and inputs have. */
function count(description) {
    return {
        schema: { type: "integer", minimum: 0, ...(description && { description }) },
        decode: (value, path = here) => {
            const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
            return typeof number === "number" && Number.isSafeInteger(number) && number >= 0
                ? succeed(number)
                : fail(path, `${nameOf(path)} must be a whole number; got ${show(value)}`);
        },
    };
}
function oneOf(values, description) {
    const listed = values.length > 1 ? `${values.slice(0, -1).join(", ")} or ${values.at(-1)}` : String(values[0]);
    return {
        schema: { enum: values, ...(description && { description }) },
        decode: (value, path = here) => {
            const match = values.find((candidate) => candidate === value);
            return match === undefined
                ? fail(path, `${nameOf(path)} must be ${listed}; got ${show(value)}`)
                : succeed(match);
        },
    };
}
function list(item, description) {
    return {
        schema: { type: "array", items: item.schema, ...(description && { description }) },
        decode: (value, path = here) => {
            if (!Array.isArray(value))
                return fail(path, `${nameOf(path)} must be a list; got ${show(value)}`);
            return decode_all(value.map((entry, index) => item.decode(entry, [...path, index])));
        },
    };
}
function record(item, options = {}) {
    return {
        schema: {
            type: "object",
            additionalProperties: item.schema,
            ...(options.description && { description: options.description }),
        },
        decode: (value, path = here) => {
            if (!isObject(value))
                return fail(path, `${nameOf(path)} must be a mapping; got ${show(value)}`);
            const entries = Object.entries(value).map(([key, entry]) => {
                const complaint = options.key?.(key);
                if (complaint)
                    return { ok: false, faults: [{ path: [...path, key], message: complaint, atKey: true }] };
                const decoded = item.decode(entry, [...path, key]);
                return decoded.ok ? succeed([key, decoded.value]) : decoded;
            });
            const decoded = decode_all(entries);
            return decoded.ok ? succeed(new Map(decoded.value)) : decoded;
        },
    };
}
/** A mapping with known keys; an unknown key is a fault that names the nearest known one. */
function object(fields, options = {}) {
    const { required = [], description } = options;
    return {
        schema: {
            type: "object",
            properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema])),
            additionalProperties: false,
            ...(required.length > 0 && { required }),
            ...(description && { description }),
        },
        decode: (value, path = here) => {
            if (!isObject(value))
                return fail(path, `${nameOf(path)} must be a mapping; got ${show(value)}`);
            const faults = [];
            const result = {};
            for (const [key, entry] of Object.entries(value)) {
                const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
                if (!field) {
                    faults.push({
                        path: [...path, key],
                        message: unknownKey(key, Object.keys(fields)),
                        atKey: true,
                    });
                    continue;
                }
                const decoded = field.decode(entry, [...path, key]);
                if (decoded.ok)
                    result[key] = decoded.value;
                else
                    for (const found of decoded.faults)
                        faults.push(found);
            }
            for (const key of required) {
                if (!Object.hasOwn(value, key))
                    faults.push({ path, message: `${nameOf(path)} needs \`${key}\`` });
            }
            return faults.length > 0 ? { ok: false, faults } : succeed(result);
        },
    };
}
/** Tries decoders in order; the first fits. Faults are those of the decoder that `pick` names, else of the last. */
function union(first, second, pick) {
    return {
        schema: { anyOf: [first.schema, second.schema] },
        decode: (value, path = here) => pick(value) === 0 ? first.decode(value, path) : second.decode(value, path),
    };
}
function map(decoder, change) {
    return {
        schema: decoder.schema,
        decode: (value, path = here) => {
            const decoded = decoder.decode(value, path);
            return decoded.ok ? succeed(change(decoded.value)) : decoded;
        },
    };
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function decode_all(results) {
    const faults = results.flatMap((result) => (result.ok ? [] : result.faults));
    if (faults.length > 0)
        return { ok: false, faults };
    return succeed(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

;// CONCATENATED MODULE: ./packages/core/edit.ts
/** Splits fixes into those whose edits are disjoint, first come first served, and those that must wait for another pass. */
function selectDisjoint(fixes) {
    const taken = [];
    const chosen = [];
    const waiting = [];
    for (const fix of fixes) {
        if (fix.edits.some(({ span }) => taken.some((other) => touches(span, other)))) {
            waiting.push(fix);
            continue;
        }
        taken.push(...fix.edits.map(({ span }) => span));
        chosen.push(fix);
    }
    return { chosen, waiting };
}
/** Returns `text` with disjoint `edits` applied; everything outside them is the very same text. */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    let result = "";
    let from = 0;
    for (const { span, newText } of ordered) {
        result += text.slice(from, span.start) + newText;
        from = span.end;
    }
    return result + text.slice(from);
}
// Two insertions at one offset have no order of their own, so they touch too.
function touches(a, b) {
    if (a.start === b.start)
        return true;
    return a.start < b.end && b.start < a.end;
}
/** The line break that ends the line at `offset`, for text that is put there; the file's first behind its last line. */
function lineBreakAt(text, offset) {
    const rest = text.slice(offset).search(/[\r\n]/);
    const at = rest < 0 ? text.search(/[\r\n]/) : offset + rest;
    if (text.charCodeAt(at) !== 13)
        return "\n";
    return text.charCodeAt(at + 1) === 10 ? "\r\n" : "\r";
}

;// CONCATENATED MODULE: ./packages/core/errors.ts
/** The caller can mend it: a flag, an input, a path, a config. Exit 2. */
class UsageError extends Error {
    name = "UsageError";
}
/** Our own bug; the message asks for a report. Exit 2. */
class InternalError extends Error {
    name = "InternalError";
}

;// CONCATENATED MODULE: ./packages/core/finding.ts
function locate(source, place) {
    const { lines, path } = source;
    return {
        file: path,
        span: place.span,
        start: lines.position(place.span.start),
        end: lines.position(place.span.end),
        ...(place.alias && { alias: lines.position(place.alias.start) }),
    };
}
/**
 * The text a fingerprint is made of, but for the ordinal that tells equals apart. `\0` cannot occur in
 * any part, so parts never run together.
 */
function identityText(gate, problem) {
    const { rule, at, anchor } = problem;
    const flagged = problem.identity ?? at?.source.text.slice(at.place.span.start, at.place.span.end);
    const parts = [gate, rule.id, at?.source.path, anchor.commit, anchor.job, anchor.step, flagged];
    return parts.map((part) => (part?.includes("\0") ? part.replaceAll("\0", "") : part)).join("\0");
}

;// CONCATENATED MODULE: ./packages/core/glob.ts
/**
 * Globs over paths and refs: `*` within a segment, `**` across segments, `?` one character; all else
 * is literal. Matching takes time proportional to pattern × path whatever the pattern says, which
 * pattern libraries that compile to a regular expression do not promise.
 */
function matchesGlob(pattern, path) {
    return matchSegments(pattern.split("/"), path.split("/"));
}
function matchSegments(pattern, path) {
    return matchList(pattern.length, path.length, (p) => pattern[p] === "**", (p, s) => matchSegment(pattern[p] ?? "", path[s] ?? ""));
}
function matchSegment(pattern, text) {
    return matchList(pattern.length, text.length, (p) => pattern[p] === "*", (p, s) => pattern[p] === "?" || pattern[p] === text[s]);
}
// Greedy matching that, on a mismatch, only ever returns to the last star: no exponential cases.
function matchList(patternLength, textLength, isStar, matches) {
    let p = 0;
    let starAt = -1;
    let resumeAt = 0;
    for (let s = 0; s < textLength;) {
        if (p < patternLength && isStar(p)) {
            starAt = p++;
            resumeAt = s;
        }
        else if (p < patternLength && matches(p, s)) {
            p++;
            s++;
        }
        else if (starAt >= 0) {
            p = starAt + 1;
            s = ++resumeAt;
        }
        else {
            return false;
        }
    }
    while (p < patternLength && isStar(p))
        p++;
    return p === patternLength;
}

;// CONCATENATED MODULE: ./packages/core/network.ts
/** Network layers a user may turn on, each by name; all are off by default. */
const NETWORK_LAYERS = ["git", "api", "images", "gitleaks"];

;// CONCATENATED MODULE: ./packages/core/once.ts
/** Makes a value when it is first asked for, and never again. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./packages/core/options.ts

function specsOf(table) {
    return Object.entries(table);
}
function defaultsOf(table) {
    return Object.fromEntries(specsOf(table).map(([name, spec]) => [name, spec.default]));
}
/** The words that an option accepts, where it accepts no others. */
function choicesOf({ decoder }) {
    const { enum: values } = decoder.schema;
    return Array.isArray(values) ? values.map(String) : [];
}
/** The decoder of a gate's section of the config; what the section leaves out has its default. */
function optionsDecoder(table, description) {
    const fields = Object.fromEntries(specsOf(table)
        .filter(([, spec]) => !spec.notInConfig)
        .map(([name, spec]) => [name, described(spec.decoder, spec.description)]));
    return map(object(fields, { description }), (given) => ({ ...defaultsOf(table), ...given }));
}
function described(decoder, description) {
    return { ...decoder, schema: { ...decoder.schema, description } };
}

;// CONCATENATED MODULE: ./packages/core/redact.ts
// Shapes from GitHub, GitLab, AWS, Slack, npm, PyPI, Google and JWT documentation. Redaction is a
// last line of defence for source lines we print; finding secrets is gitleaks-wrapper's work.
const SECRET_SHAPES = [
    // Not `docker://alpine:3.20@sha256:…`: the name of an image. A port has at most five digits.
    /(?<=:\/\/)[^\s/@'"]{1,512}(?=@(?!sha\d{3}:[0-9a-f]{6}))/g,
    /\b(?:gh[pousr]_[A-Za-z0-9]{16,255}|github_pat_\w{22,255})/g,
    /\bglpat-[\w-]{20,64}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bxox[abeoprs]-[\w-]{10,255}/g,
    /\bnpm_[A-Za-z0-9]{36}\b/g,
    /\bpypi-[\w-]{50,255}/g,
    /\bAIza[\w-]{35}/g,
    /\bsk-[A-Za-z0-9_-]{20,255}/g,
    /\beyJ[\w-]{10,2048}\.[\w-]{10,4096}\.[\w-]{10,1024}/g,
];
/** Every shape holds one of these; most texts hold none, and one look tells. */
const TRACES = /:\/\/|gh[pousr]_|github_pat_|glpat-|A[KS]IA|xox|npm_|pypi-|AIza|sk-|eyJ/;
/** Whether it is worth a closer look for credentials. */
function mayHoldSecret(text) {
    return TRACES.test(text);
}
/** Where `text` holds what has the shape of a credential: disjoint, in order. */
function secretSpans(text) {
    if (!mayHoldSecret(text))
        return [];
    const found = SECRET_SHAPES.flatMap((shape) => Array.from(text.matchAll(shape), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
    })));
    return mergeSpans(found);
}
/** Replaces what has the shape of a credential, `user:token@` in a URL included, by `***`. */
function redact(text) {
    const spans = secretSpans(text);
    if (spans.length === 0)
        return text;
    let clean = "";
    let from = 0;
    for (const span of spans) {
        clean += `${text.slice(from, span.start)}***`;
        from = span.end;
    }
    return clean + text.slice(from);
}
/** The same ground covered by spans that neither overlap nor touch, in order. */
function mergeSpans(spans) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = merged.at(-1);
        if (!last || span.start > last.end)
            merged.push(span);
        else
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return merged;
}

;// CONCATENATED MODULE: ./packages/core/rule.ts
const SLOT = /\{([A-Za-z]+)\}/g;
/** Fills a template; a slot without data stays visible, so that a test catches it. */
function renderMessage(template, data) {
    return template.replace(SLOT, (slot, key) => data[key] ?? slot);
}

;// CONCATENATED MODULE: ./packages/core/severity.ts
/** From worst to mildest; the order is the meaning. */
const SEVERITIES = ["critical", "high", "medium", "low", "info"];
/** Negative when `a` is worse than `b`. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function reaches(severity, failOn) {
    return failOn !== "never" && compareSeverity(severity, failOn) <= 0;
}
function mildest(a, b) {
    return compareSeverity(a, b) >= 0 ? a : b;
}
function worst(a, b) {
    return compareSeverity(a, b) <= 0 ? a : b;
}

;// CONCATENATED MODULE: ./packages/core/span.ts
/** The line index is built on first use: most files of a clean repository never need one. */
function createSource(path, text) {
    let index;
    return {
        path,
        text,
        get lines() {
            index ??= createLineIndex(text);
            return index;
        },
    };
}
function createLineIndex(text) {
    const starts = lineStarts(text);
    const lineOf = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return {
        position(offset) {
            const line = lineOf(offset);
            return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
        },
        lineSpan(offset) {
            const line = lineOf(offset);
            const start = starts[line] ?? 0;
            let end = starts[line + 1] ?? text.length;
            while (end > start && isLineBreak(text.charCodeAt(end - 1)))
                end--;
            return { start, end };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    // Nearly every file has bare line feeds, which native search finds fastest.
    if (!text.includes("\r")) {
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
            starts.push(at + 1);
        return starts;
    }
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (!isLineBreak(code))
            continue;
        if (code === 13 && text.charCodeAt(i + 1) === 10)
            i++;
        starts.push(i + 1);
    }
    return starts;
}
function isLineBreak(code) {
    return code === 10 || code === 13;
}

;// CONCATENATED MODULE: ./packages/core/table-text.ts
// C0, C1, line and paragraph separators, and marks that turn the direction of text.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
function renderJson(value) {
    // `##[` would be a command to the runner that prints it (ActionCommand.cs); in JSON `\u0023` is `#`.
    const text = JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[");
    return `${text.replace(UNPRINTABLE, escapeJson)}\n`;
}
function escapeJson(char) {
    return char === "\n" ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** RFC 4180, with an apostrophe before what a spreadsheet would run as a formula (OWASP, CSV injection). */
function renderCsv(header, rows) {
    return [header, ...rows].map((row) => `${row.map(csvCell).join(",")}\n`).join("");
}
function csvCell(cell) {
    const flat = onOneLine(cell);
    const safe = /^\s*[=+\-@]/.test(flat) ? `'${flat}` : flat;
    return /[",']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
function renderMarkdown(header, rows) {
    const lines = [header, header.map(() => "---"), ...rows.map((row) => row.map(markdownCell))];
    return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
function markdownCell(cell) {
    return linesOf(cell).map(markdownText).join("<br>");
}
// Blanks, letters, digits and signs such as `⚠` mean nothing to Markdown, nor does `_` within a word; `://`
// and `www.` would make a link.
const ACTIVE = /(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])|:(?=\/)|(?<=www)\.|[^\p{L}\p{N}\p{So} '.,/:=_-]/giu;
/** Text that stays text in Markdown: a character reference is never read as syntax (CommonMark §2.5). */
function markdownText(text) {
    return printable(text).replace(ACTIVE, references);
}
function references(text) {
    return Array.from(text, reference).join("");
}
function reference(char) {
    return `&#${char.codePointAt(0)};`;
}
function renderHtml(header, rows) {
    const row = (tag, cells) => `<tr>${cells.map((cell) => `<${tag}>${htmlCell(cell)}</${tag}>`).join("")}</tr>`;
    const lines = [
        "<table>",
        `<thead>${row("th", header)}</thead>`,
        "<tbody>",
        ...rows.map((cells) => row("td", cells)),
        "</tbody>",
        "</table>",
    ];
    return `${lines.join("\n")}\n`;
}
function htmlCell(cell) {
    return linesOf(cell).map(htmlText).join("<br>");
}
function htmlText(text) {
    return printable(text).replace(/[&<>"'`]/g, reference);
}
function renderColumns(rows) {
    const cells = rows.map((row) => row.map(onOneLine));
    const widths = [];
    for (const row of cells)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, cell.length);
    return cells
        .map((row) => `${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd()}\n`)
        .join("");
}
/** One line without control characters, and without the marks of the runner's log commands. */
function printable(text) {
    return text
        .replace(UNPRINTABLE, "�")
        .replaceAll("##[", "#�[")
        .replace(/^\s*::/, (mark) => mark.replace("::", ":�:"));
}
function linesOf(cell) {
    return typeof cell === "string" ? [cell] : cell;
}
function onOneLine(cell) {
    return linesOf(cell).map(printable).join("; ");
}

;// CONCATENATED MODULE: ./packages/core/verdict.ts

const EXIT_CODES = { pass: 0, fail: 1, incomplete: 2 };
/** Whether a finding makes the run fail. Critical ones fail even where the base has them too. */
function blocks(finding, failOn) {
    if (finding.rule.unwaivable)
        return true;
    if (finding.status === "waived")
        return false;
    if (finding.status === "existing" && finding.severity !== "critical")
        return false;
    return reaches(finding.severity, failOn);
}
function verdictOf(findings, notJudged, failOn) {
    if (findings.some((finding) => blocks(finding, failOn)))
        return "fail";
    return notJudged.length > 0 ? "incomplete" : "pass";
}

;// CONCATENATED MODULE: ./packages/core/index.ts























/***/ }),

/***/ 9341:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ openDirectory),
/* harmony export */   B5: () => (/* binding */ isPathBelow),
/* harmony export */   Wt: () => (/* binding */ hasDescriptorPaths),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   _E: () => (/* binding */ isBase),
/* harmony export */   b_: () => (/* binding */ descriptorPath),
/* harmony export */   lN: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4147);



const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Opens a directory and nothing else. Windows knows neither flag, and cannot open directories at all. */
const DIRECTORY = O_RDONLY | (O_DIRECTORY ?? 0) | (O_NOFOLLOW ?? 0);
function findBase(named) {
    try {
        const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!stat.isDirectory())
            return { kind: "unreadable", reason: "not a folder; name a folder" };
        return { kind: "base", base: { path, device: stat.dev, inode: stat.ino } };
    }
    catch (error) {
        const code = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return { kind: "missing" };
        return { kind: "unreadable", reason: `cannot be opened (${code})` };
    }
}
/** Whether a base lies below a folder, by the real paths of both. */
function isBelow(base, folder) {
    const found = findBase(folder);
    return found.kind === "base" && isPathBelow(base.path, found.base.path);
}
/** Both are real and absolute. */
function isPathBelow(path, folder) {
    const rest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return rest !== ".." && !rest.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(rest);
}
function isBase({ device, inode }, descriptor) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    return stat.dev === device && stat.ino === inode;
}
function openDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, DIRECTORY);
}
/**
 * Linux resolves `/proc/self/fd/N/name` below the directory that N is, wherever it has been moved to and
 * whatever stands at its path now: what openat(2) does, which Node does not offer. In containers /proc
 * may be absent.
 */
function hasDescriptorPaths(base) {
    let descriptor;
    try {
        descriptor = openDirectory(base.path);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(descriptorPath(descriptor));
        return stat.dev === base.device && stat.ino === base.inode;
    }
    catch {
        // Then paths are checked before and after each use.
        return false;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function descriptorPath(descriptor) {
    return `/proc/self/fd/${descriptor}`;
}


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Rj: () => (/* binding */ CHANGED),
/* harmony export */   SX: () => (/* binding */ unreadBecause),
/* harmony export */   eA: () => (/* binding */ MOVED),
/* harmony export */   ln: () => (/* binding */ REFUSED)
/* harmony export */ });
const REFUSED = {
    link: "a link; put the file itself here",
    other: "not a regular file: a folder, a pipe, a socket or a device; name a file, or put one in its place",
    outside: "the name leads outside the folder; name a file below it",
};
const CHANGED = "changed while it was read; run again when nothing writes to it";
/** For a folder or a base that is no longer where it was entered. */
const MOVED = { kind: "unreadable", reason: CHANGED };
const REASONS = {
    EACCES: "permission denied; make it readable",
    EPERM: "permission denied; make it readable",
    EMFILE: "too many open files; raise the limit (`ulimit -n`)",
    ENFILE: "too many open files; raise the limit (`ulimit -n`)",
    EIO: "input/output error; check the disk",
    ENAMETOOLONG: "the name is too long; shorten it",
};
/** What an error of the system says of a file. Node's own messages carry the absolute path, which no report may show. */
function unreadBecause(code) {
    switch (code) {
        case "ENOENT":
        case "ENOTDIR":
            return { kind: "missing" };
        // O_NOFOLLOW met a link that was not there a moment ago.
        case "ELOOP":
            return { kind: "refused", reason: REFUSED.link };
        // A socket, or a device without a driver.
        case "ENXIO":
            return { kind: "refused", reason: REFUSED.other };
        default:
            return { kind: "unreadable", reason: REASONS[code] ?? `cannot be read (${code})` };
    }
}
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x3: () => (/* reexport */ createFile),
  De: () => (/* reexport */ createHost),
  k$: () => (/* reexport */ writeChange)
});

// UNUSED EXPORTS: runWithin, signatures, signedBytes, signedFile, writeFresh

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __nccwpck_require__(8261);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/host/signatures.ts



// Slow to load, and the gates that check no signature do without it.
const signatures_crypto = (0,core/* once */.Oo)(() => (0,external_node_module_namespaceObject.createRequire)(require("url").pathToFileURL(__filename).href)("node:crypto"));
const CHUNK = 1 << 20;
/** Ed25519 takes the whole content at once; larger files would not stay within constant memory. */
const ONE_SHOT_LIMIT = 64 << 20;
/** Smaller keys are within reach of factoring (NIST SP 800-131A). */
const LEAST_RSA_BITS = 2048;
/** By an exponent of 1 the padded digest is its own signature, which anybody can write. */
const LEAST_RSA_EXPONENT = 3n;
// O_NOFOLLOW and O_NONBLOCK: no link is followed, and a FIFO does not hang us.
const OPEN = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const signatures = {
    keyKind: (key) => {
        const read = readKey(key);
        return read && kindOf(read);
    },
    verify: (content, check) => {
        const key = readKey(check.key);
        return key !== undefined && isValid(content, check, key);
    },
    digest: (content, algorithm) => signatures_crypto().createHash(algorithm).update(content).digest("hex"),
};
/** Bytes at hand, as content. */
function signedBytes(bytes) {
    return {
        verify: (check, { algorithm, digest }) => {
            if (signatures.digest(bytes, algorithm) !== digest)
                return "changed";
            return signatures.verify(bytes, check) ? "valid" : "invalid";
        },
    };
}
/** A regular file, opened anew for each check. Where it lies is the caller's to judge. */
function signedFile(path) {
    return {
        verify: (check, expected) => {
            let descriptor;
            try {
                descriptor = (0,external_node_fs_.openSync)(path, OPEN);
            }
            catch {
                return "unreadable";
            }
            try {
                return checkOpen(descriptor, check, expected);
            }
            catch {
                return "unreadable";
            }
            finally {
                (0,external_node_fs_.closeSync)(descriptor);
            }
        },
    };
}
function checkOpen(descriptor, check, expected) {
    const stat = (0,external_node_fs_.fstatSync)(descriptor);
    if (!stat.isFile())
        return "unreadable";
    const { size } = stat;
    const key = readKey(check.key);
    if (!key)
        return "invalid";
    if (check.hash !== undefined)
        return checkStream(descriptor, check.hash, { check, expected, key });
    if (size > ONE_SHOT_LIMIT)
        return "too-large";
    const chunks = [];
    for (const chunk of chunksOf(descriptor, size))
        chunks.push(Buffer.from(chunk));
    return signedBytes(Buffer.concat(chunks)).verify(check, expected);
}
function checkStream(descriptor, hashName, of) {
    const hash = signatures_crypto().createHash(of.expected.algorithm);
    const verifier = signatures_crypto().createVerify(hashName);
    for (const chunk of chunksOf(descriptor, Number.POSITIVE_INFINITY)) {
        hash.update(chunk);
        verifier.update(chunk);
    }
    if (hash.digest("hex") !== of.expected.digest)
        return "changed";
    return verifier.verify(of.key, of.check.signature) ? "valid" : "invalid";
}
/** The same buffer each time. Stops after `limit`, for a file that grows while it is read. */
function* chunksOf(descriptor, limit) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let left = limit; left > 0;) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, 0, CHUNK, null);
        if (count === 0)
            return;
        left -= count;
        yield buffer.subarray(0, count);
    }
}
function isValid(content, check, key) {
    try {
        return signatures_crypto().verify(check.hash ?? null, content, key, check.signature);
    }
    catch {
        // Node throws where a key cannot be used that way: such a signature proves nothing.
        return false;
    }
}
function readKey(key) {
    try {
        return signatures_crypto().createPublicKey({ key: Buffer.from(key), format: "der", type: "spki" });
    }
    catch {
        return undefined;
    }
}
function kindOf(key) {
    const { modulusLength = 0, publicExponent = 0n, namedCurve } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case "ed25519":
            return "ed25519";
        case "ec":
            return namedCurve === "prime256v1" ? "ecdsa-p256" : undefined;
        case "rsa":
            return modulusLength >= LEAST_RSA_BITS && publicExponent >= LEAST_RSA_EXPONENT
                ? "rsa"
                : undefined;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./packages/host/folder/base.ts
var folder_base = __nccwpck_require__(9341);
;// CONCATENATED MODULE: ./packages/host/folder/follow.ts



/** Where a path leads through all its links, as a path below `base`; no link is left in it. */
function followBelow(base, path) {
    try {
        const target = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(base, path));
        if (!(0,folder_base/* isPathBelow */.B5)(target, base) || target === base)
            return undefined;
        return (0,external_node_path_.relative)(base, target).split(external_node_path_.sep).join("/");
    }
    catch {
        // To nothing, or in a circle.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/host/folder/open-folder.ts




/** Opens a base directory. It is found by its real path, and no link below it is followed. */
function openFolder(named, settings = {}) {
    const { within } = settings;
    const found = (0,folder_base/* findBase */.lN)((0,external_node_path_.resolve)(named));
    if (found.kind !== "base")
        return found;
    const { base } = found;
    if (within !== undefined && !(0,folder_base/* isBelow */.Yw)(base, (0,external_node_path_.resolve)(within)))
        return { kind: "unreadable", reason: "leads outside the repository; name a folder in it" };
    const byDescriptor = settings.byDescriptor ?? (0,folder_base/* hasDescriptorPaths */.Wt)(base);
    return { kind: "folder", folder: createFolder(base, { ...settings, byDescriptor }) };
}
// Each part is loaded when it is first asked for: node:crypto alone takes longer to load than a small
// workflow to judge, and other gates hash nothing.
function createFolder(base, settings) {
    const { byDescriptor } = settings;
    return {
        real: `${base.path.split(external_node_path_.sep).join("/")}/`.replace(/\/+$/, "/"),
        async hash(wanted) {
            const { hashFiles } = await __nccwpck_require__.e(/* import() */ 76).then(__nccwpck_require__.bind(__nccwpck_require__, 6076));
            return hashFiles(base, wanted, settings);
        },
        async list() {
            const { listFiles } = await __nccwpck_require__.e(/* import() */ 310).then(__nccwpck_require__.bind(__nccwpck_require__, 4310));
            return listFiles(base, byDescriptor);
        },
        async read(path, limit) {
            const { readBytes } = await __nccwpck_require__.e(/* import() */ 73).then(__nccwpck_require__.bind(__nccwpck_require__, 4073));
            return readBytes({ base, byDescriptor, path }, limit);
        },
        async stream(path, take) {
            const { streamFile } = await __nccwpck_require__.e(/* import() */ 73).then(__nccwpck_require__.bind(__nccwpck_require__, 4073));
            return streamFile({ base, byDescriptor, path }, take);
        },
        // Whatever lies there by then: the digest that is asked for tells it from what was hashed.
        content: (path) => signedFile((0,external_node_path_.join)(base.path, path)),
        follow: (path) => followBelow(base.path, path),
    };
}

;// CONCATENATED MODULE: ./packages/host/locate.ts



/**
 * A folder that holds `.github` or `.git` is a repository; any other is a plain folder, even inside
 * a repository (overview.md, Discovery). A file is judged as the repository around it judges it.
 */
function locate(path, workingDirectory) {
    if (path === undefined) {
        const root = repositoryAround(workingDirectory);
        return root ? { kind: "repository", root } : { kind: "folder", root: workingDirectory };
    }
    const absolute = (0,external_node_path_.resolve)(workingDirectory, path);
    const stat = (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false });
    if (!stat)
        return missing(path, absolute);
    if (stat.isDirectory()) {
        return { kind: isRepository(absolute) ? "repository" : "folder", root: absolute };
    }
    if (!stat.isFile())
        return { kind: "other" };
    return locateFile(absolute);
}
function missing(path, absolute) {
    const typed = (0,external_node_path_.basename)(absolute);
    const folder = (0,external_node_path_.dirname)(absolute);
    const nearest = (0,core/* nearestWord */.zZ)(typed, namesIn(folder));
    if (nearest === undefined)
        return { kind: "missing" };
    return { kind: "missing", nearest: path.slice(0, path.lastIndexOf(typed)) + nearest };
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        // Not there either, or not to be listed: then there is nothing to suggest.
        return [];
    }
}
function locateFile(absolute) {
    const root = repositoryAround((0,external_node_path_.dirname)(absolute));
    if (!root) {
        return { kind: "file", root: (0,external_node_path_.dirname)(absolute), file: (0,external_node_path_.basename)(absolute), inRepository: false };
    }
    const file = (0,external_node_path_.relative)(root, absolute).split(external_node_path_.sep).join("/");
    return { kind: "file", root, file, inRepository: true };
}
function repositoryAround(folder) {
    for (let current = folder;; current = (0,external_node_path_.dirname)(current)) {
        if (isRepository(current))
            return current;
        if (current === (0,external_node_path_.dirname)(current))
            return undefined;
    }
}
function isRepository(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".github")) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".git"));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./packages/host/read-file.ts



// A link at the end of the path is refused by open itself, so that nothing can be swapped between
// a check and the open; a FIFO would block for ever without O_NONBLOCK. Windows knows neither.
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Enough to see `on:` and `jobs:` of a file that is too large to read. */
const HEAD_BYTES = 64 * 1024;
/** Reads a file below `root` by descriptor. `root` must be a real path; `folders` remembers checked folders. */
function readFileBelow(root, path, limit, folders) {
    const absolute = (0,external_node_path_.join)(root, path);
    if (!isReadable(root, absolute) || path.includes("\0"))
        return OUTSIDE;
    const folder = (0,external_node_path_.dirname)(absolute);
    let inside = folders.get(folder);
    try {
        inside ??= isReadable(root, (0,external_node_fs_.realpathSync)(folder));
        folders.set(folder, inside);
        if (!inside)
            return OUTSIDE;
        return readOpen((0,external_node_fs_.openSync)(absolute, OPEN_FLAGS), limit);
    }
    catch (error) {
        if (codeOf(error) === "ELOOP")
            return readLink(root, absolute, limit);
        const read = problem(error);
        return read.kind === "missing" && path.includes("\ufffd") ? NOT_UTF8_NAME : read;
    }
}
// Node shows bytes that are no UTF-8 as U+FFFD, and no file is found by that name.
const NOT_UTF8_NAME = {
    kind: "unreadable",
    reason: "the file's name is not UTF-8; rename it",
};
/**
 * Reads a file that the caller named: a path anywhere, or `-` for standard input. One that as written
 * lies below the working directory must lie there: a committed link may stand in its place.
 */
function readNamedFile(path, limit) {
    try {
        if (path === "-")
            return readOpen(0, limit, "stream");
        const folder = (0,external_node_fs_.realpathSync)(".");
        const written = (0,external_node_path_.resolve)(folder, path);
        if (isReadable(folder, written) && !isReadable(folder, (0,external_node_fs_.realpathSync)(written)))
            return OUTSIDE;
        return readOpen((0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY), limit, "stream");
    }
    catch (error) {
        return problem(error);
    }
}
function readLink(root, absolute, limit) {
    try {
        const target = (0,external_node_fs_.realpathSync)(absolute);
        if (!isReadable(root, target))
            return OUTSIDE;
        return readOpen((0,external_node_fs_.openSync)(target, OPEN_FLAGS), limit);
    }
    catch (error) {
        const read = problem(error);
        // What is named is there, and cannot be read: a policy behind such a link is not "no policy".
        return read.kind === "missing" ? DANGLING : read;
    }
}
const DANGLING = {
    kind: "unreadable",
    reason: "the link leads nowhere; remove it or mend its target",
};
const OUTSIDE = {
    kind: "unreadable",
    reason: "a link leads outside the scanned folder or into `.git`; put the file itself here, or remove the link",
};
const NOT_A_FILE = "not a regular file; remove it, or put a file in its place";
const FOLDER = "a folder where a file was expected; rename or remove it";
const DENIED = "permission denied; make the file readable";
function readOpen(descriptor, limit, accept = "files") {
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (stat.isDirectory())
            return { kind: "unreadable", reason: FOLDER };
        if (stat.isFile() && stat.size <= limit)
            return readText(descriptor, stat.size);
        if (accept === "files" && !stat.isFile())
            return { kind: "unreadable", reason: NOT_A_FILE };
        return readStream(descriptor, limit, stat.size);
    }
    catch (error) {
        return problem(error);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A file whose size is known to be within the limit: one call that reads and decodes. */
function readText(descriptor, size) {
    const text = (0,external_node_fs_.readFileSync)(descriptor, "utf8");
    // The decoder puts U+FFFD where bytes are no UTF-8; a file may also hold that character itself.
    if (text.includes("\uFFFD")) {
        const bytes = Buffer.alloc(size);
        (0,external_node_fs_.readSync)(descriptor, bytes, 0, size, 0);
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            return { kind: "unreadable", reason: notUtf8(bytes) };
    }
    return { kind: "text", text, size };
}
/** A pipe, or a file that is too large: reads until it is known which. */
function readStream(descriptor, limit, size) {
    const bytes = readBytes(descriptor, size > limit ? HEAD_BYTES : limit + 1);
    if (size > limit || bytes.length > limit) {
        const head = bytes.subarray(0, HEAD_BYTES).toString("utf8");
        return { kind: "too-large", size: Math.max(size, bytes.length), limit, head };
    }
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return { kind: "unreadable", reason: notUtf8(bytes) };
    return { kind: "text", text: bytes.toString("utf8"), size: bytes.length };
}
function readBytes(descriptor, most) {
    const chunks = [];
    for (let length = 0; length < most;) {
        const chunk = Buffer.allocUnsafe(Math.min(most - length, 64 * 1024));
        const read = (0,external_node_fs_.readSync)(descriptor, chunk, 0, chunk.length, null);
        if (read === 0)
            break;
        chunks.push(chunk.subarray(0, read));
        length += read;
    }
    return Buffer.concat(chunks);
}
function notUtf8(bytes) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return isUtf16 ? "not UTF-8 but UTF-16; save it as UTF-8" : "not UTF-8; save it as UTF-8";
}
// In `.git` lies the token with which actions/checkout fetches; no report may quote from there.
function isReadable(root, path) {
    return isBelow(root, path) && !path.slice(root.length).split(external_node_path_.sep).some(isGitFolder);
}
function isGitFolder(name) {
    return name.toLowerCase() === ".git";
}
// Both paths are absolute and normal: `root` is a real path, `path` comes from join or realpath.
function isBelow(root, path) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
const REASONS = {
    EACCES: DENIED,
    EPERM: DENIED,
    EISDIR: FOLDER,
    ELOOP: "the links lead in a circle; remove them",
    ENXIO: NOT_A_FILE,
    EMFILE: "too many open files; raise the limit (`ulimit -n`)",
    EIO: "input/output error; check the disk",
    ENAMETOOLONG: "the name is too long; shorten it",
};
// Node's own messages carry the absolute path, which no report may show.
function problem(error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR")
        return { kind: "missing" };
    return { kind: "unreadable", reason: (code && REASONS[code]) ?? code ?? "unknown error" };
}

;// CONCATENATED MODULE: ./packages/host/run-within.ts


/**
 * V8 stops whatever runs below a script with a timeout, functions of ours and patterns that backtrack
 * included, and nothing in there can catch it (`v8::Isolate::TerminateExecution`). A thread would do the
 * same for a copy of everything. The script is a text of ours: `node:vm` walls nothing off, nor need it.
 */
function runWithin(milliseconds, work) {
    // Loaded where it is needed: few runs check a schema.
    const vm = (0,external_node_module_namespaceObject.createRequire)(require("url").pathToFileURL(__filename).href)("node:vm");
    let result;
    const run = () => {
        result = { value: work() };
    };
    try {
        vm.runInNewContext("run()", { run }, { timeout: milliseconds });
        return result;
    }
    catch (error) {
        // The error is one of the script's own realm, where `Error` is another one.
        if ((0,core/* isObject */.Gv)(error) && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/host/git.ts

// Windows looks for `git` in the folder where it is started before it looks at PATH, and so does Unix
// under a PATH with a `.`: that folder must not be the repository.
const NEUTRAL_FOLDER = (0,external_node_path_.dirname)(process.execPath);
const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
// `core.fsmonitor` names a program that git would start; hooks likewise. A repository's own
// config must not run anything, nor one that lies among its files like a bare repository; and a
// container's foreign owner must not blind us.
function hardened(root) {
    return [
        "-c",
        "core.fsmonitor=false",
        "-c",
        "core.hooksPath=/dev/null",
        "-c",
        "safe.bareRepository=explicit",
        "-c",
        `safe.directory=${root}`,
    ];
}
const SPARSE = "S ";
const TAG_LENGTH = SPARSE.length;
/** `undefined` without git or a work tree. */
async function listGitFiles(root) {
    const listed = await git(root, [
        "ls-files",
        "-z",
        "-t",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    if (listed === undefined)
        return undefined;
    // Another repository inside, which is no part of this one, is listed as a folder.
    const entries = listed.split("\0").filter((entry) => entry !== "" && !entry.endsWith("/"));
    const absent = entries.filter((entry) => entry.startsWith(SPARSE));
    return {
        paths: [...new Set(entries.map(pathOf))].sort(),
        absent: new Set(absent.map(pathOf)),
    };
}
function pathOf(entry) {
    return entry.slice(TAG_LENGTH);
}
/** URL of the remote `origin`, where there is one. */
async function originUrl(root) {
    const url = await git(root, ["config", "--get", "remote.origin.url"]);
    return url?.trim() || undefined;
}
async function git(root, args) {
    // Loaded here, because outside a repository nothing is ever spawned.
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 23));
    return new Promise((resolve) => {
        execFile("git", [...hardened(root), "-C", root, ...args], {
            cwd: NEUTRAL_FOLDER,
            env: gitEnv(),
            timeout: TIMEOUT_MS,
            maxBuffer: MAX_OUTPUT_BYTES,
            windowsHide: true,
        }, (error, stdout) => resolve(error ? undefined : stdout));
    });
}
// GIT_DIR and its kin of an outer git (a hook, say) would point at another repository. What a partial
// clone lacks, git would fetch, by a program that the repository's config names.
function gitEnv() {
    const env = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (!name.startsWith("GIT_"))
            env[name] = value;
    }
    return {
        ...env,
        GIT_ALLOW_PROTOCOL: "none",
        GIT_NO_LAZY_FETCH: "1",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}

;// CONCATENATED MODULE: ./packages/host/tree.ts




const SKIPPED_FOLDERS = new Set([".git", "node_modules"]);
const NOT_CHECKED_OUT = {
    kind: "unreadable",
    reason: "left out by a sparse checkout; check it out, or exclude it in .github/sluice.yml",
};
/** Opens the folder `root`, which must exist. */
function openTree(root) {
    const real = (0,external_node_fs_.realpathSync)(root);
    const folders = new Map();
    let absent = new Set();
    let origin;
    return {
        root: real,
        read: (path, limit) => {
            const read = readFileBelow(real, path, limit, folders);
            return read.kind === "missing" && absent.has(path) ? NOT_CHECKED_OUT : read;
        },
        walk: (folder) => walkBelow(real, folder),
        gitFiles: async () => {
            const listed = await listGitFiles(real);
            absent = listed?.absent ?? absent;
            return listed?.paths;
        },
        // Several gates ask, and each answer is a process.
        originUrl: () => (origin ??= originUrl(real)),
    };
}
// Links to folders are not followed: they may lead outside or round in circles.
function walkBelow(root, folder) {
    const found = [];
    const waiting = [folder];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const entries = entriesOf((0,external_node_path_.join)(root, next));
        if (!entries)
            found.push(`${next}/`);
        for (const entry of entries ?? []) {
            const path = next === "" ? entry.name : `${next}/${entry.name}`;
            if (!entry.isDirectory())
                found.push(path);
            else if (!SKIPPED_FOLDERS.has(entry.name))
                waiting.push(path);
        }
    }
    return found.sort();
}
const ABSENT = new Set(["ENOENT", "ENOTDIR"]);
/** `undefined` for a folder that may not be listed. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        const isAbsent = error instanceof Error && "code" in error && ABSENT.has(String(error.code));
        return isAbsent ? [] : undefined;
    }
}

;// CONCATENATED MODULE: ./packages/host/host.ts








/** The machine itself. Opens no socket, and writes nothing. */
function createHost(options = {}) {
    const now = options.now ?? new Date();
    return {
        now: () => now,
        env: options.env ?? process.env,
        sha256,
        runWithin: runWithin,
        openTree: openTree,
        openFolder: (base, within) => openFolder(base, { progress: options.progress, within }),
        signatures: signatures,
        locate: (path) => locate(path, workingDirectory()),
        readNamed: readNamedFile,
    };
}
function workingDirectory() {
    try {
        return process.cwd();
    }
    catch (cause) {
        throw new core/* UsageError */.eb("the working directory is gone; change to one that is there", { cause });
    }
}
// node:crypto takes longer to load than a small workflow to judge, so it waits for its first use.
let host_crypto;
function sha256(content) {
    host_crypto ??= (0,external_node_module_namespaceObject.createRequire)(require("url").pathToFileURL(__filename).href)("node:crypto");
    return host_crypto.createHash("sha256").update(content).digest("hex");
}

;// CONCATENATED MODULE: ./packages/host/write-file.ts



/**
 * Replaces a file below `root` in one step, mode kept; refuses when it is no longer what was judged.
 * A link is followed to its target, which must lie below the root.
 */
function writeChange(root, file, before, after) {
    const target = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, file));
    if (!target.startsWith((0,external_node_path_.join)(root, "/")))
        throw new core/* UsageError */.eb(`\`${file}\` leads outside the scanned folder`);
    const present = (0,external_node_fs_.readFileSync)(target, "utf8");
    // Two links to one file change it once.
    if (present === after)
        return;
    if (present !== before) {
        throw new core/* UsageError */.eb(`\`${file}\` changed while it was judged; run again`);
    }
    try {
        replace(target, after);
    }
    catch (cause) {
        throw new core/* UsageError */.eb(`\`${file}\` cannot be written`, { cause });
    }
}
/** Writes a file below `root` that is not there yet, with its folders; no link may lead it elsewhere. */
function createFile(root, file, text) {
    const target = (0,external_node_path_.join)(root, file);
    if (leadsOutside(root, (0,external_node_path_.dirname)(target)))
        throw new core/* UsageError */.eb(`\`${file}\` leads outside the scanned folder`);
    if ((0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false }))
        throw new core/* UsageError */.eb(`\`${file}\` is there by now, or is a broken link; run again`);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,external_node_fs_.writeFileSync)(target, text, { flag: "wx" });
    }
    catch (cause) {
        throw new core/* UsageError */.eb(`\`${file}\` cannot be written`, { cause });
    }
}
/** Whether a link above a folder, which need not exist, takes it out of `root`. */
function leadsOutside(root, folder) {
    for (let present = folder;; present = (0,external_node_path_.dirname)(present)) {
        const isThere = (0,external_node_fs_.lstatSync)(present, { throwIfNoEntry: false });
        if (!isThere && present !== (0,external_node_path_.dirname)(present))
            continue;
        try {
            return !(0,external_node_path_.join)((0,external_node_fs_.realpathSync)(present), "/").startsWith((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(root), "/"));
        }
        catch {
            // A link to nothing: nobody can say where it would lead.
            return true;
        }
    }
}
// Written beside the target and renamed over it, so that a reader sees the old text or the new one.
function replace(target, text) {
    const fresh = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${process.pid}.sluice`);
    (0,external_node_fs_.writeFileSync)(fresh, text, { flag: "wx" });
    try {
        (0,external_node_fs_.chmodSync)(fresh, (0,external_node_fs_.statSync)(target).mode);
        (0,external_node_fs_.renameSync)(fresh, target);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(fresh, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./packages/host/write-fresh.ts



/**
 * Writes files into a folder that nobody else can have prepared, below `parent` (the system's
 * temporary folder where absent), and returns its path. `files` maps names to texts.
 */
function writeFresh(parent, files) {
    const folder = mkdtempSync(join(parent || tmpdir(), "sluice-"));
    for (const [name, text] of Object.entries(files)) {
        writeFileSync(join(folder, name), text, { flag: "wx" });
    }
    return folder;
}

;// CONCATENATED MODULE: ./packages/host/index.ts







/***/ }),

/***/ 4600:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hV: () => (/* reexport */ FILE_RULES),
  JH: () => (/* reexport */ GATES),
  s0: () => (/* reexport */ SUITE_OPTIONS),
  xv: () => (/* reexport */ VERSION),
  ul: () => (/* reexport */ findGates),
  FI: () => (/* reexport */ gatherFor),
  VV: () => (/* reexport */ planCommand),
  T9: () => (/* reexport */ planFixes),
  AQ: () => (/* reexport */ runGates)
});

// UNUSED EXPORTS: CONFIG_PATH, PLANNED_GATES, configDecoder

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __nccwpck_require__(8261);
// EXTERNAL MODULE: ./packages/yaml/index.ts + 16 modules
var yaml = __nccwpck_require__(4118);
;// CONCATENATED MODULE: ./packages/suite/file-rules.ts
/** Rules about the files themselves; the first gate of a run that reads workflows reports them. */
const INVALID_WORKFLOW = {
    id: "invalid-workflow",
    severity: "high",
    summary: "A workflow or action file must be one that GitHub accepts.",
    stops: "GitHub runs nothing of a broken file and shows no log, so a gate in it fails open and a red change looks green.",
    headline: "GitHub would not run it, so nothing in it was judged",
    unit: ["fault", "faults"],
    messages: { invalid: "{reason}" },
    cwe: [1286],
};
const OVERSIZED_WORKFLOW = {
    id: "oversized-workflow",
    severity: "high",
    summary: "A workflow file must not be larger than 512,000 bytes.",
    stops: "GitHub starts no run for a larger file, so whatever it guards passes unguarded and without a log.",
    headline: "GitHub starts no run for it",
    unit: ["file", "files"],
    messages: {
        oversized: "the file has {size} bytes and GitHub starts no run above 512000; split the workflow",
    },
    cwe: [1286],
};
const INVALID_WAIVER = {
    id: "invalid-waiver",
    severity: "critical",
    summary: "A `# sluice: ignore[rule] reason` comment must name known rules and give a reason.",
    stops: "A waiver nobody can read back hides a risk that nobody has accepted.",
    headline: "waives nothing: mend or remove it",
    unit: ["waiver", "waivers"],
    messages: {
        form: "this waiver is not understood; write `# sluice: ignore[rule-id] the reason`",
        reason: "this waiver gives no reason; write one after the bracket",
        rule: "{complaint}",
    },
    unwaivable: true,
    cwe: [1059],
};
const FILE_RULES = [
    INVALID_WORKFLOW,
    OVERSIZED_WORKFLOW,
    INVALID_WAIVER,
];
function fileProblems(inputs) {
    const problems = [];
    for (const { source, faults } of inputs.invalid) {
        for (const { span, message } of faults) {
            problems.push(problem(INVALID_WORKFLOW, source, span, message, { reason: message }));
        }
    }
    for (const { source, size } of inputs.oversized) {
        const message = OVERSIZED_WORKFLOW.messages.oversized.replace("{size}", String(size));
        const span = { start: 0, end: 0 };
        problems.push(problem(OVERSIZED_WORKFLOW, source, span, message, { size: String(size) }));
    }
    return problems;
}
function problem(rule, source, span, message, data) {
    return {
        rule,
        message,
        data,
        severity: rule.severity,
        anchor: {},
        at: { source, place: { span } },
        related: [],
    };
}

;// CONCATENATED MODULE: ./packages/suite/gates.ts

/** The list of gates; a sixth one is a line here. */
const GATES = [
    {
        name: "pin-check",
        alias: "pins",
        when: "always",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(354)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6973))).pinCheck,
    },
    {
        name: "permissions-lint",
        alias: "permissions",
        when: "always",
        load: async () => (await __nccwpck_require__.e(/* import() */ 635).then(__nccwpck_require__.bind(__nccwpck_require__, 9635))).permissionsLint,
    },
    {
        name: "hash-verify",
        alias: "hashes",
        when: "configured",
        load: async () => (await __nccwpck_require__.e(/* import() */ 892).then(__nccwpck_require__.bind(__nccwpck_require__, 7892))).hashVerify,
    },
];
function loadGates() {
    return Promise.all(GATES.map((gate) => gate.load()));
}
/** Gates of the product that this version does not have yet; their config sections are named, not read. */
const PLANNED_GATES = ["waiver-expiry", "gitleaks-wrapper"];
/** The gates with these names or aliases; throws UsageError for an unknown one. */
function findGates(names) {
    const found = names.map((name) => {
        const entry = GATES.find((gate) => gate.name === name || gate.alias === name);
        if (!entry) {
            const known = GATES.flatMap((gate) => [gate.name, gate.alias]);
            throw new core/* UsageError */.eb((0,core/* unknownKey */.a)(name, known, "gate"));
        }
        return entry;
    });
    return [...new Set(found)];
}

;// CONCATENATED MODULE: ./packages/suite/config.ts




const EMPTY_CONFIG = {
    exclude: [],
    profiles: new Map(),
    sections: new Map(),
    notObeyed: [],
};
/** Bytes; a config is YAML like any other. */
const CONFIG_LIMIT = 2_000_000;
const PLANNED_KEYS = ["policy-from", "only-new", ...PLANNED_GATES];
const PLANNED_PROFILE_KEYS = ["waivers", "tools"];
/** The decoder of `.github/sluice.yml`; `ruleIds` are those that `rules:` may name. */
function configDecoder(gates, ruleIds) {
    const fixed = [...FILE_RULES, ...gates.flatMap(({ rules }) => rules)]
        .filter((rule) => rule.unwaivable)
        .map(({ id }) => id);
    const layer = layerFields(ruleIds, fixed);
    const sections = gates.map(({ name, question, options }) => [name, (0,core/* optionsDecoder */.PI)(options, question)]);
    const fields = {
        ...Object.fromEntries([...PLANNED_KEYS.map((key) => [key, planned]), ...sections]),
        version: (0,core/* oneOf */.yL)([1], "Version of this file's format."),
        ...layer,
        exclude: (0,core/* list */.p_)(exclusion, "Files that no gate judges; every report lists them."),
        profiles: (0,core/* record */.g1)((0,core/* object */.Ik)({
            ...Object.fromEntries(PLANNED_PROFILE_KEYS.map((key) => [key, planned])),
            ...layer,
            refs: (0,core/* list */.p_)((0,core/* text */.Qq)(), "Branches and tags, as globs."),
        }), { description: "Settings by pushed branch or tag; on pull requests by the target branch." }),
    };
    return (0,core/* map */.Tj)((0,core/* object */.Ik)(fields), (given) => ({
        ...given,
        exclude: given.exclude ?? [],
        profiles: given.profiles ?? new Map(),
        sections: new Map(Object.entries(given).filter(([key]) => gates.some(({ name }) => name === key))),
        notObeyed: [
            ...PLANNED_KEYS.filter((key) => key in given),
            ...[...(given.profiles ?? [])].flatMap(([name, profile]) => PLANNED_PROFILE_KEYS.filter((key) => key in profile).map((key) => `profiles.${name}.${key}`)),
        ],
    }));
}
function layerFields(ruleIds, fixed) {
    return {
        "fail-on": (0,core/* oneOf */.yL)([...core/* SEVERITIES */.oC, "never"], "Lowest severity that fails the run."),
        preset: (0,core/* oneOf */.yL)(["recommended", "strict"], "`strict` adds rules and raises severities."),
        rules: (0,core/* record */.g1)((0,core/* oneOf */.yL)([...core/* SEVERITIES */.oC, "off"]), {
            description: "`off` or a severity, by rule.",
            key: (id) => switchComplaint(id, ruleIds, fixed),
        }),
    };
}
function switchComplaint(id, ruleIds, fixed) {
    if (!ruleIds.includes(id))
        return (0,core/* unknownKey */.a)(id, ruleIds, "rule");
    return fixed.includes(id) ? `\`${id}\` cannot be switched: it always counts` : undefined;
}
const planned = { schema: {}, decode: (value) => ({ ok: true, value }) };
const exclusion = (0,core/* object */.Ik)({
    path: (0,core/* text */.Qq)({ description: "Glob over paths: `*`, `**`, `?`." }),
    reason: (0,core/* text */.Qq)({ pattern: /\S/, expected: "a reason in words" }),
}, { required: ["path", "reason"] });
/** To place a fault takes a walk through the file, and a reader needs the first few. */
const MOST_FAULTS = 20;
function readConfig(source, decoder) {
    const parsed = (0,yaml/* parseYaml */.hN)(source.text);
    const fault = (offset, reason) => ({
        at: source.lines.position(offset),
        reason,
    });
    if (!parsed.ok || parsed.problems.length > 0) {
        const faults = parsed.problems
            .slice(0, MOST_FAULTS)
            .map(({ span, message }) => fault(span.start, message));
        return { ok: false, faults };
    }
    const { root } = parsed;
    if (!root)
        return { ok: true, config: EMPTY_CONFIG };
    const decoded = decoder.decode((0,yaml/* toValue */.BA)(root));
    if (decoded.ok)
        return { ok: true, config: decoded.value };
    const faults = decoded.faults
        .slice(0, MOST_FAULTS)
        .map(({ path, message, atKey }) => fault((0,yaml/* spanAt */.i6)(root, path, atKey).start, message));
    const left = decoded.faults.length - faults.length;
    const more = left > 0 ? [{ reason: `and ${left} more faults` }] : [];
    return { ok: false, faults: [...faults, ...more] };
}

;// CONCATENATED MODULE: ./packages/suite/overlay.ts
/** The host as it would be with `changes` written: fixes are tried and proven before a byte is touched. */
function withChanges(host, changes) {
    return { ...host, openTree: (root) => overlay(host.openTree(root), changes) };
}
function overlay(tree, changes) {
    const changed = changes.get(tree.root);
    if (!changed)
        return tree;
    return { ...tree, read: (path, limit) => readChanged(changed, path) ?? tree.read(path, limit) };
}
function readChanged(changed, path) {
    const text = changed.get(path);
    return text === undefined ? undefined : { kind: "text", text, size: text.length };
}

;// CONCATENATED MODULE: ./packages/suite/prove-fix.ts

/**
 * Whether `after` is YAML that differs from `before` in nothing but what `fixes` say: the keys at their
 * `changes`, or, without those, scalars that their edits touch. An edit that takes out lines is about
 * comments and touches none: `# v1` may be the last line of a script. A fix that cannot be proven so is
 * refused; files that are no YAML are proven by their edits alone.
 */
function provesFix(before, after, fixes) {
    const old = (0,yaml/* parseYaml */.hN)(before);
    const fresh = (0,yaml/* parseYaml */.hN)(after);
    if (!old.ok || !fresh.ok)
        return false;
    if (!old.root || !fresh.root)
        return old.root === fresh.root;
    const touched = fixes
        .flatMap(({ edits, changes }) => (changes ? [] : edits.map(({ span }) => span)))
        .filter((span) => !/[\r\n]/.test(before.slice(span.start, span.end)));
    const paths = new Set(fixes.flatMap(({ changes = [] }) => changes));
    const allowed = { touched, paths: [...paths].map((path) => path.split(".")) };
    return isSame({ node: old.root }, { node: fresh.root }, allowed);
}
function isSame(before, after, above) {
    const old = before.node;
    const fresh = after.node;
    // What stands behind an alias stands elsewhere too; a key that comes there would come everywhere.
    const allowed = before.alias ? { ...above, paths: [] } : above;
    switch (old.kind) {
        case "scalar":
            return (fresh.kind === "scalar" &&
                (fresh.value === old.value || allowed.touched.some((span) => meets(span, old.span))));
        case "sequence":
            return (fresh.kind === "sequence" &&
                fresh.items.length === old.items.length &&
                old.items.every((item, index) => {
                    const other = fresh.items[index];
                    return other !== undefined && isSame(item, other, below(allowed, "*"));
                }));
        case "mapping":
            return fresh.kind === "mapping" && isSameMapping(old, fresh, allowed);
    }
}
/** Both in step; a pair that one side lacks must be one that may come or go. */
function isSameMapping(old, fresh, allowed) {
    let at = 0;
    for (const pair of old.pairs) {
        while (fresh.pairs[at] && fresh.pairs[at]?.key.value !== pair.key.value) {
            if (!isFree(fresh.pairs[at], allowed))
                break;
            at++;
        }
        const other = fresh.pairs[at];
        if (other?.key.value !== pair.key.value) {
            if (!isFree(pair, allowed))
                return false;
            continue;
        }
        at++;
        const inside = below(allowed, pair.key.value);
        if (!isNamed(inside) && !isSame(pair, other, inside))
            return false;
    }
    return fresh.pairs.slice(at).every((pair) => isFree(pair, allowed));
}
/** One of the keys that may change, or a mapping of nothing else (a `with:` that comes with its input). */
function isFree(pair, allowed) {
    if (!pair || allowed.paths.length === 0)
        return false;
    const inside = below(allowed, pair.key.value);
    return isNamed(inside) || isAllFree(pair.node, inside);
}
function isAllFree(node, allowed) {
    if (node.kind !== "mapping" || node.pairs.length === 0)
        return false;
    return node.pairs.every((pair) => isFree(pair, allowed));
}
/** The key just gone into is itself one that may change. */
function isNamed({ paths }) {
    return paths.some((path) => path.length === 0);
}
function below(allowed, key) {
    if (allowed.paths.length === 0)
        return allowed;
    const paths = allowed.paths.filter(([first]) => first === "*" || first === key);
    return { touched: allowed.touched, paths: paths.map(([, ...rest]) => rest) };
}
function meets(a, b) {
    return a.start <= b.end && b.start <= a.end;
}

;// CONCATENATED MODULE: ./packages/suite/exclude.ts

/** Several PATHs of one repository share its exclusions: each is listed once. */
function mergeExclusions(applied) {
    const merged = new Map();
    for (const exclusion of applied) {
        const key = `${exclusion.path}\0${exclusion.reason}`;
        const files = (merged.get(key)?.files ?? 0) + exclusion.files;
        merged.set(key, { ...exclusion, files });
    }
    return [...merged.values()];
}
/** Leaves out what `exclude:` names, and says how many files each entry left out. */
function applyExclusions(discovery, exclusions) {
    if (exclusions.length === 0)
        return { discovery, excluded: [] };
    const counts = new Map(exclusions.map((exclusion) => [exclusion, 0]));
    const files = discovery.files.filter((file) => {
        const exclusion = exclusions.find(({ path }) => (0,core/* matchesGlob */.kt)(path, file));
        if (exclusion)
            counts.set(exclusion, (counts.get(exclusion) ?? 0) + 1);
        return !exclusion;
    });
    const kept = new Set(files);
    const keep = (paths) => paths.filter((path) => kept.has(path));
    return {
        discovery: {
            workflows: keep(discovery.workflows),
            actions: keep(discovery.actions),
            undecided: keep(discovery.undecided),
            files,
        },
        excluded: [...counts].map(([exclusion, count]) => ({ ...exclusion, files: count })),
    };
}

;// CONCATENATED MODULE: ./packages/suite/plan.ts

const PLAIN = /^[\w./][\w./:@=,+-]*$/;
/** Throws UsageError where the words or the flags do not make a run. */
function planCommand({ name, commands }, command, { words, given }) {
    // A flag that a command has no use for would be obeyed by nobody.
    const stray = Object.keys(given).find((flag) => !command.flags.includes(flag));
    if (stray !== undefined) {
        const takers = commands?.list.filter(({ flags }) => flags.includes(stray)) ?? [];
        const others = takers.map((taker) => `\`${taker.name}\``).join(", ");
        throw new core/* UsageError */.eb(`\`${stray}\` says nothing to \`${name} ${command.name}\`; it belongs to ${others}`);
    }
    const options = command.plan(words, given);
    const flags = Object.entries(given).flatMap(([name, value]) => flagWords(`--${name}`, value));
    return { options, typed: [command.name, ...words.map(plainWord), ...flags] };
}
function flagWords(flag, value) {
    if (value === true)
        return [flag];
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => [flag, plainWord(String(one))]);
}
/** A PATH that a shell reads as it stands, and nobody reads as a flag; `PATH` for any other. */
function plainWord(word) {
    return PLAIN.test(word) ? word : "PATH";
}

;// CONCATENATED MODULE: ./packages/suite/discover.ts
const YAML_FILE = /\.ya?ml$/i;
const ACTION_FILE = /(?:^|\/)action\.ya?ml$/i;
// GitHub reads workflows from the folder itself, not from folders below it.
const WORKFLOW_FILE = /^(?:\.github\/workflows|(?:.*\/)?workflow-templates)\/[^/]*\.ya?ml$/i;
async function discoverRepository(tree) {
    const workflows = tree.walk(".github/workflows");
    const listed = (await tree.gitFiles()) ?? tree.walk("");
    const files = [...new Set([...workflows, ...listed])].sort();
    return {
        workflows: files.filter((path) => WORKFLOW_FILE.test(path)),
        actions: files.filter((path) => ACTION_FILE.test(path) && !WORKFLOW_FILE.test(path)),
        undecided: [],
        files,
    };
}
function discoverFolder(tree) {
    const files = tree.walk("");
    return {
        workflows: [],
        actions: [],
        undecided: files.filter((path) => YAML_FILE.test(path)),
        files,
    };
}
/** One file is what its place or, outside a repository, its content says. */
function discoverFile(file) {
    const isWorkflow = WORKFLOW_FILE.test(file);
    const isAction = ACTION_FILE.test(file);
    const isYaml = YAML_FILE.test(file) || file === "-";
    return {
        workflows: isWorkflow ? [file] : [],
        actions: isAction && !isWorkflow ? [file] : [],
        undecided: isWorkflow || isAction || !isYaml ? [] : [file],
        files: [file],
    };
}

;// CONCATENATED MODULE: ./packages/suite/roots.ts



function openRoots(paths, host) {
    if (paths.length === 0)
        return [openRoot(undefined, host)];
    return [...new Set(paths)].map((path) => path === "-" ? standardInput(host) : openRoot(path, host));
}
/** Where a command is typed: its words start here, and nothing is looked for. */
function openHere(host) {
    return {
        label: ".",
        prefix: "",
        kind: "folder",
        tree: host.openTree("."),
        hasPolicy: false,
        discover: async () => NOTHING,
    };
}
const NOTHING = { workflows: [], actions: [], undecided: [], files: [] };
function openRoot(path, host) {
    const located = host.locate(path);
    const label = path ?? ".";
    const prefix = folderPrefix(label);
    switch (located.kind) {
        case "repository": {
            const tree = host.openTree(located.root);
            const discover = () => discoverRepository(tree);
            return { label, prefix, kind: "repository", tree, hasPolicy: true, discover };
        }
        case "folder": {
            const tree = host.openTree(located.root);
            const discover = async () => discoverFolder(tree);
            return { label, prefix, kind: "folder", tree, hasPolicy: false, discover };
        }
        case "file":
            return fileRoot(label, located.file, located.inRepository, host.openTree(located.root));
        case "missing":
            throw new core/* UsageError */.eb(missing(label, located.nearest));
        case "other":
            throw new core/* UsageError */.eb(`\`${label}\` is neither a file nor a folder`);
    }
}
function fileRoot(label, file, inRepository, opened) {
    return {
        label,
        prefix: filePrefix(label, file),
        kind: "file",
        // Outside a repository there is no owner to ask git for.
        tree: inRepository ? opened : { ...opened, originUrl: async () => undefined },
        hasPolicy: inRepository,
        discover: async () => discoverFile(file),
    };
}
// What is no path may have been meant as a gate.
function missing(label, nearestPath) {
    if (PLANNED_GATES.some((gate) => gate === label)) {
        return `the gate \`${label}\` is not in this version; it has ${GATES.map(({ name }) => name).join(", ")}`;
    }
    const names = GATES.flatMap(({ name, alias }) => [name, alias]);
    const nearest = (0,core/* nearestWord */.zZ)(label, names) ?? nearestPath;
    const hint = nearest === undefined ? "" : `; did you mean \`${nearest}\`?`;
    return `no such file or folder: \`${label}\`${hint}`;
}
function folderPrefix(label) {
    const folder = label.replace(/\/+$/, "");
    return folder === "." ? "" : `${folder}/`;
}
// A pre-commit hook names files one by one; each keeps the path that its repository knows it by. From
// a folder further down, where what was typed is only a part of that path, nothing leads to the tree.
function filePrefix(label, file) {
    const typed = label
        .split("/")
        .filter((part, index) => part !== "." && (part !== "" || index === 0))
        .join("/");
    return typed.endsWith(`/${file}`) ? typed.slice(0, -file.length) : "";
}
const STANDARD_INPUT = "-";
/** Standard input as a tree of one file, so that nothing downstream knows the difference. */
function standardInput(host) {
    let cached;
    const tree = {
        root: STANDARD_INPUT,
        read: (path, limit) => {
            if (path !== STANDARD_INPUT)
                return { kind: "missing" };
            cached ??= host.readNamed(STANDARD_INPUT, limit);
            return cached;
        },
        walk: () => [STANDARD_INPUT],
        gitFiles: async () => undefined,
        originUrl: async () => undefined,
    };
    const discover = async () => discoverFile(STANDARD_INPUT);
    return { label: STANDARD_INPUT, prefix: "", kind: "file", tree, hasPolicy: false, discover };
}

;// CONCATENATED MODULE: ./packages/suite/ignore-comments.ts


const MARK = "sluice: ignore";
const COMMENT = /(?:^|\s)#\s{0,8}sluice: ignore(?:\[([^\]\n]{0,400})\])?([^\n]*)$/;
/** The waiver in a comment on the line that holds `offset`, if it names `rule` and gives a reason. */
function waiverOnLine(source, offset, rule) {
    const comment = commentOnLine(source, offset);
    if (!comment || comment.reason === "" || !comment.rules.includes(rule))
        return undefined;
    const { line } = source.lines.position(offset);
    return { kind: "comment", id: `${source.path}:${line}`, reason: comment.reason };
}
const commentsBySource = new WeakMap();
// The text and each line are looked at once: thousands of findings may stand on one long line.
function commentOnLine(source, offset) {
    const comments = commentsBySource.get(source) ?? emptyComments(source);
    if (comments === "none")
        return undefined;
    const { start, end } = source.lines.lineSpan(offset);
    if (!comments.has(start))
        comments.set(start, parseComment(source.text.slice(start, end)));
    return comments.get(start);
}
function emptyComments(source) {
    const comments = source.text.includes(MARK) ? new Map() : "none";
    commentsBySource.set(source, comments);
    return comments;
}
function parseComment(line) {
    const match = line.includes(MARK) ? COMMENT.exec(line) : null;
    if (!match)
        return undefined;
    const [, rules = "", reason = ""] = match;
    return {
        rules: rules
            .split(",")
            .map((rule) => rule.trim())
            .filter((rule) => rule !== ""),
        reason: reason.trim(),
    };
}
/** Comments that mean to waive and cannot: without brackets, reason or a known rule. */
function badComments(inputs, ruleIds) {
    return [...inputs.workflows, ...inputs.actions].flatMap(({ source, root }) => source.text.includes(MARK) ? badCommentsIn(source, root, ruleIds) : []);
}
function badCommentsIn(source, root, ruleIds) {
    const problems = [];
    const scalars = scalarSpans(root);
    const { text, lines } = source;
    // One look at each line that has the mark, so that a file full of marks stays linear.
    for (let at = text.indexOf(MARK); at >= 0;) {
        const line = lines.lineSpan(at);
        const comment = parseComment(text.slice(line.start, line.end));
        // Text in a script or a name is no YAML comment; it may speak about waivers.
        if (comment && !isInside(scalars, at)) {
            const complaint = complaintAbout(comment, ruleIds);
            const span = { start: text.lastIndexOf("#", at), end: line.end };
            if (complaint)
                problems.push(problem(INVALID_WAIVER, source, span, complaint, {}));
        }
        at = text.indexOf(MARK, line.end);
    }
    return problems;
}
function complaintAbout({ rules, reason }, ruleIds) {
    if (rules.length === 0)
        return INVALID_WAIVER.messages.form;
    const unknown = rules.find((rule) => !ruleIds.includes(rule));
    if (unknown !== undefined)
        return (0,core/* unknownKey */.a)(unknown, ruleIds, "rule");
    return reason === "" ? INVALID_WAIVER.messages.reason : undefined;
}
/** In file order. The parser bounds depth, so the recursion is bounded too. */
function scalarSpans(node, into = []) {
    switch (node.kind) {
        case "scalar":
            into.push(node.span);
            break;
        case "sequence":
            for (const item of node.items)
                if (!item.alias)
                    scalarSpans(item.node, into);
            break;
        case "mapping":
            for (const pair of node.pairs) {
                into.push(pair.key.span);
                if (!pair.alias)
                    scalarSpans(pair.node, into);
            }
    }
    return into;
}
function isInside(spans, offset) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.start ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const span = spans[low - 1];
    return span !== undefined && offset < span.end;
}

;// CONCATENATED MODULE: ./packages/suite/sort.ts
/** By file, offset, gate and rule; findings without a place come last. */
function compareFindings(a, b) {
    return (compareText(a.location?.file ?? "\uffff", b.location?.file ?? "\uffff") ||
        (a.location?.span.start ?? 0) - (b.location?.span.start ?? 0) ||
        compareText(a.rule.id, b.rule.id) ||
        (a.location?.alias?.line ?? 0) - (b.location?.alias?.line ?? 0) ||
        compareText(a.message, b.message));
}
/** Code-unit order, so that no locale of the machine can change a report. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./packages/suite/complete.ts



/** 16 bytes are plenty to tell findings of one repository apart. */
const FINGERPRINT_HEX = 32;
/** Problems to findings: severity after options, identity, place in lines and columns, waiver. */
function completeProblems(problems, context) {
    const seen = new Map();
    const findings = [];
    for (const problem of [...problems].sort(byPlace)) {
        const severity = severityOf(problem, context.settings);
        if (!severity)
            continue;
        const identity = (0,core/* identityText */.Ky)(context.gate, problem);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        findings.push(complete(problem, severity, `${identity}\0${ordinal}`, context));
    }
    return findings;
}
function complete(problem, severity, identity, context) {
    const { rule, at, message, data, anchor, fix } = problem;
    const { gate, prefix, settings } = context;
    const stakes = context.stakes ? problem.stakes?.() : undefined;
    const waiver = at && !rule.unwaivable && settings.preset !== "strict"
        ? waiverOnLine(at.source, at.place.span.start, rule.id)
        : undefined;
    return {
        gate,
        rule,
        message,
        data,
        severity,
        anchor,
        related: problem.related.map((related) => ({
            ...prefixed((0,core/* locate */.x5)(related.source, related.place), prefix),
            message: related.message,
        })),
        status: waiver ? "waived" : "open",
        ...(context.sha256 && { fingerprint: context.sha256(identity).slice(0, FINGERPRINT_HEX) }),
        ...(at && { location: prefixed((0,core/* locate */.x5)(at.source, at.place), prefix) }),
        ...(at && !rule.sensitive && { text: textAt(at.source, at.place.span) }),
        ...(fix && { fix }),
        ...(waiver && { waiver }),
        ...(stakes !== undefined && { stakes }),
    };
}
function textAt(source, span) {
    return source.text.slice(span.start, span.end);
}
function prefixed(location, prefix) {
    return prefix === "" ? location : { ...location, file: prefix + location.file };
}
/** The severity to report, or `undefined` where the rule is silent. */
/** Whether the settings let a rule speak at all. */
function isAsked(rule, { rules, preset }) {
    const wanted = rule.unwaivable ? undefined : rules.get(rule.id);
    if (wanted === undefined)
        return preset === "strict" || !rule.strictOnly;
    return wanted !== "off";
}
function severityOf({ rule, severity }, settings) {
    if (!isAsked(rule, settings))
        return undefined;
    const wanted = rule.unwaivable ? undefined : settings.rules.get(rule.id);
    if (wanted !== undefined && wanted !== "off")
        return wanted;
    return settings.preset === "strict" && rule.strict ? (0,core/* worst */.QZ)(severity, rule.strict) : severity;
}
function byPlace(a, b) {
    return (compareText(a.at?.source.path ?? "\uffff", b.at?.source.path ?? "\uffff") ||
        (a.at?.place.span.start ?? 0) - (b.at?.place.span.start ?? 0) ||
        (a.at?.place.alias?.start ?? 0) - (b.at?.place.alias?.start ?? 0) ||
        compareText(a.rule.id, b.rule.id) ||
        compareText(a.message, b.message));
}

;// CONCATENATED MODULE: ./packages/suite/rule-ids.gen.ts
// Written by scripts/generate.ts: the rules of all gates, known without loading them.
const RULE_IDS = [
    "agent-prompt-injection",
    "app-token-overgrant",
    "archived-action",
    "auto-merge-confused-deputy",
    "bad-signature",
    "blanket-permissions",
    "broken-lock",
    "cache-write-on-untrusted",
    "call-overgrant",
    "call-undergrant",
    "compromised-ref",
    "dangerous-trigger",
    "debug-left-on",
    "digest-mismatch",
    "dynamic-uses",
    "environment-file-injection",
    "excess-write",
    "hardcoded-credential",
    "hoisted-write",
    "implicit-permissions",
    "impossible-permission",
    "insecure-commands",
    "invalid-level",
    "invalid-permissions",
    "invalid-uses",
    "invalid-waiver",
    "invalid-workflow",
    "irregular-uses",
    "list-note",
    "long-lived-credential",
    "lookalike-action",
    "missing-environment",
    "missing-file",
    "missing-permission",
    "missing-sbom",
    "missing-version-comment",
    "not-allowed",
    "obfuscated-expression",
    "oversized-workflow",
    "permissions-drift",
    "persisted-credentials",
    "prefer-self-repository",
    "privileged-untrusted-job",
    "publish-from-any-ref",
    "release-conflict",
    "safelist-drift",
    "schema-violation",
    "secrets-inherit",
    "secrets-outside-environment",
    "self-hosted-on-untrusted",
    "short-sha",
    "skippable-gate",
    "spoofable-bot-condition",
    "stale-build",
    "stale-lock",
    "template-injection",
    "unguarded-checkout",
    "unknown-scope",
    "unlisted-file",
    "unlocked-workflow",
    "unmasked-derived-secret",
    "unpinned-image",
    "unpinned-package",
    "unpinned-tool",
    "unpinned-uses",
    "unsafe-name",
    "unsafe-pr-checkout",
    "unsound-condition",
    "untrusted-attestation",
    "untrusted-checkout",
    "untrusted-local-action",
    "unused-tier",
    "unused-write",
    "unverifiable-image",
    "unverified-download",
    "unverified-write",
    "updater-policy",
    "weak-digest",
    "weak-repository-setting",
    "whole-secrets-context",
    "wrong-scope",
];

;// CONCATENATED MODULE: ./packages/suite/gate-part.ts





/** The judgement of the first gate that reads files, with what is wrong with the files themselves. */
function withFaults(judgement, inputs, notJudged) {
    return {
        ...judgement,
        problems: [...fileProblems(inputs), ...badComments(inputs, RULE_IDS), ...judgement.problems],
        notJudged: [...notJudged, ...judgement.notJudged],
    };
}
/** A run about some rules alone says nothing of anything else. */
function limitedTo(rules, judgement) {
    const problems = judgement.problems.filter(({ rule }) => rules.includes(rule.id));
    return { ...judgement, problems, scope: "partial", sections: [] };
}
function partOf(gate, judgement, context) {
    const { settings, prefix } = context;
    return {
        gate: gate.name,
        failOn: settings.failOn,
        findings: completeProblems(judgement.problems, { gate: gate.name, ...context }),
        notJudged: judgement.notJudged.map((entry) => ({
            ...entry,
            ...(entry.file !== undefined && { file: prefix + entry.file }),
        })),
        files: judgement.files,
        data: prefixedFiles(judgement.data, prefix),
        sections: judgement.sections,
        ...(judgement.account !== undefined && { account: judgement.account }),
        ...(judgement.answer !== undefined && { answer: judgement.answer }),
        toWrite: judgement.toWrite ?? [],
    };
}
/** Rows under `files` name files as findings do. */
function prefixedFiles(data, prefix) {
    const { files } = data;
    if (prefix === "" || !Array.isArray(files))
        return data;
    const named = files.map((row) => (0,core/* isObject */.Gv)(row) && typeof row.path === "string" ? { ...row, path: prefix + row.path } : row);
    return { ...data, files: named };
}
/** Every file that a problem points into, by the name that findings use. */
function sourcesOf(problems, prefix) {
    const sources = new Map();
    for (const { at, related } of problems) {
        if (at)
            sources.set(prefix + at.source.path, at.source);
        for (const { source } of related)
            sources.set(prefix + source.path, source);
    }
    return sources;
}

;// CONCATENATED MODULE: ./packages/suite/profile.ts

/** The profile that was asked for by name, else the first whose `refs` hold the run's ref. */
function selectProfile(config, wanted, env) {
    if (wanted !== undefined) {
        const profile = config.profiles.get(wanted);
        if (config.profiles.size === 0) {
            throw new core/* UsageError */.eb(`unknown profile ${(0,core/* show */.WU)(wanted)}: the config has no \`profiles:\``);
        }
        if (!profile)
            throw new core/* UsageError */.eb((0,core/* unknownKey */.a)(wanted, [...config.profiles.keys()], "profile"));
        return profile;
    }
    const ref = refOfRun(env);
    if (ref === undefined)
        return undefined;
    return [...config.profiles.values()].find(({ refs = [] }) => refs.some((pattern) => (0,core/* matchesGlob */.kt)(pattern, ref)));
}
// On a laptop no ref selects a profile: only --profile does. A pull request is judged by its target.
function refOfRun(env) {
    if (env.GITHUB_ACTIONS !== "true")
        return undefined;
    return env.GITHUB_BASE_REF || env.GITHUB_REF_NAME || undefined;
}

;// CONCATENATED MODULE: ./packages/suite/settings.ts

function settingsOf(config, given, profile, tighter) {
    const base = {
        failOn: given["fail-on"] ?? profile?.["fail-on"] ?? config["fail-on"] ?? "medium",
        preset: given.preset ?? profile?.preset ?? config.preset ?? "recommended",
        rules: new Map([...(config.rules ?? []), ...(profile?.rules ?? [])]),
        exclude: config.exclude,
    };
    return tighter.reduce(tighten, base);
}
// A later config (an organization's, say) may ask for more, never for less.
function tighten(settings, later) {
    const rules = new Map(settings.rules);
    for (const [id, wanted] of later.rules ?? []) {
        const present = rules.get(id);
        if (wanted === "off")
            continue;
        rules.set(id, present === undefined || present === "off" ? wanted : (0,core/* worst */.QZ)(present, wanted));
    }
    return {
        ...settings,
        failOn: stricter(settings.failOn, later["fail-on"]),
        preset: later.preset === "strict" ? "strict" : settings.preset,
        rules,
    };
}
/** The threshold that more findings reach. */
function stricter(present, later) {
    if (later === undefined || later === "never")
        return present;
    return present === "never" ? later : (0,core/* mildest */.lk)(present, later);
}

;// CONCATENATED MODULE: ./packages/suite/policy.ts






const CONFIG_PATH = ".github/sluice.yml";
/** One config speaks to every gate, so every gate checks its section, whichever of them runs. */
async function readPolicy(given, host, tree) {
    const files = configFiles(given.config ?? [], host, tree).filter(isThere);
    const gates = files.length > 0 ? await loadGates() : [];
    const decoder = configDecoder(gates, RULE_IDS);
    const notJudged = [];
    const configs = [];
    for (const { name, read } of files) {
        const decoded = decodeFile(name, read, decoder);
        if (decoded.ok)
            configs.push({ name, config: decoded.config });
        else
            for (const fault of decoded.faults)
                notJudged.push({ file: name, ...fault });
    }
    if (notJudged.length > 0)
        return { ok: false, notJudged };
    return { ok: true, policy: combine(configs, given, host) };
}
function combine(configs, given, host) {
    const [first, ...later] = configs;
    const config = first?.config ?? EMPTY_CONFIG;
    const tighter = later.map((named) => named.config);
    const profile = selectProfile(config, given.profile, host.env);
    return {
        settings: settingsOf(config, given, profile, tighter),
        optionsOf: (gate) => sectionOf(gate, config, tighter),
        configures: (gate) => configs.some((named) => named.config.sections.has(gate)),
        description: configs.length === 0 ? "no config" : configs.map(({ name }) => name).join(" + "),
        notes: configs.flatMap((named) => named.config.notObeyed.map((key) => `${named.name}: \`${key}\` is not obeyed by this version`)),
    };
}
function sectionOf(gate, config, tighter) {
    const present = config.sections.get(gate.name) ?? (0,core/* defaultsOf */.Gf)(gate.options);
    return tighter.reduce((options, later) => {
        const section = later.sections.get(gate.name);
        return section === undefined ? options : gate.tighten(options, section);
    }, present);
}
function decodeFile(name, read, decoder) {
    switch (read.kind) {
        case "text":
            return readConfig((0,core/* createSource */.gV)(name, read.text), decoder);
        case "too-large":
            return refused(`${read.size} bytes; shorten it: a config has at most ${read.limit}`);
        case "unreadable":
            return refused(`unreadable: ${read.reason}`);
    }
}
function refused(reason) {
    return { ok: false, faults: [{ reason }] };
}
function isThere(file) {
    return file.read.kind !== "missing";
}
function configFiles(named, host, tree) {
    if (named.length > 0) {
        return named.map((name) => {
            const read = host.readNamed(name, CONFIG_LIMIT);
            if (read.kind === "missing")
                throw new core/* UsageError */.eb(`config not found: \`${name}\``);
            return { name, read };
        });
    }
    return tree ? [{ name: CONFIG_PATH, read: tree.read(CONFIG_PATH, CONFIG_LIMIT) }] : [];
}

;// CONCATENATED MODULE: ./packages/suite/gates-for.ts


/** Without names: those that always run, and those that the config has a section for. */
async function gatesFor(entries, policy, request) {
    const applies = ({ name, when }) => when === "always" || request.planned !== undefined || policy.configures(name);
    const isNamed = request.gates.length > 0 && !request.optional;
    const missing = isNamed ? entries.find((entry) => !applies(entry)) : undefined;
    if (missing) {
        const { name } = missing;
        const commands = (await missing.load()).commands?.list.map((command) => command.name) ?? [];
        throw new core/* UsageError */.eb(`\`${name}\` has nothing to judge: add a section \`${name}:\` to ${CONFIG_PATH}, or name a command: ${commands.join(", ")}`);
    }
    return Promise.all(entries.filter(applies).map((entry) => entry.load()));
}

// EXTERNAL MODULE: ./packages/workflow/index.ts + 50 modules
var workflow = __nccwpck_require__(2383);
;// CONCATENATED MODULE: ./packages/suite/read-inputs.ts


/** GitHub starts no run for a larger workflow. */
const WORKFLOW_LIMIT = 512_000;
/** Any other YAML (overview.md, table of input faults). */
const YAML_LIMIT = 2_000_000;
const UNLISTED = "the folder may not be listed; make it readable, or exclude it in .github/sluice.yml";
/** Reads and parses what was discovered, once, for all gates. */
function readInputs(kind, tree, discovery) {
    const into = {
        workflows: [],
        actions: [],
        invalid: [],
        oversized: [],
        notJudged: [],
    };
    for (const path of discovery.workflows)
        readWorkflowFile(tree, path, into);
    for (const path of discovery.actions)
        readActionFile(tree, path, into);
    for (const path of discovery.undecided)
        readUndecided(tree, path, into);
    const { notJudged, ...found } = into;
    const unlisted = discovery.files.filter(isFolder);
    if (unlisted.length === 0)
        return { inputs: { kind, ...found, files: discovery.files }, notJudged };
    for (const file of unlisted)
        notJudged.push({ file, reason: UNLISTED });
    const files = discovery.files.filter((path) => !isFolder(path));
    return { inputs: { kind, ...found, files }, notJudged };
}
function isFolder(path) {
    return path.endsWith("/");
}
function readWorkflowFile(tree, path, into) {
    const read = tree.read(path, WORKFLOW_LIMIT);
    switch (read.kind) {
        case "text":
            keep((0,workflow/* readWorkflow */.S6)((0,core/* createSource */.gV)(path, read.text)), into);
            return;
        case "too-large":
            into.oversized.push({ source: (0,core/* createSource */.gV)(path, ""), size: read.size });
            return;
        case "unreadable":
            into.notJudged.push({ file: path, reason: `unreadable: ${read.reason}` });
            return;
        case "missing":
            // Git lists it and the work tree lacks it: it was deleted.
            return;
    }
}
function readActionFile(tree, path, into) {
    const source = sourceOf(path, tree.read(path, YAML_LIMIT), into);
    // Other tools have files of this name too; without `runs:` it is none of GitHub's.
    if (source && (0,workflow/* classify */.L8)(source) !== "other")
        keep((0,workflow/* readAction */.f0)(source), into);
}
function readUndecided(tree, path, into) {
    const read = tree.read(path, YAML_LIMIT);
    const head = read.kind === "text" ? read.text : read.kind === "too-large" ? read.head : "";
    const size = read.kind === "text" || read.kind === "too-large" ? read.size : 0;
    if (size > WORKFLOW_LIMIT && looksLikeWorkflow(head)) {
        into.oversized.push({ source: (0,core/* createSource */.gV)(path, ""), size });
        return;
    }
    const source = sourceOf(path, read, into);
    if (!source)
        return;
    const kind = (0,workflow/* classify */.L8)(source);
    if (kind === "workflow" || kind === "broken")
        keep((0,workflow/* readWorkflow */.S6)(source), into);
    else if (kind === "action")
        keep((0,workflow/* readAction */.f0)(source), into);
}
// A file too large to parse is told by its top-level keys alone.
function looksLikeWorkflow(head) {
    return (/^\uFEFF?(?:on|"on"|'on')[ \t]*:/m.test(head) && /^(?:jobs|"jobs"|'jobs')[ \t]*:/m.test(head));
}
function sourceOf(path, read, into) {
    switch (read.kind) {
        case "text":
            return (0,core/* createSource */.gV)(path, read.text);
        case "too-large":
            into.notJudged.push({ file: path, reason: tooLarge(read.size, YAML_LIMIT) });
            return undefined;
        case "unreadable":
            into.notJudged.push({ file: path, reason: `unreadable: ${read.reason}` });
            return undefined;
        case "missing":
            return undefined;
    }
}
function tooLarge(size, limit) {
    return `${size} bytes; YAML over ${limit} bytes is not read: exclude it in .github/sluice.yml, or split it`;
}
function keep(file, into) {
    switch (file.kind) {
        case "workflow":
            into.workflows.push(file);
            return;
        case "action":
            into.actions.push(file);
            return;
        case "invalid":
            into.invalid.push(file);
    }
}

;// CONCATENATED MODULE: ./packages/suite/request.ts
/** Where facts come from: an absent network is no fact. Only a person's words may lead out of the tree. */
function worldOf(tree, { network, planned }, host) {
    return { host, tree, confined: planned === undefined, ...(network && { network }) };
}

;// CONCATENATED MODULE: ./packages/suite/run-root.ts









async function runRoot(root, prefix, entries, request, host) {
    const result = await readPolicy(request.options, host, root.hasPolicy ? root.tree : undefined);
    if (!result.ok)
        return unjudged(root, entries, request, result.notJudged);
    const { policy } = result;
    const gates = await gatesFor(entries, policy, request);
    const readers = gates.filter((gate) => gate.readsWorkflows);
    const discovered = readers.length > 0 ? await root.discover() : NOTHING;
    const { discovery, excluded } = applyExclusions(discovered, policy.settings.exclude);
    const { inputs, notJudged } = readInputs(root.kind, root.tree, discovery);
    const { settings } = policy;
    const context = {
        settings,
        prefix,
        stakes: request.stakes === true,
        ...(request.fingerprints !== false && { sha256: host.sha256 }),
    };
    const asks = (rule) => isAsked(rule, settings) && (request.rules?.includes(rule.id) ?? true);
    const parts = [];
    let problems = [];
    for (const gate of gates) {
        const options = request.planned ? request.planned.options : policy.optionsOf(gate);
        const facts = await gate.gather(inputs, options, worldOf(root.tree, request, host));
        const judged = gate.judge(inputs, options, facts, asks);
        // Faults of the files themselves are reported once a run, by the first gate that reads them.
        const whole = gate === readers[0] ? withFaults(judged, inputs, notJudged) : judged;
        const judgement = request.rules ? limitedTo(request.rules, whole) : whole;
        problems = [...problems, ...judgement.problems];
        parts.push(partOf(gate, judgement, context));
    }
    if (readers.length > 0)
        refuseEmpty(root, parts, excluded);
    return {
        path: root.label,
        failOn: policy.settings.failOn,
        policy: policy.description,
        gates: parts,
        findings: parts.flatMap((part) => part.findings),
        ...(readers.length > 0 && { workflows: countWorkflows(inputs) }),
        jobs: inputs.workflows.reduce((total, workflow) => total + workflow.jobs.length, 0),
        actions: inputs.actions.length,
        excluded,
        sources: sourcesOf(problems, prefix),
        notes: [...policy.notes, ...(readers.length > 0 ? notesAbout(root, discovered) : [])],
    };
}
// A repository without workflows passes and says so; any other PATH was meant to hold something.
function refuseEmpty(root, parts, excluded) {
    if (root.kind === "repository" || excluded.some(({ files }) => files > 0))
        return;
    const isEmpty = parts.every(({ files, findings, notJudged }) => files + findings.length + notJudged.length === 0);
    if (isEmpty) {
        throw new core/* UsageError */.eb(`\`${root.label}\` holds no workflow, action or image to judge; name a repository, a folder of workflows or one file`);
    }
}
function notesAbout(root, { workflows }) {
    return root.kind === "repository" && workflows.length === 0
        ? ["no workflows under .github/workflows"]
        : [];
}
// A workflow that GitHub would not run is one of the workflows that were looked at.
function countWorkflows({ workflows, invalid, oversized }) {
    const broken = invalid.filter((file) => file.as !== "action");
    return workflows.length + broken.length + oversized.length;
}
function unjudged(root, entries, request, notJudged) {
    const failOn = request.options["fail-on"] ?? "medium";
    return {
        path: root.label,
        failOn,
        policy: "nothing was judged: mend the config first",
        gates: entries.map(({ name }) => ({
            gate: name,
            failOn,
            findings: [],
            notJudged,
            files: 0,
            data: {},
            sections: [],
            toWrite: [],
        })),
        findings: [],
        workflows: 0,
        jobs: 0,
        actions: 0,
        excluded: [],
        sources: new Map(),
        notes: [],
    };
}

;// CONCATENATED MODULE: ./packages/suite/version.ts
/** One version for the whole repository; release-please rewrites this line. */
const VERSION = "0.1.0"; // x-release-please-version

;// CONCATENATED MODULE: ./packages/suite/run.ts









/**
 * The one flow: discover → parse → facts → rules → waive → compare → verdict. Throws UsageError
 * where the caller can mend it; whatever the files hold ends in a finding or in `notJudged`.
 */
async function runGates(request, host) {
    const entries = request.gates.length > 0 ? findGates(request.gates) : GATES;
    const roots = request.planned ? [openHere(host)] : openRoots(request.paths, host);
    const parts = [];
    for (const root of roots) {
        const prefix = roots.length > 1 || request.prefixed ? root.prefix : "";
        parts.push(await runRoot(root, prefix, entries, request, host));
    }
    return merge(parts, entries, request);
}
function merge(parts, entries, request) {
    const gateRuns = entries.flatMap(({ name }) => {
        const runs = parts.flatMap((part) => part.gates.filter(({ gate }) => gate === name));
        return runs.length > 0 ? [mergeGate(name, runs)] : [];
    });
    const findings = parts.flatMap((part) => part.findings).sort(compareFindings);
    const ran = new Set(gateRuns.map(({ gate }) => gate));
    const sum = (count) => parts.reduce((total, part) => total + count(part), 0);
    return {
        version: VERSION,
        verdict: worstVerdict(gateRuns),
        failOn: parts.map((part) => part.failOn).reduce(stricter),
        gates: gateRuns,
        findings,
        notConfigured: entries.map(({ name }) => name).filter((name) => !ran.has(name)),
        ...(parts.some((part) => part.workflows !== undefined) && {
            workflows: sum((part) => part.workflows ?? 0),
        }),
        jobs: sum((part) => part.jobs),
        actions: sum((part) => part.actions),
        policy: [...new Set(parts.map((part) => part.policy))].join(", "),
        network: request.network?.layers ?? [],
        excluded: mergeExclusions(parts.flatMap((part) => part.excluded)),
        typed: request.planned?.typed ?? request.paths.map(plainWord),
        paths: parts.length > 1 ? parts.map(totalsOf) : [],
        sources: new Map(parts.flatMap((part) => [...part.sources])),
        notes: [...new Set(parts.flatMap((part) => part.notes))],
    };
}
function mergeGate(gate, parts) {
    const verdicts = parts.map(({ findings, notJudged, failOn }) => (0,core/* verdictOf */.Vj)(findings, notJudged, failOn));
    const findings = parts.flatMap((part) => part.findings);
    const count = (status) => findings.filter((finding) => finding.status === status).length;
    return {
        gate,
        verdict: worstOf(verdicts),
        files: parts.reduce((total, part) => total + part.files, 0),
        counts: { open: count("open"), waived: count("waived"), existing: count("existing") },
        notJudged: parts.flatMap((part) => part.notJudged),
        data: joinData(parts.map((part) => part.data)),
        sections: parts.flatMap((part) => part.sections),
        ...joinTexts("account", "; ", parts),
        ...joinTexts("answer", "", parts),
        toWrite: parts.flatMap((part) => part.toWrite),
    };
}
/** Lists of several PATHs are one list; of anything else the last one stands. */
function joinData(parts) {
    const joined = {};
    for (const [key, value] of parts.flatMap((part) => Object.entries(part))) {
        const known = joined[key];
        joined[key] = Array.isArray(known) && Array.isArray(value) ? [...known, ...value] : value;
    }
    return joined;
}
function joinTexts(key, between, parts) {
    const texts = parts.flatMap((part) => part[key] ?? []);
    return texts.length > 0 ? { [key]: texts.join(between) } : {};
}
function totalsOf(part) {
    const open = part.findings.filter(({ status }) => status === "open").length;
    return {
        path: part.path,
        files: part.gates.reduce((most, { files }) => Math.max(most, files), 0),
        open,
    };
}
function worstVerdict(gates) {
    return worstOf(gates.map(({ verdict }) => verdict));
}
function worstOf(verdicts) {
    if (verdicts.includes("fail"))
        return "fail";
    return verdicts.includes("incomplete") ? "incomplete" : "pass";
}

;// CONCATENATED MODULE: ./packages/suite/fix.ts




/** Fixes that overlap wait for the next pass; ten passes are more than nested fixes can need. */
const MAX_PASSES = 10;
/** Plans all fixes in memory; writes nothing. `unsafe` includes the safe ones. */
async function planFixes(request, host, level) {
    const roots = request.paths.length > 0 ? request.paths : [undefined];
    const changes = [];
    const fixed = [];
    const refused = [];
    let run;
    for (const path of roots) {
        // One PATH at a time: a file's path is relative to its own root.
        const outcome = await fixRoot({ ...request, paths: path === undefined ? [] : [path] }, host, level);
        for (const change of outcome.changes)
            changes.push(change);
        for (const finding of outcome.fixed)
            fixed.push(finding);
        for (const refusal of outcome.refused)
            refused.push(refusal);
        run = outcome.run;
    }
    const after = request.paths.length > 1 || !run
        ? await runGates(request, withChanges(host, byRoot(changes)))
        : run;
    return { run: after, changes, fixed, refused };
}
async function fixRoot(request, host, level) {
    const located = host.locate(request.paths[0]);
    const root = "root" in located ? host.openTree(located.root).root : "";
    const originals = new Map();
    const texts = new Map();
    const fixed = [];
    const refused = new Map();
    let run = await runGates(request, host);
    for (let pass = 0; pass < MAX_PASSES; pass++) {
        const applied = applyPass(run, level, texts, originals, refused);
        if (applied.length === 0)
            break;
        for (const finding of applied)
            fixed.push(finding);
        run = await runGates(request, withChanges(host, new Map([[root, texts]])));
    }
    const changes = [...texts].map(([file, after]) => ({
        root,
        file,
        before: originals.get(file) ?? after,
        after,
    }));
    // What was unsafe may have become safe by another fix, and what was refused may have gone with it.
    const left = new Set(run.findings.map(keyOf));
    const still = [...refused].filter(([key]) => left.has(key));
    return { run, changes, fixed, refused: still.map(([, refusal]) => refusal) };
}
const UNSAFE = "may change behavior; `--unsafe-fixes` applies it";
const UNPROVEN = "the edit would change more of the file than it should";
function applyPass(run, level, texts, originals, refused) {
    const applied = [];
    for (const [file, candidates] of fixableByFile(run, level, refused)) {
        const before = run.sources.get(file)?.text;
        if (before === undefined)
            continue;
        const { chosen } = (0,core/* selectDisjoint */.tO)(candidates);
        const proven = fix_YAML_FILE.test(file) ? provenAmong(before, chosen, createProofs()) : chosen;
        const kept = new Set(proven);
        for (const candidate of chosen) {
            if (kept.has(candidate))
                continue;
            refused.set(keyOf(candidate.finding), { finding: candidate.finding, reason: UNPROVEN });
        }
        if (proven.length === 0)
            continue;
        originals.set(file, originals.get(file) ?? before);
        texts.set(file, (0,core/* applyEdits */.ct)(before, proven.flatMap(({ edits }) => edits)));
        for (const { finding } of proven)
            applied.push(finding);
    }
    return applied;
}
function fixableByFile(run, level, refused) {
    const byFile = new Map();
    for (const finding of run.findings) {
        const { fix, location, status } = finding;
        if (!fix || !location || status === "waived")
            continue;
        if (fix.safety === "unsafe" && level === "safe") {
            refused.set(keyOf(finding), { finding, reason: UNSAFE });
            continue;
        }
        if (refused.get(keyOf(finding))?.reason === UNPROVEN)
            continue;
        const candidate = { finding, fix, edits: fix.edits };
        const known = byFile.get(location.file);
        if (known)
            known.push(candidate);
        else
            byFile.set(location.file, [candidate]);
    }
    return byFile;
}
const fix_YAML_FILE = /\.ya?ml$/i;
/** A proof reads the file twice; a hostile file may hold thousands of fixes that cannot be proven. */
const MOST_PROOFS = 200;
function createProofs() {
    return { left: MOST_PROOFS };
}
/** All at once where nothing is wrong, as nearly always; else by halves, so that each fault stands alone. */
function provenAmong(before, candidates, proofs) {
    if (candidates.length === 0 || proofs.left === 0)
        return [];
    proofs.left--;
    const edits = candidates.flatMap((candidate) => candidate.edits);
    const fixes = candidates.map(({ fix }) => fix);
    if (provesFix(before, (0,core/* applyEdits */.ct)(before, edits), fixes))
        return candidates;
    if (candidates.length === 1)
        return [];
    const middle = candidates.length >> 1;
    return [
        ...provenAmong(before, candidates.slice(0, middle), proofs),
        ...provenAmong(before, candidates.slice(middle), proofs),
    ];
}
function keyOf(finding) {
    return finding.fingerprint ?? `${finding.location?.file}\0${finding.message}`;
}
function byRoot(changes) {
    const roots = new Map();
    for (const { root, file, after } of changes) {
        const texts = roots.get(root) ?? new Map();
        roots.set(root, texts.set(file, after));
    }
    return roots;
}

;// CONCATENATED MODULE: ./packages/suite/gather.ts






/** What a gate's views are rendered from: the flow up to the facts, for each PATH. */
async function gatherFor(gate, request, host) {
    const roots = openRoots(request.paths, host);
    const parts = [];
    const notJudged = [];
    for (const root of roots) {
        const prefix = roots.length > 1 ? root.prefix : "";
        const { unread, ...part } = await gatherRoot(gate, root, request, host);
        parts.push({ prefix, tree: root.tree, ...part });
        for (const { file, reason } of unread)
            notJudged.push(file === undefined ? { reason } : { file: prefix + file, reason });
    }
    return { parts, notJudged };
}
async function gatherRoot(gate, root, request, host) {
    const result = await readPolicy(request.options, host, root.hasPolicy ? root.tree : undefined);
    if (!result.ok) {
        const faults = result.notJudged.map(({ file, at, reason }) => [file, at?.line, at?.column, ` ${reason}`].filter((part) => part !== undefined).join(":"));
        throw new core/* UsageError */.eb(faults.join("\n"));
    }
    const options = result.policy.optionsOf(gate);
    const { discovery } = applyExclusions(await root.discover(), result.policy.settings.exclude);
    const { inputs, notJudged } = readInputs(root.kind, root.tree, discovery);
    const facts = await gate.gather(inputs, options, worldOf(root.tree, request, host));
    const ungathered = gate.judge(inputs, options, facts, () => false).notJudged;
    return { inputs, options, facts, unread: [...notJudged, ...ungathered, ...unseen(inputs)] };
}
/** Files that a view knows nothing of: it must not pass for the whole picture. */
function unseen({ invalid, oversized }) {
    return [
        ...invalid.map(({ source, faults }) => ({
            file: source.path,
            reason: faults[0]?.message ?? "GitHub would not run it",
        })),
        ...oversized.map(({ source, size }) => ({
            file: source.path,
            reason: `${size} bytes; GitHub starts no run for it`,
        })),
    ];
}

;// CONCATENATED MODULE: ./packages/suite/options.ts

const SUITE_OPTIONS = {
    "fail-on": {
        description: "Lowest severity that fails the run; `never` reports without failing.",
        default: "medium",
        decoder: (0,core/* oneOf */.yL)([...core/* SEVERITIES */.oC, "never"]),
        flag: { takes: "value", placeholder: "LEVEL" },
        input: true,
    },
    preset: {
        description: "`strict` adds rules and severities that a careful small project would call noise.",
        default: "recommended",
        decoder: (0,core/* oneOf */.yL)(["recommended", "strict"]),
        flag: { takes: "value", placeholder: "PRESET" },
        input: true,
    },
    profile: {
        description: "Profile of the config to judge by, instead of the one that the ref selects.",
        default: undefined,
        decoder: (0,core/* text */.Qq)(),
        flag: { takes: "value", placeholder: "NAME" },
        input: true,
        notInConfig: true,
    },
    config: {
        description: "Config file instead of .github/sluice.yml; later ones only tighten.",
        default: [],
        decoder: (0,core/* list */.p_)((0,core/* text */.Qq)()),
        flag: { takes: "values", placeholder: "FILE" },
        input: true,
        notInConfig: true,
    },
    network: {
        description: `Layers that may leave the machine, by name: ${core/* NETWORK_LAYERS */.U7.join(", ")}; none by default.`,
        default: undefined,
        decoder: (0,core/* fromCommas */.vL)((0,core/* list */.p_)((0,core/* oneOf */.yL)(core/* NETWORK_LAYERS */.U7))),
        flag: { takes: "value", placeholder: "LAYERS" },
        notInConfig: true,
    },
    now: {
        description: "The instant to judge at, ISO 8601; the clock's by default.",
        default: undefined,
        decoder: (0,core/* text */.Qq)(),
        flag: { takes: "value", placeholder: "INSTANT" },
        notInConfig: true,
    },
};

;// CONCATENATED MODULE: ./packages/suite/index.ts












/***/ }),

/***/ 2383:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iW: () => (/* reexport */ SCOPES),
  DN: () => (/* reexport */ addTo),
  Bd: () => (/* reexport */ allSteps),
  L8: () => (/* reexport */ classify),
  F1: () => (/* reexport */ collectImages),
  t9: () => (/* reexport */ compareLevels),
  hk: () => (/* reexport */ composeImages),
  Km: () => (/* reexport */ defineRule),
  $H: () => (/* reexport */ dockerfileImages),
  FA: () => (/* reexport */ effectiveGrants),
  zV: () => (/* reexport */ findExpressions),
  c6: () => (/* reexport */ findPair),
  Ob: () => (/* reexport */ findTrigger),
  xS: () => (/* reexport */ hasExpression),
  kH: () => (/* reexport */ hasSecrets),
  vl: () => (/* reexport */ hasTrigger),
  ls: () => (/* reexport */ identify),
  Im: () => (/* reexport */ isEmpty),
  T2: () => (/* reexport */ isScope),
  H7: () => (/* reexport */ isShell),
  TN: () => (/* reexport */ keyOf),
  l8: () => (/* reexport */ namesInCondition),
  FF: () => (/* reexport */ namesInText),
  zB: () => (/* reexport */ parseCondition),
  YK: () => (/* reexport */ parseExpression),
  tl: () => (/* reexport */ parseScript),
  Ap: () => (/* reexport */ parseUses),
  $t: () => (/* reexport */ placeOf),
  kX: () => (/* reexport */ programName),
  oQ: () => (/* reexport */ programOf),
  gl: () => (/* reexport */ reach),
  f0: () => (/* reexport */ readAction),
  S6: () => (/* reexport */ readWorkflow),
  xG: () => (/* reexport */ runRules),
  Of: () => (/* reexport */ scopeFacts),
  QB: () => (/* reexport */ scriptDialect),
  aN: () => (/* reexport */ scriptWord),
  Sf: () => (/* reexport */ scriptsOf),
  Ie: () => (/* reexport */ secretsOfJob),
  Uj: () => (/* reexport */ subPlace),
  $6: () => (/* reexport */ textAt),
  gC: () => (/* reexport */ textList),
  b6: () => (/* reexport */ textOf),
  MZ: () => (/* reexport */ usesOf),
  fK: () => (/* reexport */ valueAt)
});

// UNUSED EXPORTS: NO_TEXTS, anchorOf, collectScripts, collectUses, commandLists, dialectOf, filledText, parseImage, parseShell, readPermissions, readTriggers, secretsOfStep, stakesOf, textMap

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __nccwpck_require__(8261);
;// CONCATENATED MODULE: ./packages/workflow/scopes.ts
const rw = (weight) => ({
    highest: "write",
    lowest: "read",
    weight,
});
const FACTS = {
    actions: rw(3),
    "artifact-metadata": rw(2),
    attestations: rw(3),
    checks: rw(2),
    "code-quality": rw(1),
    contents: rw(3),
    "copilot-requests": { highest: "write", lowest: "write", weight: 1 },
    deployments: rw(2),
    discussions: rw(1),
    drives: rw(2),
    "id-token": { highest: "write", lowest: "write", weight: 3 },
    issues: rw(1),
    models: { highest: "read", lowest: "read", weight: 1 },
    packages: rw(3),
    pages: rw(2),
    "pull-requests": rw(2),
    "repository-projects": rw(1),
    "security-events": rw(2),
    statuses: rw(2),
    "vulnerability-alerts": { highest: "read", lowest: "read", weight: 1 },
};
/** Every scope a `permissions:` block may name, sorted. */
const SCOPES = Object.keys(FACTS).sort().filter(isScope);
function isScope(name) {
    return Object.hasOwn(FACTS, name);
}
function scopeFacts(scope) {
    return FACTS[scope];
}
const RANK = { none: 0, read: 1, write: 2 };
/** Negative where `a` allows less than `b`. */
function compareLevels(a, b) {
    return RANK[a] - RANK[b];
}

;// CONCATENATED MODULE: ./packages/workflow/grants.ts

/** A job's block replaces the workflow's; the two never merge (GitHub docs, workflow syntax, `permissions`). */
function effectiveGrants(workflow, job) {
    const permissions = job.permissions ?? workflow.permissions;
    if (!permissions || permissions.kind === "invalid") {
        return { from: "unknown", ...(permissions && { permissions }), level: () => undefined };
    }
    const from = job.permissions ? "job" : "workflow";
    return { from, permissions, level: (scope) => levelOf(permissions, scope) };
}
function levelOf(permissions, scope) {
    if (scope === "metadata")
        return "read";
    switch (permissions.kind) {
        case "read-all":
            return isScope(scope) && scopeFacts(scope).lowest === "write" ? "none" : "read";
        case "write-all":
            return isScope(scope) ? scopeFacts(scope).highest : "write";
        case "mapping":
            return writtenLevel(permissions, scope);
        case "invalid":
            return undefined;
    }
}
/** Naming one scope sets all unnamed ones to none. */
function writtenLevel({ scopes }, scope) {
    const entry = scopes.find((candidate) => candidate.scope.value === scope);
    if (!entry)
        return "none";
    const { value } = entry.level;
    return value === "read" || value === "write" || value === "none" ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/workflow/expression/expression.ts
const OPEN = "${{";
const QUOTE = 39;
const CLOSING_BRACE = 125;
/** Finds expressions as GitHub does: `}}` inside a single-quoted string closes nothing (template-reader). */
function findExpressions(text) {
    const found = [];
    let from = text.indexOf(OPEN);
    while (from >= 0) {
        const bodyFrom = from + OPEN.length;
        const to = closing(text, bodyFrom);
        if (to < 0)
            return found;
        found.push({ from, to, body: text.slice(bodyFrom, to - 2), bodyFrom });
        from = text.indexOf(OPEN, to);
    }
    return found;
}
function hasExpression(text) {
    return text.includes(OPEN);
}
/** Just after the `}}` of the expression whose body begins at `from`, or -1. */
function closing(text, from) {
    let quoted = false;
    for (let i = from; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === QUOTE)
            quoted = !quoted;
        else if (!quoted && code === CLOSING_BRACE && text.charCodeAt(i + 1) === CLOSING_BRACE)
            return i + 2;
    }
    return -1;
}

;// CONCATENATED MODULE: ./packages/workflow/expression/tokens.ts
const SPACE = /\s/;
const NAME_START = /[A-Za-z_]/;
const NAME_PART = /[A-Za-z0-9_-]/;
const NUMBER_START = /[0-9+-]/;
const NUMBER_PART = /[0-9A-Za-z.+-]/;
/** Splits the body of an expression; text that is no expression gives harmless tokens, never an error. */
function tokenize(body) {
    const tokens = [];
    let from = 0;
    while (from < body.length) {
        const char = body.charAt(from);
        if (SPACE.test(char)) {
            from++;
            continue;
        }
        const token = readToken(body, from, char);
        tokens.push(token);
        from = token.to;
    }
    return tokens;
}
function readToken(body, from, char) {
    switch (char) {
        case "'":
            return readString(body, from);
        case ".":
        case "*":
        case "(":
        case ")":
        case "[":
        case "]":
            return { kind: char, text: char, from, to: from + 1 };
        default:
            if (NAME_START.test(char))
                return readWhile(body, from, NAME_PART, "name");
            if (NUMBER_START.test(char))
                return readWhile(body, from, NUMBER_PART, "number");
            return { kind: "operator", text: char, from, to: from + 1 };
    }
}
/** A quote is written twice inside a string. */
function readString(body, from) {
    let text = "";
    let start = from + 1;
    for (;;) {
        const quote = body.indexOf("'", start);
        if (quote < 0)
            return { kind: "string", text: text + body.slice(start), from, to: body.length };
        text += body.slice(start, quote);
        if (body.charAt(quote + 1) !== "'")
            return { kind: "string", text, from, to: quote + 1 };
        text += "'";
        start = quote + 2;
    }
}
function readWhile(body, from, part, kind) {
    let to = from + 1;
    while (to < body.length && part.test(body.charAt(to)))
        to++;
    return { kind, text: body.slice(from, to), from, to };
}

;// CONCATENATED MODULE: ./packages/workflow/expression/names.ts


/** Contexts and functions named in all expressions of a text; offsets count in that text. */
function namesInText(text) {
    const names = noNames();
    for (const { body, bodyFrom } of findExpressions(text))
        collectNames(body, bodyFrom, names);
    return names;
}
/** The same for `if:`, whose text is an expression even without braces. */
function namesInCondition(text) {
    if (hasExpression(text))
        return namesInText(text);
    const names = noNames();
    collectNames(text, 0, names);
    return names;
}
function noNames() {
    return { paths: [], calls: [] };
}
const LITERALS = new Set(["true", "false", "null", "nan", "infinity"]);
/** Follows `.name`, `.*` and `[…]` behind each context; what is inside brackets is collected on its own. */
function collectNames(body, offset, names) {
    const tokens = tokenize(body);
    const outer = [];
    const opened = [];
    let path;
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (!token)
            continue;
        const previous = tokens[i - 1]?.kind;
        switch (token.kind) {
            case "name":
                if (previous === ".")
                    extend(path, token.text, offset + token.to);
                else
                    path = startPath(token, tokens[i + 1], offset, names);
                break;
            case "*":
                if (previous === ".")
                    extend(path, "*", offset + token.to);
                break;
            case ".":
                break;
            case "[":
                outer.push(path);
                opened.push(i);
                path = undefined;
                break;
            case "]":
                path = outer.pop();
                extend(path, indexSegment(tokens, opened.pop() ?? i, i), offset + token.to);
                break;
            default:
                path = undefined;
        }
    }
}
function startPath(token, next, offset, names) {
    const name = token.text.toLowerCase();
    const from = offset + token.from;
    const to = offset + token.to;
    if (next?.kind === "(") {
        names.calls.push({ name, from, to });
        return undefined;
    }
    if (LITERALS.has(name))
        return undefined;
    const path = { segments: [name], from, to };
    names.paths.push(path);
    return path;
}
function extend(path, segment, to) {
    if (!path)
        return;
    path.segments.push(segment);
    path.to = to;
}
/** `['name']` and `[0]` say which; anything else is computed. */
function indexSegment(tokens, open, close) {
    const only = tokens[open + 1];
    if (close !== open + 2 || !only)
        return "*";
    return only.kind === "string" || only.kind === "number" ? only.text : "*";
}

;// CONCATENATED MODULE: ./packages/workflow/secrets.ts


/** Everything that any step, container or called workflow of the job is given. */
function secretsOfJob(workflow, job) {
    const reach = { names: new Set(), all: job.secrets === "inherit", token: false };
    addMap(workflow.env, reach);
    addNode(job.node, reach);
    return reach;
}
/** What one step is given: its own keys and `env` of all three levels. */
function secretsOfStep(workflow, job, step) {
    const reach = { names: new Set(), all: false, token: false };
    addMap(workflow.env, reach);
    addMap(job.env, reach);
    addNode(step.node, reach);
    return reach;
}
function hasSecrets({ names, all }) {
    return all || names.size > 0;
}
function addMap(texts, reach) {
    for (const { value } of texts.values())
        addText(value.value, reach);
}
// A tree is at most DEPTH_LIMIT deep, aliases followed.
function addNode(node, reach) {
    switch (node.kind) {
        case "scalar":
            addText(node.value, reach);
            return;
        case "sequence":
            for (const item of node.items)
                addNode(item.node, reach);
            return;
        case "mapping":
            for (const pair of node.pairs)
                addNode(pair.node, reach);
    }
}
function addText(text, reach) {
    // Most expressions name something else, `matrix` above all.
    if (!hasExpression(text) || !/secrets|github/i.test(text))
        return;
    for (const path of namesInText(text).paths)
        addPath(path, reach);
}
function addPath({ segments }, reach) {
    const [context, key] = segments;
    if (context === "github") {
        // `toJSON(github)` holds the token too.
        if (key === undefined || key === "*" || key.toLowerCase() === "token")
            reach.token = true;
        return;
    }
    if (context !== "secrets")
        return;
    if (key === undefined || key === "*") {
        reach.all = true;
        reach.token = true;
        return;
    }
    const name = key.toUpperCase();
    if (name === "GITHUB_TOKEN")
        reach.token = true;
    else
        reach.names.add(name);
}

;// CONCATENATED MODULE: ./packages/workflow/stakes.ts




// What is worth most to a thief first; the others are told by their number.
const BY_WORTH = (0,core/* once */.Oo)(() => [...SCOPES].sort((a, b) => scopeFacts(b).weight - scopeFacts(a).weight));
const SHOWN = 3;
/** What code that runs in the job could use, in words: `` `packages: write` and the secret NPM_TOKEN ``. */
function stakesOf(workflow, job) {
    const grants = effectiveGrants(workflow, job);
    const secrets = secretNames(secretsOfJob(workflow, job));
    const held = grants.permissions?.kind === "write-all"
        ? ["`write-all`"]
        : BY_WORTH()
            .filter((scope) => grants.level(scope) === "write")
            .map((scope) => `\`${scope}: write\``);
    const parts = [...listed(held, "more rights"), ...listed(secrets, "more secrets")];
    if (parts.length > 0)
        return parts.join(", ");
    return grants.from === "unknown" ? "whatever the repository's settings grant" : undefined;
}
function secretNames({ names, all }) {
    if (all)
        return ["every secret of the repository"];
    return [...names].sort().map((name) => `the secret \`${name}\``);
}
function listed(parts, more) {
    const left = parts.length - SHOWN;
    return left > 0 ? [...parts.slice(0, SHOWN), `${left} ${more}`] : parts;
}

;// CONCATENATED MODULE: ./packages/workflow/run-rules.ts


/** The one walk: every rule that is asked for sees every workflow, job, step, use, image and script once. */
function runRules(rules, walk, facts, asks = () => true) {
    const problems = [];
    // Most rules look at uses or scripts alone; those that look at steps share one list of them.
    const jobs = (0,core/* once */.Oo)(() => jobScopes(walk));
    const steps = (0,core/* once */.Oo)(() => stepScopes(walk, jobs()));
    for (const rule of rules) {
        if (!asks(rule))
            continue;
        const { hooks } = rule;
        const add = (scope, found) => {
            if (!found)
                return;
            if (!(Symbol.iterator in found))
                problems.push(place(rule, scope, found));
            else
                for (const problem of found)
                    problems.push(place(rule, scope, problem));
        };
        if (hooks.onWorkflow)
            for (const workflow of walk.workflows)
                add({ source: workflow.source, workflow }, hooks.onWorkflow(workflow, facts));
        if (hooks.onAction)
            for (const action of walk.actions)
                add({ source: action.source, action }, hooks.onAction(action, facts));
        if (hooks.onJob)
            for (const scope of jobs())
                add(scope, hooks.onJob(scope.job, scope, facts));
        if (hooks.onStep)
            for (const scope of steps())
                add(scope, hooks.onStep(scope.step, scope, facts));
        if (hooks.onUse)
            for (const use of walk.uses)
                add(use, hooks.onUse(use, facts));
        if (hooks.onImage)
            for (const image of walk.images)
                add(image, hooks.onImage(image, facts));
        if (hooks.onScript)
            for (const script of walk.scripts)
                add(script, hooks.onScript(script, facts));
        for (const problem of hooks.onRepository?.(facts) ?? [])
            problems.push(place(rule, { source: problem.in }, problem));
    }
    return problems;
}
function jobScopes({ workflows }) {
    const scopes = [];
    for (const workflow of workflows)
        for (const job of workflow.jobs)
            scopes.push({ source: workflow.source, workflow, job });
    return scopes;
}
function stepScopes({ actions }, jobs) {
    const scopes = [];
    for (const { source, workflow, job } of jobs)
        for (const step of allSteps(job.steps))
            scopes.push({ source, workflow, job, step });
    for (const action of actions)
        for (const step of allSteps(action.steps))
            scopes.push({ source: action.source, action, step });
    return scopes;
}
/** Steps in file order, those inside `parallel:` after the step that holds them. */
function allSteps(steps) {
    // Hardly any step holds others, and none of those do (`readSteps`).
    if (steps.every(holdsNone))
        return steps;
    return steps.flatMap((step) => [step, ...step.parallel]);
}
function holdsNone(step) {
    return step.parallel.length === 0;
}
function place(rule, scope, problem) {
    const source = problem.in ?? scope.source;
    const data = problem.data ?? {};
    return {
        rule,
        message: (0,core/* renderMessage */.e4)(rule.messages[problem.message] ?? problem.message, data),
        data,
        severity: problem.severity ?? rule.severity,
        anchor: source === scope.source ? anchorOf(scope) : {},
        at: { source, place: problem.at },
        related: (problem.related ?? []).map((related) => ({
            source: related.in ?? source,
            place: related.place,
            message: related.message,
        })),
        ...(problem.fix && { fix: problem.fix }),
        ...(scope.job && { stakes: () => stakesOfScope(scope) }),
    };
}
function stakesOfScope({ workflow, job }) {
    return workflow && job && stakesOf(workflow, job);
}
/** Thousands of findings may name the same job or step; a name as long as the file would fill memory. */
const LONGEST_KEY = 200;
function anchorOf({ job, step }) {
    return {
        ...(job && { job: job.id.value.slice(0, LONGEST_KEY) }),
        ...(step && { step: step.key.slice(0, LONGEST_KEY), stepIndex: step.index }),
    };
}

;// CONCATENATED MODULE: ./packages/workflow/image.ts
// The OCI image spec wants lower-case hex, and docker refuses anything else (go-digest `Validate`).
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const NAME = /^[\w.[\]:-]+(?:\/[\w.-]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const PREFIX = "docker://";
/** Parses an image; `docker` takes a `docker://` off first, as the runner does, in this case only. */
function parseImage(written, { docker = false } = {}) {
    const trimmed = written.trim();
    const value = docker && trimmed.startsWith(PREFIX) ? trimmed.slice(PREFIX.length) : trimmed;
    if (value === "")
        return { kind: "none" };
    const at = value.lastIndexOf("@");
    const digest = at < 0 ? undefined : value.slice(at + 1);
    const rest = at < 0 ? value : value.slice(0, at);
    const isFixed = digest !== undefined && DIGEST.test(digest);
    // A digest fixes the content whatever registry or name an expression puts in front of it.
    if (value.includes("${{"))
        return isFixed ? { kind: "image", name: rest, digest } : { kind: "dynamic" };
    if (digest !== undefined && !isFixed)
        return { kind: "invalid", reason: digestFault(digest) };
    const colon = rest.indexOf(":", rest.lastIndexOf("/") + 1);
    const name = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!NAME.test(name))
        return { kind: "invalid", reason: "is no image name" };
    if (tag !== undefined && !TAG.test(tag))
        return { kind: "invalid", reason: "has a tag that no image can have" };
    return { kind: "image", name, ...(tag !== undefined && { tag }), ...(isFixed && { digest }) };
}
function digestFault(digest) {
    const [algorithm, hex = ""] = digest.split(":", 2);
    switch (algorithm) {
        case "sha256":
            return `has a digest of ${hex.length} characters; sha256 has 64 lower-case hex digits`;
        case "sha512":
            return `has a digest of ${hex.length} characters; sha512 has 128 lower-case hex digits`;
        default:
            return "has something behind `@` that is no digest; write `@sha256:` and 64 hex digits";
    }
}

;// CONCATENATED MODULE: ./packages/workflow/uses.ts

const uses_NAME = /^[\w.-]{1,100}$/;
/** What no ref can hold (git-check-ref-format). */
const NOT_IN_REF = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|[/.]$/;
const WORKFLOW_FILE = /^[^/\\]+\.ya?ml$/;
function parseUses(written, position) {
    const value = withoutBlanks(written);
    if (value === "")
        return invalid("is empty");
    if (value.includes("${{"))
        return { kind: "dynamic" };
    return position === "step" ? parseStep(value) : parseJob(value);
}
// Not `trim`, which takes U+FEFF off, and .NET does not: it would make a commit of the branch
// `<40 hex><U+FEFF>`. What is left of the rarer blanks is a ref that is no commit.
function withoutBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isBlank(text.charCodeAt(start)))
        start++;
    while (end > start && isBlank(text.charCodeAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function isBlank(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
function parseStep(value) {
    if (value.startsWith("docker://")) {
        const image = parseImage(value, { docker: true });
        return image.kind === "none" ? invalid("names no image") : { kind: "image", image };
    }
    if (/^docker:\/\//i.test(value))
        return invalid("is no image; write `docker://` in lower case");
    if (value.startsWith("./") || value.startsWith(".\\"))
        return { kind: "local", path: value.slice(2) };
    if (value.startsWith("$/"))
        return parseSelf(value);
    const split = splitRef(value);
    if (typeof split === "string")
        return invalid(split);
    // The runner takes both slashes and drops empty segments: `actions\\checkout@v4` works.
    const [owner, repo, ...below] = split.before.split(/[\\/]/).filter((part) => part !== "");
    const fault = nameFault(owner, repo);
    if (owner === undefined || repo === undefined || fault)
        return invalid(fault);
    const path = resolvePath(below);
    if (path === undefined)
        return invalid("leads out of its own repository");
    if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        return invalid("is a reusable workflow; a job calls it by `jobs.<id>.uses`, no step can");
    return { kind: "repository", owner, repo, path, ref: split.ref, reusable: false };
}
function parseJob(value) {
    const kind = value.startsWith("./") ? "local" : value.startsWith("$/") ? "self" : undefined;
    if (kind) {
        const path = value.slice(2);
        const fault = ownWorkflowFault(path);
        return fault ? invalid(fault) : { kind, path };
    }
    const split = splitRef(value);
    if (typeof split === "string")
        return invalid(split);
    const segments = split.before.split("/");
    const path = segments.slice(-3).join("/");
    if (!isWorkflowPath(path))
        return invalid("is no `.github/workflows/<file>.yml` of a repository");
    const [owner, repo, ...more] = segments.slice(0, -3).filter((part) => part !== "");
    const fault = nameFault(owner, repo);
    if (owner === undefined || repo === undefined || fault)
        return invalid(fault);
    if (more.length > 0)
        return invalid("is no file at the top level of `.github/workflows`");
    return { kind: "repository", owner, repo, path, ref: split.ref, reusable: true };
}
function parseSelf(value) {
    if (value.includes("@"))
        return invalid("names a ref, and `$/` is always the commit that is running; drop the `@`");
    return { kind: "self", path: value.slice(2) };
}
function ownWorkflowFault(path) {
    if (path.includes("@"))
        return "names a ref, and an own workflow is always of the same commit";
    return isWorkflowPath(path) ? undefined : "is no `.github/workflows/<file>.yml`";
}
function isWorkflowPath(path) {
    const [dot, folder = "", file = "", ...more] = path.split("/");
    if (dot !== ".github" || more.length > 0 || !WORKFLOW_FILE.test(file))
        return false;
    return folder === "workflows" || folder === "workflows-lab";
}
/** The two parts around the only `@`, or what is wrong. */
function splitRef(value) {
    const [before = "", ref, ...more] = value.split("@");
    if (ref === undefined || ref === "")
        return "has no ref; write owner/repo@<full commit SHA>";
    if (more.length > 0)
        return "has more than one `@`, which the runner does not accept";
    if (NOT_IN_REF.test(ref))
        return "has a ref that no branch, tag or commit can have";
    return { before, ref };
}
function nameFault(owner, repo) {
    if (owner === undefined || repo === undefined)
        return "lacks an owner or a repository";
    return isName(owner) && isName(repo) ? undefined : "names no owner and repository of GitHub";
}
function isName(name) {
    return uses_NAME.test(name) && name !== "." && name !== "..";
}
function resolvePath(segments) {
    const parts = [];
    for (const segment of segments) {
        if (segment === ".")
            continue;
        if (segment !== "..")
            parts.push(segment);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
function invalid(reason = "is no reference") {
    return { kind: "invalid", reason };
}

;// CONCATENATED MODULE: ./packages/workflow/collect-uses.ts


/** Every `uses:` of workflows and composite actions, in file order. */
function collectUses(workflows, actions) {
    const into = { uses: [], byStep: new Map(), byJob: new Map() };
    for (const workflow of workflows)
        for (const job of workflow.jobs)
            addJob(into, workflow, job);
    for (const action of actions)
        for (const step of allSteps(action.steps))
            addOfAction(into, action, step);
    return into.uses;
}
function addJob({ uses, byStep, byJob }, workflow, job) {
    const { source } = workflow;
    if (job.uses) {
        const parsed = parseOnce(byJob, job.uses.value, "job");
        uses.push({ source, workflow, job, position: "job", text: job.uses, uses: parsed });
    }
    for (const step of allSteps(job.steps)) {
        const { uses: text } = step;
        if (!text)
            continue;
        const parsed = parseOnce(byStep, text.value, "step");
        uses.push({ source, workflow, job, step, position: "step", text, uses: parsed });
    }
}
function addOfAction({ uses, byStep }, action, step) {
    const { uses: text } = step;
    if (!text)
        return;
    const parsed = parseOnce(byStep, text.value, "step");
    uses.push({ source: action.source, action, step, position: "step", text, uses: parsed });
}
function parseOnce(known, value, position) {
    const found = known.get(value);
    if (found)
        return found;
    const parsed = parseUses(value, position);
    known.set(value, parsed);
    return parsed;
}

;// CONCATENATED MODULE: ./packages/workflow/scripts.ts

// Inputs that their action runs as a shell script.
const SCRIPT_INPUTS = new Map([
    ["nick-fields/retry", "command"],
    ["nick-invision/retry", "command"],
    ["wandalen/wretry.action", "command"],
    ["reactivecircus/android-emulator-runner", "script"],
    ["uraimo/run-on-arch-action", "run"],
]);
/** Every `run:` of workflows and composite actions, in file order. */
function collectScripts(workflows, actions) {
    const scripts = [];
    for (const workflow of workflows) {
        const { source } = workflow;
        for (const job of workflow.jobs) {
            for (const step of allSteps(job.steps)) {
                const text = step.run ?? scriptInput(step);
                if (text)
                    scripts.push({ source, workflow, job, step, text });
            }
        }
    }
    for (const action of actions) {
        const { source } = action;
        for (const step of allSteps(action.steps)) {
            const text = step.run ?? scriptInput(step);
            if (text)
                scripts.push({ source, action, step, text });
        }
    }
    return scripts;
}
const INPUT_NAMES = [...new Set(SCRIPT_INPUTS.values())];
function scriptInput({ uses, with: inputs }) {
    // Hardly any step has such an input.
    if (inputs.size === 0 || !INPUT_NAMES.some((name) => inputs.has(name)))
        return undefined;
    const at = uses?.value.indexOf("@") ?? -1;
    if (!uses || at < 0)
        return undefined;
    const input = SCRIPT_INPUTS.get(uses.value.slice(0, at).trim().toLowerCase());
    return input === undefined ? undefined : inputs.get(input)?.value;
}

;// CONCATENATED MODULE: ./packages/workflow/collected.ts


/** Every script of the inputs; all gates of a run share one list, and so what is remembered for its entries. */
const scriptsOf = perInputs((inputs) => collectScripts(inputs.workflows, inputs.actions));
/** Every `uses:` of the inputs. */
const usesOf = perInputs((inputs) => collectUses(inputs.workflows, inputs.actions));
function perInputs(collect) {
    const collected = new WeakMap();
    return (inputs) => {
        const known = collected.get(inputs);
        if (known)
            return known;
        const found = collect(inputs);
        collected.set(inputs, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./packages/workflow/expression/tree.ts

// GitHub's own limits: Expressions2 `ExpressionConstants`, MaxDepth and MaxLength.
const MAX_DEPTH = 50;
const MAX_LENGTH = 21_000;
/** The tree of an expression's body; `undefined` where GitHub would refuse it. */
function parseExpression(body) {
    if (body.length > MAX_LENGTH)
        return undefined;
    const reader = { tokens: tokenize(body), at: 0, depth: 0 };
    const tree = readOr(reader);
    return reader.at === reader.tokens.length ? tree : undefined;
}
const readOr = (reader) => readChain(reader, "or", "|", readAnd);
const readAnd = (reader) => readChain(reader, "and", "&", readEquality);
function readChain(reader, kind, char, read) {
    let left = read(reader);
    while (left && isOperator(reader, char) && isOperator(reader, char, 1)) {
        reader.at += 2;
        const right = read(reader);
        left = right && { kind, left, right };
    }
    return left;
}
const readEquality = (reader) => readComparisons(reader, readRelation, ["==", "!="]);
const readRelation = (reader) => readComparisons(reader, readNot, ["<=", ">=", "<", ">"]);
function readComparisons(reader, read, operators) {
    let left = read(reader);
    while (left) {
        const operator = operators.find((candidate) => standsHere(reader, candidate));
        if (operator === undefined)
            return left;
        reader.at += operator.length;
        const right = read(reader);
        left = right && { kind: "comparison", operator, left, right };
    }
    return undefined;
}
function standsHere(reader, operator) {
    if (!isOperator(reader, operator.charAt(0)))
        return false;
    return operator.length === 1 || isOperator(reader, operator.charAt(1), 1);
}
function isOperator({ tokens, at }, char, ahead = 0) {
    const token = tokens[at + ahead];
    return token?.kind === "operator" && token.text === char;
}
function readNot(reader) {
    if (!isOperator(reader, "!"))
        return readValue(reader);
    reader.at++;
    const of = nested(reader, readNot);
    return of && { kind: "not", of };
}
function nested(reader, read) {
    if (reader.depth >= MAX_DEPTH)
        return undefined;
    reader.depth++;
    const tree = read(reader);
    reader.depth--;
    return tree;
}
function readValue(reader) {
    const token = reader.tokens[reader.at];
    switch (token?.kind) {
        case "string":
            reader.at++;
            return { kind: "literal", value: token.text };
        case "number":
            reader.at++;
            return { kind: "literal", value: Number(token.text) };
        case "(":
            return readGroup(reader);
        case "name":
            return readName(reader, token);
        default:
            return undefined;
    }
}
function readGroup(reader) {
    const from = reader.tokens[reader.at++]?.from ?? 0;
    const tree = nested(reader, readOr);
    const segments = [];
    if (!tree || !take(reader, ")") || !readSegments(reader, segments))
        return undefined;
    if (segments.length === 0)
        return tree;
    const to = endOf(reader);
    if (tree.kind === "path")
        return { ...tree, segments: [...tree.segments, ...segments], from, to };
    return { kind: "call", name: "", args: [tree], segments, from, to };
}
const tree_LITERALS = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
    ["nan", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
]);
function readName(reader, token) {
    reader.at++;
    const name = token.text.toLowerCase();
    if (reader.tokens[reader.at]?.kind === "(")
        return readCall(reader, name, token.from);
    const literal = tree_LITERALS.get(name);
    if (literal !== undefined)
        return { kind: "literal", value: literal };
    const segments = [name];
    if (!readSegments(reader, segments))
        return undefined;
    return { kind: "path", segments, from: token.from, to: endOf(reader) };
}
function readCall(reader, name, from) {
    reader.at++;
    const args = [];
    while (!take(reader, ")")) {
        if (args.length > 0) {
            if (!isOperator(reader, ","))
                return undefined;
            reader.at++;
        }
        const arg = nested(reader, readOr);
        if (!arg)
            return undefined;
        args.push(arg);
    }
    const segments = [];
    if (!readSegments(reader, segments))
        return undefined;
    return { kind: "call", name, args, segments, from, to: endOf(reader) };
}
function endOf({ tokens, at }) {
    return tokens[at - 1]?.to ?? 0;
}
function take(reader, kind) {
    if (reader.tokens[reader.at]?.kind !== kind)
        return false;
    reader.at++;
    return true;
}
/** `.name`, `.*` and `[…]` behind a value; false where they make no sense. */
function readSegments(reader, into) {
    for (;;) {
        if (take(reader, ".")) {
            const token = reader.tokens[reader.at++];
            if (token?.kind !== "name" && token?.kind !== "*")
                return false;
            into.push(token.text);
        }
        else if (take(reader, "[")) {
            const segment = readIndex(reader);
            if (segment === undefined)
                return false;
            into.push(segment);
        }
        else
            return true;
    }
}
function readIndex(reader) {
    if (take(reader, "*"))
        return take(reader, "]") ? "*" : undefined;
    const index = nested(reader, readOr);
    if (!index || !take(reader, "]"))
        return undefined;
    return index.kind === "literal" ? String(index.value) : "*";
}

;// CONCATENATED MODULE: ./packages/workflow/expression/condition.ts


/**
 * The text of an `if:`, an expression even without braces; `undefined` where GitHub would refuse it. Text
 * around the braces makes the whole a string that is never empty, so it is always true: a line break
 * behind them is enough (actions/runner, `TemplateReader.ParseScalar`, joins the parts by `format`).
 */
function parseCondition(text) {
    if (!hasExpression(text))
        return parseExpression(text);
    const [only, ...more] = findExpressions(text);
    if (!only)
        return undefined;
    if (more.length === 0 && only.from === 0 && only.to === text.length)
        return parseExpression(only.body);
    return { kind: "literal", value: text };
}

;// CONCATENATED MODULE: ./packages/workflow/images/matrix-image.ts
/** More combinations than this say nothing to a reader. */
const MOST_VALUES = 64;
/** No image has so long a name; repeated for every value, it would fill memory. */
const LONGEST_IMAGE = 2000;
const NOTHING = { values: [], isComplete: false };
const MATRIX_KEY = /^matrix((?:\.[A-Za-z_][\w-]*|\['[^'\]]+'\]){1,8})$/i;
const LITERAL = /^'([^']*)'$/;
/**
 * Puts the static values of a matrix into `image:${{ matrix.version }}` and its like; nothing where
 * that makes more than `limit` values.
 */
function expandMatrix(text, strategy, limit) {
    if (text.value.length > LONGEST_IMAGE)
        return NOTHING;
    const parts = splitExpressions(text.value).map((part) => resolve(part, strategy));
    const known = parts.filter((part) => part !== undefined);
    if (!strategy || known.length < parts.length)
        return NOTHING;
    const choices = new Map();
    for (const part of known)
        if (part.kind === "choice")
            choices.set(part.key, part.values);
    const combinations = combine([...choices], limit);
    if (!combinations)
        return NOTHING;
    const values = combinations.map((chosen) => {
        const value = known.map((part) => fill(part, chosen)).join("");
        const [only, ...more] = chosen.values();
        return { text: only && more.length === 0 ? only : text, value };
    });
    return { values, isComplete: !strategy.dynamic };
}
function fill(part, chosen) {
    return part.kind === "text" ? part.value : (chosen.get(part.key)?.value ?? "");
}
function splitExpressions(value) {
    const parts = [];
    let from = 0;
    for (let open = value.indexOf("${{"); open >= 0; open = value.indexOf("${{", from)) {
        const close = value.indexOf("}}", open);
        if (close < 0)
            break;
        if (open > from)
            parts.push({ literal: value.slice(from, open) });
        parts.push({ expression: value.slice(open + 3, close).trim() });
        from = close + 2;
    }
    if (from < value.length)
        parts.push({ literal: value.slice(from) });
    return parts;
}
function resolve(part, strategy) {
    if ("literal" in part)
        return { kind: "text", value: part.literal };
    const literal = LITERAL.exec(part.expression)?.[1];
    if (literal !== undefined)
        return { kind: "text", value: literal };
    const path = MATRIX_KEY.exec(part.expression)?.[1];
    if (path === undefined)
        return undefined;
    const key = path.replaceAll("['", ".").replaceAll("']", "").slice(1).toLowerCase();
    const values = valuesOf(key, strategy);
    return values && { kind: "choice", key, values };
}
// Context keys are compared without case. `container: ${{ matrix.c }}` may name a whole mapping,
// of which `image` is what counts.
function valuesOf(key, strategy) {
    if (!strategy)
        return undefined;
    const axes = axesByStrategy.get(strategy) ?? indexAxes(strategy);
    axesByStrategy.set(strategy, axes);
    const values = axes.get(key);
    const images = axes.get(`${key}.image`);
    if (values === "dynamic" || images === "dynamic")
        return undefined;
    return values && images ? [...values, ...images] : (values ?? images);
}
// Looked up by every image of a job.
const axesByStrategy = new WeakMap();
function indexAxes({ matrix }) {
    const axes = new Map();
    for (const [name, values] of matrix) {
        const key = name.toLowerCase();
        const known = axes.get(key) ?? [];
        const isDynamic = known === "dynamic" || values === "dynamic";
        axes.set(key, isDynamic ? "dynamic" : [...known, ...values]);
    }
    return axes;
}
function combine(choices, limit) {
    const size = choices.reduce((total, [, values]) => total * values.length, 1);
    const [first] = choices;
    // A single axis only ever grows with the file; a product of several may explode.
    const most = choices.length > 1 ? Math.min(limit, MOST_VALUES) : limit;
    if (!first || size > most)
        return undefined;
    return choices.reduce((combinations, [key, values]) => combinations.flatMap((chosen) => values.map((value) => new Map([...chosen, [key, value]]))), [new Map()]);
}

;// CONCATENATED MODULE: ./packages/workflow/images/collect-images.ts


/** Every image that workflows and actions run, in the order of `uses`, containers and manifests. */
function collectImages(workflows, actions, uses) {
    const images = [];
    for (const use of uses) {
        if (use.uses.kind !== "image")
            continue;
        const { uses: parsed, text, position: _, ...scope } = use;
        images.push({ ...scope, position: "step", text, image: parsed.image });
    }
    for (const workflow of workflows)
        for (const job of workflow.jobs)
            if (job.container || job.services.length > 0)
                images.push(...jobImages(workflow, job));
    for (const action of actions)
        images.push(...actionImages(action));
    return images;
}
/** Matrix values that one job's images may be expanded to; GitHub starts at most 256 legs. */
const EXPANSION_BUDGET = 1024;
function* jobImages(workflow, job) {
    const scope = { source: workflow.source, workflow, job };
    let budget = EXPANSION_BUDGET;
    for (const container of job.container ? [job.container, ...job.services] : job.services) {
        const { image: text } = container;
        if (!text)
            continue;
        const position = container === job.container ? "container" : "service";
        const image = parseImage(text.value, { docker: true });
        // Where a digest fixes the content already, no value of the matrix can change it.
        const expansion = image.kind === "dynamic" ? expandMatrix(text, job.strategy, budget) : undefined;
        const values = expansion?.values ?? [];
        budget -= values.length;
        const isExpanded = values.length > 0 && expansion?.isComplete === true;
        yield { ...scope, position, text, image: isExpanded ? EXPANDED : image };
        for (const { text: at, value } of values) {
            const found = parseImage(value, { docker: true });
            yield { ...scope, position, text: at, image: found, from: text.value };
        }
    }
}
const EXPANDED = { kind: "dynamic", expanded: true };
// Other actions may carry a stray `image:`; the runner reads it for Docker actions only.
function* actionImages(action) {
    const { image: text, using, source } = action;
    if (using?.value !== "docker" || !text?.value.trim().startsWith("docker://"))
        return;
    const image = parseImage(text.value, { docker: true });
    yield { source, action, position: "runs-image", text, image };
}

// EXTERNAL MODULE: ./packages/yaml/index.ts + 16 modules
var yaml = __nccwpck_require__(4118);
;// CONCATENATED MODULE: ./packages/workflow/text.ts
const NO_TEXTS = new Map();
function reach(child, outer) {
    if (outer === undefined || outer === child.alias)
        return child;
    return { node: child.node, alias: outer };
}
/** Where the node stands. One that is written in its place is a place itself. */
function placeOf({ node, alias }) {
    return alias ? { span: node.span, alias } : node;
}
/** The scalar as a `Text`; `undefined` for a mapping or a list. A node needs no copy of its own. */
function textOf({ node, alias }) {
    if (node.kind !== "scalar")
        return undefined;
    if (!alias)
        return node;
    return { value: node.value, style: node.style, span: node.span, alias };
}
/** A scalar that says something: `key:` alone is as if the key were absent. */
function filledText(reached) {
    return isEmpty(reached.node) ? undefined : textOf(reached);
}
/** `key:` with nothing behind it, or a plain null. */
function isEmpty(node) {
    if (node.kind !== "scalar" || node.style !== "plain")
        return false;
    return node.empty || isNull(node.value);
}
function isNull(value) {
    return value === "~" || value === "null" || value === "Null" || value === "NULL";
}
/** The pair's key, reached through the same alias as its mapping. */
function keyOf(pair, alias) {
    const { key } = pair;
    if (!alias)
        return key;
    return { value: key.value, style: key.style, span: key.span, alias };
}
function findPair(mapping, key) {
    const { pairs } = mapping;
    for (let i = 0; i < pairs.length; i++) {
        const pair = pairs[i];
        if (pair?.key.value === key)
            return pair;
    }
    return undefined;
}
/** The value under `key`, if `from` is a mapping that has it. */
function valueAt(from, key) {
    if (from?.node.kind !== "mapping")
        return undefined;
    const pair = findPair(from.node, key);
    return pair && reach(pair, from.alias);
}
function textAt(from, key) {
    const value = valueAt(from, key);
    return value && filledText(value);
}
/** The scalar entries of a mapping; anything else (an expression for the whole map) has none. */
function textMap(from) {
    if (from?.node.kind !== "mapping" || from.node.pairs.length === 0)
        return NO_TEXTS;
    const texts = new Map();
    for (const pair of from.node.pairs) {
        const value = textOf(reach(pair, from.alias));
        if (value)
            texts.set(pair.key.value, { key: keyOf(pair, from.alias), value });
    }
    return texts;
}
/** One scalar or a list of scalars: `needs`, `labels`, `on`. */
function textList(from) {
    if (!from || isEmpty(from.node))
        return [];
    if (from.node.kind !== "sequence") {
        const only = textOf(from);
        return only ? [only] : [];
    }
    const texts = [];
    for (const item of from.node.items) {
        const text = textOf(reach(item, from.alias));
        if (text)
            texts.push(text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./packages/workflow/images/variables.ts
const MOST_NESTING = 5;
/** Longer values are no image names; the limits keep hostile files linear. */
const LONGEST_VALUE = 4096;
const LONGEST_VARIABLE = 1024;
const variables_NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
/** What an unknown part becomes, so that a caller may match the rest as a glob. */
const UNKNOWN = "*";
/** Expands `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}` and `${NAME:+other}`. */
function expandVariables(text, lookup, syntax, depth = 0) {
    if (!text.includes("$"))
        return { value: text, isKnown: true };
    let value = "";
    let isKnown = true;
    for (let i = 0; i < text.length;) {
        const variable = isEscaped(text, i, syntax) ? undefined : variableAt(text, i);
        if (!variable) {
            const length = isEscaped(text, i, syntax) ? 2 : 1;
            value += text.charAt(i + length - 1);
            i += length;
            continue;
        }
        const found = depth < MOST_NESTING ? resolveVariable(variable, lookup, syntax, depth) : undefined;
        value += found ?? UNKNOWN;
        isKnown &&= found !== undefined;
        i = variable.end;
        if (value.length > LONGEST_VALUE)
            return { value: UNKNOWN, isKnown: false };
    }
    return { value, isKnown };
}
function isEscaped(text, i, { doubled }) {
    return text.startsWith(doubled ? "$$" : "\\$", i);
}
function variableAt(text, at) {
    if (text[at] !== "$")
        return undefined;
    const isBraced = text[at + 1] === "{";
    const name = nameAt(text, at + (isBraced ? 2 : 1));
    if (!isBraced)
        return name ? { name, operator: "", word: "", end: at + 1 + name.length } : undefined;
    const close = closingBrace(text, at + 1);
    if (close < 0)
        return undefined;
    const rest = text.slice(at + 2 + name.length, close);
    const operator = /^:?[-+?]/.exec(rest)?.[0] ?? rest.slice(0, 1);
    return { name, operator, word: rest.slice(operator.length), end: close + 1 };
}
function nameAt(text, at) {
    variables_NAME.lastIndex = at;
    return variables_NAME.exec(text)?.[0] ?? "";
}
function closingBrace(text, open) {
    let depth = 0;
    const last = Math.min(text.length, open + LONGEST_VARIABLE);
    for (let i = open; i < last; i++) {
        if (text[i] === "{")
            depth++;
        else if (text[i] === "}" && --depth === 0)
            return i;
    }
    return -1;
}
function resolveVariable({ name, operator, word }, lookup, syntax, depth) {
    const known = lookup(name);
    switch (operator) {
        case "":
        case "?":
        case ":?":
            return known;
        case "-":
        case ":-": {
            if (known !== undefined && (known !== "" || operator === "-"))
                return known;
            const fallback = expandVariables(word, lookup, syntax, depth + 1);
            return fallback.isKnown ? fallback.value : undefined;
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/workflow/images/compose.ts




/** The images that the services of a Compose file pull. */
function composeImages(source) {
    const parsed = (0,yaml/* parseYaml */.hN)(source.text);
    if (!parsed.ok) {
        const [problem] = parsed.problems;
        return { ok: false, span: problem?.span ?? FIRST, reason: problem?.message ?? "no YAML" };
    }
    const services = parsed.root && valueAt({ node: parsed.root }, "services");
    if (services?.node.kind !== "mapping")
        return { ok: true, images: [] };
    const images = [];
    for (const pair of services.node.pairs) {
        const service = reach(pair, services.alias);
        // A service that is built here names its own output by `image`.
        if (mergedValue(service, "build"))
            continue;
        const image = mergedValue(service, "image");
        const text = image && textOf(image);
        if (text)
            images.push(toUse(source, text));
    }
    return { ok: true, images };
}
const FIRST = { start: 0, end: 0 };
function toUse(source, text) {
    const { value, isKnown } = expandVariables(text.value, () => undefined, { doubled: true });
    const image = parseImage(isKnown ? value : value.replaceAll("*", "x"));
    const isFixed = isKnown || (image.kind === "image" && image.digest !== undefined);
    return { source, position: "compose", text, image: isFixed ? image : { kind: "dynamic" } };
}
/** Merge keys inside merge keys; Compose files nest them once or twice. */
const MOST_MERGES = 8;
/** The value under a key, its own or from a `<<:` merge, which Compose obeys. */
function mergedValue(from, key, depth = 0) {
    const own = valueAt(from, key);
    if (own)
        return isEmpty(own.node) ? undefined : own;
    const merge = depth < MOST_MERGES ? valueAt(from, "<<") : undefined;
    if (!merge)
        return undefined;
    if (merge.node.kind !== "sequence")
        return mergedValue(merge, key, depth + 1);
    for (const item of merge.node.items) {
        const found = mergedValue(reach(item, merge.alias), key, depth + 1);
        if (found)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/workflow/images/dockerfile-heredoc.ts
const HEREDOC = /^[0-9]{0,9}<<(-?)["']?([^<"'\s]+)["']?$/;
function heredocsOf(words) {
    return words.flatMap(({ value }) => {
        const match = value.includes("<<") ? HEREDOC.exec(value) : null;
        const delimiter = match?.[2];
        return delimiter === undefined ? [] : [{ delimiter, stripsTabs: match?.[1] === "-" }];
    });
}
/** Finds the line behind a heredoc's end; the lines are indexed once, whatever the file asks for. */
function indexDelimiters(text, lines) {
    let exact;
    let stripped;
    return ({ delimiter, stripsTabs }, from) => {
        if (stripsTabs)
            stripped ??= indexLines(text, lines, true);
        else
            exact ??= indexLines(text, lines, false);
        const at = firstFrom((stripsTabs ? stripped : exact)?.get(delimiter) ?? [], from);
        return at === undefined ? undefined : at + 1;
    };
}
function indexLines(text, lines, stripsTabs) {
    const index = new Map();
    for (const [number, { start, end }] of lines.entries()) {
        let from = start;
        while (stripsTabs && from < end && text[from] === "\t")
            from++;
        const line = text.slice(from, end);
        const known = index.get(line);
        if (known)
            known.push(number);
        else
            index.set(line, [number]);
    }
    return index;
}
function firstFrom(sorted, from) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low];
}

;// CONCATENATED MODULE: ./packages/workflow/images/dockerfile-words.ts
/** Words of one instruction. Blanks inside quotes do not split. */
function splitWords(text, segments, escapeChar) {
    const words = [];
    let value = "";
    let start = -1;
    let end = 0;
    let quote = "";
    const finish = () => {
        if (start >= 0)
            words.push({ value, span: { start, end } });
        value = "";
        start = -1;
    };
    for (const segment of segments) {
        for (let i = segment.start; i < segment.end; i++) {
            const char = text.charAt(i);
            if (quote === "" && (char === " " || char === "\t")) {
                finish();
                continue;
            }
            if (start < 0)
                start = i;
            const isEscape = char === escapeChar && quote !== "'" && i + 1 < segment.end;
            if (isEscape)
                i++;
            else if (quote === "" && (char === '"' || char === "'"))
                quote = char;
            else if (char === quote)
                quote = "";
            value += isEscape ? char + text.charAt(i) : char;
            end = i + 1;
        }
    }
    finish();
    return words;
}
/** The part of a word from `from` on, as long as it stands in the file in one piece. */
function tailOf(word, from, to = word.value.length) {
    const { value, span } = word;
    const part = value.slice(from, to);
    if (span.end - span.start !== value.length)
        return { value: part, span };
    return { value: part, span: { start: span.start + from, end: span.start + to } };
}

;// CONCATENATED MODULE: ./packages/workflow/images/dockerfile-lines.ts


const DIRECTIVE = /^[ \t]*#[ \t]*([a-zA-Z][a-zA-Z0-9]*)[ \t]*=[ \t]*([^ \t].*)$/;
const TAKES_HEREDOCS = new Set(["RUN", "COPY", "ADD"]);
/** Splits a Dockerfile as BuildKit's parser does: directives, comments, continuations, heredocs. */
function readDockerfile(text) {
    const lines = splitLines(text);
    const { syntax, escapeChar, next } = readDirectives(text, lines);
    const delimiterAfter = indexDelimiters(text, lines);
    const instructions = [];
    for (let at = next; at < lines.length;) {
        const logical = readLogicalLine(text, lines, at, escapeChar);
        at = logical.next;
        const instruction = toInstruction(splitWords(text, logical.segments, escapeChar));
        if (!instruction)
            continue;
        instructions.push(instruction);
        const heredocs = TAKES_HEREDOCS.has(instruction.keyword)
            ? heredocsOf(instruction.words)
            : [];
        // Docker refuses a file whose heredoc has no end; then the word was none, and nothing is skipped.
        for (const heredoc of heredocs)
            at = delimiterAfter(heredoc, at) ?? at;
    }
    return { instructions, ...(syntax && { syntax }) };
}
function toInstruction(words) {
    const at = words.findIndex(({ value }) => value.toUpperCase() !== "ONBUILD");
    const first = words[at];
    return first && { keyword: first.value.toUpperCase(), words: words.slice(at + 1) };
}
/** `# syntax=` and `# escape=` count only above everything else, a shebang line excepted. */
function readDirectives(text, lines) {
    let syntax;
    let escapeChar = "\\";
    let next = text.startsWith("#!", lines[0]?.start) ? 1 : 0;
    for (; next < lines.length; next++) {
        const line = lines[next];
        const match = line && DIRECTIVE.exec(text.slice(line.start, line.end));
        if (!line || !match)
            break;
        const [whole, key = "", rest = ""] = match;
        const value = rest.trimEnd();
        const start = line.start + whole.length - rest.length;
        if (key.toLowerCase() === "escape")
            escapeChar = value;
        if (key.toLowerCase() === "syntax")
            syntax = { value, span: { start, end: start + value.length } };
    }
    return { escapeChar: escapeChar === "`" ? "`" : "\\", next, ...(syntax && { syntax }) };
}
function splitLines(text) {
    const lines = [];
    // A byte-order mark is no part of the first instruction.
    let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (let end = text.indexOf("\n", start); end >= 0; end = text.indexOf("\n", start)) {
        lines.push({ start, end: text[end - 1] === "\r" ? Math.max(start, end - 1) : end });
        start = end + 1;
    }
    lines.push({ start, end: text.length });
    return lines;
}
function readLogicalLine(text, lines, from, escapeChar) {
    const segments = [];
    for (let at = from; at < lines.length; at++) {
        const line = lines[at];
        if (!line || isComment(text, line)) {
            if (segments.length === 0)
                return { segments, next: at + 1 };
            continue;
        }
        const end = trimEnd(text, line);
        // An empty line inside an instruction is skipped, as Docker still does with a warning.
        if (end === line.start && segments.length > 0)
            continue;
        const isContinued = text[end - 1] === escapeChar && end > line.start && text[end - 2] !== escapeChar;
        segments.push({ start: line.start, end: isContinued ? end - 1 : end });
        if (!isContinued)
            return { segments, next: at + 1 };
    }
    return { segments, next: lines.length };
}
function isComment(text, { start, end }) {
    let i = start;
    while (i < end && (text[i] === " " || text[i] === "\t"))
        i++;
    return text[i] === "#" && i < end;
}
function trimEnd(text, { start, end }) {
    let i = end;
    while (i > start && (text[i - 1] === " " || text[i - 1] === "\t"))
        i--;
    return i;
}

;// CONCATENATED MODULE: ./packages/workflow/images/dockerfile.ts





const NONE = { kind: "none" };
const DYNAMIC = { kind: "dynamic" };
/** More stages than any real file has; keeps a hostile one linear. */
const MOST_STAGES = 200;
/** The images that a Dockerfile pulls: FROM, COPY --from, RUN --mount=…,from= and `# syntax=`. */
function dockerfileImages(source) {
    const { syntax, instructions } = readDockerfile(source.text);
    const images = [];
    const add = ({ value, span }, image) => {
        const text = { value, span, style: "plain" };
        images.push({ source, position: "dockerfile", text, image });
    };
    if (syntax)
        add(syntax, parseImage(syntax.value));
    // COPY and RUN find every stage of the file, FROM only those above it (BuildKit, dockerfile2llb).
    const all = new Set(instructions.flatMap((instruction) => stageName(instruction) ?? []));
    const above = new Set();
    const args = new Map();
    let stages = 0;
    for (const instruction of instructions) {
        switch (instruction.keyword) {
            case "ARG":
                // Only arguments above the first FROM hold for it and for those below.
                if (stages === 0)
                    addArguments(args, instruction.words);
                break;
            case "FROM": {
                stages++;
                const base = baseOf(instruction);
                if (base)
                    add(base, baseImage(base.value, args, above));
                const name = stageName(instruction);
                if (name !== undefined)
                    above.add(name);
                break;
            }
            case "COPY":
            case "RUN":
                for (const from of copySources(instruction))
                    add(from, sourceImage(from.value, all));
                break;
        }
    }
    return images;
}
function baseOf({ words }) {
    return words.find(({ value }) => !value.startsWith("--"));
}
function stageName({ keyword, words }) {
    if (keyword !== "FROM")
        return undefined;
    const [, as, name] = words.filter(({ value }) => !value.startsWith("--"));
    return as?.value.toLowerCase() === "as" ? name?.value.toLowerCase() : undefined;
}
function addArguments(args, words) {
    for (const { value: word } of words) {
        const equals = word.indexOf("=");
        if (equals <= 0)
            continue;
        const { value, isKnown } = expand(word.slice(equals + 1), args);
        if (isKnown)
            args.set(word.slice(0, equals), value);
        else
            args.delete(word.slice(0, equals));
    }
}
function expand(word, args) {
    const isLiteral = word.startsWith("'");
    const bare = word.replaceAll(/["']/g, "");
    if (isLiteral)
        return { value: bare, isKnown: true };
    return expandVariables(bare, (name) => args.get(name), { doubled: false });
}
function baseImage(written, args, stages) {
    const { value, isKnown } = expand(written, args);
    if (isKnown && (value === "scratch" || stages.has(value.toLowerCase())))
        return NONE;
    // An empty default waits for `--build-arg`.
    if (isKnown && value !== "")
        return fileImage(value);
    return matchesStage(value.toLowerCase(), stages) ? NONE : unknownImage(value);
}
// `FROM build-${TARGETARCH}` picks one of the stages above.
function matchesStage(glob, stages) {
    if (glob.replaceAll("*", "") === "")
        return false;
    let tried = 0;
    for (const stage of stages) {
        if ((0,core/* matchesGlob */.kt)(glob, stage))
            return true;
        if (++tried === MOST_STAGES)
            return false;
    }
    return false;
}
function unknownImage(value) {
    const image = parseImage(value.replaceAll("*", "x"));
    return image.kind === "image" && image.digest !== undefined ? image : DYNAMIC;
}
function copySources({ keyword, words }) {
    const sources = [];
    for (const word of words) {
        if (!word.value.startsWith("--"))
            break;
        if (keyword === "COPY" && word.value.startsWith("--from="))
            sources.push(tailOf(word, 7));
        if (keyword === "RUN" && word.value.startsWith("--mount="))
            sources.push(...mountSources(word));
    }
    return sources;
}
function mountSources(word) {
    const sources = [];
    let at = "--mount=".length;
    for (const field of word.value.slice(at).split(",")) {
        const name = /^["']?from=/i.exec(field)?.[0] ?? "";
        if (name !== "")
            sources.push(tailOf(word, at + name.length, at + field.length));
        at += field.length + 1;
    }
    return sources;
}
// A number names a stage by its place; BuildKit expands no build arguments here.
function sourceImage(written, stages) {
    const value = written.replaceAll(/["']/g, "");
    if (value === "" || value === "scratch" || /^[0-9]+$/.test(value))
        return NONE;
    if (stages.has(value.toLowerCase()))
        return NONE;
    return value.includes("$") ? DYNAMIC : fileImage(value);
}
// Templates (`FROM {{ base }}`) are Dockerfiles only after something else has filled them in.
function fileImage(value) {
    const image = parseImage(value);
    return image.kind === "invalid" && /[{}%<>$]/.test(value) ? DYNAMIC : image;
}

;// CONCATENATED MODULE: ./packages/workflow/permissions.ts

function readPermissions(from) {
    const place = placeOf(from);
    const { node, alias } = from;
    if (node.kind === "mapping") {
        const scopes = [];
        for (const pair of node.pairs) {
            const level = textOf(reach(pair, alias));
            if (level)
                scopes.push({ scope: keyOf(pair, alias), level });
        }
        return { place, kind: "mapping", scopes };
    }
    const word = node.kind === "scalar" ? node.value : "";
    const kind = word === "read-all" || word === "write-all" ? word : "invalid";
    return { place, kind, scopes: [] };
}

;// CONCATENATED MODULE: ./packages/workflow/read/tree.ts

const trees = new WeakMap();
/** The file's tree, parsed once: a plain folder's files are classified first and read afterwards. */
function treeOf(source) {
    const known = trees.get(source);
    if (known)
        return known;
    const tree = (0,yaml/* parseYaml */.hN)(source.text);
    trees.set(source, tree);
    return tree;
}
/** The root mapping, with what YAML itself has to complain about; GitHub rejects each of these. */
function readRoot(source, what) {
    const tree = treeOf(source);
    const faults = tree.problems.map(({ span, message }) => ({ span, message }));
    if (!tree.ok)
        return { ok: false, faults };
    if (tree.root?.kind === "mapping")
        return { ok: true, root: tree.root, faults };
    faults.push(notMapping(source, tree.root, what));
    return { ok: false, faults };
}
function notMapping(source, root, what) {
    if (root && !(root.kind === "scalar" && root.empty)) {
        return {
            span: root.span,
            message: `a ${what} is a mapping of keys; write \`key: value\` lines`,
        };
    }
    const end = Math.min(source.text.length, 1);
    return { span: { start: 0, end }, message: `this ${what} is empty; fill it or delete the file` };
}
function invalidFile(source, as, faults) {
    const inOrder = [...faults].sort((a, b) => a.span.start - b.span.start);
    return { kind: "invalid", source, as, faults: inOrder };
}

;// CONCATENATED MODULE: ./packages/workflow/shape.ts


/** What a YAML file of a plain folder is, told by its root alone. */
function classify(source) {
    const tree = treeOf(source);
    if (!tree.ok)
        return "broken";
    const { root } = tree;
    if (root?.kind !== "mapping")
        return "other";
    if (findPair(root, "on") && findPair(root, "jobs"))
        return "workflow";
    return findPair(root, "runs") ? "action" : "other";
}
/** Keys that a step of any kind may have. A step with none but these says nothing of what it does. */
const STEP_KEYS = new Set([
    "background",
    "continue-on-error",
    "env",
    "id",
    "if",
    "name",
    "shell",
    "timeout-minutes",
    "with",
    "working-directory",
]);
/**
 * What GitHub rejects in a step whatever its kind. A step with a key that we do not know is left
 * alone: `wait`, `cancel` and `parallel` were new in 2026, and more may come.
 */
function checkStep(node, faults) {
    let body;
    let isKnown = true;
    for (const pair of node.pairs) {
        const { key } = pair;
        if (key.value !== "uses" && key.value !== "run") {
            isKnown &&= STEP_KEYS.has(key.value);
            continue;
        }
        checkScalar(pair, key.value, faults);
        if (body && body.key.value !== key.value) {
            const message = "a step has `uses` or `run`, not both; split it in two";
            faults.push({ span: key.span, message });
        }
        body = pair;
    }
    if (body || !isKnown)
        return;
    const span = node.pairs[0]?.key.span ?? node.span;
    faults.push({ span, message: "this step does nothing; give it `uses` or `run`" });
}
function checkScalar(pair, key, faults) {
    if (pair.node.kind === "scalar")
        return;
    faults.push({
        span: pair.key.span,
        message: `\`${key}\` must be a text, not a ${pair.node.kind}`,
    });
}

;// CONCATENATED MODULE: ./packages/workflow/read/step.ts


const NO_STEPS = [];
/** `steps:` of a job or a composite action, or `parallel:` of a step. */
function readSteps(from, faults, outer) {
    if (!from)
        return NO_STEPS;
    if (from.node.kind !== "sequence") {
        const key = outer === undefined ? "steps" : "parallel";
        const message = `\`${key}\` must be a list; start each step with \`- \``;
        faults.push({ span: from.node.span, message });
        return NO_STEPS;
    }
    const steps = [];
    const { items } = from.node;
    for (let i = 0; i < items.length; i++) {
        const item = items[i];
        if (!item)
            continue;
        const index = outer === undefined ? [i] : [outer, i];
        const step = readStep(reach(item, from.alias), index, faults);
        if (step)
            steps.push(step);
    }
    return steps;
}
function readStep(from, index, faults) {
    const { node } = from;
    if (node.kind !== "mapping") {
        faults.push({ span: node.span, message: "a step must be a mapping with `uses` or `run`" });
        return undefined;
    }
    checkStep(node, faults);
    const step = emptyStep(index, node, placeOf(from));
    const { pairs } = node;
    for (let i = 0; i < pairs.length; i++) {
        const pair = pairs[i];
        if (pair)
            setPart(step, pair.key.value, reach(pair, from.alias), faults);
    }
    step.key = stepKey(step, node);
    return step;
}
function emptyStep(index, node, place) {
    return {
        index,
        key: "",
        node,
        place,
        id: undefined,
        name: undefined,
        if: undefined,
        uses: undefined,
        run: undefined,
        shell: undefined,
        workingDirectory: undefined,
        with: NO_TEXTS,
        env: NO_TEXTS,
        parallel: NO_STEPS,
    };
}
function setPart(step, key, value, faults) {
    switch (key) {
        case "with":
            step.with = textMap(value);
            return;
        case "env":
            step.env = textMap(value);
            return;
        case "parallel":
            // GitHub allows no `parallel` within `parallel`.
            if (step.index.length === 1)
                step.parallel = readSteps(value, faults, step.index[0]);
            return;
        default:
            setText(step, key, value);
    }
}
function setText(step, key, value) {
    const text = filledText(value);
    if (!text)
        return;
    switch (key) {
        case "id":
        case "name":
        case "if":
        case "uses":
        case "run":
        case "shell":
            step[key] = text;
            return;
        case "working-directory":
            step.workingDirectory = text;
    }
}
/** Never a line number: waivers hold on to it. */
function stepKey({ id, name, uses, run }, node) {
    const named = id ?? name ?? uses;
    if (named)
        return named.value;
    const script = run?.value.trimStart() ?? "";
    const end = script.search(/[\r\n]/);
    const firstLine = (end < 0 ? script : script.slice(0, end)).trimEnd();
    return firstLine || (node.pairs[0]?.key.value ?? "");
}

;// CONCATENATED MODULE: ./packages/workflow/read/action.ts



/** Reads an `action.yml`, or says why the runner would not. */
function readAction(source) {
    const read = readRoot(source, "action manifest");
    if (!read.ok)
        return invalidFile(source, "action", read.faults);
    const { root, faults } = read;
    const from = { node: root };
    const runs = valueAt(from, "runs");
    checkRuns(root, faults);
    const steps = readSteps(valueAt(runs, "steps"), faults);
    if (faults.length > 0)
        return invalidFile(source, "action", faults);
    const name = textAt(from, "name");
    const using = lowerCase(textAt(runs, "using"));
    const image = textAt(runs, "image");
    return {
        kind: "action",
        source,
        root,
        ...(name && { name }),
        inputs: readInputs(valueAt(from, "inputs")),
        ...(using && { using }),
        steps,
        ...(image && { image }),
    };
}
function checkRuns(root, faults) {
    const pair = findPair(root, "runs");
    const span = (pair ?? root.pairs[0])?.key.span ?? root.span;
    if (!pair)
        faults.push({ span, message: "`runs:` is missing; say how the action runs" });
    else if (pair.node.kind !== "mapping")
        faults.push({ span, message: "`runs` must be a mapping" });
    else if (!findPair(pair.node, "using"))
        faults.push({ span, message: "`runs` needs `using`: composite, docker or a node version" });
}
function readInputs(from) {
    const inputs = new Map();
    if (from?.node.kind !== "mapping")
        return inputs;
    for (const pair of from.node.pairs) {
        const key = keyOf(pair, from.alias);
        const fallback = textAt(reach(pair, from.alias), "default");
        inputs.set(key.value, fallback ? { key, default: fallback } : { key });
    }
    return inputs;
}
// The runner compares `using` without regard to case (ActionManifestManager.ConvertRuns).
function lowerCase(text) {
    return text && { ...text, value: text.value.toLowerCase() };
}

;// CONCATENATED MODULE: ./packages/workflow/triggers.ts

/** `on:` as one event, a list of events, or a mapping with options. */
function readTriggers(on) {
    if (on.node.kind !== "mapping")
        return textList(on).map((event) => ({ event }));
    return on.node.pairs.map((pair) => {
        const event = keyOf(pair, on.alias);
        const { node } = reach(pair, on.alias);
        return isEmpty(node) ? { event } : { event, options: node };
    });
}
function findTrigger(workflow, event) {
    return workflow.triggers.find((trigger) => trigger.event.value === event);
}
function hasTrigger(workflow, ...events) {
    return workflow.triggers.some((trigger) => events.includes(trigger.event.value));
}

;// CONCATENATED MODULE: ./packages/workflow/read/container.ts

/** `container:` as an image name or as a mapping. */
function readContainer(from, name) {
    const named = name ? { name } : undefined;
    if (from.node.kind !== "mapping") {
        const image = textOf(from);
        return { ...named, ...(image && { image }), env: NO_TEXTS };
    }
    const image = textAt(from, "image");
    const credentials = valueAt(from, "credentials");
    return {
        ...named,
        ...(image && { image }),
        ...(credentials && { credentials: textMap(credentials) }),
        env: textMap(valueAt(from, "env")),
    };
}
function readServices(from) {
    if (from.node.kind !== "mapping")
        return [];
    const { pairs } = from.node;
    return pairs.map((pair) => readContainer(reach(pair, from.alias), keyOf(pair, from.alias)));
}

;// CONCATENATED MODULE: ./packages/workflow/read/strategy.ts


/** Values of a matrix; those inside objects are found by dotted path: `target.image`. */
function readStrategy(from) {
    const matrix = { values: new Map(), computed: new Set(), dynamic: false };
    const written = valueAt(from, "matrix") ?? from;
    if (isExpression(written))
        matrix.dynamic = true;
    else
        addMatrix(matrix, written === from ? undefined : written);
    return { matrix: settled(matrix), dynamic: matrix.dynamic };
}
function addMatrix(matrix, written) {
    if (written?.node.kind !== "mapping")
        return;
    for (const pair of written.node.pairs) {
        const value = reach(pair, written.alias);
        const key = pair.key.value;
        // `exclude` only takes legs away: judging a value that never runs is better than missing one.
        if (key === "exclude")
            continue;
        if (key === "include")
            addIncludes(matrix, value);
        else
            addAxis(matrix, key, value);
    }
}
function addAxis(matrix, key, from) {
    if (isExpression(from))
        matrix.computed.add(key);
    if (from.node.kind !== "sequence") {
        addValue(matrix, key, from);
        return;
    }
    for (const item of from.node.items)
        addValue(matrix, key, reach(item, from.alias));
}
/** An entry or a whole list that is computed may set any key. */
function addIncludes(matrix, from) {
    if (isExpression(from))
        matrix.dynamic = true;
    if (from.node.kind !== "sequence")
        return;
    for (const item of from.node.items) {
        const entry = reach(item, from.alias);
        if (isExpression(entry))
            matrix.dynamic = true;
        if (entry.node.kind !== "mapping")
            continue;
        for (const pair of entry.node.pairs)
            addValue(matrix, pair.key.value, reach(pair, entry.alias));
    }
}
// A tree is at most DEPTH_LIMIT deep, aliases followed.
function addValue(matrix, key, from) {
    const text = textOf(from);
    if (text) {
        const known = matrix.values.get(key);
        if (known)
            known.push(text);
        else
            matrix.values.set(key, [text]);
        return;
    }
    if (from.node.kind !== "mapping")
        return;
    for (const pair of from.node.pairs)
        addValue(matrix, `${key}.${pair.key.value}`, reach(pair, from.alias));
}
/** An axis of which nothing but its expression is known is `dynamic`. */
function settled({ values, computed }) {
    const matrix = new Map();
    for (const [key, texts] of values)
        matrix.set(key, computed.has(key) && texts.length === 1 ? "dynamic" : texts);
    return matrix;
}
function isExpression({ node }) {
    return node.kind === "scalar" && hasExpression(node.value);
}

;// CONCATENATED MODULE: ./packages/workflow/read/job.ts






const NO_DEFAULTS = {};
const NO_LIST = [];
const NO_CONTAINERS = [];
const job_NO_STEPS = [];
function readJob(id, from, faults) {
    const { node } = from;
    if (node.kind !== "mapping") {
        const message = `job \`${id.value}\` must be a mapping with \`runs-on\` or \`uses\``;
        faults.push({ span: id.span, message });
        return undefined;
    }
    if (!node.pairs.some(saysWhere)) {
        faults.push({ span: id.span, message: `job \`${id.value}\` needs \`runs-on\` or \`uses\`` });
    }
    const job = emptyJob(id, node, placeOf(from));
    for (const pair of node.pairs)
        job_setPart(job, pair, reach(pair, from.alias), faults);
    return job;
}
function emptyJob(id, node, place) {
    return {
        id,
        node,
        place,
        name: undefined,
        if: undefined,
        needs: NO_LIST,
        permissions: undefined,
        env: NO_TEXTS,
        defaults: NO_DEFAULTS,
        runsOn: undefined,
        environment: undefined,
        strategy: undefined,
        container: undefined,
        services: NO_CONTAINERS,
        steps: job_NO_STEPS,
        uses: undefined,
        with: NO_TEXTS,
        secrets: undefined,
    };
}
// A key that is an expression (`${{ insert }}`) may bring anything.
function saysWhere({ key }) {
    return key.value === "runs-on" || key.value === "uses" || key.value.includes("${{");
}
function job_setPart(job, pair, value, faults) {
    switch (pair.key.value) {
        case "defaults":
            job.defaults = readDefaults(value);
            return;
        case "needs":
            job.needs = textList(value);
            return;
        case "env":
            job.env = textMap(value);
            return;
        case "with":
            job.with = textMap(value);
            return;
        case "services":
            job.services = readServices(value);
            return;
        case "steps":
            job.steps = readSteps(value, faults);
            return;
        case "runs-on":
            job.runsOn = readRunsOn(value);
            return;
        case "secrets":
            job.secrets = readSecrets(value);
            return;
        case "strategy":
            job.strategy = readStrategy(value);
            return;
        case "container":
            job.container = readContainer(value);
            return;
        case "permissions":
            job.permissions = readPermissions(value);
            return;
        case "uses":
            checkScalar(pair, "uses", faults);
    }
    job_setText(job, pair.key.value, value);
}
function job_setText(job, key, value) {
    const text = key === "environment" ? readEnvironment(value) : filledText(value);
    if (!text)
        return;
    if (key === "name" || key === "if" || key === "uses" || key === "environment")
        job[key] = text;
}
/** The `defaults:` of a workflow or a job, of which `run` is all there is. */
function readDefaults(from) {
    const run = valueAt(from, "run");
    if (!run)
        return NO_DEFAULTS;
    const shell = textAt(run, "shell");
    const workingDirectory = textAt(run, "working-directory");
    return { ...(shell && { shell }), ...(workingDirectory && { workingDirectory }) };
}
function readRunsOn(from) {
    if (from.node.kind !== "mapping")
        return { labels: textList(from) };
    const group = textAt(from, "group");
    return { labels: textList(valueAt(from, "labels")), ...(group && { group }) };
}
function readEnvironment(from) {
    return from.node.kind === "mapping" ? textAt(from, "name") : textOf(from);
}
function readSecrets(from) {
    const isInherited = from.node.kind === "scalar" && from.node.value === "inherit";
    return isInherited ? "inherit" : textMap(from);
}

;// CONCATENATED MODULE: ./packages/workflow/read/workflow.ts





/**
 * Reads a workflow, or says why GitHub would not. It rejects only what GitHub surely rejects: a file
 * that we refuse is not judged any further.
 */
function readWorkflow(source) {
    const read = readRoot(source, "workflow");
    if (!read.ok)
        return invalidFile(source, "workflow", read.faults);
    const { root, faults } = read;
    const from = { node: root };
    const on = valueAt(from, "on");
    if (!on)
        faults.push(missing(root, "`on:` is missing; name the events that start this workflow"));
    const jobs = readJobs(root, faults);
    if (faults.length > 0)
        return invalidFile(source, "workflow", faults);
    const name = textAt(from, "name");
    const permissions = valueAt(from, "permissions");
    return {
        kind: "workflow",
        source,
        root,
        ...(name && { name }),
        triggers: on ? readTriggers(on) : [],
        ...(permissions && { permissions: readPermissions(permissions) }),
        env: textMap(valueAt(from, "env")),
        defaults: readDefaults(valueAt(from, "defaults")),
        jobs,
    };
}
function readJobs(root, faults) {
    const pair = findPair(root, "jobs");
    if (!pair) {
        faults.push(missing(root, "`jobs:` is missing; add at least one job"));
        return [];
    }
    if (pair.node.kind !== "mapping" || pair.node.pairs.length === 0) {
        const message = "`jobs` must be a mapping with at least one job";
        faults.push({ span: pair.key.span, message });
        return [];
    }
    const jobs = [];
    for (const entry of pair.node.pairs) {
        const job = readJob(keyOf(entry, pair.alias), reach(entry, pair.alias), faults);
        if (job)
            jobs.push(job);
    }
    return jobs;
}
function missing(root, message) {
    return { span: root.pairs[0]?.key.span ?? root.span, message };
}

;// CONCATENATED MODULE: ./packages/workflow/repository.ts
// `.` and `..` would lead a request for the repository to another resource.
const repository_NAME = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
/** The runner's word for it, else the remote `origin`. */
async function identify({ env }, tree) {
    const owner = env.GITHUB_REPOSITORY_OWNER?.toLowerCase();
    const repository = env.GITHUB_REPOSITORY?.toLowerCase();
    if (repository) {
        const [first = "", name = "", ...more] = repository.split("/");
        if (more.length > 0 || !repository_NAME.test(first) || !repository_NAME.test(name))
            return owner ? { owner } : {};
        return { owner: owner || first, repository };
    }
    if (owner)
        return { owner };
    return parseRemote((await tree.originUrl()) ?? "");
}
/** `owner/repo` at the end of a remote's URL; a path on this machine has no owner. */
function parseRemote(url) {
    const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.*)$/i.exec(url)?.[1] ?? scpPath(url);
    const [owner = "", name = "", ...more] = (path ?? "").replace(/\/$/, "").split("/");
    const repo = name.replace(/\.git$/i, "");
    if (more.length > 0 || !repository_NAME.test(owner) || !repository_NAME.test(repo))
        return {};
    return { owner: owner.toLowerCase(), repository: `${owner}/${repo}`.toLowerCase() };
}
// `git@host:owner/repo.git`; a letter before the colon is a drive on Windows.
function scpPath(url) {
    const colon = url.indexOf(":");
    const host = url.slice(0, Math.max(0, colon));
    if (host.length < 2 || /[\\/]/.test(host) || url.startsWith("//", colon + 1))
        return undefined;
    return url.slice(colon + 1).replace(/^\//, "");
}

;// CONCATENATED MODULE: ./packages/workflow/rule.ts
/** Checks message keys and slots at compile time, then forgets them. */
function defineRule() {
    return (meta, hooks) => ({
        ...meta,
        hooks: hooks,
    });
}

;// CONCATENATED MODULE: ./packages/workflow/shell/program.ts
const CONDA = { verb: "run", valued: ["-n", "-p", "--name", "--prefix"] };
const WRAPPERS = new Map([
    ["sudo", { valued: "-u -g -h -p -C -T -R -D -r -t --user --group --chdir --host".split(" ") }],
    ["doas", { valued: ["-u", "-C"] }],
    ["gosu", { operands: 1 }],
    ["env", { valued: ["-u", "-C", "--unset", "--chdir"] }],
    ["command", {}],
    ["builtin", {}],
    ["exec", { valued: ["-a"] }],
    ["time", { valued: ["-f", "-o"] }],
    ["nohup", {}],
    ["setsid", {}],
    ["unbuffer", {}],
    ["chronic", {}],
    ["winpty", {}],
    ["nice", { valued: ["-n"] }],
    ["ionice", { valued: ["-c", "-n"] }],
    ["stdbuf", { valued: ["-i", "-o", "-e"] }],
    ["timeout", { valued: ["-k", "-s", "--kill-after", "--signal"], operands: 1 }],
    ["gtimeout", { valued: ["-k", "-s", "--kill-after", "--signal"], operands: 1 }],
    ["xargs", { valued: "-n -I -P -L -d -E -s -a --max-args --max-procs --delimiter".split(" ") }],
    ["xvfb-run", { valued: ["-e", "-f", "-n", "-p", "-s", "-w", "--server-args", "--server-num"] }],
    ["arch", {}],
    ["poetry", { verb: "run" }],
    ["pipenv", { verb: "run" }],
    ["pdm", { verb: "run" }],
    ["rye", { verb: "run" }],
    ["hatch", { verb: "run" }],
    ["bundle", { verb: "exec" }],
    ["conda", CONDA],
    ["mamba", CONDA],
    ["micromamba", CONDA],
]);
const MAX_WRAPPERS = 8;
/** `undefined` for a command without words, and for `command -v` and `sudo -v`, which run nothing. */
function programOf(command) {
    const known = programs.get(command);
    if (known)
        return known;
    const program = findProgram(command);
    if (program)
        programs.set(command, program);
    return program;
}
// Every look at a script asks for the programs of all its commands.
const programs = new WeakMap();
function findProgram(command) {
    const environment = new Map();
    for (const { name, value } of command.assignments)
        environment.set(name, value);
    const via = [];
    let words = afterAssignment(command.words);
    for (let i = 0; i < MAX_WRAPPERS; i++) {
        const [first, second] = words;
        if (!first)
            return undefined;
        const name = programName(first);
        const wrapper = WRAPPERS.get(name);
        const verb = wrapper?.verb;
        if (!wrapper || (verb !== undefined && !(second?.literal && second.value === verb)))
            return { name, word: first, args: words.slice(1), environment, via };
        if (name === "command" && /^-[vV]/.test(second?.value ?? ""))
            return undefined;
        via.push(verb === undefined ? name : `${name} ${verb}`);
        words = wrapped(words.slice(verb === undefined ? 1 : 2), wrapper, environment);
    }
    return undefined;
}
// PowerShell: `$file = Invoke-WebRequest …` runs what stands on the right.
function afterAssignment(words) {
    return words[0]?.value.startsWith("$") && words[1]?.value === "=" ? words.slice(2) : words;
}
function wrapped(words, { valued = [], operands = 0 }, environment) {
    let left = operands;
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (!word)
            break;
        if (word.value === "--")
            continue;
        if (valued.includes(word.value))
            i++;
        else if (word.value.startsWith("-") && word.value.length > 1)
            continue;
        else if (/^[A-Za-z_]\w{0,200}=/.test(word.value))
            addTo(environment, word);
        else if (left-- <= 0)
            return words.slice(i);
    }
    return [];
}
/** `NAME=value` given as a word: to `env`, `export`, `declare`. */
function addTo(environment, word) {
    const equals = word.value.indexOf("=");
    if (equals <= 0)
        return;
    const value = { ...word, value: word.value.slice(equals + 1), substitutions: [] };
    environment.set(word.value.slice(0, equals), value);
}
// Nearly every program is named like that.
const PLAIN_NAME = /^[a-z0-9_-]+$/;
/** Base name of a program's path; the whole text where the base name itself holds an expansion. */
function programName({ value }) {
    if (PLAIN_NAME.test(value))
        return value;
    if (value.includes("${{"))
        return value;
    const slash = Math.max(value.lastIndexOf("/"), value.lastIndexOf("\\"));
    const base = value.slice(slash + 1);
    if (/[$%`]/.test(base))
        return value;
    return base.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
}
const SHELLS = new Set("sh bash dash ash zsh ksh fish pwsh powershell".split(" "));
/** Whether the program is a shell that runs the text it is given. */
function isShell(name) {
    return SHELLS.has(name);
}

;// CONCATENATED MODULE: ./packages/workflow/shell/reader.ts
/** Deeper substitutions are read as plain text. */
const reader_MAX_DEPTH = 24;
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
function reader_isBlank(code) {
    return code === 32 || code === TAB || code === RETURN;
}
/** Offsets as the caller sees them. */
function spot(reader, from, to) {
    return reader.fixed ?? { from, to };
}
function charAt(reader, offset = 0) {
    const at = reader.at + offset;
    return at < reader.end ? reader.text.charAt(at) : "";
}
function startsWith(reader, text) {
    return reader.at + text.length <= reader.end && reader.text.startsWith(text, reader.at);
}
/** The character that takes the meaning of the next one away. */
function escapeOf(dialect) {
    switch (dialect) {
        case "posix":
            return "\\";
        case "powershell":
            return "`";
        case "cmd":
            return "^";
    }
}
/** Length of a line break at `at + offset`, 0 where there is none. */
function lineBreak(reader, offset = 0) {
    const first = charAt(reader, offset);
    if (first === "\n")
        return 1;
    return first === "\r" && charAt(reader, offset + 1) === "\n" ? 2 : 0;
}
/** Blanks and continued lines. */
function skipBlanks(reader) {
    const escapeChar = escapeOf(reader.dialect);
    while (reader.at < reader.end) {
        const code = reader.text.charCodeAt(reader.at);
        if (reader_isBlank(code))
            reader.at++;
        else if (reader.text[reader.at] === escapeChar && lineBreak(reader, 1) > 0)
            reader.at += 1 + lineBreak(reader, 1);
        else
            return;
    }
}
/** Moves behind the `${{ … }}` at the position; GitHub fills it in before any shell reads the text. */
function skipExpression(reader) {
    if (reader.openExpression || !startsWith(reader, "${{"))
        return false;
    const { text, end } = reader;
    let quoted = false;
    for (let i = reader.at + 3; i < end; i++) {
        const char = text[i];
        if (char === "'")
            quoted = !quoted;
        else if (!quoted && char === "}" && text[i + 1] === "}" && i + 1 < end) {
            reader.at = i + 2;
            return true;
        }
    }
    reader.openExpression = true;
    return false;
}
/** Reads the bodies of the heredocs that were announced on the line that has just ended. */
function readHeredocs(reader) {
    for (const { delimiter, stripsTabs, redirect } of reader.pending) {
        const from = reader.at;
        let to = reader.end;
        while (reader.at < reader.end) {
            const start = reader.at;
            const found = reader.text.indexOf("\n", start);
            const stop = found < 0 || found >= reader.end ? reader.end : found;
            reader.at = Math.min(stop + 1, reader.end);
            if (lineIs(reader.text, start, stop, delimiter, stripsTabs)) {
                to = start;
                break;
            }
        }
        redirect.body = reader.fixed ?? { from, to };
    }
    reader.pending.length = 0;
}
function lineIs(text, from, to, delimiter, tabs) {
    let start = from;
    while (tabs && start < to && text.charCodeAt(start) === TAB)
        start++;
    const stop = to > start && text.charCodeAt(to - 1) === RETURN ? to - 1 : to;
    return stop - start === delimiter.length && text.startsWith(delimiter, start);
}

;// CONCATENATED MODULE: ./packages/workflow/shell/expansion.ts

/** `$…` of every kind, and `%NAME%` of cmd: stands as written, its commands apart. */
function readDollar(reader, draft) {
    const start = reader.at;
    if (skipExpression(reader))
        return keepRaw(reader, draft, start);
    if (startsWith(reader, "$'") && reader.dialect === "posix")
        return readAnsi(reader, draft);
    if (startsWith(reader, "$((") && reader.dialect === "posix") {
        skipArithmetic(reader);
        return keepRaw(reader, draft, start);
    }
    if (startsWith(reader, "$("))
        return readSubstitution(reader, draft, 2, "output");
    if (startsWith(reader, "${"))
        return readBraced(reader, draft);
    reader.at++;
    if (reader.dialect === "posix" && /[@*#?$!\-0-9]/.test(charAt(reader)))
        reader.at++;
    else
        while (/[\w:]/.test(charAt(reader)) && isNamePart(reader))
            reader.at++;
    return keepRaw(reader, draft, start, reader.at - start > 1);
}
// PowerShell writes `$env:NAME`; elsewhere a colon ends the name.
function isNamePart(reader) {
    return charAt(reader) !== ":" || reader.dialect === "powershell";
}
function keepRaw(reader, draft, start, expands = true) {
    draft.value += reader.text.slice(start, reader.at);
    if (expands)
        draft.literal = false;
    return true;
}
const ANSI_ESCAPES = { n: "\n", t: "\t", r: "\r" };
function readAnsi(reader, draft) {
    reader.at += 2;
    while (reader.at < reader.end) {
        const char = charAt(reader);
        reader.at++;
        if (char === "'")
            return true;
        if (char === "\\") {
            const escaped = charAt(reader);
            draft.value += ANSI_ESCAPES[escaped] ?? escaped;
            reader.at++;
        }
        else
            draft.value += char;
    }
    reader.at = reader.end;
    return true;
}
/** `$((…))` and `((…))`: parentheses are counted, nothing inside runs a download or an install. */
function skipArithmetic(reader) {
    let open = 0;
    for (; reader.at < reader.end; reader.at++) {
        const char = reader.text[reader.at];
        if (char === "(")
            open++;
        else if (char === ")" && --open === 0) {
            reader.at++;
            return;
        }
    }
}
function readBraced(reader, draft) {
    const start = reader.at;
    const value = draft.value;
    let open = 0;
    while (reader.at < reader.end) {
        if (skipExpression(reader))
            continue;
        if (charAt(reader) === "\\")
            reader.at += 2;
        else if (startsWith(reader, "${")) {
            open++;
            reader.at += 2;
        }
        else if (startsWith(reader, "$("))
            readDollar(reader, draft);
        else if (reader.text[reader.at++] === "}" && --open === 0)
            break;
    }
    reader.at = Math.min(reader.at, reader.end);
    draft.value = value;
    return keepRaw(reader, draft, start);
}
function readSubstitution(reader, draft, width, kind) {
    const start = reader.at;
    reader.at += width;
    if (reader.depth < reader_MAX_DEPTH) {
        reader.depth++;
        const commands = reader.commands(reader, true);
        reader.depth--;
        draft.substitutions.push({ kind, at: draft.value.length, commands });
    }
    return keepRaw(reader, draft, start);
}
function readBackticks(reader, draft) {
    const start = reader.at;
    let close = start + 1;
    while (close < reader.end && reader.text[close] !== "`")
        close += reader.text[close] === "\\" ? 2 : 1;
    const end = Math.min(close, reader.end);
    if (reader.depth < reader_MAX_DEPTH) {
        const commands = reader.commands({ ...reader, at: start + 1, end, depth: reader.depth + 1, pending: [] }, false);
        draft.substitutions.push({ kind: "output", at: draft.value.length, commands });
    }
    reader.at = Math.min(end + 1, reader.end);
    return keepRaw(reader, draft, start);
}

;// CONCATENATED MODULE: ./packages/workflow/shell/assignment.ts


const ASSIGNMENT = /[A-Za-z_][A-Za-z0-9_]{0,200}\+?=/y;
/** `NAME=value` and `NAME+=value` as the first words of a command; an array's values stay unknown. */
function assignmentOf(reader, word, from) {
    if (!word.value.includes("="))
        return undefined;
    ASSIGNMENT.lastIndex = from;
    const prefix = ASSIGNMENT.exec(reader.text)?.[0];
    if (!prefix || !word.value.startsWith(prefix))
        return undefined;
    const name = prefix.replace(/\+?=$/, "");
    if (word.value === prefix && charAt(reader) === "(") {
        skipArithmetic(reader);
        return { name, value: { ...word, value: "", literal: false } };
    }
    const value = {
        value: word.value.slice(prefix.length),
        literal: word.literal && !prefix.endsWith("+="),
        ...(reader.fixed ?? { from: from + prefix.length, to: word.to }),
        substitutions: word.substitutions.map((inner) => ({ ...inner, at: inner.at - prefix.length })),
    };
    return { name, value };
}

;// CONCATENATED MODULE: ./packages/workflow/shell/list.ts
const list_NONE = [];
function newDraft() {
    return {
        commands: [],
        groups: [],
        openParentheses: 0,
        feeders: list_NONE,
        current: undefined,
        closed: undefined,
        inTest: false,
        awaitsPattern: false,
    };
}
function start(draft, from) {
    const command = {
        assignments: [],
        words: [],
        redirects: [],
        joint: ";",
        from,
        to: from,
    };
    draft.current = command;
    return command;
}
/** Ends the current command; `|` makes it, or the group that was closed before, feed the next one. */
function finish(draft, joint) {
    const { commands, current, closed } = draft;
    draft.current = undefined;
    draft.inTest = false;
    if (current) {
        const index = commands.length;
        for (const feeder of draft.feeders) {
            const command = commands[feeder];
            if (command)
                command.feeds = index;
        }
        current.joint = joint;
        commands.push(current);
        draft.feeders = joint === "|" ? [index] : list_NONE;
    }
    else if (closed) {
        const last = commands.at(-1);
        if (last && joint !== ";")
            last.joint = joint;
        if (joint === "|")
            draft.feeders = openEnds(commands, closed.from, closed.to);
    }
    draft.closed = undefined;
}
// Bounded, so that groups within groups stay linear.
const LONGEST_GROUP = 64;
function openEnds(commands, from, to) {
    const open = [];
    for (let i = Math.max(from, to - LONGEST_GROUP); i < to; i++)
        if (commands[i]?.feeds === undefined)
            open.push(i);
    return open;
}
function openGroup(draft, kind) {
    draft.groups.push({ kind, from: draft.commands.length });
    if (kind === "(")
        draft.openParentheses++;
}
/** Closes the innermost group if it is of that kind; a closer that fits nothing only ends a command. */
function closeGroup(draft, kind) {
    finish(draft, ";");
    const group = draft.groups.at(-1);
    if (group?.kind !== kind)
        return;
    draft.groups.pop();
    if (kind === "(")
        draft.openParentheses--;
    draft.closed = { from: group.from, to: draft.commands.length };
}

;// CONCATENATED MODULE: ./packages/workflow/shell/quote.ts


function readEscape(reader, draft) {
    const width = lineBreak(reader, 1);
    if (width > 0)
        reader.at += 1 + width;
    else {
        draft.value += charAt(reader, 1);
        reader.at = Math.min(reader.at + 2, reader.end);
    }
    return true;
}
function readSingle(reader, draft) {
    const doubles = reader.dialect === "powershell";
    let start = ++reader.at;
    while (reader.at < reader.end) {
        if (skipExpression(reader)) {
            draft.literal = false;
            continue;
        }
        if (reader.text[reader.at++] !== "'")
            continue;
        draft.value += reader.text.slice(start, reader.at - 1);
        if (!doubles || charAt(reader) !== "'")
            return true;
        start = reader.at++;
    }
    draft.value += reader.text.slice(start, reader.end);
    return true;
}
const ESCAPED_IN_DOUBLE = '"\\$`';
function readDouble(reader, draft) {
    const escapeChar = escapeOf(reader.dialect);
    reader.at++;
    while (reader.at < reader.end) {
        const char = charAt(reader);
        if (char === '"') {
            reader.at++;
            if (reader.dialect !== "powershell" || charAt(reader) !== '"')
                return true;
            draft.value += '"';
            reader.at++;
        }
        else if (char === escapeChar && reader.dialect !== "cmd")
            readEscapeInDouble(reader, draft);
        else if (char === "$")
            readDollar(reader, draft);
        else if (char === "`" && reader.dialect === "posix")
            readBackticks(reader, draft);
        else
            readPlain(reader, draft);
    }
    return true;
}
function readEscapeInDouble(reader, draft) {
    const next = charAt(reader, 1);
    if (reader.dialect === "posix" && next !== "\n" && !ESCAPED_IN_DOUBLE.includes(next)) {
        draft.value += "\\";
        reader.at++;
        return;
    }
    readEscape(reader, draft);
}
function isHereString(reader) {
    const quote = charAt(reader, 1);
    return (quote === "'" || quote === '"') && lineBreak(reader, 2) > 0;
}
function readHereString(reader, draft) {
    const start = reader.at + 2 + lineBreak(reader, 2);
    const close = reader.text.indexOf(`\n${charAt(reader, 1)}@`, reader.at + 2);
    const found = close >= 0 && close < reader.end;
    draft.value += reader.text.slice(start, found ? Math.max(start, close) : reader.end);
    draft.literal = false;
    reader.at = found ? close + 3 : reader.end;
    return true;
}
/** The longest run without a character that means anything. */
function readPlain(reader, draft) {
    const start = reader.at++;
    skipPlain(reader);
    draft.value += reader.text.slice(start, reader.at);
    return true;
}
// One look for a whole run: character by character costs most of the time of reading a script.
const PLAIN = /[-./0-:=A-[_a-z\u0080-\uffff]*/y;
/** Moves behind the characters at the position that mean nothing in any grammar. */
function skipPlain(reader) {
    PLAIN.lastIndex = reader.at;
    PLAIN.test(reader.text);
    reader.at = Math.min(Math.max(PLAIN.lastIndex, reader.at), reader.end);
}

;// CONCATENATED MODULE: ./packages/workflow/shell/word.ts



const OPERATORS = {
    posix: "|&;()<>",
    powershell: "|;)<>{},&",
    cmd: "|&()<>",
};
/** Reads the word at the position; `undefined` where an operator, a blank or the end stands. */
function readWord(reader) {
    const from = reader.at;
    // Most words are one plain run.
    skipPlain(reader);
    if (reader.at > from && endsWord(reader)) {
        const { from: start, to } = spot(reader, from, reader.at);
        const value = reader.text.slice(from, reader.at);
        return { value, literal: true, from: start, to, substitutions: word_NONE };
    }
    const draft = {
        value: reader.text.slice(from, reader.at),
        literal: true,
        substitutions: [],
    };
    while (reader.at < reader.end && readPart(reader, draft))
        ;
    if (reader.at === from)
        return undefined;
    const { from: start, to } = spot(reader, from, reader.at);
    const { value, literal, substitutions } = draft;
    return { value, literal, from: start, to, substitutions };
}
const word_NONE = [];
function endsWord({ text, at, end }) {
    if (at >= end)
        return true;
    const code = text.charCodeAt(at);
    return reader_isBlank(code) || code === NEWLINE;
}
function readPart(reader, draft) {
    const char = charAt(reader);
    const { dialect } = reader;
    const code = char.charCodeAt(0);
    if (reader_isBlank(code) || code === NEWLINE)
        return false;
    if (char === escapeOf(dialect))
        return readEscape(reader, draft);
    if (char === "$" || (char === "%" && dialect === "cmd"))
        return readDollar(reader, draft);
    if (char === '"')
        return readDouble(reader, draft);
    if (char === "'" && dialect !== "cmd")
        return readSingle(reader, draft);
    if (char === "`" && dialect === "posix")
        return readBackticks(reader, draft);
    if (char === "@" && dialect === "powershell" && isHereString(reader))
        return readHereString(reader, draft);
    if (char === "(" && dialect === "powershell")
        return readSubstitution(reader, draft, 1, "output");
    if (dialect === "posix" && (startsWith(reader, "<(") || startsWith(reader, ">(")))
        return readSubstitution(reader, draft, 2, "file");
    if (OPERATORS[dialect].includes(char))
        return false;
    return readPlain(reader, draft);
}

;// CONCATENATED MODULE: ./packages/workflow/shell/keyword.ts



const KEYWORDS = new Set("if then else elif fi while until do done for select case esac function time coproc ! { }".split(" "));
/** Reserved words of POSIX sh and bash, where a command may start. */
function isKeyword(word) {
    return KEYWORDS.has(word);
}
/** Keywords open and close groups and are dropped; `for` and `case` stay as commands for their words. */
function readKeyword(reader, draft, word) {
    switch (word.value) {
        case "if":
            openGroup(draft, "if");
            return;
        case "while":
        case "until":
            openGroup(draft, "loop");
            return;
        case "for":
        case "select":
            openGroup(draft, "loop");
            start(draft, word.from).words.push(word);
            return;
        case "case":
            readCase(reader, draft, word);
            return;
        case "{":
            openGroup(draft, "{");
            return;
        case "fi":
            closeGroup(draft, "if");
            return;
        case "done":
            closeGroup(draft, "loop");
            return;
        case "esac":
            closeGroup(draft, "case");
            return;
        case "}":
            closeGroup(draft, "{");
            return;
        case "function":
            skipBlanks(reader);
            readWord(reader);
            if (charAt(reader) === "(" && charAt(reader, 1) === ")")
                reader.at += 2;
            return;
        default:
            return;
    }
}
function readCase(reader, draft, word) {
    skipBlanks(reader);
    const subject = readWord(reader);
    const command = start(draft, word.from);
    command.words.push(word);
    if (subject)
        command.words.push(subject);
    finish(draft, ";");
    skipLines(reader);
    const from = reader.at;
    readWord(reader);
    if (reader.text.slice(from, Math.min(reader.at, from + 3)) !== "in") {
        reader.at = from;
        return;
    }
    openGroup(draft, "case");
    draft.awaitsPattern = true;
}
/** Moves behind the pattern of a `case` clause and its `)`, where one is due. */
function skipCasePattern(reader, draft) {
    if (!draft.awaitsPattern)
        return false;
    draft.awaitsPattern = false;
    skipLines(reader);
    const from = reader.at;
    if (charAt(reader) === "(")
        reader.at++;
    while (reader.at < reader.end) {
        if (skipExpression(reader))
            continue;
        const char = charAt(reader);
        if (char === ")") {
            reader.at++;
            return true;
        }
        if (char === "\n" || reader.text.startsWith("esac", reader.at))
            break;
        if (!"|& \t".includes(char) && readWord(reader))
            continue;
        reader.at++;
    }
    // No pattern: `esac`, or something no shell accepts. Read on as commands.
    return reader.at > from;
}
function skipLines(reader) {
    while (reader.at < reader.end) {
        const before = reader.at;
        skipBlanks(reader);
        reader.at += lineBreak(reader);
        if (charAt(reader) === "#") {
            const stop = reader.text.indexOf("\n", reader.at);
            reader.at = stop < 0 ? reader.end : Math.min(stop, reader.end);
        }
        if (reader.at === before)
            return;
    }
}

;// CONCATENATED MODULE: ./packages/workflow/shell/operator.ts



const JOINTS = [
    ["&&", "&&"],
    ["||", "||"],
    ["|&", "|"],
    ["|", "|"],
    ["&", "&"],
];
/** Reads what ends a command or groups commands; false where something else stands. */
function readOperator(reader, draft) {
    for (const [text, joint] of JOINTS) {
        if (!startsWith(reader, text))
            continue;
        reader.at += text.length;
        // PowerShell's call operator stands where a command starts.
        if (joint !== "&" || reader.dialect !== "powershell" || draft.current)
            finish(draft, joint);
        return true;
    }
    switch (charAt(reader)) {
        case ";":
            return readSemicolon(reader, draft);
        case "(":
            return reader.dialect !== "powershell" && readOpen(reader, draft);
        case ")":
            reader.at++;
            closeGroup(draft, "(");
            return true;
        case "{":
        case "}":
            return reader.dialect === "powershell" && readBlock(reader, draft);
        default:
            return false;
    }
}
function readSemicolon(reader, draft) {
    if (reader.dialect === "cmd")
        return false;
    finish(draft, ";");
    reader.at++;
    if (draft.groups.at(-1)?.kind !== "case" || !/[;&]/.test(charAt(reader)))
        return true;
    while (/[;&]/.test(charAt(reader)))
        reader.at++;
    draft.awaitsPattern = true;
    return true;
}
function readOpen(reader, draft) {
    const { current } = draft;
    // `((…))` by itself, and `for ((…;…;…))`.
    const startsArithmetic = !current || current.words[0]?.value === "for";
    if (startsArithmetic && startsWith(reader, "(("))
        skipArithmetic(reader);
    else if (current?.words.length === 1 && startsWith(reader, "()")) {
        // `name()`: the body follows as a group.
        draft.current = undefined;
        reader.at += 2;
    }
    else {
        finish(draft, ";");
        openGroup(draft, "(");
        reader.at++;
    }
    return true;
}
function readBlock(reader, draft) {
    const opens = charAt(reader) === "{";
    reader.at++;
    finish(draft, ";");
    if (opens)
        openGroup(draft, "{");
    else
        closeGroup(draft, "{");
    return true;
}

;// CONCATENATED MODULE: ./packages/workflow/shell/redirect.ts



// Longest first. `&>` redirects both outputs; `>&2` and `2>&1` copy one.
const redirect_OPERATORS = ["<<<", "<<-", "&>>", "<<", "<&", "<>", ">>", ">&", ">|", "&>", "<", ">"];
/** Whether a redirection starts here, the number of its descriptor included. */
function isRedirect(reader) {
    if (startsWith(reader, "&>"))
        return reader.dialect === "posix";
    let offset = 0;
    while (offset < 3 && /[0-9*]/.test(charAt(reader, offset)))
        offset++;
    const char = charAt(reader, offset);
    if (char === ">")
        return offset > 0 || charAt(reader, 1) !== "(" || reader.dialect !== "posix";
    if (char !== "<" || reader.dialect === "powershell")
        return false;
    return offset > 0 || charAt(reader, 1) !== "(" || reader.dialect !== "posix";
}
/** Adds it to the current command, or to the last one of the group that was just closed. */
function addRedirect(reader, draft) {
    const from = reader.at;
    while (/[0-9*]/.test(charAt(reader)))
        reader.at++;
    const operator = redirect_OPERATORS.find((candidate) => startsWith(reader, candidate)) ?? ">";
    reader.at += operator.length;
    skipBlanks(reader);
    const target = readWord(reader);
    const previous = draft.closed ? draft.commands.at(-1) : undefined;
    const command = draft.current ?? previous ?? start(draft, spot(reader, from, from).from);
    if (!target)
        return;
    const redirect = { operator, target };
    command.redirects.push(redirect);
    command.to = Math.max(command.to, spot(reader, from, reader.at).to);
    if (operator !== "<<" && operator !== "<<-")
        return;
    const stripsTabs = operator === "<<-";
    reader.pending.push({ delimiter: target.value, stripsTabs, redirect });
}

;// CONCATENATED MODULE: ./packages/workflow/shell/shell.ts







/**
 * Reads a script into its simple commands, in order of their start. Total and linear: what no shell
 * would accept is read as far as it makes sense. POSIX sh and bash are the model; PowerShell and cmd
 * are read well enough to find programs and their words.
 */
function parseShell(text, dialect = "posix") {
    return readCommands(readerOf(text, dialect, 0, text.length), false);
}
/** Commands of a part of a text, or of a text decoded from a word (`fixed` is the word's place). */
function parseShellPart(text, part, fixed) {
    const reader = readerOf(text, part.dialect ?? "posix", part.from, part.to);
    return readCommands(fixed ? { ...reader, fixed } : reader, false);
}
function readerOf(text, dialect, at, end) {
    const pending = [];
    return {
        text,
        at,
        end,
        dialect,
        depth: 0,
        pending,
        openExpression: false,
        commands: readCommands,
    };
}
function readCommands(reader, nested) {
    const draft = newDraft();
    while (reader.at < reader.end) {
        if (skipCasePattern(reader, draft))
            continue;
        skipBlanks(reader);
        if (reader.at >= reader.end)
            break;
        if (charAt(reader) === ")" && nested && draft.openParentheses === 0) {
            reader.at++;
            break;
        }
        shell_readToken(reader, draft);
    }
    finish(draft, ";");
    return draft.commands;
}
function shell_readToken(reader, draft) {
    if (startsWord(reader)) {
        addWord(reader, draft);
        return;
    }
    const width = lineBreak(reader);
    if (width > 0)
        endLine(reader, draft, width);
    else if (shell_isComment(reader, draft))
        skipLine(reader);
    else if (draft.inTest && "()|&<>;".includes(charAt(reader)))
        reader.at++;
    else if (isRedirect(reader))
        addRedirect(reader, draft);
    else if (!readOperator(reader, draft))
        addWord(reader, draft);
}
// Most tokens by far: they need no look for operators.
function startsWord({ text, at, dialect }) {
    const code = text.charCodeAt(at);
    const lower = code | 0x20;
    return dialect !== "cmd" && ((lower >= 97 && lower <= 122) || code === HYPHEN);
}
const HYPHEN = 45;
function endLine(reader, draft, width) {
    reader.at += width;
    finish(draft, ";");
    readHeredocs(reader);
}
function shell_isComment(reader, draft) {
    if (reader.dialect !== "cmd")
        return charAt(reader) === "#";
    if (draft.current)
        return false;
    return startsWith(reader, "::") || /^rem\s/i.test(reader.text.slice(reader.at, reader.at + 4));
}
function skipLine(reader) {
    if (reader.dialect === "powershell" && reader.text[reader.at - 1] === "<") {
        const close = reader.text.indexOf("#>", reader.at);
        reader.at = close < 0 ? reader.end : Math.min(close + 2, reader.end);
        return;
    }
    const stop = reader.text.indexOf("\n", reader.at);
    reader.at = stop < 0 ? reader.end : Math.min(stop, reader.end);
}
function addWord(reader, draft) {
    const from = reader.at;
    const word = readWord(reader);
    if (!word) {
        reader.at++;
        return;
    }
    // As written: quotes take a keyword's meaning away.
    if (!draft.current && reader.dialect === "posix" && isKeyword(written(reader, from))) {
        readKeyword(reader, draft, word);
        return;
    }
    const current = draft.current ?? start(draft, word.from);
    current.to = word.to;
    if (draft.inTest && written(reader, from) === "]]")
        draft.inTest = false;
    const isFirst = current.words.length === 0;
    if (isFirst && written(reader, from) === "[[")
        draft.inTest = true;
    const assignment = isFirst && reader.dialect === "posix" ? assignmentOf(reader, word, from) : undefined;
    if (assignment)
        current.assignments.push(assignment);
    else
        current.words.push(word);
}
/** No keyword is longer than nine characters. */
function written({ text, at }, from) {
    return text.slice(from, Math.min(at, from + 9));
}

;// CONCATENATED MODULE: ./packages/workflow/shell/nested.ts


const MAX_LISTS = 20_000;
const MAX_LEVELS = 6;
/**
 * All lists of commands of a script: its own, those in substitutions, and those of scripts handed to
 * another shell (`bash -c "…"`, `eval "…"`, a heredoc), outer ones first.
 */
function commandLists(text, commands, dialect = "posix") {
    const lists = [{ commands, kind: "script" }];
    const levels = [0];
    for (let i = 0; i < lists.length && lists.length < MAX_LISTS; i++) {
        const level = levels[i] ?? 0;
        if (level > MAX_LEVELS)
            continue;
        const commands = lists[i]?.commands ?? [];
        for (const command of commands) {
            const reader = command.feeds === undefined ? undefined : commands[command.feeds];
            addListsOf(command, reader, { text, dialect, lists });
            while (levels.length < lists.length)
                levels.push(level + 1);
        }
    }
    return lists;
}
function addListsOf(command, reader, { text, dialect, lists }) {
    const { assignments, words, redirects } = command;
    const script = scriptWord(command);
    const addWord = (word) => {
        // A script's own substitutions come up again when it is read as a script.
        if (word.substitutions.length === 0 || word === script?.word)
            return;
        for (const { commands } of word.substitutions)
            if (commands.length > 0)
                lists.push({ commands, within: command, kind: "substitution" });
    };
    for (const { value } of assignments)
        addWord(value);
    for (const word of words)
        addWord(word);
    for (const { target } of redirects)
        addWord(target);
    const found = [
        ...(script ? [parseWord(script.word, script.dialect ?? dialect, text)] : []),
        ...heredocScripts(command, reader, text),
    ];
    for (const commands of found)
        if (commands.length > 0)
            lists.push({ commands, within: command, kind: "script" });
}
/** `bash <<EOF` and `cat <<EOF | bash`. */
function heredocScripts(command, reader, text) {
    if (!command.redirects.some(({ body }) => body))
        return [];
    const own = programOf(command);
    const program = own?.name === "cat" && reader ? programOf(reader) : own;
    if (!program || !isShell(program.name))
        return [];
    const dialect = dialectOf(program.name);
    return command.redirects.flatMap(({ body }) => body ? [parseShellPart(text, { ...body, dialect })] : []);
}
const MAY_RUN_TEXT = /(?:sh|su|eval|iex|shell|expression)(?:\.exe)?$/i;
/** The word that a command hands to a shell as a script: `sudo bash -lc "…"`, `docker run x sh -c "…"`, `eval "…"`. */
function scriptWord(command) {
    const { words } = command;
    if (!words.some(({ value }) => MAY_RUN_TEXT.test(value)))
        return undefined;
    const program = programOf(command);
    const first = program?.args[0];
    if (program?.name === "eval" && first)
        return { word: first };
    if (program?.name === "iex" || program?.name === "invoke-expression")
        return first && { word: first, dialect: "powershell" };
    for (let i = 0; i + 2 < words.length; i++) {
        const word = words[i];
        if (!word?.literal)
            continue;
        const name = programName(word);
        if (!isShell(name) && name !== "su")
            continue;
        const script = afterCommandOption(words, i + 1);
        if (script)
            return { word: script, dialect: dialectOf(name) };
    }
    return undefined;
}
const COMMAND_OPTION = /^(?:-[a-z]{0,8}c|-command|--command|\/c)$/i;
function afterCommandOption(words, from) {
    for (let i = from; i < words.length && i < from + 8; i++) {
        const { value = "" } = words[i] ?? {};
        if (COMMAND_OPTION.test(value))
            return words[i + 1];
    }
    return undefined;
}
function dialectOf(shell) {
    if (shell === "pwsh" || shell === "powershell")
        return "powershell";
    return shell === "cmd" ? "cmd" : "posix";
}
/** Places stay exact where the word is one quoted text without escapes. */
function parseWord(word, dialect, text) {
    const from = word.from + 1;
    const to = word.to - 1;
    if (from <= to && text.slice(from, to) === word.value)
        return parseShellPart(text, { from, to, dialect });
    const whole = { from: 0, to: word.value.length, dialect };
    return parseShellPart(word.value, whole, { from: word.from, to: word.to });
}

;// CONCATENATED MODULE: ./packages/workflow/shell/script.ts


// Several rules look at the same script; it is read once for each grammar.
const parsed = new WeakMap();
const NO_COMMANDS = { dialect: "posix", lists: [], commands: [] };
function parseScript(script) {
    const dialect = scriptDialect(script);
    if (!dialect)
        return NO_COMMANDS;
    const known = parsed.get(script.text);
    if (known?.dialect === dialect)
        return known;
    const result = read(script.text.value, dialect);
    parsed.set(script.text, result);
    return result;
}
function read(text, dialect) {
    const lists = commandLists(text, parseShell(text, dialect), dialect);
    const commands = lists.flatMap((list) => list.commands);
    if (lists.length > 1)
        commands.sort((a, b) => a.from - b.from);
    return { dialect, lists, commands };
}
/** The grammar of a `run:`; `undefined` where its `shell:` is no shell (python, node, …). */
function scriptDialect({ step, job, workflow }) {
    const shell = step?.shell ?? job?.defaults.shell ?? workflow?.defaults.shell;
    if (shell && !shell.value.includes("${{"))
        return shellDialect(shell.value);
    if (job?.container)
        return "posix";
    const labels = job?.runsOn?.labels ?? [];
    return labels.some(({ value }) => /^windows/i.test(value)) ? "powershell" : "posix";
}
// `bash -el {0}`, `nix develop -c bash -e {0}`: any word may name the shell that reads the script.
function shellDialect(template) {
    for (const word of template.split(/\s+/)) {
        const name = word
            .slice(word.lastIndexOf("/") + 1)
            .toLowerCase()
            .replace(/\.exe$/, "");
        if (/^(?:ba|da|z|k|a)?sh$/.test(name))
            return "posix";
        if (name === "pwsh" || name === "powershell")
            return "powershell";
        if (name === "cmd")
            return "cmd";
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/workflow/sub-place.ts
/**
 * Where `value.slice(from, to)` stands in the file: exact for scalars on one line without escapes
 * and for literal blocks, whose lines differ from the file's only by their indentation; the whole
 * scalar where the decoded text and the written one have drifted apart.
 */
function subPlace(text, source, from, to) {
    const whole = text.alias ? { span: text.span, alias: text.alias } : { span: text.span };
    const start = toOffset(text, source, from);
    // An end just behind a line break belongs to the line before it.
    const end = to > from ? toOffset(text, source, to - 1) : start;
    if (start === undefined || end === undefined || end < start)
        return whole;
    const last = to > from ? Math.min(end + 1, text.span.end) : start;
    return { ...whole, span: { start, end: last } };
}
const maps = new WeakMap();
function toOffset(text, source, index) {
    const map = lineMap(text, source);
    if (map === "whole")
        return undefined;
    const line = lastAtMost(map.values, index);
    const value = map.values[line];
    const offset = map.offsets[line];
    if (value === undefined || offset === undefined)
        return undefined;
    const at = offset + index - value;
    return at >= text.span.start && at <= text.span.end ? at : undefined;
}
function lineMap(text, source) {
    const known = maps.get(text);
    if (known)
        return known;
    const map = readLineMap(text, source.text);
    maps.set(text, map);
    return map;
}
function readLineMap(text, source) {
    const { value, span } = text;
    const lead = leadingSpace(value);
    const size = span.end - span.start;
    if (source.startsWith(value, span.start) && size === value.length)
        return { values: [0], offsets: [span.start] };
    if (text.style === "literal")
        return literalLines(value, lead, source, span.start);
    const isOnOneLine = source.startsWith(value.slice(lead, lead + size), span.start);
    if (text.style === "folded" && isOnOneLine)
        return { values: [lead], offsets: [span.start] };
    return "whole";
}
// Not `trim`: to YAML only these are white space.
function leadingSpace(value) {
    let i = 0;
    while (i < value.length && " \t\r\n".includes(value.charAt(i)))
        i++;
    return i;
}
/** Walks value and file in step from the first character that is no white space. */
function literalLines(value, lead, source, start) {
    const firstLine = value.lastIndexOf("\n", lead - 1) + 1;
    // Content may be indented further than its block (`|2`).
    const indent = start - lineStart(source, start) - (lead - firstLine);
    const values = [firstLine];
    const offsets = [start - (lead - firstLine)];
    let at = start;
    for (let i = value.indexOf("\n", lead); i >= 0; i = value.indexOf("\n", i + 1)) {
        at = nextLine(source, at);
        values.push(i + 1);
        offsets.push(at + indentation(source, at, indent));
    }
    return { values, offsets };
}
function lineStart(source, offset) {
    let i = offset;
    while (i > 0 && !isBreak(source.charCodeAt(i - 1)))
        i--;
    return i;
}
function nextLine(source, offset) {
    let i = offset;
    while (i < source.length && !isBreak(source.charCodeAt(i)))
        i++;
    return source.charCodeAt(i) === 13 && source.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
}
/** A blank line may be shorter than the indentation of its block. */
function indentation(source, from, most) {
    let width = 0;
    while (width < most && source.charCodeAt(from + width) === 32)
        width++;
    return width;
}
function isBreak(code) {
    return code === 10 || code === 13;
}
function lastAtMost(starts, index) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/workflow/index.ts
































/***/ }),

/***/ 4118:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hN: () => (/* reexport */ parseYaml),
  i6: () => (/* reexport */ spanAt),
  BA: () => (/* reexport */ toValue),
  UI: () => (/* reexport */ trailingComment)
});

;// CONCATENATED MODULE: ./packages/yaml/skip.ts
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
function isBlank(code) {
    return code === SPACE || code === TAB;
}
function isBreak(code) {
    return code === LF || code === CR;
}
function isSpace(code) {
    return code === SPACE || code === LF || code === CR || code === TAB;
}
/** The offset of the line break that ends the line of `offset`, or the end of the text. */
function lineEnd(text, offset) {
    let i = offset;
    while (i < text.length && !isBreak(text.charCodeAt(i)))
        i++;
    return i;
}
/** Skips blanks, line breaks and comments; `offset` must stand between tokens, where `#` opens a comment. */
function skipSeparation(text, offset) {
    let i = offset;
    for (;;) {
        const code = text.charCodeAt(i);
        if (isSpace(code))
            i++;
        else if (code === HASH)
            i = lineEnd(text, i);
        else
            return i;
    }
}

;// CONCATENATED MODULE: ./packages/yaml/comment.ts

const comment_HASH = 35;
const CLOSERS = new Set([44, 93, 125, 34, 39]); // , ] } and the quote that ends the token itself
/**
 * The comment that ends the line on which a token ends. Only blanks, flow closers and the token's
 * own closing quote may stand between; any other token on the line would own the comment.
 */
function trailingComment(text, offset) {
    let i = offset;
    while (CLOSERS.has(text.charCodeAt(i)) || isBlank(text.charCodeAt(i)))
        i++;
    if (text.charCodeAt(i) !== comment_HASH || i === 0 || !isBlank(text.charCodeAt(i - 1)))
        return undefined;
    let end = lineEnd(text, i);
    while (isBlank(text.charCodeAt(end - 1)))
        end--;
    return { span: { start: i, end }, text: text.slice(i + 1, end).trim() };
}

;// CONCATENATED MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
;// CONCATENATED MODULE: ./packages/yaml/problem.ts
/** Nesting that GitHub reads at most: 50 levels in a workflow, 100 in an action manifest. */
const DEPTH_LIMIT = 100;
const MESSAGES = {
    "cyclic-alias": "this alias lies within its own anchor; write the value out here",
    "alias-budget": "aliases make this file too large to read; write the values out",
    "unknown-alias": "no anchor of this name stands before this alias; define it or write the value out",
    "complex-key": "a key must be a plain text; write it as one scalar",
    "several-documents": "a second YAML document starts here; keep one document in the file",
    depth: `nested deeper than ${DEPTH_LIMIT} levels; flatten the structure`,
};
function problemAt(kind, start, end) {
    return { kind, message: MESSAGES[kind], span: { start, end } };
}
function syntaxProblem(reason, start, end) {
    return { kind: "syntax", message: `not valid YAML: ${reason}`, span: { start, end } };
}

;// CONCATENATED MODULE: ./packages/yaml/reader.ts
/**
 * Nodes and characters that a walk may meet, aliases followed, beyond what is written. GitHub allows
 * a million events and 10 MiB per run (runner, ParseOptions); real files with aliases stay in the thousands.
 */
const NODE_BUDGET = 100_000;
const CHARACTER_BUDGET = 10_000_000;
const BYTE_ORDER_MARK = 0xfeff;
function createReader(text, events) {
    return {
        text,
        events,
        at: 0,
        cursor: text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0,
        hasReturns: text.includes("\r"),
        root: undefined,
        problems: [],
        fatal: undefined,
        documents: 0,
        pairs: [],
        items: [],
        depth: 0,
        deepest: 0,
        anchors: new Map(),
        nodes: 0,
        characters: 0,
        nodeLimit: NODE_BUDGET + events.length,
        characterLimit: CHARACTER_BUDGET + text.length,
    };
}
/** No event follows: what is open closes, and the reading ends. */
function stop(reader, problem) {
    reader.fatal = problem;
    reader.at = reader.events.length;
}

;// CONCATENATED MODULE: ./packages/yaml/anchors.ts


/** Reads a node whose anchor has the name at `start`. */
function readAnchored(reader, { start, end }, read) {
    const { nodes, characters, depth, deepest } = reader;
    const anchor = { nodes: -nodes, characters: -characters, height: 0 };
    // A name may be given again: the nearest one before an alias counts (YAML 1.2 §7.1).
    reader.anchors.set(reader.text.slice(start, end), anchor);
    reader.deepest = depth + 1;
    const node = read();
    if (node)
        anchor.node = node;
    anchor.nodes += reader.nodes;
    anchor.characters += reader.characters;
    anchor.height = reader.deepest - depth;
    reader.deepest = Math.max(reader.deepest, deepest);
    return node;
}
function aliasSpan(event) {
    return { start: event.anchorStart - 1, end: event.anchorEnd };
}
/** The node behind an alias. Sizes are known from the anchors, so a bomb is told before anybody walks it. */
function followAlias(reader, event) {
    const { start, end } = aliasSpan(event);
    reader.cursor = end;
    const anchor = reader.anchors.get(reader.text.slice(start + 1, end));
    if (!anchor?.node) {
        stop(reader, problemAt(anchor ? "cyclic-alias" : "unknown-alias", start, end));
        return undefined;
    }
    const level = reader.depth + anchor.height;
    if (level > DEPTH_LIMIT)
        stop(reader, problemAt("depth", start, end));
    reader.deepest = Math.max(reader.deepest, level);
    reader.nodes += anchor.nodes;
    reader.characters += anchor.characters;
    if (reader.nodes > reader.nodeLimit || reader.characters > reader.characterLimit)
        stop(reader, problemAt("alias-budget", start, end));
    return anchor.node;
}

;// CONCATENATED MODULE: ./packages/yaml/brackets.ts


const FLOW = 2;
function isFlow(event) {
    return event.style === FLOW;
}
/**
 * Whether the next event's collection was opened by `[` or `{` of its own. The mapping of a pair in
 * a flow sequence (`[a: b]`) has none; where its key is a collection, the bracket at its start is
 * that of the key, which starts at the same place.
 */
function isBracketed({ text, events, at }, start) {
    const code = text.charCodeAt(start);
    if (code !== 91 && code !== 123)
        return false;
    const next = events[at];
    const isCollection = next?.type === EVENT_ID.MAPPING || next?.type === EVENT_ID.SEQUENCE;
    return !isCollection || next.start !== start;
}
/** Just after the `]` or `}` that follows the last token of a flow collection. */
function closingBracket(text, from) {
    let i = skipSeparation(text, from);
    while (i < text.length) {
        const code = text.charCodeAt(i);
        if (code === 93 || code === 125)
            return i + 1;
        i = skipSeparation(text, i + 1);
    }
    return i;
}

;// CONCATENATED MODULE: ./packages/yaml/duplicate-keys.ts
/** Below this many pairs comparing each with each is faster than a set. */
const FEW = 12;
/** GitHub compares keys without regard to case; keys that hold an expression are exempt (template-reader). */
function findDuplicateKeys(pairs, into) {
    if (pairs.length <= FEW)
        compareEach(pairs, into);
    else
        compareBySet(pairs, into);
}
function compareEach(pairs, into) {
    for (let i = 1; i < pairs.length; i++) {
        const key = pairs[i]?.key;
        if (!key)
            continue;
        for (let j = 0; j < i; j++) {
            const other = pairs[j]?.key.value ?? "";
            if (other.length !== key.value.length || !isSameKey(other, key.value))
                continue;
            into.push(duplicate(key));
            break;
        }
    }
}
function compareBySet(pairs, into) {
    const seen = new Set();
    for (const { key } of pairs) {
        const name = key.value.toUpperCase();
        if (seen.has(name) && !isExempt(name))
            into.push(duplicate(key));
        seen.add(name);
    }
}
function isSameKey(a, b) {
    return (a === b || a.toUpperCase() === b.toUpperCase()) && !isExempt(a);
}
function isExempt(name) {
    return name.includes("${{");
}
function duplicate(key) {
    const message = `the key \`${key.value}\` stands twice in this mapping; case is ignored; remove one`;
    return { kind: "duplicate-key", message, span: key.span };
}

;// CONCATENATED MODULE: ./packages/yaml/literal-value.ts
const STRIP = 2;
const KEEP = 3;
/**
 * The value of a `|` block whose lines end in line feeds, as js-yaml's `getScalarValue` gives it:
 * scripts are most of a workflow's bytes, and here each line is copied once.
 */
function literalValue(text, event) {
    const { valueStart, valueEnd, indent, chomping } = event;
    const lines = [];
    let filled = 0;
    for (let at = valueStart; at < valueEnd;) {
        const lineBreak = text.indexOf("\n", at);
        const end = lineBreak < 0 || lineBreak > valueEnd ? valueEnd : lineBreak;
        // Only a blank line may be as short as its block's indentation.
        const isBlank = end - at <= indent;
        lines.push(isBlank ? "" : text.slice(at + indent, end));
        if (!isBlank)
            filled = lines.length;
        at = end + 1;
    }
    if (chomping !== KEEP)
        lines.length = filled;
    if (lines.length === 0)
        return "";
    return chomping === STRIP ? lines.join("\n") : `${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./packages/yaml/scalar-node.ts



const COLON = 58;
const DASH = 45;
const QUESTION = 63;
/** Makes the node of a scalar and moves the cursor behind it. */
function readScalar(reader, event) {
    const { valueStart, valueEnd } = event;
    reader.nodes++;
    if (valueStart < 0) {
        const at = emptyAt(reader, Math.max(event.anchorEnd, event.tagEnd));
        reader.cursor = at;
        return node(reader, event, "", { start: at, end: at }, "plain");
    }
    const value = decode(reader, event);
    reader.characters += value.length;
    reader.cursor = valueEnd;
    switch (event.style) {
        case 1:
            return node(reader, event, value, { start: valueStart, end: valueEnd }, "plain");
        case 2:
        case 3: {
            reader.cursor = valueEnd + 1;
            const quoted = event.style === 2 ? "single" : "double";
            return node(reader, event, value, { start: valueStart, end: valueEnd }, quoted);
        }
        case 4:
        case 5: {
            const block = event.style === 4 ? "literal" : "folded";
            return node(reader, event, value, trimmed(reader.text, valueStart, valueEnd), block);
        }
    }
}
const LITERAL = 4;
// js-yaml decodes everything, but nearly all of a workflow is scalars as written and scripts.
function decode({ text, hasReturns }, event) {
    if (event.fast)
        return text.slice(event.valueStart, event.valueEnd);
    const isLiteral = event.style === LITERAL && event.indent >= 0 && !hasReturns;
    return isLiteral ? literalValue(text, event) : getScalarValue(text, event);
}
function node({ text }, { valueStart, tagStart, tagEnd }, value, span, style) {
    const empty = valueStart < 0;
    if (tagStart < 0)
        return { kind: "scalar", value, span, style, empty };
    return { kind: "scalar", value, span, style, empty, tag: text.slice(tagStart, tagEnd) };
}
function trimmed(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start)))
        start++;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end--;
    return start === end ? { start: from, end: from } : { start, end };
}
/** An empty value stands behind its properties, else behind the `:`, `-` or `?` that calls for it. */
function emptyAt({ text, cursor }, afterProperties) {
    if (afterProperties >= 0)
        return afterProperties;
    const at = skipSeparation(text, cursor);
    const code = text.charCodeAt(at);
    return code === COLON || code === DASH || code === QUESTION ? at + 1 : cursor;
}

;// CONCATENATED MODULE: ./packages/yaml/build-tree.ts








/**
 * Makes the tree of `node.ts` of js-yaml's flat events; offsets refer to `text`. Collections are read
 * by recursion, which js-yaml's `maxDepth` bounds.
 */
function buildTree(text, events) {
    const reader = createReader(text, events);
    while (reader.at < events.length && reader.documents < 2) {
        const type = events[reader.at]?.type;
        if (type === EVENT_ID.DOCUMENT)
            openDocument(reader);
        if (type === EVENT_ID.DOCUMENT || type === EVENT_ID.POP)
            reader.at++;
        else
            reader.root = readNode(reader);
    }
    if (reader.fatal)
        return { ok: false, problems: [reader.fatal] };
    return { ok: true, root: reader.root, problems: reader.problems };
}
function openDocument(reader) {
    const { text, cursor, problems } = reader;
    if (++reader.documents < 2)
        return;
    const at = skipSeparation(text, cursor);
    problems.push(problemAt("several-documents", at, Math.min(at + 3, text.length)));
}
/** The node of the next event; `undefined` once the reading was stopped. */
function readNode(reader) {
    const event = reader.events[reader.at++];
    if (!event)
        return undefined;
    switch (event.type) {
        case EVENT_ID.SCALAR: {
            if (event.anchorStart < 0)
                return readScalar(reader, event);
            const name = { start: event.anchorStart, end: event.anchorEnd };
            return readAnchored(reader, name, () => readScalar(reader, event));
        }
        case EVENT_ID.MAPPING:
        case EVENT_ID.SEQUENCE: {
            if (event.anchorStart < 0)
                return readCollection(reader, event);
            const name = { start: event.anchorStart, end: event.anchorEnd };
            return readAnchored(reader, name, () => readCollection(reader, event));
        }
        case EVENT_ID.ALIAS:
            return followAlias(reader, event);
        default:
            return undefined;
    }
}
function readCollection(reader, event) {
    const { start, type } = event;
    const flow = isFlow(event);
    const bracketed = flow && isBracketed(reader, start);
    reader.cursor = bracketed ? start + 1 : start;
    reader.nodes++;
    reader.depth++;
    // An empty collection counts like one that holds a scalar.
    if (reader.depth >= reader.deepest)
        reader.deepest = reader.depth + 1;
    const pairs = type === EVENT_ID.MAPPING ? readPairs(reader) : undefined;
    const items = pairs ? NO_ITEMS : readItems(reader);
    reader.at++;
    reader.depth--;
    if (bracketed)
        reader.cursor = closingBracket(reader.text, reader.cursor);
    const span = { start, end: reader.cursor };
    if (!pairs)
        return { kind: "sequence", items, span, flow };
    findDuplicateKeys(pairs, reader.problems);
    return { kind: "mapping", pairs, span, flow };
}
const NO_ITEMS = [];
function readPairs(reader) {
    const { pairs } = reader;
    const from = pairs.length;
    while (!isClosing(reader)) {
        const key = readKey(reader);
        const alias = nextAlias(reader);
        const node = readNode(reader);
        if (key && node)
            pairs.push(alias ? { key, node, alias } : { key, node });
    }
    return pairs.splice(from);
}
function readItems(reader) {
    const { items } = reader;
    const from = items.length;
    while (!isClosing(reader)) {
        const alias = nextAlias(reader);
        const node = readNode(reader);
        if (node)
            items.push(alias ? { node, alias } : { node });
    }
    return items.splice(from);
}
function readKey(reader) {
    const alias = nextAlias(reader);
    const node = readNode(reader);
    if (!node || node.kind === "scalar")
        return node;
    const { start, end } = alias ?? node.span;
    reader.problems.push(problemAt("complex-key", start, end));
    return undefined;
}
function isClosing({ events, at }) {
    const event = events[at];
    return event === undefined || event.type === EVENT_ID.POP;
}
/** Where the next node stands, if it is reached through an alias. */
function nextAlias({ events, at }) {
    const event = events[at];
    return event?.type === EVENT_ID.ALIAS ? aliasSpan(event) : undefined;
}

;// CONCATENATED MODULE: ./packages/yaml/flow-lines.ts

const QUOTE = 39;
const DOUBLE_QUOTE = 34;
const BACKSLASH = 92;
/** Just after the quote that closes the one at `at`; `''` and `\"` close nothing. Notes line breaks inside. */
function scanQuoted(text, at, breaks) {
    const quote = text.charCodeAt(at);
    for (let i = at + 1; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (isBreak(code))
            breaks.push({ start: i, end: i + 1 });
        else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
            if (isBreak(text.charCodeAt(i + 1)))
                breaks.push({ start: i + 1, end: i + 2 });
            i++;
        }
        else if (code === quote) {
            if (quote === DOUBLE_QUOTE || text.charCodeAt(i + 1) !== QUOTE)
                return i + 1;
            i++;
        }
    }
    return text.length;
}
/** Just after the bracket that closes the one at `at`. Notes line breaks, comments and tabs inside. */
function scanFlow(text, at, breaks) {
    const flow = { text, breaks, at, depth: 0, fresh: true, closed: false };
    do
        scanPiece(flow);
    while (flow.depth > 0 && flow.at < text.length);
    return flow.at;
}
function scanPiece(flow) {
    const { text, at } = flow;
    const char = text.charAt(at);
    switch (char) {
        case " ":
            flow.at++;
            return;
        case "\n":
        case "\r":
        case "\t":
            blank(flow, at + 1);
            return;
        case "#":
            if (isSpace(text.charCodeAt(at - 1)))
                blank(flow, lineEnd(text, at));
            else
                flow.at++;
            return;
        case '"':
        case "'":
            scanQuote(flow);
            return;
        case "&":
        case "!":
            flow.at = flow.fresh ? propertyEnd(text, at + 1) : at + 1;
            return;
        default:
            scanCharacter(flow, char);
    }
}
function blank(flow, end) {
    flow.breaks.push({ start: flow.at, end });
    flow.at = end;
}
// `don't` holds an apostrophe, not a quoted scalar.
function scanQuote(flow) {
    flow.at = flow.fresh ? scanQuoted(flow.text, flow.at, flow.breaks) : flow.at + 1;
    flow.closed = flow.fresh;
    flow.fresh = false;
}
function scanCharacter(flow, char) {
    const wasClosed = flow.closed;
    flow.at++;
    flow.closed = char === "]" || char === "}";
    switch (char) {
        case "[":
        case "{":
            flow.depth++;
            flow.fresh = true;
            return;
        case "]":
        case "}":
            flow.depth--;
            flow.fresh = false;
            return;
        case ",":
            flow.fresh = true;
            return;
        case ":":
            flow.fresh = wasClosed || isTokenEnd(flow.text, flow.at);
            return;
        default:
            flow.fresh &&= char === "?" && isTokenEnd(flow.text, flow.at);
    }
}
function propertyEnd(text, at) {
    let i = at;
    while (!isTokenEnd(text, i))
        i++;
    return i;
}
function isTokenEnd(text, at) {
    return at >= text.length || isSpace(text.charCodeAt(at)) || ",[]{}".includes(text.charAt(at));
}

;// CONCATENATED MODULE: ./packages/yaml/join-lines.ts


/**
 * Finds every line break (and comment and tab) inside flow collections and quoted scalars. libyaml and YamlDotNet, which
 * GitHub reads with, ignore indentation there; js-yaml insists on it (YAML 1.2 §7.4, production
 * s-flow-line-prefix). Overwriting these breaks with blanks gives a text of the same length that
 * both read alike. One pass over the text; block structure is followed just far enough to know
 * which `[`, `{` and quotes open a token.
 */
function findJoinableBreaks(text) {
    const scan = { text, at: 0, column: -1, inPlain: false, breaks: [] };
    while (scan.at < text.length)
        scanLine(scan);
    return scan.breaks;
}
function scanLine(scan) {
    const { text } = scan;
    const start = scan.at;
    while (text.charCodeAt(scan.at) === 32)
        scan.at++;
    const indent = scan.at - start;
    if (isBreak(text.charCodeAt(scan.at))) {
        scan.at++;
        return;
    }
    if (indent === 0 && isMarker(text, start)) {
        scan.at += 3;
        scan.column = -1;
        scan.inPlain = false;
    }
    if (scan.inPlain && indent > scan.column)
        scanPlain(scan);
    else
        scan.inPlain = false;
    while (scan.at < text.length && !isBreak(text.charCodeAt(scan.at)))
        scanToken(scan, start);
    if (scan.at < text.length)
        scan.at++;
}
function isMarker(text, at) {
    return text.startsWith("---", at) || text.startsWith("...", at);
}
function scanToken(scan, lineStart) {
    const { text, at } = scan;
    const char = text.charAt(at);
    switch (char) {
        case " ":
        case "\t":
        case "\uFEFF":
            scan.at++;
            return;
        case "#":
            scan.at = lineEnd(text, at);
            return;
        case "&":
        case "*":
        case "!":
            scan.at = wordEnd(text, at);
            return;
        case '"':
        case "'":
            scan.at = scanQuoted(text, at, scan.breaks);
            if (isKeyEnd(text, scan.at))
                scan.column = at - lineStart;
            return;
        case "[":
        case "{":
            scan.at = scanFlow(text, at, scan.breaks);
            return;
        case "|":
        case ">":
            skipBlockScalar(scan);
            return;
        default:
            scanPlainOrIndicator(scan, lineStart);
    }
}
function scanPlainOrIndicator(scan, lineStart) {
    const { text, at } = scan;
    const code = text.charCodeAt(at);
    const isIndicator = (code === 45 || code === 63 || code === 58) && isEndOrSpace(text, at + 1);
    if (isIndicator) {
        if (code !== 58)
            scan.column = at - lineStart;
        scan.at++;
        return;
    }
    scanPlain(scan);
    if (text.charCodeAt(scan.at) === 58)
        scan.column = at - lineStart;
}
/** To the `: ` that makes it a key, to a comment, or to the end of the line. */
function scanPlain(scan) {
    const { text } = scan;
    let i = scan.at;
    scan.inPlain = false;
    for (; i < text.length && !isBreak(text.charCodeAt(i)); i++) {
        const code = text.charCodeAt(i);
        const isKey = code === 58 && isEndOrSpace(text, i + 1);
        if (isKey || (code === 35 && isSpace(text.charCodeAt(i - 1)))) {
            scan.at = i;
            return;
        }
    }
    scan.at = i;
    scan.inPlain = true;
}
function isKeyEnd(text, at) {
    let i = at;
    while (isBlank(text.charCodeAt(i)))
        i++;
    return text.charCodeAt(i) === 58;
}
function isEndOrSpace(text, at) {
    return at >= text.length || isSpace(text.charCodeAt(at));
}
function wordEnd(text, at) {
    let i = at;
    while (!isEndOrSpace(text, i))
        i++;
    return i;
}
/** Its lines are those indented further than its key, and blank ones. */
function skipBlockScalar(scan) {
    const { text, column } = scan;
    let next = lineEnd(text, scan.at);
    for (;;) {
        scan.at = next;
        if (next >= text.length)
            return;
        let i = next + 1;
        while (text.charCodeAt(i) === 32)
            i++;
        const isContent = i - next - 1 > column || i >= text.length || isBreak(text.charCodeAt(i));
        if (!isContent)
            return;
        next = lineEnd(text, i);
    }
}

;// CONCATENATED MODULE: ./packages/yaml/mend.ts

/** What js-yaml says of texts that GitHub's YamlDotNet accepts. */
const MENDABLE = [
    "deficient indentation",
    "the stream contains non-printable characters",
    "expected valid JSON character",
];
function isMendable(reason) {
    return MENDABLE.includes(reason);
}
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
/** The same text with what js-yaml stumbles over made harmless, every offset kept. */
function mend(text) {
    const blanked = findJoinableBreaks(text);
    let joined = "";
    let from = 0;
    for (const { start, end } of blanked) {
        joined += text.slice(from, start) + " ".repeat(end - start);
        from = end;
    }
    joined += text.slice(from);
    return { text: joined.replace(CONTROL, "x"), blanked };
}
/**
 * Proof that blanking changed no meaning: in the tree that came of it, everything blanked lies in a
 * flow collection or a quoted scalar, where a line break is but a space.
 */
function isHarmless(root, blanked) {
    const shelters = [];
    if (root)
        collectShelters(root, shelters);
    let next = 0;
    for (const { start, end } of blanked) {
        while ((shelters[next]?.end ?? Number.POSITIVE_INFINITY) <= start)
            next++;
        const shelter = shelters[next];
        if (!shelter || shelter.start > start || shelter.end < end)
            return false;
    }
    return true;
}
// In file order; a tree is at most DEPTH_LIMIT deep. What an alias leads to stands elsewhere.
function collectShelters(node, into) {
    if (node.kind === "scalar") {
        if (node.style === "single" || node.style === "double")
            into.push(node.span);
    }
    else if (node.flow)
        into.push(node.span);
    else if (node.kind === "sequence") {
        for (const item of node.items)
            if (!item.alias)
                collectShelters(item.node, into);
    }
    else {
        for (const pair of node.pairs) {
            collectShelters(pair.key, into);
            if (!pair.alias)
                collectShelters(pair.node, into);
        }
    }
}

;// CONCATENATED MODULE: ./packages/yaml/parse.ts





/** Line breaks in YAML 1.1, and so in GitHub's YamlDotNet (CharacterAnalyzer.IsBreak), but not in YAML 1.2. */
const OLD_BREAKS = ["\u0085", "\u2028", "\u2029"];
/** Reads YAML into a positioned tree; never throws, whatever the text. */
function parseYaml(text) {
    if (!OLD_BREAKS.some((mark) => text.includes(mark)))
        return parse(text);
    // Behind such a break a comment ends for GitHub, and steps may follow that YAML 1.2 never sees.
    const asGitHub = parse(text.replace(/[\u0085\u2028\u2029]/g, "\n"));
    return asGitHub.ok ? asGitHub : parse(text);
}
function parse(text) {
    const read = readEvents(text);
    if (read.ok)
        return buildTree(text, read.events);
    return isMendable(read.reason) ? parseMended(text, mend(text)) : failed(text, read);
}
function parseMended(text, mended) {
    const read = readEvents(mended.text);
    if (!read.ok)
        return failed(text, read);
    const tree = buildTree(text, read.events.map((event) => unfold(text, event)));
    if (!tree.ok || isHarmless(tree.root, mended.blanked))
        return tree;
    return failed(text, { reason: "deficient indentation", at: mended.blanked[0]?.start ?? 0 });
}
/** A scalar that looked as if it stood on one line is decoded from the text as written. */
function unfold(text, event) {
    if (event.type !== EVENT_ID.SCALAR || !event.fast)
        return event;
    for (let i = event.valueStart; i < event.valueEnd; i++)
        if (isBreak(text.charCodeAt(i)))
            return { ...event, fast: false };
    return event;
}
function readEvents(text) {
    try {
        return { ok: true, events: parseEvents(text, { maxDepth: DEPTH_LIMIT }) };
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        return { ok: false, reason: error.reason, at: error.mark?.position ?? 0 };
    }
}
function failed(text, { reason, at }) {
    return { ok: false, problems: [problemOf(text, reason, at)] };
}
const LONGEST_WORD = 40;
/** The offset of the last character that can be seen, so that no problem points below the file. */
function lastCharacter(text) {
    let i = text.length - 1;
    while (i > 0 && isSpace(text.charCodeAt(i)))
        i--;
    return Math.max(0, i);
}
/** Flags the word at which reading stopped; of what is missing at the end, the last character. */
function problemOf(text, reason, at) {
    const start = Math.min(at, lastCharacter(text));
    let end = start;
    while (end < text.length && end - start < LONGEST_WORD && !isSpace(text.charCodeAt(end)))
        end++;
    if (reason.startsWith("nesting exceeded"))
        return problemAt("depth", start, end);
    return syntaxProblem(reason, start, end);
}

;// CONCATENATED MODULE: ./packages/yaml/value.ts
/** The plain value of a tree by YAML 1.2's core schema; used for our own configs, never for workflows. */
function toValue(node) {
    switch (node.kind) {
        case "scalar":
            return scalarValue(node);
        case "sequence":
            return node.items.map((item) => toValue(item.node));
        case "mapping":
            // fromEntries makes `__proto__` a plain key.
            return Object.fromEntries(node.pairs.map((pair) => [pair.key.value, toValue(pair.node)]));
    }
}
const INTEGER = /^[-+]?[0-9]{1,15}$/;
const FLOAT = /^[-+]?(?:\.[0-9]{1,30}|[0-9]{1,30}(?:\.[0-9]{0,30})?)(?:[eE][-+]?[0-9]{1,3})?$/;
const HEX_OR_OCTAL = /^0(?:x[0-9a-fA-F]{1,13}|o[0-7]{1,17})$/;
function scalarValue({ value, style, empty, tag }) {
    if (style !== "plain" || tag === "!" || tag === "!!str")
        return value;
    if (empty || /^(?:~|null|Null|NULL)$/.test(value))
        return null;
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    const isNumber = INTEGER.test(value) || FLOAT.test(value) || HEX_OR_OCTAL.test(value);
    return isNumber ? Number(value) : value;
}
/** Where the value (or, `atKey`, the key) at `path` stands; the deepest node that exists otherwise. */
function spanAt(root, path, atKey = false) {
    let node = root;
    let span = root.span;
    for (const [depth, part] of path.entries()) {
        if (node.kind === "sequence" && typeof part === "number") {
            const item = node.items[part];
            if (!item)
                return span;
            node = item.node;
            span = node.span;
        }
        else if (node.kind === "mapping") {
            const pair = node.pairs.find(({ key }) => key.value === String(part));
            if (!pair)
                return span;
            node = pair.node;
            span = atKey && depth === path.length - 1 ? pair.key.span : node.span;
        }
        else {
            return span;
        }
    }
    return span;
}

;// CONCATENATED MODULE: ./packages/yaml/index.ts





/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __nccwpck_require__(8261);
// EXTERNAL MODULE: ./packages/host/index.ts + 12 modules
var packages_host = __nccwpck_require__(251);
// EXTERNAL MODULE: ./packages/suite/index.ts + 26 modules
var suite = __nccwpck_require__(4600);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./packages/cli/find-command.ts
var find_command = __nccwpck_require__(648);
// EXTERNAL MODULE: ./packages/cli/options.ts
var options = __nccwpck_require__(317);
// EXTERNAL MODULE: ./packages/cli/parse-options.ts
var parse_options = __nccwpck_require__(7135);
;// CONCATENATED MODULE: ./packages/cli/args.ts






const SHARED = [...(0,core/* specsOf */.Qw)(suite/* SUITE_OPTIONS */.s0), ...(0,core/* specsOf */.Qw)(options/* CLI_OPTIONS */.E)];
/** Splits a command line; throws UsageError that names the nearest right word. */
async function parseArguments(argv) {
    const found = await (0,find_command/* findCommand */.Zv)(argv, SHARED);
    const own = found ? (0,core/* specsOf */.Qw)(found.commands.flags) : [];
    const { values, positionals } = parse(argv, [...SHARED, ...own]);
    const shared = {
        words: positionals,
        suite: decode(suite/* SUITE_OPTIONS */.s0, values),
        cli: { ...(0,core/* defaultsOf */.Gf)(options/* CLI_OPTIONS */.E), ...decode(options/* CLI_OPTIONS */.E, values) },
    };
    if (!found || shared.cli.help)
        return shared;
    const { gate, command, commands } = found;
    (0,find_command/* refuseUnused */.rO)(found, shared.cli);
    const given = decode(commands.flags, values);
    const planned = (0,suite/* planCommand */.VV)(gate, command, { words: positionals.slice(2), given });
    return { ...shared, planned: { gate: gate.name, ...planned } };
}
function parse(argv, specs) {
    const options = (0,parse_options/* parseOptions */.A)(specs);
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options, strict: true, allowPositionals: true });
    }
    catch (error) {
        throw usageFault(error, Object.keys(options));
    }
}
// parseArgs says what is wrong in its own words; ours name what to write instead.
function usageFault(cause, known) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const flag = /'(?:-\w, )?(--?[^\s'=]{1,80})/.exec(said)?.[1] ?? "";
    const name = flag.replace(/^-+/, "");
    if (!known.includes(name)) {
        const nearest = (0,core/* nearestWord */.zZ)(name, known) ?? begunWith(name, known);
        const hint = nearest ? `did you mean \`--${nearest}\`?` : "`sluice --help` lists them";
        return new core/* UsageError */.eb(`unknown flag ${(0,core/* show */.WU)(flag)}; ${hint}`, { cause });
    }
    const hint = /does not take/.test(said) ? "takes no value" : `needs a value: \`--${name}=…\``;
    return new core/* UsageError */.eb(`\`--${name}\` ${hint}`, { cause });
}
// `-h` for `--help`, `--out` for `--output`.
function begunWith(name, known) {
    return name === "" ? undefined : known.find((flag) => flag.startsWith(name));
}
function decode(table, values) {
    const given = {};
    for (const [name, spec] of (0,core/* specsOf */.Qw)(table)) {
        const value = values[name];
        if (value === undefined)
            continue;
        const decoded = spec.decoder.decode(value, [`--${name}`]);
        if (!decoded.ok)
            throw new core/* UsageError */.eb(decoded.faults.map(({ message }) => message).join("; "));
        given[name] = decoded.value;
    }
    return given;
}

;// CONCATENATED MODULE: ./packages/cli/instant.ts

const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
/** ISO 8601: a date (its first moment, UTC) or a date and time with its zone. */
function parseInstant(text) {
    const instant = new Date(text);
    const isReal = INSTANT.test(text) && !Number.isNaN(instant.getTime());
    // JavaScript rolls 2026-02-30 over into March; a date that does not exist is refused.
    const day = text.slice(0, 10);
    if (!isReal || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) {
        throw new core/* UsageError */.eb(`\`--now\` must be an instant such as 2026-11-21T12:00:00Z; got ${(0,core/* show */.WU)(text)}`);
    }
    return instant;
}

// EXTERNAL MODULE: ./packages/cli/print.ts
var print = __nccwpck_require__(2524);
;// CONCATENATED MODULE: ./packages/cli/progress.ts
const UNITS = ["B", "kB", "MB", "GB", "TB"];
/** `1.2 of 4.0 GB, 30 %, 640 MB/s, 4 s left`; `elapsed` in milliseconds. Without a rate yet, no rate. */
function progressLine(done, total, elapsed) {
    const unit = unitFor(total);
    const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 100;
    const head = `${inUnit(done, unit)} of ${inUnit(total, unit)} ${UNITS[unit]}, ${percent} %`;
    if (elapsed <= 0 || done <= 0)
        return head;
    const perSecond = (done / elapsed) * 1000;
    const rate = unitFor(perSecond);
    const left = Math.max(0, total - done) / perSecond;
    return `${head}, ${inUnit(perSecond, rate)} ${UNITS[rate]}/s, ${duration(left)} left`;
}
function unitFor(bytes) {
    const steps = Math.floor(Math.log10(Math.max(bytes, 1)) / 3);
    return Math.min(steps, UNITS.length - 1);
}
function inUnit(bytes, unit) {
    const value = bytes / 1000 ** unit;
    return unit === 0 ? String(Math.round(value)) : value.toFixed(1);
}
function duration(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes} min ${whole % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
const EVERY_MS = 100;
const ERASE_LINE = "\r\u001b[K";
/**
 * Keeps one line at the bottom of a terminal up to date and takes it away when all is done; writes nothing
 * where the stream is no terminal. The stream is asked for at the first call: most runs hash nothing.
 */
function showProgress(open, clock = () => performance.now()) {
    let stream;
    let start;
    let shown = Number.NEGATIVE_INFINITY;
    return (done, total) => {
        stream ??= open();
        if (!stream.isTTY)
            return;
        const now = clock();
        start ??= now;
        if (done >= total) {
            stream.write(ERASE_LINE);
            start = undefined;
            return;
        }
        if (now - shown < EVERY_MS)
            return;
        shown = now;
        stream.write(`${ERASE_LINE}${progressLine(done, total, now - start)}`);
    };
}

;// CONCATENATED MODULE: ./packages/cli/run-cli.ts







/**
 * Runs a command line and returns its exit code; everything thrown is caught here, once. `home` is the
 * folder where Sluice lies, with its documentation.
 */
async function runCli(argv, home) {
    try {
        return await dispatch(await parseArguments(argv), home);
    }
    catch (error) {
        await (0,print/* note */.N)(explainError(error));
        return core/* EXIT_CODES */.ai.incomplete;
    }
}
async function dispatch(given, home) {
    let args = given;
    const [first] = args.words;
    if (args.cli.version)
        return (0,print/* print */.y)(`sluice ${suite/* VERSION */.xv}\n`);
    if (args.cli.help || first === "help") {
        const { helpTopic, renderHelp } = await __nccwpck_require__.e(/* import() */ 796).then(__nccwpck_require__.bind(__nccwpck_require__, 2796));
        const [gate, command] = first === "help" ? args.words.slice(1) : args.words;
        return (0,print/* print */.y)(await renderHelp(first === "help" ? helpTopic(gate) : gate, command));
    }
    if (first === "explain") {
        const { explain } = await __nccwpck_require__.e(/* import() */ 909).then(__nccwpck_require__.bind(__nccwpck_require__, 9909));
        return (0,print/* print */.y)(await explain(args.words.slice(1), home));
    }
    const { now } = args.suite;
    const host = (0,packages_host/* createHost */.De)({
        ...(now !== undefined && { now: parseInstant(now) }),
        ...(!args.cli.quiet && { progress: showProgress(() => process.stderr) }),
    });
    if (args.suite.network) {
        // Nothing that opens a socket is even loaded before someone asks for it.
        const { createNetwork } = await __nccwpck_require__.e(/* import() */ 79).then(__nccwpck_require__.bind(__nccwpck_require__, 5079));
        args = { ...args, network: await createNetwork(args.suite.network, { env: host.env }) };
    }
    if (args.planned) {
        const { check } = await __nccwpck_require__.e(/* import() */ 138).then(__nccwpck_require__.bind(__nccwpck_require__, 5138));
        return check(args, host);
    }
    const { findView, refuseStrayFlags } = await __nccwpck_require__.e(/* import() */ 334).then(__nccwpck_require__.bind(__nccwpck_require__, 3334));
    const view = await findView(args.words);
    if (view) {
        const { runView } = await __nccwpck_require__.e(/* import() */ 657).then(__nccwpck_require__.bind(__nccwpck_require__, 657));
        return runView(view, args, host);
    }
    refuseStrayFlags(args.cli);
    const { check } = await __nccwpck_require__.e(/* import() */ 138).then(__nccwpck_require__.bind(__nccwpck_require__, 5138));
    return check(args, host);
}
// A stack would name this machine's paths; only our own bugs need one.
function explainError(error) {
    if (error instanceof core/* UsageError */.eb)
        return `sluice: ${error.message}`;
    const stack = error instanceof Error ? error.stack : String(error);
    const kind = error instanceof core/* InternalError */.Gd ? "" : "internal error: ";
    return `sluice: ${kind}${stack}\nThis is a fault of Sluice, not of your files; please report it with the lines above.`;
}

module.exports = __webpack_exports__;
/******/ })()
;