export const id = 166;
export const ids = [166];
export const modules = {

/***/ 8166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeCanonical: () => (/* binding */ observeCanonical)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
;// CONCATENATED MODULE: ./packages/hash-verify/canonical/serialize.ts
// What Python's `json.dumps` escapes under `ensure_ascii`; DEL is among it.
const BEYOND_ASCII = /[^ -~]/g;
/** Well-formed text comes out of `JSON.stringify` as RFC 8785 §3.2.2.2 wants it. */
function quote(text) {
    return JSON.stringify(text);
}
/** As Python writes it by default: `\u` and four hex digits in lower case for each code unit. */
function quoteAscii(text) {
    return JSON.stringify(text).replace(BEYOND_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function serialize(node, quoted = quote) {
    switch (node.kind) {
        case "object":
            return `{${[...node.members]
                .sort(byKey)
                .map(({ key, value }) => `${quoted(key)}:${serialize(value, quoted)}`)
                .join(",")}}`;
        case "array":
            return `[${node.items.map((item) => serialize(item, quoted)).join(",")}]`;
        case "string":
            return quoted(node.value);
        case "number":
            // ECMAScript's own form; -0 becomes 0 (RFC 8785 §3.2.2.3).
            return String(node.value);
        case "literal":
            return String(node.value);
    }
}
/** JavaScript compares texts by their UTF-16 code units, as RFC 8785 §3.2.3 asks; no key stands twice. */
function byKey(a, b) {
    return a.key < b.key ? -1 : 1;
}

;// CONCATENATED MODULE: ./packages/hash-verify/canonical/form.ts
/** The canonical forms that we know by name. A digest says nothing without the form it was made over. */

/** The form of one JSON document. */
const DOCUMENT_FORM = "the document in RFC 8785";
/** V8 ends a text at 2^29 units; a file of long names and few values could come to more. */
const MAX_CANONICAL = 2 ** 28;
const ROW_FORMS = [
    { row: "array", ascii: false },
    { row: "array", ascii: true },
    { row: "object", ascii: false },
    { row: "object", ascii: true },
];
/** As reports name it, in the words of the flags. */
function nameOfForm({ row, ascii }) {
    return `sorted rows, --row ${row}${ascii ? " --ascii" : ""}`;
}
/** The rows in a form; undefined where the text would be longer than any we make. */
function writeRows(rows, fields, { row, ascii }) {
    const quoted = ascii ? quoteAscii : quote;
    const written = [];
    let length = 0;
    for (const { values } of rows) {
        const node = row === "array"
            ? { kind: "array", start: 0, end: 0, items: values }
            : { kind: "object", start: 0, end: 0, members: zip(fields, values) };
        const text = serialize(node, quoted);
        length += text.length + 1;
        if (length > MAX_CANONICAL)
            return undefined;
        written.push(text);
    }
    return `[${written.join(",")}]`;
}
function zip(fields, values) {
    return values.map((value, index) => ({ start: 0, end: 0, key: fields[index] ?? "", value }));
}

// EXTERNAL MODULE: ./packages/hash-verify/canonical/sort-rows.ts
var sort_rows = __webpack_require__(9868);
;// CONCATENATED MODULE: ./packages/hash-verify/canonical/canonical.ts



/** `expected` is lower-case hex. */
function judgeCanonical(content, expected, sha256) {
    const forms = formsOf(content);
    if (!forms.ok)
        return { kind: "refused", faults: forms.faults };
    const { asked, others } = forms;
    const digest = digestOf(asked, sha256);
    if (digest === undefined)
        return { kind: "refused", faults: [TOO_LONG] };
    const made = { form: asked.name, digest };
    if (expected === undefined)
        return { kind: "digest", ...made };
    if (digest === expected)
        return { kind: "verified", expected, ...made };
    const match = others.find((form) => digestOf(form, sha256) === expected);
    if (match)
        return { kind: "other-form", expected, matches: match.name, ...made };
    return { kind: "mismatch", expected, ...made };
}
const TOO_LONG = {
    span: { start: 0, end: 0 },
    reason: "its canonical form is too long; split the file",
};
function digestOf(form, sha256) {
    const text = form.write();
    return text === undefined ? undefined : sha256(text);
}
function formsOf(content) {
    if (content.kind === "document") {
        return { ok: true, asked: documentForm(content.root), others: [] };
    }
    const { rows, asked, root } = content;
    const sorted = (0,sort_rows/* sortRows */.s)(rows, asked);
    if (!sorted.ok)
        return sorted;
    const others = ROW_FORMS.filter(({ row, ascii }) => row !== asked.row || ascii !== asked.ascii);
    const named = (form) => rowForm(sorted.rows, asked.fields, form);
    return {
        ok: true,
        asked: named(asked),
        others: [...others.map(named), ...(root ? [documentForm(root)] : [])],
    };
}
function rowForm(rows, fields, form) {
    return { name: nameOfForm(form), write: () => writeRows(rows, fields, form) };
}
function documentForm(root) {
    return { name: DOCUMENT_FORM, write: () => serialize(root) };
}

// EXTERNAL MODULE: ./packages/hash-verify/canonical/parse-json.ts + 1 modules
var parse_json = __webpack_require__(4114);
// EXTERNAL MODULE: ./packages/hash-verify/canonical/cursor.ts
var canonical_cursor = __webpack_require__(930);
;// CONCATENATED MODULE: ./packages/hash-verify/canonical/rows.ts
/** A file without rows has a digest too, and it would verify nothing. */
function rowsOf(rows, faults, notes) {
    if (faults.length > 0)
        return { ok: false, faults };
    if (rows.length > 0)
        return { ok: true, rows, notes };
    return { ok: false, faults: [{ span: { start: 0, end: 0 }, reason: "holds no rows" }] };
}

// EXTERNAL MODULE: ./packages/hash-verify/canonical/scan-string.ts
var scan_string = __webpack_require__(3871);
;// CONCATENATED MODULE: ./packages/hash-verify/canonical/read-csv.ts
/** CSV by RFC 4180 and no further: what two readers would split in two ways is refused. */





// A bare field ends at a comma or a line end; a quote in it has no meaning in the grammar.
const BARE = /[^,"\r\n]*/y;
const QUOTED = /[^"]*/y;
/** Each record an object of texts under the names of the header. */
function readCsv(text) {
    const cursor = (0,parse_json/* openText */.Uq)(text);
    const notes = (0,parse_json/* passBom */.Yc)(cursor);
    if (cursor.faults.length > 0)
        return { ok: false, faults: cursor.faults };
    const header = readRecord(cursor);
    if (!header || !checkHeader(cursor, header))
        return { ok: false, faults: cursor.faults };
    const rows = [];
    while (cursor.at < cursor.end) {
        const record = readRecord(cursor);
        if (!record)
            return { ok: false, faults: cursor.faults };
        const row = rowOf(cursor, header, record);
        if (row)
            rows.push(row);
    }
    return rowsOf(rows, cursor.faults, notes);
}
function checkHeader(cursor, header) {
    const names = new Set();
    for (const { value, start, end } of header) {
        if (value === "")
            (0,canonical_cursor/* refuse */.TR)(cursor, start, end, "a column has no name; the first line names them");
        else if (names.has(value))
            (0,canonical_cursor/* refuse */.TR)(cursor, start, end, `two columns are named ${(0,core/* show */.WU)(value)}`);
        names.add(value);
    }
    return cursor.faults.length === 0;
}
function rowOf(cursor, header, record) {
    const start = record[0]?.start ?? cursor.at;
    const end = record.at(-1)?.end ?? cursor.at;
    if (record.length !== header.length) {
        const counts = `${record.length} fields where the header names ${header.length}`;
        return (0,canonical_cursor/* refuse */.TR)(cursor, start, end, counts);
    }
    const members = record.map((value, index) => ({
        start: value.start,
        end: value.end,
        key: header[index]?.value ?? "",
        value,
    }));
    return { kind: "object", start, end, members };
}
/** The fields up to the next line end; `undefined` where the grammar is broken. */
function readRecord(cursor) {
    if (atLineEnd(cursor)) {
        return (0,canonical_cursor/* refuse */.TR)(cursor, cursor.at, cursor.at, "a blank line is no record; take it out");
    }
    const fields = [];
    for (;;) {
        if (!(0,canonical_cursor/* countValue */.lA)(cursor))
            return undefined;
        const field = readField(cursor);
        if (!field)
            return undefined;
        fields.push(field);
        if ((0,canonical_cursor/* take */.s)(cursor, ","))
            continue;
        return passLineEnd(cursor) ? fields : refuseRest(cursor);
    }
}
function readField(cursor) {
    const start = cursor.at;
    const value = (0,canonical_cursor/* take */.s)(cursor, '"') ? readQuoted(cursor, start) : match(cursor, BARE);
    if (value === undefined)
        return undefined;
    if ((0,scan_string/* hasLoneSurrogate */.f)(value)) {
        (0,canonical_cursor/* refuse */.TR)(cursor, start, cursor.at, `${(0,core/* show */.WU)(value)} holds half a surrogate pair; no bytes fit it`);
    }
    return { kind: "string", start, end: cursor.at, value };
}
function readQuoted(cursor, start) {
    let value = "";
    for (;;) {
        value += match(cursor, QUOTED);
        if (!(0,canonical_cursor/* take */.s)(cursor, '"'))
            return (0,canonical_cursor/* refuse */.TR)(cursor, start, cursor.end, "this field never ends");
        if (!(0,canonical_cursor/* take */.s)(cursor, '"'))
            return value;
        value += '"';
    }
}
function match(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    pattern.test(cursor.text);
    const found = cursor.text.slice(cursor.at, pattern.lastIndex);
    cursor.at = pattern.lastIndex;
    return found;
}
function atLineEnd(cursor) {
    return cursor.at >= cursor.end || /[\r\n]/.test(cursor.text.charAt(cursor.at));
}
/** RFC 4180 writes CRLF; most programs write LF alone. The last record may do without. */
function passLineEnd(cursor) {
    if (cursor.text.startsWith("\r\n", cursor.at))
        cursor.at += 2;
    else if (cursor.at < cursor.end && !(0,canonical_cursor/* take */.s)(cursor, "\n"))
        return false;
    return true;
}
function refuseRest(cursor) {
    const { at, text } = cursor;
    const reason = text[at] === "\r"
        ? "a carriage return without a line feed; write CRLF or LF, or quote the field"
        : text[at] === '"'
            ? 'a quote in a bare field; quote the field and write `""`'
            : "text after the closing quote";
    return (0,canonical_cursor/* refuse */.TR)(cursor, at, at + 1, reason);
}

;// CONCATENATED MODULE: ./packages/hash-verify/canonical/read-json-rows.ts



/** A JSON list of objects. */
function readJsonRows(text) {
    const parsed = (0,parse_json/* parseJson */.qF)(text);
    if (!parsed.ok)
        return { ok: false, faults: parsed.faults.map((fault) => withHint(text, fault)) };
    const { root, notes } = parsed;
    const cursor = (0,parse_json/* openText */.Uq)(text);
    if (root.kind === "array") {
        const read = rowsOf(onlyObjects(cursor, root.items), cursor.faults, notes);
        return read.ok ? { ...read, root } : read;
    }
    (0,canonical_cursor/* refuse */.TR)(cursor, root.start, root.start + 1, "rows come from a list of objects; this is none");
    return { ok: false, faults: cursor.faults };
}
/** A list of objects starts with none: most likely there is one a line, under a name that does not say so. */
function withHint(text, fault) {
    if (!/^[\ufeff \t\r\n]*\{/.test(text))
        return fault;
    return { ...fault, reason: `${fault.reason}; JSONL is read from a file named \`.jsonl\`` };
}
/** One object a line; the last line may do without its line feed. A blank line is a row that got lost. */
function readJsonLines(text) {
    const cursor = (0,parse_json/* openText */.Uq)(text);
    const notes = (0,parse_json/* passBom */.Yc)(cursor);
    const nodes = [];
    while (cursor.at < text.length && cursor.faults.length === 0) {
        const node = readLine(cursor);
        if (node)
            nodes.push(node);
    }
    const rows = onlyObjects(cursor, nodes);
    return rowsOf(rows, cursor.faults, notes);
}
function readLine(cursor) {
    const { text, at } = cursor;
    const feed = text.indexOf("\n", at);
    cursor.end = feed < 0 ? text.length : feed;
    const node = text.slice(at, cursor.end).trim() === ""
        ? (0,canonical_cursor/* refuse */.TR)(cursor, at, cursor.end, "a blank line is no row; take it out")
        : (0,parse_json/* parseDocument */.Tp)(cursor);
    cursor.at = feed < 0 ? text.length : feed + 1;
    cursor.end = text.length;
    return node;
}
function onlyObjects(cursor, nodes) {
    return nodes.flatMap((node) => {
        if (node.kind === "object")
            return [node];
        (0,canonical_cursor/* refuse */.TR)(cursor, node.start, node.end, "a row must be an object with named fields");
        return [];
    });
}

;// CONCATENATED MODULE: ./packages/hash-verify/canonical/read-content.ts



/** How a file's name says it is written; JSON where it says nothing. */
function formatOf(path) {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    if (extension === "csv")
        return "csv";
    return extension === "jsonl" || extension === "ndjson" ? "jsonl" : "json";
}
/** Without `asked` a file is one JSON document. */
function readContent(text, format, asked) {
    if (asked) {
        const read = readRows(text, format);
        if (!read.ok)
            return read;
        const { rows, notes, root } = read;
        return { ok: true, content: { kind: "rows", rows, asked, ...(root && { root }) }, notes };
    }
    if (format !== "json") {
        const reason = `a ${format} file has rows; name them with \`--fields\` and \`--sort\``;
        return { ok: false, faults: [{ span: { start: 0, end: 0 }, reason }] };
    }
    const parsed = (0,parse_json/* parseJson */.qF)(text);
    if (!parsed.ok)
        return parsed;
    return { ok: true, content: { kind: "document", root: parsed.root }, notes: parsed.notes };
}
function readRows(text, format) {
    switch (format) {
        case "json":
            return readJsonRows(text);
        case "jsonl":
            return readJsonLines(text);
        case "csv":
            return readCsv(text);
    }
}

// EXTERNAL MODULE: ./packages/hash-verify/rules/digest-mismatch.ts
var digest_mismatch = __webpack_require__(3892);
// EXTERNAL MODULE: ./packages/hash-verify/rules/list-note.ts
var list_note = __webpack_require__(372);
// EXTERNAL MODULE: ./packages/hash-verify/checks/outcome.ts
var outcome = __webpack_require__(2929);
// EXTERNAL MODULE: ./packages/hash-verify/checks/problem.ts
var checks_problem = __webpack_require__(4106);
// EXTERNAL MODULE: ./packages/hash-verify/checks/read-list.ts
var read_list = __webpack_require__(2606);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/canonical-outcome.ts






function digestOutcome(answer, file, expectation) {
    const { path } = file.source;
    switch (answer.kind) {
        case "refused":
            return refusedIn(file.source, answer.faults);
        case "digest":
            return { ...(0,outcome/* nothingOf */.pt)(), data: dataOf(path, answer), answer: `${answer.digest}\n` };
        case "verified":
            return { ...(0,outcome/* nothingOf */.pt)(), data: dataOf(path, answer), files: [canonical_outcome_rowOf(file, answer)] };
        case "mismatch":
            return {
                ...(0,outcome/* nothingOf */.pt)(),
                data: dataOf(path, answer),
                files: [canonical_outcome_rowOf(file, answer)],
                problems: [mismatchIn(path, answer, expectation)],
            };
        case "other-form": {
            const { expected, matches, form } = answer;
            const reason = `\`${expected}\` is the digest of the same content in another form (${matches}), and asked for is: ${form}`;
            return { ...(0,outcome/* nothingOf */.pt)({ file: path, reason }), data: dataOf(path, answer) };
        }
    }
}
function refusedIn(source, faults) {
    return (0,outcome/* nothingOf */.pt)(...faults.map((fault) => (0,read_list/* notJudgedAt */.K9)(source, fault)));
}
function noteIn(source, { span, reason }) {
    const data = { file: (0,core/* show */.WU)(source.path), reason };
    return (0,checks_problem/* problemIn */.D)(list_note/* listNote */.B, source, { message: "note", at: { span }, data });
}
/** The JSON report's `canonical`: a digest says nothing without the form it was made over. */
function dataOf(path, { kind: _, ...made }) {
    return { canonical: [{ path, ...made }] };
}
function canonical_outcome_rowOf({ source: { path }, size }, answer) {
    const status = answer.kind === "verified" ? "listed" : "mismatch";
    const { expected, digest: actual } = answer;
    // Not the name of the hash alone: nobody gets this digest from the bytes of the file.
    return { path, status, algorithm: "canonical-sha256", expected, actual, size };
}
/** At the digest that was expected, where it stands in a file. */
function mismatchIn(path, { expected, digest, form }, expectation) {
    const data = { name: (0,core/* showPath */.P8)(path), actual: digest, form, expected };
    const at = expectation?.at;
    if (!at)
        return (0,checks_problem/* problemAbout */.J)(digest_mismatch/* digestMismatch */.H, path, { message: "canonical", data });
    return (0,checks_problem/* problemIn */.D)(digest_mismatch/* digestMismatch */.H, at.source, {
        message: "canonical",
        at: { span: at.span },
        data,
    });
}

;// CONCATENATED MODULE: ./packages/hash-verify/canonical/decode-text.ts
/**
 * RFC 8259 §8.1: JSON between systems is UTF-8. What is not would have to be guessed at, and a guess
 * changes the digest. A byte-order mark stays, so that offsets are those of the file; readers pass it.
 */
function decodeText(bytes) {
    try {
        return { ok: true, text: new TextDecoder("utf-8", STRICT).decode(bytes) };
    }
    catch {
        // The decoder does not say where; the first replaced character does.
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        const start = text.indexOf("\ufffd");
        const reason = isUtf16(bytes) ? "is UTF-16; write it as UTF-8" : "is not UTF-8 here";
        return { ok: false, text, span: { start, end: start + 1 }, reason };
    }
}
const STRICT = { fatal: true, ignoreBOM: true };
function isUtf16([first, second]) {
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

// EXTERNAL MODULE: ./packages/hash-verify/canonical/expected.ts
var expected = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/hash-verify/canonical/json-node.ts
var json_node = __webpack_require__(5243);
;// CONCATENATED MODULE: ./packages/hash-verify/canonical/plain-value.ts
/** The value as `JSON.parse` would give it. */
function plainValue(node) {
    switch (node.kind) {
        case "object":
            return plainObject(node.members);
        case "array":
            return node.items.map(plainValue);
        default:
            return node.value;
    }
}
/** Made from entries, `__proto__` is a key like any other. */
function plainObject(members) {
    return Object.fromEntries(members.map(({ key, value }) => [key, plainValue(value)]));
}

// EXTERNAL MODULE: ./packages/hash-verify/canonical/pointer.ts
var pointer = __webpack_require__(3735);
;// CONCATENATED MODULE: ./packages/hash-verify/canonical/check-schema.ts






/** Enough to see what is wrong with a file. */
const MAX_FAULTS = 100;
/** Each value must meet the schema: the one document, or each row of a file of rows. */
function checkSchema(values, schema, engine) {
    const pinned = (0,expected/* digestOf */.ol)(schema.pinned);
    if (pinned === undefined)
        return unusable("`--schema-sha256` must be 64 hex digits");
    if (schema.sha256 !== pinned)
        return { kind: "changed", pinned };
    const decoded = decodeText(schema.bytes);
    if (!decoded.ok)
        return { kind: "unusable", faults: [decoded] };
    const parsed = (0,parse_json/* parseJson */.qF)(decoded.text);
    if (!parsed.ok)
        return { kind: "unusable", faults: parsed.faults };
    if (parsed.root.kind !== "object")
        return unusable("a schema must be an object");
    const passedOver = keyIn(parsed.root, "__proto__");
    if (passedOver) {
        const reason = "`__proto__` is a name that validators pass over";
        return { kind: "unusable", faults: [{ span: (0,json_node/* spanOf */.ee)(passedOver), reason }] };
    }
    const made = engine(plainObject(parsed.root.members));
    return made.kind === "unusable" ? unusable(made.reason) : checkValues(values, made.validate);
}
function checkValues(values, validate) {
    const faults = [];
    for (const value of values) {
        const answer = validate(plainValue(value));
        if (answer.kind === "unusable")
            return unusable(answer.reason);
        if (answer.kind === "valid")
            continue;
        const found = (0,pointer/* findPointer */.p)(value, answer.pointer);
        faults.push({ span: (0,json_node/* spanOf */.ee)(found.ok ? found.node : value), reason: answer.reason });
        if (faults.length === MAX_FAULTS)
            break;
    }
    return faults.length > 0 ? { kind: "violations", faults } : { kind: "valid" };
}
/** A member with this key, at any depth. */
function keyIn(node, name) {
    const members = node.kind === "object" ? node.members : [];
    const own = members.find(({ key }) => key === name);
    if (own)
        return own;
    for (const child of node.kind === "array" ? node.items : members.map(({ value }) => value)) {
        const found = keyIn(child, name);
        if (found)
            return found;
    }
    return undefined;
}
function unusable(reason) {
    return { kind: "unusable", faults: [{ span: { start: 0, end: 0 }, reason }] };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./packages/hash-verify/canonical/schema-engine.ts



const DRAFT_07 = /^http:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_2020 = /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;
/**
 * Strict: a keyword that the validator does not know would check nothing without a word. Formats are
 * off because drafts and validators differ on what they assert. The first violation is enough. What is
 * referred to is compiled once: put in place of each `$ref`, a megabyte would become gigabytes of code. The
 * optimizer is off: it goes over nested code again and again, five seconds for two thousand properties.
 */
const OPTIONS = {
    strictSchema: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    validateFormats: false,
    ownProperties: true,
    allErrors: false,
    inlineRefs: false,
    code: { optimize: false },
    logger: false,
};
/** JSON Schema 2020-12 (also where a schema does not say) and draft-07. */
const ajvEngine = (schema) => {
    const ajv = createAjv(schema.$schema);
    if (!ajv)
        return schema_engine_unusable("`$schema` must be that of draft 2020-12 or draft-07");
    // Without `$async` the answer is a boolean; a promise would be true whatever comes of it.
    if (schema.$async !== undefined)
        return schema_engine_unusable("`$async` schemas are not supported");
    try {
        const compiled = ajv.compile(schema);
        return { kind: "validator", validate: (value) => answerOf(compiled, value) };
    }
    catch (error) {
        // A `$ref` that leads out, a pattern that is none, a keyword nobody knows.
        return schema_engine_unusable(reasonOf(error));
    }
};
function answerOf(compiled, value) {
    try {
        if (compiled(value))
            return { kind: "valid" };
        const [error] = compiled.errors ?? [];
        return { kind: "violation", pointer: error?.instancePath ?? "", reason: describe(error) };
    }
    catch (error) {
        // A `$ref` in a circle.
        return schema_engine_unusable(reasonOf(error));
    }
}
function describe(error) {
    const name = error?.params.additionalProperty ?? error?.params.unevaluatedProperty;
    return `${error?.message}${name === undefined ? "" : `: ${(0,core/* show */.WU)(name)}`} (${error?.schemaPath})`;
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function createAjv(dialect) {
    if (dialect === undefined)
        return withOwnKeywords(new _2020.Ajv2020(OPTIONS));
    if (typeof dialect !== "string")
        return undefined;
    if (DRAFT_2020.test(dialect))
        return withOwnKeywords(new _2020.Ajv2020(OPTIONS));
    return DRAFT_07.test(dialect) ? withOwnKeywords(new ajv.Ajv(OPTIONS)) : undefined;
}
// ajv's own compares each item with each other one, and is led astray by a key named `constructor`.
function withOwnKeywords(ajv) {
    return ajv.removeKeyword("uniqueItems").addKeyword({
        keyword: "uniqueItems",
        type: "array",
        schemaType: "boolean",
        error: { message: "must NOT have duplicate items" },
        validate: (isAsked, items) => !isAsked || new Set(items.map(stableText)).size === items.length,
    });
}
/** The same text for the same value, whatever the order of its keys. */
function stableText(value) {
    if (Array.isArray(value))
        return `[${value.map(stableText).join(",")}]`;
    if (!(0,core/* isObject */.Gv)(value))
        return JSON.stringify(value);
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${stableText(item)}`).join(",")}}`;
}
function schema_engine_unusable(reason) {
    return { kind: "unusable", reason };
}

// EXTERNAL MODULE: ./packages/hash-verify/rules/schema-violation.ts
var schema_violation = __webpack_require__(3486);
// EXTERNAL MODULE: ./packages/hash-verify/checks/world.ts
var checks_world = __webpack_require__(3025);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/canonical-schema.ts










/** It becomes code: what is longer is no schema that a person reviewed. */
const MAX_SCHEMA = 2 ** 20;
/**
 * A pattern may backtrack and a `$ref` may branch for longer than anyone waits, on a document that was
 * made for it. Which ones cannot is not decidable by a look at the schema, and another engine for
 * patterns would leave the rest; so the whole of it has a time, a hundred times what honest files take.
 */
const SCHEMA_MILLISECONDS = 20_000;
/** Each value against the schema that a check pins; whether it is the pinned one is judged without any. */
async function judgeSchema({ schema: path, "schema-sha256": pinned }, { source, values }, world) {
    if (path === undefined || pinned === undefined)
        return (0,outcome/* nothingOf */.pt)();
    const read = await (0,checks_world/* readNamed */.Mk)(world, path, MAX_SCHEMA);
    if (!read.ok)
        return (0,outcome/* nothingOf */.pt)(read.notJudged);
    const { bytes } = read;
    const { host } = world;
    const sha256 = host.sha256(bytes);
    const checked = host.runWithin(SCHEMA_MILLISECONDS, () => checkSchema(values, { bytes, sha256, pinned }, ajvEngine));
    if (!checked)
        return (0,outcome/* nothingOf */.pt)({ file: read.path, reason: TOO_SLOW });
    const schema = (0,core/* createSource */.gV)(read.path, decodeText(bytes).text);
    return outcomeOf(checked.value, { source, schema, sha256 });
}
const TOO_SLOW = `takes more than ${SCHEMA_MILLISECONDS / 1_000} s to check; look for patterns that backtrack`;
function outcomeOf(verdict, { source, schema, sha256 }) {
    switch (verdict.kind) {
        case "valid":
            return (0,outcome/* nothingOf */.pt)();
        case "unusable":
            return (0,outcome/* nothingOf */.pt)(...verdict.faults.map((fault) => (0,read_list/* notJudgedAt */.K9)(schema, fault)));
        case "changed": {
            const data = { name: (0,core/* show */.WU)(schema.path), actual: sha256, expected: verdict.pinned };
            const problem = (0,checks_problem/* problemAbout */.J)(digest_mismatch/* digestMismatch */.H, schema.path, { message: "schema", data });
            return { ...(0,outcome/* nothingOf */.pt)(), problems: [problem] };
        }
        case "violations": {
            const names = { name: (0,core/* show */.WU)(source.path), schema: (0,core/* show */.WU)(schema.path) };
            const problems = verdict.faults.map(({ span, reason }) => (0,checks_problem/* problemIn */.D)(schema_violation/* schemaViolation */.H, source, {
                message: "violation",
                at: { span },
                data: { ...names, reason },
            }));
            return { ...(0,outcome/* nothingOf */.pt)(), problems };
        }
    }
}

;// CONCATENATED MODULE: ./packages/hash-verify/checks/read-text.ts



/**
 * A text and all that is read out of it stand in memory together: three times the file where values are
 * long, twenty times where they are a few characters each. Measured: 4 MiB of those take 80 MB beside the
 * program itself, 52 MiB one GB.
 */
const MAX_FILE = 2 ** 26;
/** A whole file in UTF-8 that a check names. */
async function readText(world, path) {
    const read = await (0,checks_world/* readNamed */.Mk)(world, path, MAX_FILE);
    if (!read.ok)
        return read;
    const decoded = decodeText(read.bytes);
    const source = (0,core/* createSource */.gV)(read.path, decoded.text);
    if (decoded.ok)
        return { ok: true, source, size: read.bytes.length };
    const at = source.lines.position(decoded.span.start);
    return { ok: false, notJudged: { file: read.path, at, reason: decoded.reason } };
}

;// CONCATENATED MODULE: ./packages/hash-verify/checks/expectation.ts



async function readExpectation(written, world) {
    if (written === undefined)
        return { expectation: undefined, unread: [] };
    const expect = (0,expected/* parseExpect */.t2)(written);
    switch (expect.kind) {
        case "digest":
            return { expectation: { digest: expect.digest }, unread: [] };
        case "fault":
            return { expectation: undefined, unread: [{ reason: expect.reason }] };
        case "reference":
            return readReference(expect, world);
    }
}
async function readReference({ path, pointer }, world) {
    const file = await readText(world, path);
    if (!file.ok)
        return { expectation: undefined, unread: [file.notJudged] };
    const { source } = file;
    const read = (0,expected/* readExpected */.vX)(source.text, pointer);
    if (read.ok) {
        const { digest, span } = read;
        return { expectation: { digest, at: { source, span } }, unread: [] };
    }
    const unread = read.faults.map((fault) => (0,read_list/* notJudgedAt */.K9)(source, fault));
    return { expectation: undefined, unread };
}

;// CONCATENATED MODULE: ./packages/hash-verify/checks/canonical.ts
/** `canonical`: what a JSON, JSONL or CSV file says has the digest that is expected, whatever its layout. */








async function observeCanonical(check, world) {
    const { expectation, unread } = await readExpectation(check.expect, world);
    const outcomes = [(0,outcome/* nothingOf */.pt)(...unread), ...(await judgeFile(check, expectation, world))];
    if (world.confined && check.expect === undefined && check.schema === undefined) {
        outcomes.push((0,outcome/* nothingOf */.pt)({ file: check.file, reason: "nothing to verify; give `expect`" }));
    }
    return () => (0,outcome/* joinOutcomes */.m4)(outcomes);
}
async function judgeFile(check, expectation, world) {
    const file = await readText(world, check.file);
    if (!file.ok) {
        const none = { source: (0,core/* createSource */.gV)(check.file, ""), values: [] };
        return [(0,outcome/* nothingOf */.pt)(file.notJudged), await judgeSchema(check, none, world)];
    }
    const { source } = file;
    const read = readContent(source.text, formatOf(source.path), rowsAsked(check));
    const values = read.ok ? valuesOf(read.content) : [];
    return [
        judgeContent(read, { file, expectation, sha256: world.host.sha256 }),
        await judgeSchema(check, { source, values }, world),
    ];
}
function judgeContent(read, { file, expectation, sha256 }) {
    if (!read.ok)
        return refusedIn(file.source, read.faults);
    const answer = judgeCanonical(read.content, expectation?.digest, sha256);
    const notes = read.notes.map((note) => noteIn(file.source, note));
    return (0,outcome/* joinOutcomes */.m4)([
        { ...(0,outcome/* nothingOf */.pt)(), problems: notes },
        digestOutcome(answer, file, expectation),
    ]);
}
function rowsAsked({ fields, sort, row, ascii }) {
    if (!fields || !sort)
        return undefined;
    return { fields, sort, row: row ?? "array", ascii: ascii ?? false };
}
/** What a schema is about: a JSON document as a whole; a line of JSONL and a record of CSV by itself. */
function valuesOf(content) {
    if (content.kind === "document")
        return [content.root];
    return content.root ? [content.root] : content.rows;
}


/***/ })

};
