export const id = 892;
export const ids = [892];
export const modules = {

/***/ 1399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ RELEASE_SUBJECT),
/* harmony export */   eo: () => (/* binding */ pinnedKeyPolicy),
/* harmony export */   n_: () => (/* binding */ npmPublishPolicy)
/* harmony export */ });
/** GitHub names the releases that it attests by this subject, and by no issuer. */
const RELEASE_SUBJECT = "https://dotcom.releases.github.com";
const PUBLISH = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";
/** What npm's registry attests of every package: that it was published there. */
function npmPublishPolicy(keys) {
    return {
        signer: { kind: "keys", keys },
        claims: [],
        predicates: { kind: "listed", types: [PUBLISH], orNone: false },
    };
}
function pinnedKeyPolicy(key) {
    return { signer: { kind: "pinned", key }, claims: [], predicates: { kind: "none" } };
}


/***/ }),

/***/ 930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   lA: () => (/* binding */ countValue),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   lN: () => (/* binding */ createCursor),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   pw: () => (/* binding */ skipBlanks),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/** More cannot be kept as spans, nor written out with every character escaped (V8 ends at 2^29). */
const MAX_TEXT = 2 ** 26;
/** Each value is an object in memory; this many are some 500 MB. */
const MAX_VALUES = 5_000_000;
/** Further ones tell nothing new. */
const MAX_FAULTS = 100;
function createCursor(text) {
    return { text, at: 0, end: text.length, values: 0, faults: [] };
}
/** Records what is wrong; `undefined`, so that a scanner can end with it. */
function refuse(cursor, start, end, reason) {
    if (cursor.faults.length >= MAX_FAULTS)
        return;
    cursor.faults.push({ span: { start, end: Math.min(end, cursor.end) }, reason });
}
/** Counts one more value; false where the document holds too many. */
function countValue(cursor) {
    cursor.values++;
    if (cursor.values <= MAX_VALUES)
        return true;
    refuse(cursor, cursor.at, cursor.at + 1, `holds more than ${MAX_VALUES} values; split the file`);
    return false;
}
/** The code unit that is next, NaN at the end. */
function peek(cursor) {
    return cursor.at < cursor.end ? cursor.text.charCodeAt(cursor.at) : Number.NaN;
}
/** Goes past one character if it is next. */
function take(cursor, character) {
    if (cursor.at >= cursor.end || cursor.text[cursor.at] !== character)
        return false;
    cursor.at++;
    return true;
}
/** RFC 8259 knows four blanks and no others. */
function skipBlanks(cursor) {
    for (;;) {
        const code = peek(cursor);
        if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
            return;
        cursor.at++;
    }
}
/** Says what stands at the cursor instead of what was expected. */
function unexpected(cursor, expected) {
    const { at, end, text } = cursor;
    if (at >= end)
        return refuse(cursor, end, end, `ends where ${expected} was expected`);
    const found = JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
    return refuse(cursor, at, at + 1, `${found} stands where ${expected} was expected`);
}


/***/ }),

/***/ 2020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   t2: () => (/* binding */ parseExpect),
/* harmony export */   vX: () => (/* binding */ readExpected)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _json_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5243);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4114);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3735);




const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/i;
/** A file named as a digest is reached as `./<name>#`. */
function parseExpect(written) {
    const digest = digestOf(written);
    if (digest !== undefined)
        return { kind: "digest", digest };
    // A pointer may hold `#`, and so may a name; the pointer's part starts at the first `#/` or ends in `#`.
    const hash = written.endsWith("#") ? written.length - 1 : written.indexOf("#/");
    if (hash > 0) {
        return { kind: "reference", path: written.slice(0, hash), pointer: written.slice(hash + 1) };
    }
    const reason = `\`--expect\` must be 64 hex digits, \`sha256:\` and 64 hex digits, or \`FILE#/pointer\`; got ${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(written)}`;
    return { kind: "fault", reason };
}
/** The digest that a JSON document holds where the pointer leads. */
function readExpected(text, pointer) {
    const parsed = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (!parsed.ok)
        return parsed;
    const found = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .findPointer */ .p)(parsed.root, pointer);
    if (!found.ok)
        return refused((0,_json_node_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .ee)(parsed.root), found.reason);
    const { node } = found;
    const digest = node.kind === "string" ? digestOf(node.value) : undefined;
    if (digest !== undefined)
        return { ok: true, digest, span: (0,_json_node_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .ee)(node) };
    const got = node.kind === "string" ? (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(node.value) : `a ${node.kind}`;
    return refused((0,_json_node_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .ee)(node), `${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(pointer)} must hold a SHA-256 digest in hex; got ${got}`);
}
function refused(span, reason) {
    return { ok: false, faults: [{ span, reason }] };
}
/** A SHA-256 digest as a person writes it, in lower-case hex. */
function digestOf(written) {
    return SHA256.exec(written)?.[1]?.toLowerCase();
}


/***/ }),

/***/ 5243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** The value under a key; keys are unique in what `parseJson` gives. */
function valueAt(node, key) {
    if (node?.kind !== "object")
        return undefined;
    return node.members.find((member) => member.key === key)?.value;
}
/** The text under a key, if it is one. */
function textAt(node, key) {
    const value = valueAt(node, key);
    return value?.kind === "string" ? value.value : undefined;
}
/** The items under a key; none where there is no list. */
function itemsAt(node, key) {
    const value = valueAt(node, key);
    return value?.kind === "array" ? value.items : [];
}
/** Only the place of a node or fault, without what else it holds. */
function spanOf({ start, end }) {
    return { start, end };
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uq: () => (/* binding */ openText),
  Tp: () => (/* binding */ parseDocument),
  qF: () => (/* binding */ parseJson),
  Yc: () => (/* binding */ passBom)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/hash-verify/canonical/cursor.ts
var canonical_cursor = __webpack_require__(930);
;// CONCATENATED MODULE: ./packages/hash-verify/canonical/scan-number.ts


// Everything a number could be made of, so that a fault shows the whole of what was meant as one.
const TOKEN = /[-+.0-9A-Za-z_]+/y;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
const INTEGER = /^-?[0-9]+$/;
const PARTS = /^-?([0-9]+)(?:\.([0-9]+))?(?:e([-+]?[0-9]+))?$/i;
/** Below it a double loses digits one after the other. */
const LEAST_NORMAL = 2 ** -1022;
/** As many digits tell any two doubles apart; more are lost (RFC 7493 §2.2). */
const MOST_DIGITS = 17;
/** Reads a number; one that a double does not hold is refused, and read on. */
function scanNumber(cursor) {
    TOKEN.lastIndex = cursor.at;
    const found = TOKEN.exec(cursor.text)?.[0];
    const token = found?.slice(0, cursor.end - cursor.at);
    if (!token)
        return (0,canonical_cursor/* unexpected */.os)(cursor, "a value");
    const start = cursor.at;
    const end = start + token.length;
    if (!NUMBER.test(token)) {
        return (0,canonical_cursor/* refuse */.TR)(cursor, start, end, `${(0,core/* show */.WU)(token)} is no JSON value${hint(token)}`);
    }
    cursor.at = end;
    const value = Number(token);
    const loss = lossOf(token, value);
    if (loss)
        (0,canonical_cursor/* refuse */.TR)(cursor, start, end, `${(0,core/* show */.WU)(token)} ${loss}; write it as a string`);
    return { kind: "number", start, end, value };
}
function hint(token) {
    return /^-?(?:NaN|Infinity)$/.test(token) ? "; JSON has no such number" : "";
}
function lossOf(token, value) {
    if (!Number.isFinite(value))
        return "is larger than any double";
    if (INTEGER.test(token)) {
        return Number.isSafeInteger(value) ? undefined : "is an integer beyond 2^53 - 1";
    }
    const written = decimal(token);
    if (written === decimal(String(value)))
        return undefined;
    const size = Math.abs(value);
    if (size < LEAST_NORMAL)
        return "is smaller than a double can hold";
    if (size > Number.MAX_SAFE_INTEGER)
        return "is beyond 2^53 - 1 and would be rounded";
    const digits = written.indexOf("e");
    return digits > MOST_DIGITS ? `has more than ${MOST_DIGITS} digits` : undefined;
}
/** One spelling for each decimal, without its sign: significant digits, `e`, exponent. */
function decimal(token) {
    const [, whole = "", fraction = "", exponent = "0"] = PARTS.exec(token) ?? [];
    const digits = (whole + fraction).replace(/^0+/, "");
    const significant = withoutLastZeros(digits);
    if (significant === "")
        return "0e0";
    const shift = Number(exponent) - fraction.length + digits.length - significant.length;
    return `${significant}e${shift}`;
}
// A pattern would look at each row of zeros anew: quadratic in a long number.
function withoutLastZeros(digits) {
    let end = digits.length;
    while (digits[end - 1] === "0")
        end--;
    return digits.slice(0, end);
}

// EXTERNAL MODULE: ./packages/hash-verify/canonical/scan-string.ts
var scan_string = __webpack_require__(3871);
;// CONCATENATED MODULE: ./packages/hash-verify/canonical/parse-json.ts
/**
 * JSON (RFC 8259) as two programs would read it alike: what `JSON.parse` loses without a word, keys
 * that stand twice, numbers that a double does not hold, halves of surrogate pairs, is refused.
 */




/** RFC 8259 §9 lets a parser choose; far beyond what anyone writes, far below our stack. */
const MAX_DEPTH = 512;
const BOM = "\ufeff";
const LITERALS = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
]);
function parseJson(text) {
    const cursor = openText(text);
    const notes = passBom(cursor);
    const root = cursor.faults.length === 0 ? parseDocument(cursor) : undefined;
    if (!root || cursor.faults.length > 0)
        return { ok: false, faults: cursor.faults };
    return { ok: true, root, notes };
}
/** A cursor at the text's beginning; with a fault where the text is longer than we read. */
function openText(text) {
    const cursor = (0,canonical_cursor/* createCursor */.lN)(text);
    if (text.length > canonical_cursor/* MAX_TEXT */.lG) {
        (0,canonical_cursor/* refuse */.TR)(cursor, 0, 0, `is longer than ${canonical_cursor/* MAX_TEXT */.lG} characters; split the file`);
    }
    return cursor;
}
/** Goes past a byte-order mark and says that there is one. */
function passBom(cursor) {
    if (!(0,canonical_cursor/* take */.s)(cursor, BOM))
        return [];
    return [{ span: { start: 0, end: 1 }, reason: "starts with a byte-order mark; it is left out" }];
}
/** One value and nothing after it, from the cursor to its end. */
function parseDocument(cursor) {
    (0,canonical_cursor/* skipBlanks */.pw)(cursor);
    const root = parseValue(cursor, 0);
    if (!root)
        return undefined;
    (0,canonical_cursor/* skipBlanks */.pw)(cursor);
    return cursor.at < cursor.end ? (0,canonical_cursor/* unexpected */.os)(cursor, "the end of the document") : root;
}
function parseValue(cursor, depth) {
    if (!(0,canonical_cursor/* countValue */.lA)(cursor))
        return undefined;
    switch ((0,canonical_cursor/* peek */.se)(cursor)) {
        case 0x22:
            return (0,scan_string/* scanString */.p)(cursor);
        case 0x7b:
        case 0x5b:
            return depth < MAX_DEPTH
                ? parseNested(cursor, depth + 1)
                : (0,canonical_cursor/* refuse */.TR)(cursor, cursor.at, cursor.at + 1, `is nested deeper than ${MAX_DEPTH}`);
        default:
            return parseLiteral(cursor) ?? scanNumber(cursor);
    }
}
function parseLiteral(cursor) {
    const start = cursor.at;
    for (const [word, value] of LITERALS) {
        if (!cursor.text.startsWith(word, start))
            continue;
        cursor.at = start + word.length;
        if (cursor.at <= cursor.end)
            return { kind: "literal", start, end: cursor.at, value };
        cursor.at = start;
    }
    return undefined;
}
function parseNested(cursor, depth) {
    const start = cursor.at;
    if ((0,canonical_cursor/* take */.s)(cursor, "[")) {
        const items = parseList(cursor, "]", () => parseValue(cursor, depth));
        return items && { kind: "array", start, end: cursor.at, items };
    }
    cursor.at++;
    const keys = new Set();
    const members = parseList(cursor, "}", () => parseMember(cursor, depth, keys));
    return members && { kind: "object", start, end: cursor.at, members };
}
function parseList(cursor, close, parseOne) {
    const list = [];
    (0,canonical_cursor/* skipBlanks */.pw)(cursor);
    if ((0,canonical_cursor/* take */.s)(cursor, close))
        return list;
    for (;;) {
        const one = parseOne();
        if (one === undefined)
            return undefined;
        list.push(one);
        (0,canonical_cursor/* skipBlanks */.pw)(cursor);
        // V8 makes room for 17 at the first item; a copy has only what it needs.
        if ((0,canonical_cursor/* take */.s)(cursor, close))
            return list.slice();
        if (!(0,canonical_cursor/* take */.s)(cursor, ","))
            return (0,canonical_cursor/* unexpected */.os)(cursor, `\`,\` or \`${close}\``);
        (0,canonical_cursor/* skipBlanks */.pw)(cursor);
    }
}
function parseMember(cursor, depth, keys) {
    if ((0,canonical_cursor/* peek */.se)(cursor) !== 0x22)
        return (0,canonical_cursor/* unexpected */.os)(cursor, "a key in quotes");
    const key = (0,scan_string/* scanString */.p)(cursor);
    if (!key)
        return undefined;
    const { start, end } = key;
    if (keys.has(key.value)) {
        (0,canonical_cursor/* refuse */.TR)(cursor, start, end, `the key ${(0,core/* show */.WU)(key.value)} stands twice; readers differ on which`);
    }
    keys.add(key.value);
    (0,canonical_cursor/* skipBlanks */.pw)(cursor);
    if (!(0,canonical_cursor/* take */.s)(cursor, ":"))
        return (0,canonical_cursor/* unexpected */.os)(cursor, "`:`");
    (0,canonical_cursor/* skipBlanks */.pw)(cursor);
    const value = parseValue(cursor, depth);
    return value && { start, end, key: key.value, value };
}


/***/ }),

/***/ 3735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findPointer)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _json_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5243);
/** RFC 6901: which value of a document a pointer such as `/a/0/b` names. */


const BAD_ESCAPE = /~(?![01])/;
const INDEX = /^(?:0|[1-9][0-9]{0,15})$/;
function findPointer(root, pointer) {
    if (pointer === "")
        return { ok: true, node: root };
    if (!pointer.startsWith("/"))
        return fail(pointer, "must be empty or start with `/`");
    if (BAD_ESCAPE.test(pointer))
        return fail(pointer, "has a `~` that is neither `~0` nor `~1`");
    let node = root;
    for (const token of pointer.slice(1).split("/")) {
        // §4: `~1` first, or `~01` would become `/`.
        node = step(node, token.replaceAll("~1", "/").replaceAll("~0", "~"));
        if (!node)
            return fail(pointer, "names nothing in the document");
    }
    return { ok: true, node };
}
function step(node, token) {
    if (node.kind !== "array")
        return (0,_json_node_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(node, token);
    return INDEX.test(token) ? node.items[Number(token)] : undefined;
}
function fail(pointer, reason) {
    return { ok: false, reason: `the pointer ${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(pointer)} ${reason}` };
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ hasLoneSurrogate),
/* harmony export */   p: () => (/* binding */ scanString)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(930);


// Everything up to what needs a look: the closing quote, an escape, a control character.
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const HEX = /^[0-9A-Fa-f]{4}$/;
// With the flag `u` a pair is one code point, so this finds only halves that stand alone.
const LONE_SURROGATE = /\p{Surrogate}/u;
const ESCAPES = new Map([
    ['"', '"'],
    ["\\", "\\"],
    ["/", "/"],
    ["b", "\b"],
    ["f", "\f"],
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
]);
/** UTF-8 cannot hold half a pair, so no two programs agree on such a text's bytes. */
function hasLoneSurrogate(text) {
    return LONE_SURROGATE.test(text);
}
/** Reads a string whose opening quote is next. */
function scanString(cursor) {
    const start = cursor.at;
    cursor.at++;
    let value = "";
    for (;;) {
        value += takePlain(cursor);
        const next = cursor.at < cursor.end ? cursor.text[cursor.at] : undefined;
        if (next === '"')
            break;
        if (next === undefined)
            return (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(cursor, start, cursor.end, "this string never ends");
        if (next !== "\\")
            return refuseControl(cursor);
        const escaped = takeEscape(cursor);
        if (escaped === undefined)
            return undefined;
        value += escaped;
    }
    cursor.at++;
    if (hasLoneSurrogate(value)) {
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(cursor, start, cursor.at, `${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)} holds half a surrogate pair; no bytes fit it`);
    }
    return { kind: "string", start, end: cursor.at, value };
}
function takePlain(cursor) {
    PLAIN.lastIndex = cursor.at;
    PLAIN.test(cursor.text);
    const end = Math.min(PLAIN.lastIndex, cursor.end);
    const plain = cursor.text.slice(cursor.at, end);
    cursor.at = end;
    return plain;
}
function refuseControl(cursor) {
    const code = cursor.text.charCodeAt(cursor.at).toString(16).padStart(4, "0");
    return (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(cursor, cursor.at, cursor.at + 1, `a control character in a string must be written as \`\\u${code}\``);
}
function takeEscape(cursor) {
    const { at, text, end } = cursor;
    const letter = text.slice(at + 1, Math.min(at + 2, end));
    const length = letter === "u" ? 6 : 2;
    const digits = text.slice(at + 2, Math.min(at + 6, end));
    const value = letter === "u" && HEX.test(digits)
        ? String.fromCharCode(Number.parseInt(digits, 16))
        : ESCAPES.get(letter);
    if (value === undefined)
        return (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(cursor, at, at + length, "no such escape in JSON");
    cursor.at += length;
    return value;
}


/***/ }),

/***/ 9868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ orderFault),
/* harmony export */   s: () => (/* binding */ sortRows)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _json_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5243);


/** Enough to see what is wrong with a file. */
const MAX_FAULTS = 100;
/** Takes the fields out of each row and sorts them; a guess at any point would change the digest. */
function sortRows(rows, order) {
    const names = orderFault(order);
    if (names)
        return { ok: false, faults: [{ span: { start: 0, end: 0 }, reason: names }] };
    const picked = pickRows(rows, order);
    if (!picked.ok)
        return picked;
    const sorted = picked.rows.sort(compare);
    const faults = repeatsIn(sorted, order.sort);
    return faults.length > 0 ? { ok: false, faults } : { ok: true, rows: sorted };
}
/** What is wrong with the names before a row is read. */
function orderFault({ fields, sort }) {
    return namesFault("fields", fields) ?? namesFault("sort", sort);
}
function namesFault(flag, names) {
    if (names.length === 0)
        return `\`${flag}\` names no field`;
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    return twice === undefined ? undefined : `\`${flag}\` names ${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(twice)} twice`;
}
function pickRows(rows, { fields, sort }) {
    const wanted = [...new Set([...fields, ...sort])];
    const keysAt = sort.map((name) => wanted.indexOf(name));
    const missing = [];
    const strange = [];
    let first;
    const picked = rows.flatMap((row) => {
        const found = findFields(row, wanted, missing);
        if (found.length < wanted.length)
            return [];
        const nodes = keysAt.flatMap((at) => found[at] ?? []);
        first ??= nodes;
        checkKinds(nodes, { first, sort }, strange);
        // Those that rows are only sorted by stand behind the fields.
        const values = found.slice(0, fields.length);
        return { values, keys: nodes.map(bare), at: nodes[0] ?? row };
    });
    const faults = missing.length > 0 ? missing : strange;
    return faults.length > 0
        ? { ok: false, faults: faults.slice(0, MAX_FAULTS) }
        : { ok: true, rows: picked };
}
function findFields(row, names, faults) {
    return names.flatMap((name) => {
        const value = row.members.find(({ key }) => key === name)?.value;
        if (!value)
            faults.push({ span: (0,_json_node_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(row), reason: `the row has no field ${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(name)}` });
        return value ?? [];
    });
}
/** Numbers sort by size and texts by code unit; which of a number and a text comes first nobody has said. */
function checkKinds(keys, { first, sort }, faults) {
    for (const [index, key] of keys.entries()) {
        const wrong = kindFault(key.kind, first[index]?.kind);
        if (wrong)
            faults.push({ span: (0,_json_node_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(key), reason: `${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(sort[index])} ${wrong}` });
    }
}
function kindFault(kind, first) {
    if (kind !== "string" && kind !== "number")
        return "must be a text or a number to sort by";
    return kind === first ? undefined : `is a ${first} in the first row, not here`;
}
function repeatsIn(sorted, sort) {
    const names = sort.map((name) => (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(name)).join(" and ");
    const reason = `two rows have the same ${names}; which comes first would be a guess`;
    const faults = [];
    for (let index = 1; index < sorted.length && faults.length < MAX_FAULTS; index++) {
        const [before, row] = [sorted[index - 1], sorted[index]];
        if (!before || !row || compare(before, row) !== 0)
            continue;
        // The sort is stable, so the later row of the file stands behind.
        faults.push({ span: (0,_json_node_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(row.at), reason });
    }
    return faults;
}
function compare({ keys: a }, { keys: b }) {
    for (let index = 0; index < a.length; index++) {
        const left = a[index] ?? "";
        const right = b[index] ?? "";
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return 0;
}
function bare(key) {
    return key.kind === "string" || key.kind === "number" ? key.value : "";
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ SIGNER_FLAGS),
  x: () => (/* binding */ readIdentity)
});

// EXTERNAL MODULE: ./packages/hash-verify/attest/policy.ts
var policy = __webpack_require__(1399);
;// CONCATENATED MODULE: ./packages/hash-verify/attest/subject-pattern.ts
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;
const WORKFLOW = /^([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^/@*\s]+\.ya?ml)(?:@([^\s*]+)(\*)?)?$/;
const REF = /^(?:refs\/(?:heads|tags|pull)\/.*|[0-9a-f]{40})$/;
/** The text itself and nothing else: a bare string would be an unanchored pattern to the verifier. */
function exactly(text) {
    return new RegExp(`^${escapeRegExp(text)}$`);
}
/**
 * The subject of certificates that GitHub Actions are given. A ref may end in `*`, which stands for one
 * part of a ref; without a ref any is taken. gh's own pattern was open at its end in 2024, so that
 * `release.yml` also took `release.yml.evil.yml`.
 */
function workflowSubject(workflow) {
    const [, path, ref, star] = WORKFLOW.exec(workflow) ?? [];
    if (path === undefined)
        return undefined;
    if (ref !== undefined && !REF.test(ref))
        return undefined;
    const start = `^https:\\/\\/github\\.com\\/${escapeRegExp(path)}@`;
    if (ref === undefined)
        return new RegExp(`${start}(?:refs\\/(?:heads|tags|pull)\\/.+|[0-9a-f]{40})$`);
    return new RegExp(`${start}${escapeRegExp(ref)}${star === undefined ? "" : "[^/]+"}$`);
}
function escapeRegExp(text) {
    return text.replace(SPECIAL, "\\$&");
}

;// CONCATENATED MODULE: ./packages/hash-verify/attest/read-policy.ts


const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
// As gh takes it where none is named.
const PROVENANCE = "https://slsa.dev/provenance/v1";
// Releases of 2026 carry the second, as jdx/communique v0.1.9 does; older ones keep the first.
const RELEASES = [
    "https://in-toto.io/attestation/release/v0.1",
    "https://in-toto.io/attestation/release/v0.2",
];
// Managed users have an underscore in their name, and some old names end in a hyphen.
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FULL_REF = /^refs\/(?:heads|tags|pull)\/[^\s*]+$/;
const NUMBER = /^[1-9][0-9]*$/;
const RUNNER = /^(?:github|self)-hosted$/;
const ANYTHING = /^[^\s]+$/;
/** Flags whose value must have a form; a slip would otherwise be a policy that nothing can meet. */
const FORMS = {
    certificateIdentity: { form: ANYTHING, as: "a URL or an address" },
    certificateOidcIssuer: { form: ANYTHING, as: "a URL" },
    signerDigest: { form: COMMIT, as: "a full commit, lower case" },
    repo: { form: REPOSITORY, as: "OWNER/REPO" },
    sourceRef: { form: FULL_REF, as: "a full ref, as `refs/heads/main`" },
    sourceDigest: { form: COMMIT, as: "a full commit, lower case" },
    runner: { form: RUNNER, as: "`github-hosted` or `self-hosted`" },
    repositoryId: { form: NUMBER, as: "a number" },
    ownerId: { form: NUMBER, as: "a number" },
};
/** Compulsory and exact: whoever leaves the signer open is told to name one. */
function readPolicy(flags) {
    const reasons = malformedFlags(flags);
    const signer = readSigner(flags);
    if (typeof signer === "string")
        return { ok: false, reasons: [...reasons, signer] };
    if (flags.predicateTypes?.length === 0)
        reasons.push("`predicate-type` names no type");
    if (reasons.length > 0)
        return { ok: false, reasons };
    const claims = signer.kind === "release" ? [] : claimsOf(flags);
    return { ok: true, policy: { signer, claims, predicates: predicatesOf(flags, signer) } };
}
function malformedFlags(flags) {
    const values = { ...flags };
    return Object.entries(FORMS).flatMap(([key, { form, as }]) => {
        const value = values[key];
        const fits = value === undefined || (typeof value === "string" && form.test(value));
        return fits ? [] : [`\`${flagOf(key)}\` must be ${as}; got \`${value}\``];
    });
}
function readSigner(flags) {
    const { certificateIdentity: identity, certificateOidcIssuer: issuer, signerWorkflow } = flags;
    if (identity !== undefined && signerWorkflow !== undefined) {
        return "`certificate-identity` and `signer-workflow` both name the signer; keep one";
    }
    if (signerWorkflow !== undefined)
        return workflowSigner(flags, signerWorkflow);
    if (identity === undefined) {
        return "nobody is named who must have signed; give `certificate-identity` with `certificate-oidc-issuer`, or `signer-workflow` with `repo`";
    }
    if (identity === policy/* RELEASE_SUBJECT */.NI)
        return releaseSigner(flags);
    if (issuer === undefined) {
        return "`certificate-identity` needs `certificate-oidc-issuer`: other issuers could name the same identity";
    }
    return { kind: "identity", subject: exactly(identity), shown: identity, issuer };
}
function workflowSigner(flags, workflow) {
    if (flags.repo === undefined) {
        return "`signer-workflow` needs `repo`: a reusable workflow signs for any repository that calls it";
    }
    const subject = workflowSubject(workflow);
    if (!subject) {
        return `\`signer-workflow\` must be OWNER/REPO/.github/workflows/FILE, and after it a full ref where one is wanted, as @refs/tags/v1 or @refs/tags/*, or @COMMIT; got \`${workflow}\``;
    }
    const issuer = flags.certificateOidcIssuer ?? GITHUB_ISSUER;
    return { kind: "identity", subject, shown: workflow, issuer };
}
const RELEASE_FLAGS = [
    "certificateIdentity",
    "repo",
    "sourceRef",
    "predicateTypes",
];
const TAG = /^refs\/tags\/(.+)$/;
/** A release's certificate claims nothing, so what it cannot answer must not be asked. */
function releaseSigner(flags) {
    const asked = Object.entries(flags).find(([key, value]) => value !== undefined && !RELEASE_FLAGS.includes(key));
    if (asked)
        return `the certificate of a release says nothing that \`${flagOf(asked[0])}\` could be held against`;
    if (flags.repo === undefined)
        return "`certificate-identity` of a release needs `repo`";
    const tag = flags.sourceRef === undefined ? undefined : TAG.exec(flags.sourceRef)?.[1];
    if (flags.sourceRef !== undefined && tag === undefined) {
        return "`source-ref` of a release must be a tag, as `refs/tags/v1`";
    }
    return { kind: "release", repository: flags.repo, ...(tag !== undefined && { tag }) };
}
/** `signerDigest` as `signer-digest`. */
function flagOf(key) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function claimsOf(flags) {
    const { repo } = flags;
    const claims = [
        { claim: "repository", expected: repo === undefined ? repo : `https://github.com/${repo}` },
        { claim: "signer digest", expected: flags.signerDigest },
        { claim: "source ref", expected: flags.sourceRef },
        { claim: "source digest", expected: flags.sourceDigest },
        { claim: "runner", expected: flags.runner },
        { claim: "repository id", expected: flags.repositoryId },
        { claim: "owner id", expected: flags.ownerId },
    ];
    return claims.flatMap(({ claim, expected }) => expected === undefined ? [] : [{ claim, expected }]);
}
function predicatesOf(flags, signer) {
    const { predicateTypes } = flags;
    const byDefault = signer.kind === "release" ? RELEASES : [PROVENANCE];
    return {
        kind: "listed",
        types: predicateTypes ?? byDefault,
        orNone: predicateTypes === undefined && signer.kind === "identity",
    };
}

;// CONCATENATED MODULE: ./packages/hash-verify/checks/identity.ts

/** Who must have signed; the flags' own words in the reasons. */
function readIdentity(flags) {
    const policy = readPolicy({
        ...given("certificateIdentity", flags["certificate-identity"]),
        ...given("certificateOidcIssuer", flags["certificate-oidc-issuer"]),
        ...given("signerWorkflow", flags["signer-workflow"]),
        ...given("signerDigest", flags["signer-digest"]),
        ...given("repo", flags.repo),
        ...given("sourceRef", flags["source-ref"]),
        ...given("sourceDigest", flags["source-digest"]),
        ...given("runner", flags.runner),
        ...given("repositoryId", flags["repository-id"]),
        ...given("ownerId", flags["owner-id"]),
        ...given("predicateTypes", flags["predicate-type"]),
    });
    if (!flags["npm-publish"])
        return policy;
    const stray = POLICY_FLAGS.find((name) => flags[name] !== undefined);
    if (stray === undefined)
        return { ok: true, policy: "npm-publish" };
    return {
        ok: false,
        reasons: [`\`npm-publish\` is signed by npm itself; \`${stray}\` cannot be asked of it`],
    };
}
const POLICY_FLAGS = [
    "certificate-identity",
    "certificate-oidc-issuer",
    "signer-workflow",
    "signer-digest",
    "repo",
    "source-ref",
    "source-digest",
    "runner",
    "repository-id",
    "owner-id",
    "predicate-type",
];
/** All that says who must have signed, and by whose word. */
const SIGNER_FLAGS = [
    ...POLICY_FLAGS,
    "npm-publish",
    "trusted-root",
    "max-root-age",
];
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}


/***/ }),

/***/ 2929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   m4: () => (/* binding */ joinOutcomes),
/* harmony export */   pt: () => (/* binding */ nothingOf)
/* harmony export */ });
/** A check of which nothing could be judged. */
function incomplete(...notJudged) {
    return () => nothingOf(...notJudged);
}
/** No file and no finding; whatever else is to be said is added. */
function nothingOf(...notJudged) {
    return { files: [], problems: [], notJudged };
}
function joinOutcomes(outcomes) {
    const answers = outcomes.flatMap(({ answer }) => answer ?? []);
    const data = {};
    for (const [key, rows] of outcomes.flatMap((outcome) => Object.entries(outcome.data ?? {})))
        data[key] = [...(data[key] ?? []), ...rows];
    return {
        files: outcomes.flatMap(({ files }) => files),
        problems: outcomes.flatMap(({ problems }) => problems),
        notJudged: outcomes.flatMap(({ notJudged }) => notJudged),
        data,
        ...(answers.length > 0 && { answer: answers.join("") }),
        toWrite: outcomes.flatMap(({ toWrite }) => toWrite ?? []),
    };
}


/***/ }),

/***/ 7892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hashVerify: () => (/* reexport */ hashVerify)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/hash-verify/canonical/expected.ts
var canonical_expected = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/hash-verify/canonical/sort-rows.ts
var sort_rows = __webpack_require__(9868);
// EXTERNAL MODULE: ./packages/hash-verify/checks/identity.ts + 2 modules
var identity = __webpack_require__(5244);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/fault.ts




/**
 * What is wrong with a check before anything is read; the flag in backticks, and what to write. Flags that
 * would be obeyed by nobody are faults as well.
 */
function faultOf(check) {
    switch (check.mode) {
        case "sums":
            return check.files.length === 0 ? "names no list" : undefined;
        case "tree":
            return check.manifest.length === 0 ? "needs `manifest`, the list over the folder" : undefined;
        case "manifest":
            return manifestFault(check);
        case "canonical":
            return canonicalFault(check);
        case "attest":
            return attestFault(check);
        case "chain":
            return chainFault(check);
        case "signature":
        case "dist":
            return undefined;
    }
}
const WRITING = ["sbom", "image", "build", "provenance"];
function manifestFault(check) {
    const bad = check.build?.find((entry) => !/^[^=]+=/.test(entry));
    if (bad !== undefined)
        return `\`build\` must be K=V; got \`${bad}\``;
    if (check.write)
        return undefined;
    const stray = WRITING.find((key) => check[key] !== undefined);
    return stray && `\`${stray}\` belongs to \`--write\`: a check reads it from the manifest`;
}
function canonicalFault(check) {
    const { fields, sort, schema, expect } = check;
    const pin = check["schema-sha256"];
    if ((fields === undefined) !== (sort === undefined)) {
        return "`fields` and `sort` go together: rows have a digest only in one order";
    }
    if (fields === undefined && (check.row !== undefined || check.ascii)) {
        return "`row` and `ascii` are about rows; name their `fields` and `sort`";
    }
    if ((schema === undefined) !== (pin === undefined)) {
        return "`schema` and `schema-sha256` go together: a schema that may change demands nothing";
    }
    if (pin !== undefined && (0,canonical_expected/* digestOf */.ol)(pin) === undefined) {
        return `\`schema-sha256\` must be 64 hex digits; got ${(0,core/* show */.WU)(pin)}`;
    }
    const order = fields && sort && (0,sort_rows/* orderFault */.n)({ fields, sort });
    if (order)
        return order;
    const expected = expect === undefined ? undefined : (0,canonical_expected/* parseExpect */.t2)(expect);
    return expected?.kind === "fault" ? expected.reason : undefined;
}
function attestFault(check) {
    if (check.files.length === 0)
        return "names no file";
    if (check.bundle.length === 0)
        return "needs a `bundle`, the file with the attestation";
    return identityFault(check);
}
function chainFault(check) {
    if (check.manifest?.length === 0)
        return "`manifest` names no list";
    if (check.signature !== undefined && (check.manifest?.length ?? 1) > 1) {
        return "`signature` is one over one list; let those of several lie beside them";
    }
    if (check.key === undefined) {
        return check.legacy ? "`legacy` is about minisign; name its `key`" : identityFault(check);
    }
    const stray = identity/* SIGNER_FLAGS */.B.find((name) => (check[name] ?? false) !== false);
    return stray && `\`key\` and \`${stray}\` exclude each other: a key has no identity; keep one`;
}
function identityFault(flags) {
    const roots = flags["trusted-root"];
    if (roots?.length === 0)
        return "`trusted-root` names no file";
    if (roots !== undefined && flags["max-root-age"] !== undefined) {
        return "`max-root-age` is about the roots that Sluice carries, and `trusted-root` takes their place";
    }
    const read = (0,identity/* readIdentity */.x)(flags);
    return read.ok ? undefined : read.reasons.join("; ");
}

;// CONCATENATED MODULE: ./packages/hash-verify/checks/shape.ts

const LIST = [
    "dialect",
    "algorithm",
    "encoding",
    "strip-prefix",
    "allow-weak",
    "allow-backslash",
    "allow-links",
    "portable",
];
const SHAPES = {
    sums: { subject: "files", flags: ["base-dir", ...LIST], required: [] },
    tree: { subject: "directory", flags: ["manifest", "ignore", ...LIST], required: ["manifest"] },
    manifest: {
        subject: "path",
        flags: ["write", "base-dir", "ignore", "sbom", "image", "build", "provenance", ...LIST],
        required: [],
    },
    canonical: {
        subject: "file",
        flags: ["fields", "sort", "expect", "row", "ascii", "schema", "schema-sha256"],
        required: [],
    },
    attest: { subject: "files", flags: ["bundle", ...identity/* SIGNER_FLAGS */.B], required: ["bundle"] },
    signature: { subject: "file", flags: ["key", "signature", "legacy"], required: ["key"] },
    dist: { subject: "directory", flags: ["rebuilt", "ignore"], required: ["rebuilt"] },
    chain: {
        subject: "directory",
        flags: ["key", "signature", "legacy", "manifest", "ignore", ...identity/* SIGNER_FLAGS */.B, ...LIST],
        required: [],
    },
};
/** In the order in which help and reports have them. */
const MODES = Object.keys(SHAPES);

;// CONCATENATED MODULE: ./packages/hash-verify/sums/options.ts
/**
 * `gnu` is all that GNU `sha256sum -c` reads, `bsd` and `openssl` its tagged lines only. What is not
 * named is told from the file, but for `perl` and `subject-checksums`, whose lines look like GNU's.
 */
const DIALECTS = [
    "gnu",
    "bsd",
    "openssl",
    "bsd-reversed",
    "perl",
    "side-car",
    "subject-checksums",
    "github-artifacts-list",
];

;// CONCATENATED MODULE: ./packages/hash-verify/flags.ts


const LIST_FLAGS = {
    dialect: value("DIALECT", "How the list is written, where its lines could be taken for another dialect's.", (0,core/* oneOf */.yL)(DIALECTS)),
    algorithm: value("NAME", "Algorithm of digests without a tag, where the list's name does not say.", (0,core/* oneOf */.yL)(core/* ALGORITHMS */.TM)),
    encoding: value("NAME", "Encoding of the list; `auto` takes UTF-16 too.", (0,core/* oneOf */.yL)(["utf-8", "auto"])),
    "strip-prefix": value("FOLDER", "Folder that names start with in the list and not on disk.", (0,core/* text */.Qq)()),
    "allow-weak": toggle("Take MD5 and SHA-1, which find accidents and no attack."),
    "allow-backslash": toggle("Take names with a backslash, as POSIX does."),
    "allow-links": toggle("Follow links while they stay below the base directory."),
    portable: toggle("Also refuse names that Windows cannot hold, or opens as something else."),
};
const IDENTITY_FLAGS = {
    "certificate-identity": value("ID", "Who must have signed, exactly: a URL or an address.", (0,core/* text */.Qq)()),
    "certificate-oidc-issuer": value("URL", "Who must have vouched for that identity.", (0,core/* text */.Qq)()),
    "signer-workflow": value("WORKFLOW", "Workflow that must have signed: OWNER/REPO/.github/workflows/FILE, with @REF or @refs/tags/* where wanted.", (0,core/* text */.Qq)()),
    "signer-digest": value("COMMIT", "Commit of the workflow that signed.", (0,core/* text */.Qq)()),
    repo: value("OWNER/REPO", "Repository that the file must have been built from.", (0,core/* text */.Qq)()),
    "source-ref": value("REF", "Full ref that it must have been built from.", (0,core/* text */.Qq)()),
    "source-digest": value("COMMIT", "Commit that it must have been built from.", (0,core/* text */.Qq)()),
    runner: value("KIND", "Kind of runner that it must have been built on.", (0,core/* oneOf */.yL)(["github-hosted", "self-hosted"])),
    "repository-id": value("ID", "Number of the repository, which outlives its name.", (0,core/* text */.Qq)()),
    "owner-id": value("ID", "Number of the owner, which outlives its name.", (0,core/* text */.Qq)()),
    "predicate-type": values("TYPE", "What may be stated of the file; SLSA provenance v1 by default."),
    "npm-publish": toggle("Ask for the publish attestation of npm's registry instead of an identity."),
    "trusted-root": values("FILE", "Trusted root instead of the two that Sluice carries."),
    "max-root-age": value("DAYS", "Refuse a carried root that is older.", (0,core/* count */.U9)()),
};
const HASH_FLAGS = {
    "base-dir": value("DIR", "Where the names of a list start; the working directory by default.", (0,core/* text */.Qq)()),
    manifest: values("FILE", "List over a folder."),
    ignore: values("GLOB", "Files below the folder that no list need name."),
    write: own("Write RELEASE_MANIFEST.json and SHA256SUMS anew."),
    check: own("Check them; the default."),
    sbom: values("FILE", "SBOM of the release: FILE, or FILE=BINARY for the one that it is of."),
    image: values("REF@DIGEST", "Image that belongs to the release."),
    build: values("K=V", "Build metadata for the manifest, as given."),
    provenance: value("TYPE", "Type of the provenance that goes with the release.", (0,core/* text */.Qq)()),
    fields: value("A,B", "Fields that make a row, in this order.", (0,core/* fromCommas */.vL)((0,core/* list */.p_)((0,core/* text */.Qq)()))),
    sort: value("A", "Fields that rows are sorted by.", (0,core/* fromCommas */.vL)((0,core/* list */.p_)((0,core/* text */.Qq)()))),
    expect: value("HEX|FILE#/POINTER", "Digest that must come out, or where it stands.", (0,core/* text */.Qq)()),
    row: value("FORM", "Form of a row; `array` by default.", (0,core/* oneOf */.yL)(["array", "object"])),
    ascii: toggle("Write characters beyond ASCII as escapes."),
    schema: value("FILE", "JSON Schema that the document must meet.", (0,core/* text */.Qq)()),
    "schema-sha256": value("HEX", "SHA-256 of that schema.", (0,core/* text */.Qq)()),
    bundle: values("FILE", "Sigstore bundle, or file with several."),
    key: value("FILE", "Public key: cosign.pub or minisign.pub.", (0,core/* text */.Qq)()),
    signature: value("FILE", "Signature, or bundle; beside the file by default.", (0,core/* text */.Qq)()),
    legacy: toggle("Take minisign signatures without prehash."),
    rebuilt: value("DIR", "The folder as it was rebuilt.", (0,core/* text */.Qq)()),
    ...LIST_FLAGS,
    ...IDENTITY_FLAGS,
};
function value(placeholder, description, decoder) {
    const takes = { takes: "value", placeholder };
    return {
        description,
        default: undefined,
        decoder,
        flag: takes,
        input: true,
        notInConfig: true,
    };
}
function values(placeholder, description) {
    const takes = { takes: "values", placeholder };
    return {
        description,
        default: undefined,
        decoder: (0,core/* list */.p_)((0,core/* text */.Qq)()),
        flag: takes,
        input: true,
        notInConfig: true,
    };
}
function toggle(description) {
    return {
        description,
        default: undefined,
        decoder: (0,core/* flag */.Jt)(),
        flag: { takes: "switch" },
        input: true,
        notInConfig: true,
    };
}
/** A switch of the command line alone: an action never writes to the work tree. */
function own(description) {
    return {
        description,
        default: undefined,
        decoder: (0,core/* flag */.Jt)(),
        flag: { takes: "switch" },
        notInConfig: true,
    };
}

;// CONCATENATED MODULE: ./packages/hash-verify/options.ts




/** All that is asked for. */
function checksOf(options) {
    return MODES.flatMap((mode) => options[mode] ?? []);
}
function planOf(check) {
    return { [check.mode]: [check] };
}
/** A later config may ask for more, never for less. */
function tightenChecks(options, later) {
    const joined = MODES.map((mode) => [mode, [...(options[mode] ?? []), ...(later[mode] ?? [])]]);
    return Object.fromEntries(joined);
}
const DESCRIPTIONS = {
    sums: "Lists whose files are verified.",
    tree: "Folders that hold what their lists name, and nothing else.",
    manifest: "Releases with a manifest, OCI layouts and lists in JSON.",
    canonical: "Documents and rows that must have a canonical digest.",
    attest: "Files that must be attested.",
    signature: "Files that must be signed by a key.",
    dist: "Committed builds and the folders that they are rebuilt to.",
    chain: "Folders whose list is signed, and which hold nothing unlisted.",
};
/** A section of the config may hold one check of a mode, or a list of them. */
const HASH_VERIFY_OPTIONS = Object.fromEntries(MODES.map((mode) => [
    mode,
    { description: DESCRIPTIONS[mode], default: undefined, decoder: oneOrMore(checkDecoder(mode)) },
]));
function oneOrMore(item) {
    const many = (0,core/* list */.p_)(item);
    return {
        schema: { anyOf: [item.schema, many.schema] },
        decode: (value, path) => {
            if (Array.isArray(value))
                return many.decode(value, path);
            const one = item.decode(value, path);
            return one.ok ? { ok: true, value: [one.value] } : one;
        },
    };
}
function checkDecoder(mode) {
    const { subject, flags, required } = SHAPES[mode];
    const about = subject === "files" ? (0,core/* list */.p_)((0,core/* text */.Qq)()) : (0,core/* text */.Qq)();
    const specs = flags.filter((flag) => HASH_FLAGS[flag].input).map(described);
    const fields = { [subject]: about, ...Object.fromEntries(specs) };
    const decoder = (0,core/* object */.Ik)(fields, { required: [subject, ...required] });
    return {
        schema: decoder.schema,
        decode: (value, path = []) => {
            const decoded = decoder.decode(value, path);
            if (!decoded.ok)
                return decoded;
            const check = { mode, ...decoded.value };
            const message = faultOf(check);
            return message === undefined
                ? { ok: true, value: check }
                : { ok: false, faults: [{ path, message: `${mode}: ${message}` }] };
        },
    };
}
function described(flag) {
    const { decoder, description } = HASH_FLAGS[flag];
    return [flag, { ...decoder, schema: { ...decoder.schema, description } }];
}

;// CONCATENATED MODULE: ./packages/hash-verify/commands.ts





const TEXTS = {
    sums: {
        usage: "FILE…",
        summary: "Files are those that the lists name: SHA256SUMS and its kin.",
        example: ["sums SHA256SUMS --base-dir dist", "every file that the list names, below dist"],
    },
    tree: {
        usage: "DIR --manifest FILE",
        summary: "A folder holds what its list names, and nothing else.",
        example: ["tree dist --manifest dist/SHA256SUMS", "and nothing unlisted beside them"],
    },
    manifest: {
        usage: "PATH [--write|--check]",
        summary: "A release with its manifest, an OCI layout, or files listed in JSON.",
        example: ["manifest release --write --build commit=$SHA", "makes what `--check` verifies"],
    },
    canonical: {
        usage: "FILE [--fields A,B --sort A]",
        summary: "The digest of what a JSON, JSONL or CSV file says, whatever its layout.",
        example: ["canonical rows.csv --fields id,score --sort id", "prints the digest of the rows"],
    },
    attest: {
        usage: "FILE… --bundle FILE --signer-workflow WORKFLOW --repo OWNER/REPO",
        summary: "Files are attested by the signer that you name.",
        example: [
            "attest app.tgz --bundle app.sigstore.json --repo o/r --signer-workflow o/r/.github/workflows/release.yml",
            "offline, by the carried roots",
        ],
    },
    signature: {
        usage: "FILE --key FILE",
        summary: "A file is signed by a key: cosign's or minisign's.",
        example: ["signature app.tgz --key cosign.pub", "by app.tgz.sig or its kin beside it"],
    },
    dist: {
        usage: "DIR --rebuilt DIR",
        summary: "A committed build is what its sources make.",
        example: ["dist dist --rebuilt /tmp/dist", "byte for byte, new and gone files told"],
    },
    chain: {
        usage: "DIR (--key FILE | --signer-workflow WORKFLOW --repo OWNER/REPO)",
        summary: "A signature over the list, the list over the files, and nothing unlisted.",
        example: ["chain release --key minisign.pub", "one verdict over the whole folder"],
    },
};
const HASH_COMMANDS = {
    flags: HASH_FLAGS,
    list: MODES.map((mode) => {
        const { flags } = SHAPES[mode];
        return {
            name: mode,
            ...TEXTS[mode],
            flags: mode === "manifest" ? [...flags, "check"] : flags,
            plan: (words, given) => planOf(checkFrom(mode, words, given)),
        };
    }),
};
/** Flags are decoded and words are texts, so what the shape asks for is all that could be missing. */
function checkFrom(mode, words, given) {
    const { subject, required } = SHAPES[mode];
    const { check: isCheck, ...flags } = given;
    if (isCheck && flags.write)
        throw fault(mode, "`--write` and `--check` exclude each other");
    const missing = required.find((flag) => given[flag] === undefined);
    if (missing !== undefined)
        throw fault(mode, `\`--${missing}\` is needed`);
    const about = subject === "files" ? words : only(mode, words);
    const check = { mode, ...flags, [subject]: about };
    const reason = faultOf(check);
    if (reason !== undefined)
        throw fault(mode, reason);
    return check;
}
function only(mode, words) {
    const [word, ...more] = words;
    if (word === undefined)
        throw fault(mode, "name what is meant");
    if (more.length > 0)
        throw fault(mode, `takes one name; got ${words.length}`);
    return word;
}
function fault(mode, reason) {
    return new core/* UsageError */.eb(`\`hash-verify ${mode}\`: ${reason}; \`sluice hash-verify ${mode} ${TEXTS[mode].usage}\``);
}

;// CONCATENATED MODULE: ./packages/hash-verify/checks/observe.ts
/** Reads what a check needs; each mode is loaded when it is asked for: attestations alone are a large part. */
async function observe(check, world) {
    switch (check.mode) {
        case "sums":
            return (await Promise.all(/* import() */[__webpack_require__.e(606), __webpack_require__.e(877)]).then(__webpack_require__.bind(__webpack_require__, 8877))).observeSums(check, world);
        case "tree":
            return (await Promise.all(/* import() */[__webpack_require__.e(606), __webpack_require__.e(581)]).then(__webpack_require__.bind(__webpack_require__, 6581))).observeTree(check, world);
        case "manifest":
            return (await Promise.all(/* import() */[__webpack_require__.e(606), __webpack_require__.e(581), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 65))).observeManifest(check, world);
        case "canonical":
            return (await Promise.all(/* import() */[__webpack_require__.e(784), __webpack_require__.e(606), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 8166))).observeCanonical(check, world);
        case "attest":
            return (await Promise.all(/* import() */[__webpack_require__.e(168), __webpack_require__.e(876), __webpack_require__.e(352)]).then(__webpack_require__.bind(__webpack_require__, 2352))).observeAttest(check, world);
        case "signature":
            return (await Promise.all(/* import() */[__webpack_require__.e(168), __webpack_require__.e(876), __webpack_require__.e(87)]).then(__webpack_require__.bind(__webpack_require__, 8087))).observeSignature(check, world);
        case "dist":
            return (await __webpack_require__.e(/* import() */ 205).then(__webpack_require__.bind(__webpack_require__, 1205))).observeDist(check, world);
        case "chain":
            return (await Promise.all(/* import() */[__webpack_require__.e(168), __webpack_require__.e(606), __webpack_require__.e(876), __webpack_require__.e(581), __webpack_require__.e(908)]).then(__webpack_require__.bind(__webpack_require__, 5908))).observeChain(check, world);
    }
}

;// CONCATENATED MODULE: ./packages/hash-verify/gather.ts


/** One check after the other: the large files of each are read on all cores anyway. */
async function gatherChecks(options, { host, tree, confined }) {
    const observed = [];
    for (const check of checksOf(options)) {
        observed.push(await observe(check, { host, root: tree.root, confined: confined === true }));
    }
    return observed;
}

// EXTERNAL MODULE: ./packages/hash-verify/checks/outcome.ts
var checks_outcome = __webpack_require__(2929);
;// CONCATENATED MODULE: ./packages/hash-verify/listed.ts
/** How a file stands in the end, best first; the JSON report's `status`. */
const STATUSES = [
    "attested",
    "listed-signed",
    "listed",
    "unlisted",
    "mismatch",
    "missing",
    "unreadable",
];

;// CONCATENATED MODULE: ./packages/hash-verify/judge.ts


/** What all checks come to. A run that verified nothing is no pass. */
function judgeChecks(observed) {
    const outcome = (0,checks_outcome/* joinOutcomes */.m4)(observed.map((judge) => judge()));
    const files = [...outcome.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const { answer, toWrite = [] } = outcome;
    return {
        problems: outcome.problems,
        notJudged: isEmpty(outcome) ? [NOTHING] : outcome.notJudged,
        scope: "full",
        files: files.length,
        data: { files, ...outcome.data },
        sections: sectionsOf(files),
        account: accountOf(files),
        ...(answer !== undefined && { answer }),
        toWrite,
    };
}
const NOTHING = { reason: "nothing was verified; name what is to be verified" };
function isEmpty({ files, problems, notJudged, data = {} }) {
    const rows = Object.values(data).reduce((total, list) => total + list.length, 0);
    return files.length + problems.length + notJudged.length + rows === 0;
}
/** `12 files: 11 listed, 1 mismatch`. */
function accountOf(files) {
    const numbers = new Map();
    for (const { status } of files)
        numbers.set(status, (numbers.get(status) ?? 0) + 1);
    const counts = STATUSES.flatMap((status) => {
        const number = numbers.get(status);
        return number === undefined ? [] : [`${number} ${status}`];
    });
    const total = `${files.length} ${files.length === 1 ? "file" : "files"}`;
    return counts.length > 0 ? `${total}: ${counts.join(", ")}` : total;
}
function sectionsOf(files) {
    if (files.length === 0)
        return [];
    return [
        {
            kind: "table",
            title: "Files",
            columns: [
                { key: "path", title: "File" },
                { key: "status", title: "Status" },
                { key: "algorithm", title: "Algorithm" },
                { key: "digest", title: "Digest" },
                { key: "size", title: "Bytes" },
            ],
            get rows() {
                return files.map(({ path, status, algorithm = "", expected = "", actual, size }) => ({
                    path,
                    status,
                    algorithm,
                    digest: actual ?? expected,
                    size: size === undefined ? "" : String(size),
                }));
            },
            folded: true,
            verbose: true,
        },
    ];
}

// EXTERNAL MODULE: ./packages/hash-verify/rules/bad-signature.ts
var bad_signature = __webpack_require__(7463);
// EXTERNAL MODULE: ./packages/hash-verify/rules/digest-mismatch.ts
var digest_mismatch = __webpack_require__(3892);
// EXTERNAL MODULE: ./packages/hash-verify/rules/list-note.ts
var list_note = __webpack_require__(372);
// EXTERNAL MODULE: ./packages/hash-verify/rules/missing-file.ts
var missing_file = __webpack_require__(1682);
// EXTERNAL MODULE: ./packages/hash-verify/rules/missing-sbom.ts
var missing_sbom = __webpack_require__(5561);
// EXTERNAL MODULE: ./packages/hash-verify/rules/release-conflict.ts
var release_conflict = __webpack_require__(6069);
// EXTERNAL MODULE: ./packages/hash-verify/rules/schema-violation.ts
var schema_violation = __webpack_require__(3486);
// EXTERNAL MODULE: ./packages/hash-verify/rules/stale-build.ts
var stale_build = __webpack_require__(3011);
// EXTERNAL MODULE: ./packages/hash-verify/rules/unlisted-file.ts
var unlisted_file = __webpack_require__(5344);
// EXTERNAL MODULE: ./packages/hash-verify/rules/unsafe-name.ts
var unsafe_name = __webpack_require__(1125);
// EXTERNAL MODULE: ./packages/hash-verify/rules/untrusted-attestation.ts
var untrusted_attestation = __webpack_require__(4782);
// EXTERNAL MODULE: ./packages/hash-verify/rules/weak-digest.ts
var weak_digest = __webpack_require__(488);
;// CONCATENATED MODULE: ./packages/hash-verify/rules/index.ts












/** Sorted by id. */
const HASH_VERIFY_RULES = [
    bad_signature/* badSignature */.g,
    digest_mismatch/* digestMismatch */.H,
    list_note/* listNote */.B,
    missing_file/* missingFile */.B,
    missing_sbom/* missingSbom */.C,
    release_conflict/* releaseConflict */.G,
    schema_violation/* schemaViolation */.H,
    stale_build/* staleBuild */.S,
    unlisted_file/* unlistedFile */.l,
    unsafe_name/* unsafeName */.g,
    untrusted_attestation/* untrustedAttestation */.H,
    weak_digest/* weakDigest */.j,
];

;// CONCATENATED MODULE: ./packages/hash-verify/gate.ts





const hashVerify = {
    name: "hash-verify",
    alias: "hashes",
    question: "Are these files the very files that were listed, signed and attested, and is nothing unlisted among them?",
    rules: HASH_VERIFY_RULES,
    options: HASH_VERIFY_OPTIONS,
    readsWorkflows: false,
    tighten: tightenChecks,
    gather: (_inputs, options, world) => gatherChecks(options, world),
    judge: (_inputs, _options, observed) => judgeChecks(observed),
    views: [],
    commands: HASH_COMMANDS,
};

;// CONCATENATED MODULE: ./packages/hash-verify/index.ts



/***/ }),

/***/ 7463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ badSignature)
/* harmony export */ });
const badSignature = {
    id: "bad-signature",
    severity: "critical",
    summary: "A file must be signed by the key that is trusted.",
    stops: "Whoever can replace a release replaces its checksums too; only a signature that they cannot make tells the difference.",
    headline: "not signed by the trusted key",
    unit: ["file", "files"],
    subject: "name",
    messages: {
        refused: "{name} is not signed by the key {key}: {reason}",
    },
    unwaivable: true,
    cwe: [347],
};


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ digestMismatch)
/* harmony export */ });
const digestMismatch = {
    id: "digest-mismatch",
    severity: "critical",
    summary: "A file must have the content that was listed, pinned or expected.",
    stops: "A file that was exchanged after it was listed, on the mirror, in the cache or in the release, is taken for the one that was built.",
    headline: "not the content that was listed",
    unit: ["file", "files"],
    subject: "name",
    messages: {
        file: "{name} is not the file that was listed: its {algorithm} is `{actual}`, listed is `{expected}`",
        size: "{name} is not the file that was listed: it has {actual} bytes, listed are {expected}",
        canonical: "{name} does not say what is expected: its canonical digest ({form}) is `{actual}`, expected is `{expected}`",
        schema: "the schema {name} is not the one that was pinned: its sha256 is `{actual}`, pinned is `{expected}`",
    },
    unwaivable: true,
    cwe: [345, 354],
};


/***/ }),

/***/ 372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ listNote)
/* harmony export */ });
const listNote = {
    id: "list-note",
    severity: "info",
    summary: "A list should leave no room for two readings.",
    stops: "A list that one tool reads and another one skips verifies less than its readers believe.",
    headline: "read, and worth a look",
    unit: ["place", "places"],
    messages: {
        note: "{file}: {reason}",
    },
    cwe: [1286],
};


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ missingFile)
/* harmony export */ });
const missingFile = {
    id: "missing-file",
    severity: "critical",
    summary: "A file that a list names must be there.",
    stops: "A release that lost a file, or a check that runs in the wrong folder, passes for one that was verified.",
    headline: "listed and not there",
    unit: ["file", "files"],
    subject: "name",
    messages: {
        missing: "{name} is listed and not there{hint}",
    },
    unwaivable: true,
    cwe: [354],
};


/***/ }),

/***/ 5561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ missingSbom)
/* harmony export */ });
const missingSbom = {
    id: "missing-sbom",
    severity: "critical",
    summary: "An artifact must have the SBOM that the manifest says it has.",
    stops: "A release without its bill of materials leaves its users unable to tell which advisories are about it.",
    headline: "the SBOM is not there",
    unit: ["SBOM", "SBOMs"],
    messages: {
        missing: "{reason}",
    },
    unwaivable: true,
    cwe: [1059],
};


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ releaseConflict)
/* harmony export */ });
const releaseConflict = {
    id: "release-conflict",
    severity: "critical",
    summary: "A release manifest, its checksums and the files beside them must agree.",
    stops: "An artifact that one list leaves out or describes otherwise is verified against whichever list the attacker could write.",
    headline: "the lists of the release disagree",
    unit: ["entry", "entries"],
    messages: {
        conflict: "{reason}",
    },
    unwaivable: true,
    cwe: [345, 353],
};


/***/ }),

/***/ 3486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ schemaViolation)
/* harmony export */ });
const schemaViolation = {
    id: "schema-violation",
    severity: "critical",
    summary: "A document must be what its pinned schema demands.",
    stops: "A document with fields that nobody reviewed, or without those that everybody relies on, is taken for a valid one because its digest is right.",
    headline: "not what the schema demands",
    unit: ["document", "documents"],
    subject: "name",
    messages: {
        violation: "{name} breaks the schema {schema}: {reason}",
    },
    unwaivable: true,
    cwe: [20, 1286],
};


/***/ }),

/***/ 3011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ staleBuild)
/* harmony export */ });
const staleBuild = {
    id: "stale-build",
    severity: "critical",
    summary: "A committed build must be what its sources make.",
    stops: "Code that stands in the committed bundle and in no source runs for every user, and no review sees it.",
    headline: "not what the sources make",
    unit: ["file", "files"],
    subject: "name",
    messages: {
        changed: "{name} is not what a rebuild makes; commit the rebuilt file, and find out how this one got there",
        new: "a rebuild makes {name}, which is not committed; commit it",
        gone: "{name} is committed and no rebuild makes it; remove it",
    },
    unwaivable: true,
    cwe: [494, 506],
};


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unlistedFile)
/* harmony export */ });
const unlistedFile = {
    id: "unlisted-file",
    severity: "critical",
    summary: "A folder that is verified must hold nothing that its list does not name.",
    stops: "A file that was slipped in beside the verified ones is shipped, loaded or run with them.",
    headline: "nobody vouches for it",
    unit: ["file", "files"],
    subject: "name",
    messages: {
        file: "{name} is not listed, so nobody vouches for it; list it, remove it, or name it under `ignore`",
        entry: "{name} is {what}; a list vouches for files alone, so remove it or name it under `ignore`",
    },
    unwaivable: true,
    cwe: [345, 353],
};


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unsafeName)
/* harmony export */ });
const unsafeName = {
    id: "unsafe-name",
    severity: "critical",
    summary: "A name in a list must lead to one regular file below the folder that is verified.",
    stops: "A list that names `../../etc/passwd`, a device or a link makes the verifier read, hang on or vouch for something else than the release.",
    headline: "not opened",
    unit: ["name", "names"],
    subject: "name",
    messages: {
        name: "the name {name} {reason}; it was not opened",
        entry: "{name} was not opened: {reason}",
        collision: "{name} and {other} are one file where {by} does not count; rename one",
    },
    unwaivable: true,
    cwe: [22, 59, 178],
};


/***/ }),

/***/ 4782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ untrustedAttestation)
/* harmony export */ });
const untrustedAttestation = {
    id: "untrusted-attestation",
    severity: "critical",
    summary: "An attestation must be about this very file, and by the signer that the policy names.",
    stops: "An attestation by somebody else, of another file or of another workflow is waved through because it is a valid one.",
    headline: "not attested by the signer that the policy names",
    unit: ["file", "files"],
    subject: "name",
    messages: {
        rejected: "no bundle attests {name}: {reason}",
    },
    unwaivable: true,
    cwe: [347, 290],
};


/***/ }),

/***/ 488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ weakDigest)
/* harmony export */ });
const weakDigest = {
    id: "weak-digest",
    severity: "critical",
    summary: "A file must be listed by a digest that nobody can forge.",
    stops: "Somebody makes two files with one MD5 or SHA-1, has the harmless one reviewed and ships the other.",
    headline: "listed by a broken digest alone",
    unit: ["file", "files"],
    subject: "name",
    messages: {
        weak: "{name} is listed by {algorithm} alone, and two files with the same {algorithm} can be made on purpose; list its SHA-256, or settle for finding accidents with `allow-weak`",
    },
    unwaivable: true,
    cwe: [327, 328],
};


/***/ })

};
