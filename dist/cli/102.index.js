export const id = 102;
export const ids = [102];
export const modules = {

/***/ 970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ specsOf),
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(520);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(160);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(317);




/** Splits a command line; throws UsageError that names the nearest right word. */
function parseArguments(argv) {
    const specs = [...specsOf(_suite__WEBPACK_IMPORTED_MODULE_2__/* .SUITE_OPTIONS */ .s0), ...specsOf(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .CLI_OPTIONS */ .E)];
    const { values, positionals } = parse(argv, specs);
    return {
        words: positionals,
        suite: decode(_suite__WEBPACK_IMPORTED_MODULE_2__/* .SUITE_OPTIONS */ .s0, values),
        cli: { ...(0,_core__WEBPACK_IMPORTED_MODULE_1__/* .defaultsOf */ .Gf)(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .CLI_OPTIONS */ .E), ...decode(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .CLI_OPTIONS */ .E, values) },
    };
}
function specsOf(table) {
    return Object.entries(table);
}
function parse(argv, specs) {
    const options = Object.fromEntries(specs.flatMap(([name, { flag }]) => flag
        ? [[name, { type: typeOf(flag.takes), multiple: flag.takes === "values" }]]
        : []));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: true, allowPositionals: true });
    }
    catch (error) {
        throw usageFault(error, Object.keys(options));
    }
}
function typeOf(takes) {
    return takes === "switch" ? "boolean" : "string";
}
// parseArgs says what is wrong in its own words; ours name what to write instead.
function usageFault(cause, known) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const flag = /'(?:-\w, )?(--?[^\s'=]{1,80})/.exec(said)?.[1] ?? "";
    const name = flag.replace(/^-+/, "");
    if (!known.includes(name)) {
        const nearest = (0,_core__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .zZ)(name, known) ?? begunWith(name, known);
        const hint = nearest ? `did you mean \`--${nearest}\`?` : "`sluice --help` lists them";
        return new _core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`unknown flag ${(0,_core__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(flag)}; ${hint}`, { cause });
    }
    const hint = /does not take/.test(said) ? "takes no value" : `needs a value: \`--${name}=…\``;
    return new _core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`\`--${name}\` ${hint}`, { cause });
}
// `-h` for `--help`, `--out` for `--output`.
function begunWith(name, known) {
    return name === "" ? undefined : known.find((flag) => flag.startsWith(name));
}
function decode(table, values) {
    const given = {};
    for (const [name, spec] of specsOf(table)) {
        const value = values[name];
        if (value === undefined)
            continue;
        const decoded = spec.decoder.decode(value, [`--${name}`]);
        if (!decoded.ok)
            throw new _core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(decoded.faults.map(({ message }) => message).join("; "));
        given[name] = decoded.value;
    }
    return given;
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CLI_OPTIONS),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(520);

const FORMATS = ["text", "oneline", "json", "sarif", "sarif-upload", "markdown"];
const CLI_OPTIONS = {
    format: {
        description: `Report on standard output: ${FORMATS.join(", ")}; the inventory also csv.`,
        default: "text",
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

/***/ 524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ note),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(520);

/** Writes to standard output; a reader that went away (`| head`) is no error. */
function print(text) {
    process.stdout.once("error", onFault);
    process.stdout.write(text);
    return _core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.pass;
}
/** Lines on standard error, which the runner reads for commands too; paths and values may be anybody's. */
async function note(...lines) {
    const { neutralise } = await __webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 923));
    const { visible } = await __webpack_require__.e(/* import() */ 439).then(__webpack_require__.bind(__webpack_require__, 439));
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

/***/ 102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 12 modules
var core = __webpack_require__(520);
// EXTERNAL MODULE: ./packages/host/index.ts + 7 modules
var packages_host = __webpack_require__(281);
// EXTERNAL MODULE: ./packages/suite/index.ts + 21 modules
var suite = __webpack_require__(160);
// EXTERNAL MODULE: ./packages/cli/args.ts
var args = __webpack_require__(970);
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
var print = __webpack_require__(524);
;// CONCATENATED MODULE: ./packages/cli/run-cli.ts






/** Runs a command line and returns its exit code; everything thrown is caught here, once. */
async function runCli(argv) {
    try {
        return await dispatch((0,args/* parseArguments */.W)(argv));
    }
    catch (error) {
        await (0,print/* note */.N)(explainError(error));
        return core/* EXIT_CODES */.ai.incomplete;
    }
}
async function dispatch(args) {
    const [first] = args.words;
    if (args.cli.version)
        return (0,print/* print */.y)(`sluice ${suite/* VERSION */.xv}\n`);
    if (args.cli.help || first === "help") {
        const { helpTopic, renderHelp } = await __webpack_require__.e(/* import() */ 796).then(__webpack_require__.bind(__webpack_require__, 796));
        return (0,print/* print */.y)(await renderHelp(first === "help" ? helpTopic(args.words[1]) : first));
    }
    if (first === "explain") {
        const { explain } = await __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 621));
        return (0,print/* print */.y)(await explain(args.words.slice(1)));
    }
    const { now } = args.suite;
    const host = (0,packages_host/* createHost */.De)(now === undefined ? {} : { now: parseInstant(now) });
    const { findView } = await __webpack_require__.e(/* import() */ 657).then(__webpack_require__.bind(__webpack_require__, 657));
    const view = await findView(args.words);
    if (view) {
        const { runView } = await __webpack_require__.e(/* import() */ 657).then(__webpack_require__.bind(__webpack_require__, 657));
        return runView(view, args, host);
    }
    const { check } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 138));
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


/***/ }),

/***/ 520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ai: () => (/* reexport */ EXIT_CODES),
  Gd: () => (/* reexport */ InternalError),
  oC: () => (/* reexport */ SEVERITIES),
  eb: () => (/* reexport */ UsageError),
  ct: () => (/* reexport */ applyEdits),
  Bv: () => (/* reexport */ blocks),
  cU: () => (/* reexport */ choicesOf),
  zK: () => (/* reexport */ compareSeverity),
  gV: () => (/* reexport */ createSource),
  Gf: () => (/* reexport */ defaultsOf),
  YC: () => (/* reexport */ editDistance),
  Jt: () => (/* reexport */ flag),
  Ky: () => (/* reexport */ identityText),
  Gv: () => (/* reexport */ isObject),
  p_: () => (/* reexport */ list),
  x5: () => (/* reexport */ locate),
  Tj: () => (/* reexport */ map),
  kt: () => (/* reexport */ matchesGlob),
  q4: () => (/* reexport */ mergeSpans),
  lk: () => (/* reexport */ mildest),
  zZ: () => (/* reexport */ nearestWord),
  Ik: () => (/* reexport */ object),
  yL: () => (/* reexport */ oneOf),
  PI: () => (/* reexport */ optionsDecoder),
  O6: () => (/* reexport */ reaches),
  g1: () => (/* reexport */ record),
  E$: () => (/* reexport */ redact),
  e4: () => (/* reexport */ renderMessage),
  AY: () => (/* reexport */ secretSpans),
  tO: () => (/* reexport */ selectDisjoint),
  WU: () => (/* reexport */ show),
  Qq: () => (/* reexport */ decode_text),
  KC: () => (/* reexport */ union),
  a: () => (/* reexport */ unknownKey),
  Vj: () => (/* reexport */ verdictOf),
  QZ: () => (/* reexport */ worst)
});

// UNUSED EXPORTS: NETWORK_LAYERS, createLineIndex

;// CONCATENATED MODULE: ./packages/core/words.ts
/** A value as it may stand in a message: short, on one line. */
function show(value) {
    if (value === undefined)
        return "nothing";
    const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
    const flat = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
    return `\`${flat.length > 60 ? `${flat.slice(0, 57)}…` : flat}\``;
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

;// CONCATENATED MODULE: ./packages/core/options.ts

function defaultsOf(table) {
    const specs = Object.entries(table);
    return Object.fromEntries(specs.map(([name, spec]) => [name, spec.default]));
}
/** The words that an option accepts, where it accepts no others. */
function choicesOf({ decoder }) {
    const { enum: values } = decoder.schema;
    return Array.isArray(values) ? values.map(String) : [];
}
/** The decoder of a gate's section of the config; what the section leaves out has its default. */
function optionsDecoder(table, description) {
    const specs = Object.entries(table);
    const fields = Object.fromEntries(specs
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
/** Where `text` holds what has the shape of a credential: disjoint, in order. */
function secretSpans(text) {
    if (!TRACES.test(text))
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

/***/ 281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  De: () => (/* reexport */ createHost),
  k$: () => (/* reexport */ writeChange)
});

// UNUSED EXPORTS: writeFresh

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(995);
// EXTERNAL MODULE: ./packages/core/index.ts + 12 modules
var core = __webpack_require__(520);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
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
var external_node_buffer_ = __webpack_require__(573);
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
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 421, 23));
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
        originUrl: () => originUrl(real),
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
        openTree: openTree,
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
function sha256(text) {
    host_crypto ??= (0,external_node_module_.createRequire)(import.meta.url)("node:crypto");
    return host_crypto.createHash("sha256").update(text, "utf8").digest("hex");
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
var external_node_os_ = __webpack_require__(161);
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

/***/ 160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hV: () => (/* reexport */ FILE_RULES),
  JH: () => (/* reexport */ GATES),
  s0: () => (/* reexport */ SUITE_OPTIONS),
  xv: () => (/* reexport */ VERSION),
  ul: () => (/* reexport */ findGates),
  FI: () => (/* reexport */ gatherFor),
  T9: () => (/* reexport */ planFixes),
  AQ: () => (/* reexport */ runGates)
});

// UNUSED EXPORTS: CONFIG_PATH, PLANNED_GATES, configDecoder

// EXTERNAL MODULE: ./packages/core/index.ts + 12 modules
var core = __webpack_require__(520);
// EXTERNAL MODULE: ./packages/yaml/index.ts + 15 modules
var yaml = __webpack_require__(962);
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
    { name: "pin-check", alias: "pins", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(841), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 822))).pinCheck },
];
/** Gates of the product that this version does not have yet; their config sections are named, not read. */
const PLANNED_GATES = [
    "permissions-lint",
    "hash-verify",
    "waiver-expiry",
    "gitleaks-wrapper",
];
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
    const layer = layerFields(ruleIds);
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
function layerFields(ruleIds) {
    return {
        "fail-on": (0,core/* oneOf */.yL)([...core/* SEVERITIES */.oC, "never"], "Lowest severity that fails the run."),
        preset: (0,core/* oneOf */.yL)(["recommended", "strict"], "`strict` adds rules and raises severities."),
        rules: (0,core/* record */.g1)((0,core/* oneOf */.yL)([...core/* SEVERITIES */.oC, "off"]), {
            description: "`off` or a severity, by rule.",
            key: (id) => switchComplaint(id, ruleIds),
        }),
    };
}
function switchComplaint(id, ruleIds) {
    if (!ruleIds.includes(id))
        return (0,core/* unknownKey */.a)(id, ruleIds, "rule");
    const isFixed = FILE_RULES.some((rule) => rule.id === id && rule.unwaivable);
    return isFixed ? `\`${id}\` cannot be switched: a bad waiver always counts` : undefined;
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
 * Whether `after` is YAML that differs from `before` in nothing but scalars that `edits` touch. An edit
 * that takes out lines is about comments and touches none: `# v1` may be the last line of a script. A fix
 * that cannot be proven so is refused; files that are no YAML are proven by their edits alone.
 */
function provesFix(before, after, edits) {
    const old = (0,yaml/* parseYaml */.hN)(before);
    const fresh = (0,yaml/* parseYaml */.hN)(after);
    if (!old.ok || !fresh.ok)
        return false;
    if (!old.root || !fresh.root)
        return old.root === fresh.root;
    const touching = edits.filter(({ span }) => !/[\r\n]/.test(before.slice(span.start, span.end)));
    return isSame(old.root, fresh.root, touching.map(({ span }) => span));
}
function isSame(old, fresh, touched) {
    switch (old.kind) {
        case "scalar":
            return (fresh.kind === "scalar" &&
                (fresh.value === old.value || touched.some((span) => meets(span, old.span))));
        case "sequence":
            return (fresh.kind === "sequence" &&
                fresh.items.length === old.items.length &&
                old.items.every((item, index) => {
                    const other = fresh.items[index];
                    return other !== undefined && isSame(item.node, other.node, touched);
                }));
        case "mapping":
            return (fresh.kind === "mapping" &&
                fresh.pairs.length === old.pairs.length &&
                old.pairs.every((pair, index) => {
                    const other = fresh.pairs[index];
                    return other?.key.value === pair.key.value && isSame(pair.node, other.node, touched);
                }));
    }
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
    };
}
function textAt(source, span) {
    return source.text.slice(span.start, span.end);
}
function prefixed(location, prefix) {
    return prefix === "" ? location : { ...location, file: prefix + location.file };
}
/** The severity to report, or `undefined` where the rule is silent. */
function severityOf({ rule, severity }, { rules, preset }) {
    const wanted = rule.unwaivable ? undefined : rules.get(rule.id);
    if (wanted === "off")
        return undefined;
    if (wanted)
        return wanted;
    if (preset === "strict")
        return rule.strict ? (0,core/* worst */.QZ)(severity, rule.strict) : severity;
    return rule.strictOnly ? undefined : severity;
}
function byPlace(a, b) {
    return (compareText(a.at?.source.path ?? "\uffff", b.at?.source.path ?? "\uffff") ||
        (a.at?.place.span.start ?? 0) - (b.at?.place.span.start ?? 0) ||
        (a.at?.place.alias?.start ?? 0) - (b.at?.place.alias?.start ?? 0) ||
        compareText(a.rule.id, b.rule.id) ||
        compareText(a.message, b.message));
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
function readPolicy(gates, given, host, tree) {
    const ruleIds = [...gates.flatMap((gate) => gate.rules), ...FILE_RULES]
        .map(({ id }) => id)
        .sort();
    const decoder = configDecoder(gates, ruleIds);
    const notJudged = [];
    const configs = [];
    for (const { name, read } of configFiles(given.config ?? [], host, tree)) {
        if (read.kind === "missing")
            continue;
        const decoded = decodeFile(name, read, decoder);
        if (decoded.ok)
            configs.push({ name, config: decoded.config });
        else
            for (const fault of decoded.faults)
                notJudged.push({ file: name, ...fault });
    }
    if (notJudged.length > 0)
        return { ok: false, notJudged };
    return { ok: true, policy: combine(configs, ruleIds, given, host) };
}
function combine(configs, ruleIds, given, host) {
    const [first, ...later] = configs;
    const config = first?.config ?? EMPTY_CONFIG;
    const tighter = later.map((named) => named.config);
    const profile = selectProfile(config, given.profile, host.env);
    return {
        settings: settingsOf(config, given, profile, tighter),
        optionsOf: (gate) => sectionOf(gate, config, tighter),
        ruleIds,
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

// EXTERNAL MODULE: ./packages/workflow/index.ts + 44 modules
var workflow = __webpack_require__(571);
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
    const source = readYaml(tree, path, into);
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
    const source = readYaml(tree, path, into);
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
function readYaml(tree, path, into) {
    const read = tree.read(path, YAML_LIMIT);
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

;// CONCATENATED MODULE: ./packages/suite/run-root.ts







async function runRoot(root, prefix, gates, request, host) {
    const result = readPolicy(gates, request.options, host, root.hasPolicy ? root.tree : undefined);
    if (!result.ok)
        return unjudged(root, gates, request, result.notJudged);
    const { policy } = result;
    const discovered = await root.discover();
    const { discovery, excluded } = applyExclusions(discovered, policy.settings.exclude);
    const { inputs, notJudged } = readInputs(root.kind, root.tree, discovery);
    const { settings } = policy;
    const context = {
        settings,
        prefix,
        ...(request.fingerprints !== false && { sha256: host.sha256 }),
    };
    const parts = [];
    let problems = [];
    for (const [index, gate] of gates.entries()) {
        const options = policy.optionsOf(gate);
        const facts = await gate.gather(inputs, options, { host, tree: root.tree });
        const judged = gate.judge(inputs, options, facts);
        // Faults of the files themselves are reported once a run, by its first gate.
        const judgement = index === 0 ? withFaults(judged, inputs, notJudged, policy) : judged;
        problems = [...problems, ...judgement.problems];
        parts.push(partOf(gate, judgement, context));
    }
    refuseEmpty(root, parts, excluded);
    return {
        path: root.label,
        failOn: policy.settings.failOn,
        policy: policy.description,
        gates: parts,
        findings: parts.flatMap((part) => part.findings),
        workflows: countWorkflows(inputs),
        jobs: inputs.workflows.reduce((total, workflow) => total + workflow.jobs.length, 0),
        actions: inputs.actions.length,
        excluded,
        sources: sourcesOf(problems, prefix),
        notes: [...policy.notes, ...notesAbout(root, discovered)],
    };
}
function withFaults(judgement, inputs, notJudged, { ruleIds }) {
    return {
        ...judgement,
        problems: [...fileProblems(inputs), ...badComments(inputs, ruleIds), ...judgement.problems],
        notJudged: [...notJudged, ...judgement.notJudged],
    };
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
        data: judgement.data,
        sections: judgement.sections,
    };
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
function unjudged(root, gates, request, notJudged) {
    const failOn = request.options["fail-on"] ?? "medium";
    return {
        path: root.label,
        failOn,
        policy: "nothing was judged: mend the config first",
        gates: gates.map(({ name }) => ({
            gate: name,
            failOn,
            findings: [],
            notJudged,
            files: 0,
            data: {},
            sections: [],
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
    const gates = await Promise.all(entries.map((entry) => entry.load()));
    const roots = openRoots(request.paths, host);
    const parts = [];
    for (const root of roots) {
        const prefix = roots.length > 1 || request.prefixed ? root.prefix : "";
        parts.push(await runRoot(root, prefix, gates, request, host));
    }
    return merge(parts, gates, request);
}
function merge(parts, gates, request) {
    const gateRuns = gates.map(({ name }) => mergeGate(name, parts.flatMap((part) => part.gates.filter(({ gate }) => gate === name))));
    const findings = parts.flatMap((part) => part.findings).sort(compareFindings);
    const sum = (count) => parts.reduce((total, part) => total + count(part), 0);
    return {
        version: VERSION,
        verdict: worstVerdict(gateRuns),
        failOn: parts.map((part) => part.failOn).reduce(stricter),
        gates: gateRuns,
        findings,
        // Every gate of this version applies everywhere; one that needs configuring says so here.
        notConfigured: [],
        workflows: sum((part) => part.workflows),
        jobs: sum((part) => part.jobs),
        actions: sum((part) => part.actions),
        policy: [...new Set(parts.map((part) => part.policy))].join(", "),
        network: [],
        excluded: mergeExclusions(parts.flatMap((part) => part.excluded)),
        typedPaths: request.paths,
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
        data: Object.assign({}, ...parts.map((part) => part.data)),
        sections: parts.flatMap((part) => part.sections),
    };
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
    return { run, changes, fixed, refused: [...refused.values()] };
}
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
            const reason = "the edit would change more of the file than it should";
            refused.set(keyOf(candidate.finding), { finding: candidate.finding, reason });
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
            refused.set(keyOf(finding), {
                finding,
                reason: "may change behavior; `--unsafe-fixes` applies it",
            });
            continue;
        }
        if (refused.has(keyOf(finding)))
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
    if (provesFix(before, (0,core/* applyEdits */.ct)(before, edits), edits))
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
        parts.push({ prefix, ...part });
        for (const { file, reason } of unread)
            notJudged.push(file === undefined ? { reason } : { file: prefix + file, reason });
    }
    return { parts, notJudged };
}
async function gatherRoot(gate, root, request, host) {
    const result = readPolicy([gate], request.options, host, root.hasPolicy ? root.tree : undefined);
    if (!result.ok) {
        const faults = result.notJudged.map(({ file, reason }) => `${file}:${reason}`);
        throw new core/* UsageError */.eb(faults.join("\n"));
    }
    const options = result.policy.optionsOf(gate);
    const { discovery } = applyExclusions(await root.discover(), result.policy.settings.exclude);
    const { inputs, notJudged } = readInputs(root.kind, root.tree, discovery);
    const facts = await gate.gather(inputs, options, { host, tree: root.tree });
    const ungathered = gate.judge(inputs, options, facts).notJudged;
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

/***/ 571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DN: () => (/* reexport */ addTo),
  Bd: () => (/* reexport */ allSteps),
  L8: () => (/* reexport */ classify),
  F1: () => (/* reexport */ collectImages),
  Jd: () => (/* reexport */ collectScripts),
  F_: () => (/* reexport */ collectUses),
  hk: () => (/* reexport */ composeImages),
  Km: () => (/* reexport */ defineRule),
  $H: () => (/* reexport */ dockerfileImages),
  FA: () => (/* reexport */ effectiveGrants),
  kH: () => (/* reexport */ hasSecrets),
  Im: () => (/* reexport */ isEmpty),
  H7: () => (/* reexport */ isShell),
  TN: () => (/* reexport */ keyOf),
  tl: () => (/* reexport */ parseScript),
  oQ: () => (/* reexport */ programOf),
  gl: () => (/* reexport */ reach),
  f0: () => (/* reexport */ readAction),
  S6: () => (/* reexport */ readWorkflow),
  xG: () => (/* reexport */ runRules),
  aN: () => (/* reexport */ scriptWord),
  Ie: () => (/* reexport */ secretsOfJob),
  Uj: () => (/* reexport */ subPlace),
  $6: () => (/* reexport */ textAt),
  b6: () => (/* reexport */ textOf),
  fK: () => (/* reexport */ valueAt)
});

// UNUSED EXPORTS: NO_TEXTS, anchorOf, commandLists, dialectOf, filledText, findExpressions, findPair, findTrigger, hasExpression, hasTrigger, namesInCondition, namesInText, parseImage, parseShell, parseUses, placeOf, programName, readPermissions, readTriggers, scriptDialect, secretsOfStep, textList, textMap

// EXTERNAL MODULE: ./packages/core/index.ts + 12 modules
var core = __webpack_require__(520);
;// CONCATENATED MODULE: ./packages/workflow/run-rules.ts

/** The one walk: every rule sees every workflow, job, step, use, image and script once. */
function runRules(rules, walk, facts) {
    const problems = [];
    for (const rule of rules) {
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
        // Most rules look at uses or scripts alone, and need no walk over the steps.
        if (hooks.onWorkflow ?? hooks.onJob ?? hooks.onStep)
            walkWorkflows(rule, walk, facts, add);
        if (hooks.onAction ?? hooks.onStep)
            walkActions(rule, walk, facts, add);
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
function walkWorkflows({ hooks }, { workflows }, facts, add) {
    for (const workflow of workflows) {
        const scope = { source: workflow.source, workflow };
        if (hooks.onWorkflow)
            add(scope, hooks.onWorkflow(workflow, facts));
        for (const job of workflow.jobs) {
            const inJob = { ...scope, job };
            if (hooks.onJob)
                add(inJob, hooks.onJob(job, inJob, facts));
            addSteps(hooks, inJob, job.steps, facts, add);
        }
    }
}
function walkActions({ hooks }, { actions }, facts, add) {
    for (const action of actions) {
        const scope = { source: action.source, action };
        if (hooks.onAction)
            add(scope, hooks.onAction(action, facts));
        addSteps(hooks, scope, action.steps, facts, add);
    }
}
function addSteps({ onStep }, scope, steps, facts, add) {
    if (!onStep)
        return;
    for (const step of allSteps(steps)) {
        const inStep = { ...scope, step };
        add(inStep, onStep(step, inStep, facts));
    }
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
    };
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
function expression_hasExpression(text) {
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
/** Scopes that know no reading (GitHub docs, `permissions`; languageservices schema 2026-08). */
const WRITE_ONLY = new Set(["id-token", "copilot-requests"]);
/** Scopes that know no writing. */
const READ_ONLY = new Set(["models", "vulnerability-alerts", "metadata"]);
function levelOf(permissions, scope) {
    if (scope === "metadata")
        return "read";
    switch (permissions.kind) {
        case "read-all":
            return WRITE_ONLY.has(scope) ? "none" : "read";
        case "write-all":
            return READ_ONLY.has(scope) ? "read" : "write";
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

// EXTERNAL MODULE: ./packages/yaml/index.ts + 15 modules
var yaml = __webpack_require__(962);
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
    return node.kind === "scalar" && expression_hasExpression(node.value);
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

;// CONCATENATED MODULE: ./packages/workflow/rule.ts
/** Checks message keys and slots at compile time, then forgets them. */
function defineRule() {
    return (meta, hooks) => ({
        ...meta,
        hooks: hooks,
    });
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
    if (!expression_hasExpression(text) || !/secrets|github/i.test(text))
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
const MAX_DEPTH = 24;
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
    if (reader.depth < MAX_DEPTH) {
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
    if (reader.depth < MAX_DEPTH) {
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
        for (const command of lists[i]?.commands ?? []) {
            addListsOf(command, text, dialect, lists);
            while (levels.length < lists.length)
                levels.push(level + 1);
        }
    }
    return lists;
}
function addListsOf(command, text, dialect, lists) {
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
    for (const commands of scriptsIn(command, script, text, dialect))
        if (commands.length > 0)
            lists.push({ commands, within: command, kind: "script" });
}
function scriptsIn(command, script, text, dialect) {
    const found = script ? [parseWord(script.word, script.dialect ?? dialect, text)] : [];
    if (!command.redirects.some(({ body }) => body))
        return found;
    const program = programOf(command);
    if (!program || !isShell(program.name))
        return found;
    for (const { body } of command.redirects)
        if (body)
            found.push(parseShellPart(text, { ...body, dialect: dialectOf(program.name) }));
    return found;
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

/***/ 962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(243);
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
    const isCollection = next?.type === js_yaml/* EVENT_ID */.hy.MAPPING || next?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE;
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
    return isLiteral ? literalValue(text, event) : (0,js_yaml/* getScalarValue */.KE)(text, event);
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
        if (type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            openDocument(reader);
        if (type === js_yaml/* EVENT_ID */.hy.DOCUMENT || type === js_yaml/* EVENT_ID */.hy.POP)
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
        case js_yaml/* EVENT_ID */.hy.SCALAR: {
            if (event.anchorStart < 0)
                return readScalar(reader, event);
            const name = { start: event.anchorStart, end: event.anchorEnd };
            return readAnchored(reader, name, () => readScalar(reader, event));
        }
        case js_yaml/* EVENT_ID */.hy.MAPPING:
        case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
            if (event.anchorStart < 0)
                return readCollection(reader, event);
            const name = { start: event.anchorStart, end: event.anchorEnd };
            return readAnchored(reader, name, () => readCollection(reader, event));
        }
        case js_yaml/* EVENT_ID */.hy.ALIAS:
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
    const pairs = type === js_yaml/* EVENT_ID */.hy.MAPPING ? readPairs(reader) : undefined;
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
    return event === undefined || event.type === js_yaml/* EVENT_ID */.hy.POP;
}
/** Where the next node stands, if it is reached through an alias. */
function nextAlias({ events, at }) {
    const event = events[at];
    return event?.type === js_yaml/* EVENT_ID */.hy.ALIAS ? aliasSpan(event) : undefined;
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
    if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || !event.fast)
        return event;
    for (let i = event.valueStart; i < event.valueEnd; i++)
        if (isBreak(text.charCodeAt(i)))
            return { ...event, fast: false };
    return event;
}
function readEvents(text) {
    try {
        return { ok: true, events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: DEPTH_LIMIT }) };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
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





/***/ })

};
