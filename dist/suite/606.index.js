export const id = 606;
export const ids = [606];
export const modules = {

/***/ 4106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ problemIn),
/* harmony export */   J: () => (/* binding */ problemAbout)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);

/** A problem in its words: `at` is its place in `source`, the list or the document. */
function problemIn(rule, source, { message, at, data = {}, severity }) {
    return {
        rule,
        message: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .renderMessage */ .e4)(rule.messages[message] ?? "", data),
        data,
        severity: severity ?? rule.severity,
        anchor: {},
        at: { source, place: at },
        related: [],
    };
}
/** A problem of something that stands in no list; `identity` is what it is about. */
function problemAbout(rule, identity, { message, data = {} }) {
    return {
        rule,
        message: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .renderMessage */ .e4)(rule.messages[message] ?? "", data),
        data,
        severity: rule.severity,
        anchor: {},
        related: [],
        identity,
    };
}


/***/ }),

/***/ 2606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ notJudgedAt),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   lX: () => (/* binding */ nameBelow),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   sE: () => (/* binding */ readNamedList),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _manifest_read_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9229);
/* harmony import */ var _rules_list_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(372);
/* harmony import */ var _sums_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4167);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4106);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3025);






/** Reads a list in whatever dialect it is written, JSON included. */
async function readList({ place, name, seenAs }, flags) {
    const opened = await readSource(place, name, { encoding: flags.encoding });
    if (!opened.ok)
        return opened;
    const read = readText(opened.source.text, seenAs, flags);
    return { ...opened, read: { ...read, notes: [...opened.notes, ...read.notes] } };
}
/** Reads a list that a check names by its path; `over` is the folder in which its names start. */
async function readNamedList(world, path, { flags, over }) {
    const place = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openNamed */ .S3)(world, path);
    if (!place.ok)
        return place;
    // A side-car speaks of the file beside it, wherever below that folder the two lie.
    const seenAs = (over && nameBelow(over, place.folder.real + place.name)) ?? place.name;
    const list = await readList({ place, name: place.name, seenAs }, flags);
    if (!list.ok)
        return list;
    // Without its bytes, which are as long again as its text.
    const { source, real, read } = list;
    return { ok: true, place, list: { source, real, read } };
}
/** What a file is called in a folder that it lies in, however deep. */
function nameBelow({ folder }, real) {
    return real.startsWith(folder.real) ? real.slice(folder.real.length) : undefined;
}
/** A text of a list, and what is worth saying of how it is encoded. */
async function readSource(place, name, options = {}) {
    const { encoding, limit = _sums_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LIST */ .a3 } = options;
    const file = await (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .readIn */ .Wx)(place, name, limit);
    if (!file.ok)
        return file;
    const { bytes, path } = file;
    const decoded = (0,_sums_index_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeList */ .VX)(bytes, encoding);
    if (decoded.kind === "fault") {
        return { ok: false, notJudged: { file: path, reason: decoded.reason } };
    }
    const { text, note } = decoded;
    const notes = note === undefined ? [] : [{ span: { start: 0, end: 0 }, reason: note }];
    const real = place.folder.real + name;
    return { ok: true, source: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .createSource */ .gV)(path, text), real, bytes, notes };
}
const JSON_START = /^[\ufeff \t\r\n]*[{[]/;
function readText(text, seenAs, flags) {
    const { dialect, algorithm } = flags;
    if (!dialect && JSON_START.test(text.slice(0, 4096))) {
        const manifest = (0,_manifest_read_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(text);
        // Its own reader asks for more: a version, and nothing in it that is no file.
        if (manifest.dialect !== "github-artifacts")
            return manifest;
    }
    return (0,_sums_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readSums */ .Px)(text, {
        name: seenAs,
        ...(dialect && { dialect }),
        ...(algorithm && { algorithm }),
    });
}
function faultsOf({ source, read }) {
    return read.faults.map((fault) => notJudgedAt(source, fault));
}
function notJudgedAt(source, { span, reason }) {
    return { file: source.path, at: source.lines.position(span.start), reason };
}
function notesOf({ source, read }) {
    return read.notes.map(({ span, reason }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemIn */ .D)(_rules_list_note_js__WEBPACK_IMPORTED_MODULE_2__/* .listNote */ .B, source, {
        message: "note",
        at: { span },
        data: { file: source.path, reason },
    }));
}


/***/ }),

/***/ 3025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   QL: () => (/* binding */ openPlace),
/* harmony export */   S3: () => (/* binding */ openNamed),
/* harmony export */   Wx: () => (/* binding */ readIn)
/* harmony export */ });
const DRIVE = /^[A-Za-z]:/;
function openPlace(world, path) {
    const { host, root, confined } = world;
    const plain = fromRoot(world, path);
    if (confined && leadsOutside(plain))
        return refuse(path, OUTSIDE);
    const opened = host.openFolder(isAbsolute(plain) ? plain : `${root}/${plain}`, confined ? root : undefined);
    switch (opened.kind) {
        case "folder":
            return { ok: true, folder: opened.folder, prefix: prefixOf(plain) };
        case "missing":
            return { ...refuse(path, "no such folder"), isMissing: true };
        case "unreadable":
            return refuse(path, opened.reason);
    }
}
/** A file by its folder: whatever leads there is the caller's word, the file itself no link. */
function openNamed(world, path) {
    const plain = fromRoot(world, path);
    const cut = plain.lastIndexOf("/");
    const name = plain.slice(cut + 1);
    if (world.confined && leadsOutside(plain))
        return refuse(path, OUTSIDE);
    if (name === "" || name === "." || name === "..")
        return refuse(path, "names no file");
    const opened = openPlace(world, cut < 0 ? "." : plain.slice(0, cut) || "/");
    if (!opened.ok)
        return opened.isMissing ? missing(path) : refuse(path, opened.notJudged.reason);
    return { ...opened, name, path: plain };
}
/** The whole of a file that a check names. */
async function readNamed(world, path, limit) {
    const named = openNamed(world, path);
    if (!named.ok)
        return named;
    return readIn(named, named.name, limit);
}
/** The whole of a file below a place. */
async function readIn(place, name, limit) {
    const path = place.prefix + name;
    const read = await place.folder.read(name, limit);
    switch (read.kind) {
        case "bytes":
            return { ok: true, bytes: read.bytes, path };
        case "missing":
            return missing(path);
        case "too-large":
            return refuse(path, `${read.size} bytes; more than ${limit} are not read`);
        default:
            return refuse(path, read.reason);
    }
}
const OUTSIDE = "leads outside the repository; the config may only name what lies in it";
function refuse(file, reason) {
    return { ok: false, notJudged: { file, reason } };
}
function missing(file) {
    return { ...refuse(file, "no such file"), isMissing: true };
}
/** One way to write what lies below the root, so that a list is known for one of the folder's own files. */
function fromRoot({ root, confined }, path) {
    if (confined)
        return plainPath(path);
    // Only Windows has such a root, and parts folders by the backslash as well.
    const [base, plain] = DRIVE.test(root)
        ? [root.replaceAll("\\", "/"), plainPath(path.replaceAll("\\", "/"))]
        : [root, plainPath(path)];
    if (plain === base)
        return ".";
    return plain.startsWith(`${base}/`) ? plain.slice(base.length + 1) : plain;
}
/** `./dist//a/` as `dist/a`; what an absolute path starts with stays. */
function plainPath(path) {
    const parts = path
        .split("/")
        .filter((part, index) => part !== "." && (part !== "" || index === 0));
    return parts.join("/") || (path.startsWith("/") ? "/" : ".");
}
function prefixOf(plain) {
    return plain === "." ? "" : plain === "/" ? plain : `${plain}/`;
}
function isAbsolute(path) {
    return path.startsWith("/") || DRIVE.test(path);
}
function leadsOutside(path) {
    return isAbsolute(path) || path.includes("\\") || path.split("/").includes("..");
}


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jg: () => (/* binding */ algorithmNamed),
/* harmony export */   k5: () => (/* binding */ readPrefixed),
/* harmony export */   sk: () => (/* binding */ readHex)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);

const HEX = /^[0-9a-fA-F]+$/;
/** Without its separators, as SPDX, CycloneDX, in-toto and OpenSSL each set them in their own places. */
const NAMES = new Map([
    ["md5", "md5"],
    ["sha1", "sha1"],
    ["sha224", "sha224"],
    ["sha256", "sha256"],
    ["sha384", "sha384"],
    ["sha512", "sha512"],
    ["sha512256", "sha512-256"],
    ["sha3256", "sha3-256"],
    ["sha3384", "sha3-384"],
    ["sha3512", "sha3-512"],
    ["blake2b", "blake2b512"],
    ["blake2b512", "blake2b512"],
    ["blake2s", "blake2s256"],
    ["blake2s256", "blake2s256"],
]);
/** The algorithm that a list names; undefined for one that we do not compute. */
function algorithmNamed(written) {
    return NAMES.get(written.toLowerCase().replace(/[-_/]/g, ""));
}
/** Hex of an algorithm's length. */
function readHex(algorithm, written) {
    const length = (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .hexLength */ .E6)(algorithm);
    if (HEX.test(written) && written.length === length) {
        return { ok: true, algorithm, digest: written.toLowerCase() };
    }
    return fail(`a ${algorithm} digest has ${length} hex digits; got ${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(written)}`);
}
/** `sha256:<hex>`, or bare hex whose length tells the algorithm. */
function readPrefixed(written) {
    const colon = written.indexOf(":");
    if (colon < 0) {
        const algorithm = (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOfLength */ .TI)(written.length);
        return algorithm ? readHex(algorithm, written) : fail(`${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(written)} is no digest in hex`);
    }
    const algorithm = algorithmNamed(written.slice(0, colon));
    if (algorithm)
        return readHex(algorithm, written.slice(colon + 1));
    return fail(`${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(written.slice(0, colon))} is no hash that we compute`);
}
function fail(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ listDigests),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Xw: () => (/* binding */ listByPath),
/* harmony export */   pn: () => (/* binding */ listEntry),
/* harmony export */   tH: () => (/* binding */ hasDigest)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _canonical_json_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5243);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7454);
/* harmony import */ var _stated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1166);




const NAME_KEYS = ["path", "name", "file", "filename"];
const SIZE_KEYS = ["size", "bytes", "length"];
/** One digest with or without its algorithm, or a set of them. */
const DIGEST_KEYS = ["digest", "checksum", "hash", "digests", "checksums", "hashes"];
/** An entry of no particular dialect: a name, digests in any of their spellings, perhaps a size. */
function listEntry(sheet, node) {
    const name = nameOf(sheet, node);
    if (name)
        listDigests(sheet, { node, name: name.value, digests: digestsOf(sheet, node) });
}
/** The file that an entry is about. */
function nameOf(sheet, node, keys = NAME_KEYS) {
    const found = firstOf(node, keys);
    if (found?.kind === "string" && found.value !== "")
        return found;
    return (0,_sheet_js__WEBPACK_IMPORTED_MODULE_1__/* .addFault */ .ym)(sheet, found ?? node, `an entry needs its file's name under \`${keys[0]}\``);
}
/** Each digest of one file, with the size that stands beside it. */
function listDigests(sheet, entry) {
    const size = sizeOf(sheet, entry.node);
    for (const { algorithm, digest, start, end } of entry.digests) {
        const span = { start, end };
        sheet.listed.push({
            name: entry.name,
            algorithm,
            digest,
            ...(size !== undefined && { size }),
            span,
        });
    }
}
/** `{path: hex}`, and `{path: {sha256, size}}`. */
function listByPath(sheet, members) {
    for (const { start, end, key, value } of members) {
        if (key === "")
            (0,_sheet_js__WEBPACK_IMPORTED_MODULE_1__/* .addFault */ .ym)(sheet, { start, end }, "a file needs a name");
        const digests = value.kind === "object" ? digestsOf(sheet, value) : (0,_stated_js__WEBPACK_IMPORTED_MODULE_2__/* .digestsUnder */ ._O)(sheet, value);
        listDigests(sheet, { node: value, name: key, digests });
    }
}
/** Whether an entry states any digest at all, well-formed or not. */
function hasDigest(node) {
    const keyed = firstOf(node, DIGEST_KEYS) ?? (0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(node, "integrity");
    return keyed !== undefined || (0,_stated_js__WEBPACK_IMPORTED_MODULE_2__/* .statedUnderNames */ .eQ)(node).length > 0;
}
function digestsOf(sheet, node) {
    const named = (0,_stated_js__WEBPACK_IMPORTED_MODULE_2__/* .statedUnderNames */ .eQ)(node);
    const keyed = DIGEST_KEYS.flatMap((key) => (0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(node, key) ?? []);
    const integrity = (0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(node, "integrity");
    return [
        ...(named.length > 0 || !hasDigest(node) ? (0,_stated_js__WEBPACK_IMPORTED_MODULE_2__/* .digestsAmong */ .I0)(sheet, node, named) : []),
        ...keyed.flatMap((value) => (0,_stated_js__WEBPACK_IMPORTED_MODULE_2__/* .digestsUnder */ ._O)(sheet, value)),
        ...(integrity ? (0,_stated_js__WEBPACK_IMPORTED_MODULE_2__/* .digestsInSri */ .pR)(sheet, integrity) : []),
    ];
}
function sizeOf(sheet, node) {
    const found = firstOf(node, SIZE_KEYS);
    if (!found)
        return undefined;
    if (found.kind === "number" && found.value >= 0 && Number.isSafeInteger(found.value)) {
        return found.value;
    }
    const got = found.kind === "number" || found.kind === "string" ? (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(found.value) : found.kind;
    return (0,_sheet_js__WEBPACK_IMPORTED_MODULE_1__/* .addFault */ .ym)(sheet, found, `a size must be a whole number of bytes; got ${got}`);
}
function firstOf(node, keys) {
    for (const key of keys) {
        const value = (0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(node, key);
        if (value)
            return value;
    }
    return undefined;
}


/***/ }),

/***/ 6004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ readDescriptors),
/* harmony export */   Ei: () => (/* binding */ readOci),
/* harmony export */   Gh: () => (/* binding */ checkOciLayout)
/* harmony export */ });
/* harmony import */ var _canonical_json_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5243);
/* harmony import */ var _canonical_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4114);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9693);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9049);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7454);
/* harmony import */ var _stated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1166);
/** OCI descriptors: what an index or an image manifest refers to lies in a layout under its digest. */






const NESTED = /^application\/vnd\.(?:oci\.image\.(?:index|manifest)\.v1|docker\.distribution\.manifest(?:\.list)?\.v2)\+json$/;
// image-spec descriptor.md registers both, in lower case only.
const DIGEST = /^sha(?:256|512):[0-9a-f]+$/;
const LAYOUT_VERSION = "1.0.0";
/** An `index.json`, or a manifest below `blobs/`. */
function readOci(text) {
    const parsed = (0,_canonical_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    const sheet = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .createSheet */ ._k)();
    if (!parsed.ok)
        return { dialect: "oci", ...sheet, faults: parsed.faults, nested: [] };
    const nested = readDescriptors(sheet, parsed.root);
    return { ...(0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .finish */ .O9)("oci", sheet), nested };
}
/** The file `oci-layout`, without which a folder is none. */
function checkOciLayout(text) {
    const parsed = (0,_canonical_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    if (!parsed.ok)
        return parsed.faults;
    if ((0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(parsed.root, "imageLayoutVersion") === LAYOUT_VERSION)
        return [];
    const reason = `\`imageLayoutVersion\` must be \`${LAYOUT_VERSION}\``;
    return [{ span: { start: parsed.root.start, end: parsed.root.end }, reason }];
}
/** Lists each blob referred to, with its size; gives the names of those that refer to further ones. */
function readDescriptors(sheet, root) {
    const config = (0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(root, "config");
    const blobs = [
        ...(0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsAt */ .Ct)(root, "manifests"),
        ...(config ? [config] : []),
        ...(0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsAt */ .Ct)(root, "layers"),
    ];
    const subject = (0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(root, "subject");
    if (subject)
        (0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .addNote */ .gp)(sheet, subject, "refers to an image that need not lie in this layout");
    return blobs.flatMap((node) => readDescriptor(sheet, node) ?? []);
}
function readDescriptor(sheet, node) {
    const stated = (0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(node, "digest");
    if (!stated)
        return (0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .addFault */ .ym)(sheet, node, "a descriptor needs its `digest`");
    const digest = (0,_stated_js__WEBPACK_IMPORTED_MODULE_4__/* .digestIn */ .s)(sheet, stated, (text) => DIGEST.test(text)
        ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .readPrefixed */ .k5)(text)
        : { ok: false, reason: "must be `sha256:` or `sha512:` and lower-case hex" });
    const mediaType = (0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(node, "mediaType");
    if (mediaType === undefined)
        (0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .addFault */ .ym)(sheet, node, "a descriptor needs its `mediaType`");
    if (!(0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(node, "size"))
        (0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .addFault */ .ym)(sheet, node, "a descriptor needs its `size`");
    if (!digest)
        return undefined;
    if ((0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsAt */ .Ct)(node, "urls").length > 0)
        (0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .addNote */ .gp)(sheet, node, "may have to be fetched from elsewhere");
    const name = `blobs/${digest.algorithm}/${digest.digest}`;
    (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .listDigests */ .SL)(sheet, { node, name, digests: [digest] });
    return mediaType !== undefined && NESTED.test(mediaType) ? name : undefined;
}


/***/ }),

/***/ 9229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./packages/hash-verify/canonical/json-node.ts
var json_node = __webpack_require__(5243);
// EXTERNAL MODULE: ./packages/hash-verify/canonical/parse-json.ts + 1 modules
var parse_json = __webpack_require__(4114);
// EXTERNAL MODULE: ./packages/hash-verify/manifest/entry.ts
var manifest_entry = __webpack_require__(9049);
// EXTERNAL MODULE: ./packages/hash-verify/manifest/sheet.ts
var manifest_sheet = __webpack_require__(7454);
// EXTERNAL MODULE: ./packages/hash-verify/manifest/stated.ts + 1 modules
var manifest_stated = __webpack_require__(1166);
;// CONCATENATED MODULE: ./packages/hash-verify/manifest/cyclonedx.ts




/**
 * CycloneDX: only components of type `file` are files by their path. The hash of a package is that of
 * the archive it was distributed in, which is not what lies here.
 */
function readCycloneDx(sheet, root) {
    const main = (0,json_node/* valueAt */.fK)((0,json_node/* valueAt */.fK)(root, "metadata"), "component");
    const components = [...(main ? [main] : []), ...(0,json_node/* itemsAt */.Ct)(root, "components")];
    let archives = 0;
    // An array's iteration also meets what is added on the way.
    for (const component of components) {
        for (const part of (0,json_node/* itemsAt */.Ct)(component, "components"))
            components.push(part);
        if ((0,json_node/* textAt */.$6)(component, "type") === "file")
            readFile(sheet, component);
        else if ((0,json_node/* itemsAt */.Ct)(component, "hashes").length > 0)
            archives++;
    }
    if (archives > 0) {
        const reason = `${archives} hashed components are no files; their hashes are those of archives`;
        (0,manifest_sheet/* addNote */.gp)(sheet, { start: root.start, end: root.start + 1 }, reason);
    }
}
function readFile(sheet, node) {
    const name = (0,manifest_entry/* nameOf */.Vb)(sheet, node);
    if (!name)
        return;
    const digests = (0,manifest_stated/* digestsAmong */.I0)(sheet, node, (0,manifest_stated/* statedInList */.vx)((0,json_node/* itemsAt */.Ct)(node, "hashes"), manifest_stated/* CYCLONEDX */.OH));
    (0,manifest_entry/* listDigests */.SL)(sheet, { node, name: name.value, digests });
}

// EXTERNAL MODULE: ./packages/hash-verify/manifest/digest.ts
var manifest_digest = __webpack_require__(9693);
;// CONCATENATED MODULE: ./packages/hash-verify/manifest/in-toto.ts





const UPPER = /[A-F]/;
/** An in-toto statement's subjects, or those that GitHub hands to later steps (`GITHUB_ARTIFACTS_LIST`). */
function readSubjects(sheet, subjects) {
    for (const node of subjects) {
        if ((0,json_node/* textAt */.$6)(node, "kind") === "oci") {
            (0,manifest_sheet/* addNote */.gp)(sheet, node, "is an image, not a file");
            continue;
        }
        const name = (0,manifest_entry/* nameOf */.Vb)(sheet, node);
        const set = (0,json_node/* valueAt */.fK)(node, "digest");
        if (!name)
            continue;
        if (!set) {
            (0,manifest_sheet/* addFault */.ym)(sheet, node, "a subject needs its digests under `digest`");
            continue;
        }
        // GitHub's list has one text where in-toto has a set.
        const digests = set.kind === "object" ? readDigestSet(sheet, set) : (0,manifest_stated/* digestsUnder */._O)(sheet, set);
        (0,manifest_entry/* listDigests */.SL)(sheet, { node, name: name.value, digests });
    }
}
/**
 * in-toto's DigestSet: names that we do not know (`gitCommit`, `dirHash` …) are no digests of a file
 * and are passed over, but a set of nothing else identifies no file.
 */
function readDigestSet(sheet, set) {
    const before = sheet.faults.length;
    const digests = set.members.flatMap(({ key, value }) => {
        const algorithm = (0,manifest_digest/* algorithmNamed */.jg)(key);
        return algorithm ? (readLower(sheet, algorithm, value) ?? []) : [];
    });
    if (digests.length === 0 && sheet.faults.length === before) {
        (0,manifest_sheet/* addFault */.ym)(sheet, set, "holds no digest of a file that we compute");
    }
    return digests;
}
function readLower(sheet, algorithm, value) {
    return (0,manifest_stated/* digestIn */.s)(sheet, value, (text) => UPPER.test(text)
        ? { ok: false, reason: "a digest set holds lower-case hex" }
        : (0,manifest_digest/* readHex */.sk)(algorithm, text));
}

// EXTERNAL MODULE: ./packages/hash-verify/manifest/oci.ts
var oci = __webpack_require__(6004);
// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
;// CONCATENATED MODULE: ./packages/hash-verify/manifest/images.ts



const PREFIX = /^sha(?:256|512):/;
/** Images are no files here; still, one without a digest to be pulled by is not what a manifest may say. */
function checkImages(sheet, node) {
    if (node.kind === "array")
        for (const item of node.items)
            checkImage(sheet, item);
    else
        checkImage(sheet, node);
}
function checkImage(sheet, node) {
    if (node.kind === "literal" && node.value === null)
        return;
    const stated = node.kind === "object" ? (0,json_node/* valueAt */.fK)(node, "digest") : node;
    if (stated?.kind === "string") {
        const digest = stated.value.slice(stated.value.lastIndexOf("@") + 1);
        if (PREFIX.test(digest) && (0,manifest_digest/* readPrefixed */.k5)(digest).ok)
            return;
    }
    (0,manifest_sheet/* addFault */.ym)(sheet, stated ?? node, "an image needs its digest, `sha256:` and 64 hex digits");
}

;// CONCATENATED MODULE: ./packages/hash-verify/manifest/release.ts
/** A release manifest: lists of files, SBOMs and images, and which file is said to have which SBOM. */






const FILE_LISTS = ["binaries", "artifacts", "files", "archives", "assets", "packages"];
const SUBJECT_KEYS = ["of", "for", "artifact", "subject"];
/** Keys of `checksums` that name the checksums file rather than a file in it. */
const CHECKSUMS_KEYS = ["file", "name", "path", "algorithm"];
/** Whether a document has a member that we read files from. */
function isRelease(root) {
    return [...FILE_LISTS, "sboms"].some((key) => (0,json_node/* valueAt */.fK)(root, key) !== undefined);
}
/** Lists the files and gives the SBOMs. Build metadata and provenance are not about files. */
function readReleaseMembers(sheet, root) {
    const sboms = [];
    for (const { key, value } of root.kind === "object" ? root.members : []) {
        if (key === "sboms")
            for (const node of listIn(sheet, value, sboms))
                readSbom(sheet, node, sboms);
        else if (key === "sbom")
            for (const node of oneOrMore(value))
                readSbom(sheet, node, sboms);
        else if (key === "image" || key === "images")
            checkImages(sheet, value);
        else if (key === "checksums")
            readChecksums(sheet, value);
        else if (FILE_LISTS.some((known) => known === key)) {
            for (const node of listIn(sheet, value, sboms))
                release_readFile(sheet, node, sboms);
        }
        else if (value.kind === "array" && value.items.some(manifest_entry/* hasDigest */.tH)) {
            (0,manifest_sheet/* addFault */.ym)(sheet, value, `${(0,core/* show */.WU)(key)} holds digests, and is no list of files that we know`);
        }
        else if (value.kind === "object" && value.members.some((member) => (0,manifest_entry/* hasDigest */.tH)(member.value))) {
            // Provenance and build metadata name digests so, and not of files that lie there.
            (0,manifest_sheet/* addNote */.gp)(sheet, value, `${(0,core/* show */.WU)(key)} holds digests that are not looked at: it is no list of files that we know`);
        }
    }
    return sboms;
}
function listIn(sheet, node, sboms) {
    if (node.kind === "array")
        return node.items;
    if (node.kind === "object")
        readFilesByPath(sheet, node.members, sboms);
    else if (!isNull(node))
        (0,manifest_sheet/* addFault */.ym)(sheet, node, "must be a list of files");
    return [];
}
/** A file, and the SBOMs that are said to be of it. */
function release_readFile(sheet, node, sboms) {
    (0,manifest_entry/* listEntry */.pn)(sheet, node);
    const owner = (0,json_node/* textAt */.$6)(node, "path") ?? (0,json_node/* textAt */.$6)(node, "name");
    for (const sbom of sbomsBeside(node))
        readSbom(sheet, sbom, sboms, owner);
}
function readFilesByPath(sheet, members, sboms) {
    (0,manifest_entry/* listByPath */.Xw)(sheet, members);
    for (const { key, value } of members)
        for (const sbom of sbomsBeside(value))
            readSbom(sheet, sbom, sboms, key);
}
function sbomsBeside(node) {
    return ["sbom", "sboms"].flatMap((key) => (0,json_node/* valueAt */.fK)(node, key) ?? []).flatMap(oneOrMore);
}
function oneOrMore(node) {
    return node.kind === "array" ? node.items : [node];
}
/** A name alone says that there is an SBOM; its digest then stands in SHA256SUMS. */
function readSbom(sheet, node, sboms, owner) {
    if (isNull(node) || (node.kind === "literal" && node.value === false))
        return;
    const name = node.kind === "string" ? node : (0,manifest_entry/* nameOf */.Vb)(sheet, node);
    if (!name)
        return;
    const subject = SUBJECT_KEYS.map((key) => (0,json_node/* textAt */.$6)(node, key)).find((text) => text !== undefined);
    const of = owner ?? subject;
    sboms.push({ name: name.value, ...(of !== undefined && { of }), span: (0,json_node/* spanOf */.ee)(name) });
    if ((0,manifest_entry/* hasDigest */.tH)(node))
        (0,manifest_entry/* listEntry */.pn)(sheet, node);
}
/** The checksums file by its name, or checksums by their files' names. */
function readChecksums(sheet, node) {
    if (node.kind === "string" || isNull(node))
        return;
    if (node.kind === "array")
        for (const item of node.items)
            (0,manifest_entry/* listEntry */.pn)(sheet, item);
    else if (node.kind === "object") {
        const isFile = (key) => (0,manifest_digest/* algorithmNamed */.jg)(key) === undefined && !CHECKSUMS_KEYS.some((known) => known === key);
        (0,manifest_entry/* listByPath */.Xw)(sheet, node.members.filter(({ key }) => isFile(key)));
    }
    else
        (0,manifest_sheet/* addFault */.ym)(sheet, node, "`checksums` must name a file or list digests");
}
function isNull(node) {
    return node.kind === "literal" && node.value === null;
}

;// CONCATENATED MODULE: ./packages/hash-verify/manifest/spdx.ts




const KEYS = { algorithm: "algorithm", value: "checksumValue" };
/** SPDX 2: `files[]`. A package's checksum is that of its archive, its verification code one of SHA-1s. */
function readSpdx(sheet, root) {
    for (const node of (0,json_node/* itemsAt */.Ct)(root, "files")) {
        const name = (0,json_node/* textAt */.$6)(node, "fileName");
        if (!name) {
            (0,manifest_sheet/* addFault */.ym)(sheet, node, "a file needs its name under `fileName`");
            continue;
        }
        const digests = (0,manifest_stated/* digestsAmong */.I0)(sheet, node, (0,manifest_stated/* statedInList */.vx)((0,json_node/* itemsAt */.Ct)(node, "checksums"), KEYS));
        (0,manifest_entry/* listDigests */.SL)(sheet, { node, name, digests });
    }
    const archives = (0,json_node/* itemsAt */.Ct)(root, "packages").filter((node) => (0,json_node/* itemsAt */.Ct)(node, "checksums").length > 0);
    const [first] = archives;
    if (first) {
        const reason = `${archives.length} packages have checksums; they are those of archives, not of files`;
        (0,manifest_sheet/* addNote */.gp)(sheet, { start: first.start, end: first.start + 1 }, reason);
    }
}

;// CONCATENATED MODULE: ./packages/hash-verify/manifest/tool-lists.ts
/**
 * Lists that tools write of all that they made or hold. Not each entry has a digest there, nor is
 * meant to have one: such an entry is noted and lists nothing, so that its file counts as unlisted.
 */






/** cargo-dist's `dist-manifest.json`: artifacts by their id, each with a set of checksums. */
function readCargoDist(sheet, root) {
    const artifacts = (0,json_node/* valueAt */.fK)(root, "artifacts");
    for (const { value } of artifacts?.kind === "object" ? artifacts.members : []) {
        const name = (0,manifest_entry/* nameOf */.Vb)(sheet, value, ["name"]);
        if (name)
            listNamed(sheet, { node: value, name, stated: (0,json_node/* valueAt */.fK)(value, "checksums") });
    }
}
/** goreleaser's `artifacts.json`: `extra.Checksum`, where it made one. `path` is where it lay, `name` what is released. */
function readGoreleaser(sheet, entries) {
    for (const node of entries) {
        const name = (0,manifest_entry/* nameOf */.Vb)(sheet, node, ["name"]);
        const stated = (0,json_node/* valueAt */.fK)((0,json_node/* valueAt */.fK)(node, "extra"), "Checksum");
        if (name)
            listNamed(sheet, { node, name, stated });
    }
}
/** Hugging Face: LFS files have their SHA-256, others only git's object id, which is no digest of the file. */
function readHuggingFace(sheet, entries) {
    for (const node of entries) {
        if ((0,json_node/* textAt */.$6)(node, "type") === "directory")
            continue;
        const name = (0,manifest_entry/* nameOf */.Vb)(sheet, node, ["rfilename", "path"]);
        if (!name)
            continue;
        const lfs = (0,json_node/* valueAt */.fK)(node, "lfs") ?? node;
        const stated = (0,json_node/* valueAt */.fK)(lfs, "sha256") ?? (lfs === node ? undefined : (0,json_node/* valueAt */.fK)(lfs, "oid"));
        const digest = stated && (0,manifest_stated/* digestIn */.s)(sheet, stated, (text) => (0,manifest_digest/* readHex */.sk)("sha256", text));
        if (!stated)
            noteBare(sheet, name);
        else if (digest)
            (0,manifest_entry/* listDigests */.SL)(sheet, { node: lfs, name: name.value, digests: [digest] });
    }
}
function listNamed(sheet, entry) {
    const { node, name, stated } = entry;
    if (!stated)
        noteBare(sheet, name);
    else
        (0,manifest_entry/* listDigests */.SL)(sheet, { node, name: name.value, digests: (0,manifest_stated/* digestsUnder */._O)(sheet, stated) });
}
function noteBare(sheet, name) {
    (0,manifest_sheet/* addNote */.gp)(sheet, name, `${(0,core/* showPath */.P8)(name.value)} has no digest here; it counts as unlisted`);
}

;// CONCATENATED MODULE: ./packages/hash-verify/manifest/read-manifest.ts
/** Lists of files in JSON, told apart by their shape: there is no standard, and names of files lie. */









const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/;
function readManifest(text) {
    const parsed = (0,parse_json/* parseJson */.qF)(text);
    const sheet = (0,manifest_sheet/* createSheet */._k)();
    if (!parsed.ok)
        return { dialect: "json", ...sheet, faults: parsed.faults, sboms: [] };
    for (const note of parsed.notes)
        sheet.notes.push(note);
    const sboms = [];
    const shape = SHAPES.find(({ fits }) => fits(parsed.root));
    shape?.read(sheet, parsed.root, sboms);
    return { ...(0,manifest_sheet/* finish */.O9)(shape?.dialect ?? "json", sheet), sboms };
}
/** The first that fits is the one: marks that only one dialect has come before mere names of keys. */
const SHAPES = [
    {
        dialect: "cyclonedx",
        fits: (root) => (0,json_node/* textAt */.$6)(root, "bomFormat") === "CycloneDX",
        read: readCycloneDx,
    },
    { dialect: "spdx", fits: (root) => has(root, "spdxVersion"), read: readSpdx },
    {
        dialect: "in-toto",
        fits: (root) => STATEMENT.test((0,json_node/* textAt */.$6)(root, "_type") ?? ""),
        read: (sheet, root) => readSubjects(sheet, (0,json_node/* itemsAt */.Ct)(root, "subject")),
    },
    { dialect: "oci", fits: isOci, read: oci/* readDescriptors */.DT },
    {
        dialect: "hugging-face",
        fits: (root) => has(root, "siblings"),
        read: (sheet, root) => readHuggingFace(sheet, (0,json_node/* itemsAt */.Ct)(root, "siblings")),
    },
    {
        dialect: "github-artifacts",
        fits: (root) => has(root, "subjects"),
        read: (sheet, root) => readSubjects(sheet, (0,json_node/* itemsAt */.Ct)(root, "subjects")),
    },
    {
        dialect: "cargo-dist",
        fits: (root) => has(root, "releases") && (0,json_node/* valueAt */.fK)(root, "artifacts")?.kind === "object",
        read: readCargoDist,
    },
    {
        dialect: "release",
        fits: isRelease,
        read: (sheet, root, sboms) => {
            for (const sbom of readReleaseMembers(sheet, root))
                sboms.push(sbom);
        },
    },
    {
        dialect: "hugging-face",
        fits: (root) => someItem(root, ["lfs", "rfilename"]),
        read: (sheet, root) => readHuggingFace(sheet, itemsOf(root)),
    },
    {
        dialect: "goreleaser",
        fits: (root) => someItem(root, ["extra", "internal_type"]),
        read: (sheet, root) => readGoreleaser(sheet, itemsOf(root)),
    },
    {
        dialect: "list",
        fits: (root) => root.kind === "array",
        read: (sheet, root, sboms) => {
            for (const item of itemsOf(root))
                release_readFile(sheet, item, sboms);
        },
    },
    {
        dialect: "path-map",
        fits: (root) => root.kind === "object",
        read: (sheet, root, sboms) => readFilesByPath(sheet, root.kind === "object" ? root.members : [], sboms),
    },
    {
        dialect: "json",
        fits: () => true,
        read: (sheet, root) => (0,manifest_sheet/* addFault */.ym)(sheet, root, "is no list of files in a shape that we know"),
    },
];
/** Any list may have a `schemaVersion`; only OCI has descriptors beside it. */
function isOci(root) {
    return has(root, "schemaVersion") && ["manifests", "layers"].some((key) => has(root, key));
}
function has(root, key) {
    return (0,json_node/* valueAt */.fK)(root, key) !== undefined;
}
function itemsOf(root) {
    return root.kind === "array" ? root.items : [];
}
function someItem(root, keys) {
    return itemsOf(root).some((item) => keys.some((key) => has(item, key)));
}


/***/ }),

/***/ 7454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   _k: () => (/* binding */ createSheet),
/* harmony export */   gp: () => (/* binding */ addNote),
/* harmony export */   ym: () => (/* binding */ addFault)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _canonical_json_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5243);


function createSheet() {
    return { listed: [], faults: [], notes: [] };
}
/** `undefined`, so that a reader can end with it. */
function addFault(sheet, at, reason) {
    sheet.faults.push({ span: (0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(at), reason });
}
function addNote(sheet, at, reason) {
    sheet.notes.push({ span: (0,_canonical_json_node_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(at), reason });
}
/** The list as a whole: a file that stands twice, and a list of nothing, are seen only here. */
function finish(dialect, sheet) {
    const listed = withoutRepeats(sheet);
    if (listed.length === 0 && sheet.faults.length === 0) {
        addFault(sheet, { start: 0, end: 0 }, "lists no file with a digest");
    }
    return { dialect, listed, faults: sheet.faults, notes: sheet.notes };
}
function withoutRepeats(sheet) {
    const first = new Map();
    for (const entry of sheet.listed) {
        const key = `${entry.algorithm} ${plainName(entry.name)}`;
        const known = first.get(key);
        if (!known)
            first.set(key, entry);
        else if (isSame(known, entry))
            addNote(sheet, entry.span, `${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(entry.name)} stands twice, with the same digest`);
        else
            addFault(sheet, entry.span, `${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(entry.name)} stands twice, and the two differ`);
    }
    return [...first.values()];
}
function isSame(a, b) {
    const sizes = new Set([a.size ?? b.size, b.size ?? a.size]);
    return a.digest === b.digest && sizes.size === 1;
}
/** `./a` is `a`. Whether a name may be opened at all is asked elsewhere (`names/`). */
function plainName(name) {
    let start = 0;
    while (name.startsWith("./", start))
        start += 2;
    return name.slice(start);
}


/***/ }),

/***/ 1166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OH: () => (/* binding */ CYCLONEDX),
  s: () => (/* binding */ digestIn),
  I0: () => (/* binding */ digestsAmong),
  pR: () => (/* binding */ digestsInSri),
  _O: () => (/* binding */ digestsUnder),
  vx: () => (/* binding */ statedInList),
  eQ: () => (/* binding */ statedUnderNames)
});

// EXTERNAL MODULE: ./packages/hash-verify/canonical/json-node.ts
var json_node = __webpack_require__(5243);
// EXTERNAL MODULE: ./packages/hash-verify/manifest/digest.ts
var manifest_digest = __webpack_require__(9693);
// EXTERNAL MODULE: ./packages/hash-verify/manifest/sheet.ts
var manifest_sheet = __webpack_require__(7454);
// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
;// CONCATENATED MODULE: ./packages/hash-verify/manifest/sri.ts
/** Subresource Integrity (W3C): `alg-base64?options`, separated by blanks; the strongest algorithm counts. */

/** The three that the specification knows, strongest first. Others are weak or nobody's. */
const STRONG = ["sha512", "sha384", "sha256"];
const EXPRESSION = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?[\x21-\x7e]*)?$/;
function parseSri(text) {
    const found = new Map();
    for (const written of text.split(/[\t\n\f\r ]+/)) {
        if (written === "")
            continue;
        const [, name, base64] = EXPRESSION.exec(written) ?? [];
        if (name === undefined || base64 === undefined) {
            return fail(`${(0,core/* show */.WU)(written)} is no integrity value; it must be \`sha256-\` and base64`);
        }
        const algorithm = STRONG.find((known) => known === name);
        if (!algorithm)
            continue;
        const hex = hexOf(base64);
        if (hex?.length !== (0,core/* hexLength */.E6)(algorithm)) {
            return fail(`${(0,core/* show */.WU)(written)} does not hold as many bytes as ${algorithm} gives`);
        }
        found.set(algorithm, [...(found.get(algorithm) ?? []), hex]);
    }
    const algorithm = STRONG.find((known) => found.has(known));
    const digests = algorithm && found.get(algorithm);
    if (algorithm && digests)
        return { ok: true, algorithm, digests };
    return fail(`${(0,core/* show */.WU)(text)} holds no sha256, sha384 or sha512 digest`);
}
/** Undefined unless it is the one base64 of its bytes: padded, and no bits left over. */
function hexOf(base64) {
    if (base64.length % 4 !== 0)
        return undefined;
    const bytes = atob(base64);
    if (btoa(bytes) !== base64)
        return undefined;
    return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}
function fail(reason) {
    return { ok: false, reason };
}

;// CONCATENATED MODULE: ./packages/hash-verify/manifest/stated.ts




/** CycloneDX's keys of a hash in a list, which others copy. */
const CYCLONEDX = { algorithm: "alg", value: "content" };
/** Names of hashes that lists may hold and we do not compute: they are no other field. */
const FOREIGN = /^(?:blake3|crc32c?|adler32|sm3|md[246]|blake2b-?(?:256|384)|streebog-?(?:256|512))$/i;
/**
 * The digests among those stated. Other algorithms may stand beside one that we compute; where there
 * is none, and where one that we compute is malformed, the entry could not be checked.
 */
function digestsAmong(sheet, at, stated) {
    const before = sheet.faults.length;
    const digests = stated.flatMap(({ algorithm, value }) => {
        const known = (0,manifest_digest/* algorithmNamed */.jg)(algorithm);
        return known ? (digestIn(sheet, value, (text) => (0,manifest_digest/* readHex */.sk)(known, text)) ?? []) : [];
    });
    if (digests.length === 0 && sheet.faults.length === before) {
        const names = stated.map(({ algorithm }) => algorithm).join(", ");
        (0,manifest_sheet/* addFault */.ym)(sheet, at, names ? `has no hash that we compute; it has ${names}` : "has no digest");
    }
    return digests;
}
/** The digest that a text holds. */
function digestIn(sheet, node, read) {
    if (node.kind !== "string")
        return (0,manifest_sheet/* addFault */.ym)(sheet, node, `a digest must be a text; got ${node.kind}`);
    const digest = read(node.value);
    if (!digest.ok)
        return (0,manifest_sheet/* addFault */.ym)(sheet, node, digest.reason);
    return { start: node.start, end: node.end, algorithm: digest.algorithm, digest: digest.digest };
}
/** `{"sha256": "…"}`: what stands under the names of algorithms. */
function statedUnderNames(node) {
    if (node.kind !== "object")
        return [];
    return node.members
        .filter(({ key }) => (0,manifest_digest/* algorithmNamed */.jg)(key) !== undefined || FOREIGN.test(key))
        .map(({ key, value }) => ({ algorithm: key, value }));
}
/** `[{"alg": "SHA-256", "content": "…"}]`: CycloneDX, SPDX and their kin name the two keys. */
function statedInList(nodes, keys) {
    return nodes.map((node) => ({
        algorithm: (0,json_node/* textAt */.$6)(node, keys.algorithm) ?? "",
        value: (0,json_node/* valueAt */.fK)(node, keys.value) ?? node,
    }));
}
/** `"sha256:…"`, bare hex, or a set of digests. */
function digestsUnder(sheet, node) {
    if (node.kind === "object")
        return digestsAmong(sheet, node, statedUnderNames(node));
    if (node.kind === "array")
        return digestsAmong(sheet, node, statedInList(node.items, CYCLONEDX));
    const digest = digestIn(sheet, node, manifest_digest/* readPrefixed */.k5);
    return digest ? [digest] : [];
}
function digestsInSri(sheet, node) {
    const digest = digestIn(sheet, node, (text) => {
        const sri = parseSri(text);
        if (!sri.ok)
            return sri;
        const [digest, ...others] = sri.digests;
        // A list of files says what a file is, not what it might be.
        return digest === undefined || others.length > 0
            ? { ok: false, reason: `names several ${sri.algorithm} digests for one file; keep one` }
            : { ok: true, algorithm: sri.algorithm, digest };
    });
    return digest ? [digest] : [];
}


/***/ }),

/***/ 51:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ checkName)
});

;// CONCATENATED MODULE: ./packages/hash-verify/names/portable.ts
// learn.microsoft.com/windows/win32/fileio/naming-a-file: device names hold in every folder, whatever
// their case and extension, blanks before the dot included.
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
// `:` would open a stream of another file.
const FORBIDDEN = /[<>:"|?*]/;
/** Why one part of a path means something else on Windows, or nothing. */
function portableFault(part) {
    if (part.endsWith("."))
        return "has a part that ends in a dot, which Windows drops";
    if (part.endsWith(" "))
        return "has a part that ends in a blank, which Windows drops";
    if (DEVICE.test(part))
        return `has the device name \`${part}\`, which Windows opens as a device`;
    const forbidden = FORBIDDEN.exec(part)?.[0];
    return forbidden && `has \`${forbidden}\`, which no file name on Windows can hold`;
}

;// CONCATENATED MODULE: ./packages/hash-verify/names/check-name.ts

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
// In `u` mode a pair is one character, so this finds lone halves only.
const LONE_SURROGATE = /\p{Surrogate}/u;
const DRIVE = /^[A-Za-z]:/;
const UNC = /^[/\\]{2}/;
const ROOT = /^[/\\]/;
function checkName(name, options = {}) {
    const stripped = stripPrefix(name, options.stripPrefix);
    if (stripped === undefined) {
        return refuse(`does not start with \`${options.stripPrefix}\`, the prefix to strip`);
    }
    const fault = characterFault(stripped) ?? rootFault(stripped);
    if (fault !== undefined)
        return refuse(fault);
    if (stripped.includes("\\") && !options.backslash) {
        return refuse("has a backslash, which parts folders on Windows");
    }
    return checkParts(stripped, options);
}
function checkParts(name, options) {
    // Windows parts at the backslash too: `..\x` must not climb there, even where it is a plain name here.
    if (name.split(/[/\\]/).includes(".."))
        return refuse("has a `..` part, which leads outside");
    const parts = name.split("/");
    if (parts.includes(""))
        return refuse("has an empty part");
    const kept = parts.filter((part) => part !== ".");
    if (kept.length === 0)
        return refuse("is the folder itself");
    // The very same text where it can be, for lists of a million names.
    const path = kept.length === parts.length ? name : kept.join("/");
    // Again: `./C:` had no drive letter before its `.` part went.
    const fault = rootFault(path) ?? (options.portable ? firstPortableFault(kept) : undefined);
    return fault === undefined ? { kind: "path", path } : refuse(fault);
}
function firstPortableFault(parts) {
    return parts.map(portableFault).find((fault) => fault !== undefined);
}
function characterFault(name) {
    if (name === "")
        return "is empty";
    const control = CONTROL.exec(name)?.[0];
    if (control !== undefined)
        return `has the control character ${codePoint(control)}`;
    return LONE_SURROGATE.test(name) ? "has half a surrogate pair, which is no character" : undefined;
}
function rootFault(name) {
    if (DRIVE.test(name))
        return "starts with a drive letter";
    if (UNC.test(name))
        return "is a network path (UNC)";
    return ROOT.test(name) ? "is absolute; names are relative to the base directory" : undefined;
}
/** Every check is made on what is left, so a prefix may be absolute or have `..`: it is never opened. */
function stripPrefix(name, prefix) {
    if (prefix === undefined)
        return name;
    const folder = `${withoutDot(prefix).replace(/(?<!\/)\/+$/, "")}/`;
    const plain = withoutDot(name);
    if (folder === "/")
        return plain;
    return plain.startsWith(folder) ? plain.slice(folder.length) : undefined;
}
function withoutDot(path) {
    return path.startsWith("./") ? path.slice(2) : path;
}
function codePoint(character) {
    return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function refuse(reason) {
    return { kind: "refused", reason };
}


/***/ }),

/***/ 4167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a3: () => (/* reexport */ MAX_LIST),
  VX: () => (/* reexport */ decodeList),
  Px: () => (/* reexport */ readSums)
});

;// CONCATENATED MODULE: ./packages/hash-verify/sums/encoding.ts
/** The text of a list, its byte-order mark kept so that offsets are those of the file. */
function decodeList(bytes, encoding = "utf-8") {
    const utf16 = utf16Of(bytes);
    if (utf16 === undefined)
        return decodeAs("utf-8", bytes);
    if (encoding === "utf-8") {
        const reason = "is UTF-16, written by PowerShell? write it as UTF-8 or read it with the encoding `auto`";
        return { kind: "fault", span: { start: 0, end: 0 }, reason };
    }
    const decoded = decodeAs(utf16, bytes);
    return decoded.kind === "fault" ? decoded : { ...decoded, note: "is UTF-16, read as such" };
}
/** By its mark; without one by the NUL that half of each ASCII character is in UTF-16. */
function utf16Of(bytes) {
    const [first, second] = bytes;
    if (second === undefined)
        return undefined;
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    if (first === 0xfe && second === 0xff)
        return "utf-16be";
    const [, , third, fourth] = bytes;
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
        return "utf-16le";
    return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? "utf-16be" : undefined;
}
function decodeAs(encoding, bytes) {
    try {
        const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
        return { kind: "text", text };
    }
    catch {
        // The decoder does not say where; the first replaced character does.
        const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
        const start = Math.max(0, text.indexOf("\ufffd"));
        return {
            kind: "fault",
            span: { start, end: start + 1 },
            reason: `is not ${encoding.toUpperCase()}; write the list anew`,
        };
    }
}

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
;// CONCATENATED MODULE: ./packages/hash-verify/sums/algorithm-of.ts

// As printed by GNU coreutils, OpenSSL 1 and 3, the BSDs and Perl's shasum; case matters to all of them.
const TAGS = {
    md5: ["MD5"],
    sha1: ["SHA1"],
    sha224: ["SHA224", "SHA2-224"],
    sha256: ["SHA256", "SHA2-256"],
    sha384: ["SHA384", "SHA2-384"],
    sha512: ["SHA512", "SHA2-512"],
    "sha512-256": ["SHA512/256", "SHA2-512/256", "SHA512-256", "SHA512t256"],
    "sha3-256": ["SHA3-256"],
    "sha3-384": ["SHA3-384"],
    "sha3-512": ["SHA3-512"],
    blake2b512: ["BLAKE2b", "BLAKE2b-512", "BLAKE2B-512", "BLAKE2b512"],
    blake2s256: ["BLAKE2S-256", "BLAKE2s256", "BLAKE2s-256", "BLAKE2s"],
};
const OTHER_TAG = /^(?:BLAKE[23][bBsS]?(?:-\d+)?|SM3|CRC(?:32B?)?|BSD|SYSV|R(?:IPE)?MD-?160|SHA3-224|SHA(?:2-)?512[/t-]224|SHAKE-?\d+|SKEIN(?:256|512|1024)|WHIRLPOOL|MD[24])$/;
const BY_TAG = new Map(entriesOf(TAGS).flatMap(([algorithm, tags]) => tags.map((tag) => [tag, known(algorithm)])));
/** `SHA256` of `SHA256 (name) = hex`. */
function algorithmOfTag(tag) {
    return BY_TAG.get(tag) ?? (OTHER_TAG.test(tag) ? { kind: "unsupported", name: tag } : undefined);
}
// `SHA256SUMS`, `sha256.sum`, `checksums_sha256.txt`, `model.gguf.sha256`, `B2SUMS`. A second beta is
// `1.0.0-b2` as well, so these two words must stand where they can mean nothing else.
const IN_NAME = /(?:^|[^a-z0-9])(md5|sha-?(?:1|224|256|384)|sha-?512(?:[-_t]?(?:224|256))?|sha3[-_]?(?:224|256|384|512)|(?<=\.|sums?[-_])b[23]|b[23](?=sum)|blake2[bs](?:[-_]?\d{3})?|blake3|sm3|crc32|(?:rmd|ripemd)160)(?:[-_.]?(?:check)?sums?)?(?:\.txt)?$/i;
const BY_NAME = new Map([
    ["md5", "md5"],
    ["sha1", "sha1"],
    ["sha224", "sha224"],
    ["sha256", "sha256"],
    ["sha384", "sha384"],
    ["sha512", "sha512"],
    ["sha512256", "sha512-256"],
    ["sha512t256", "sha512-256"],
    ["sha3256", "sha3-256"],
    ["sha3384", "sha3-384"],
    ["sha3512", "sha3-512"],
    ["b2", "blake2b512"],
    ["blake2b", "blake2b512"],
    ["blake2b512", "blake2b512"],
    ["blake2s", "blake2s256"],
    ["blake2s256", "blake2s256"],
]);
/** What the file name of a list says, `SHA256SUMS` or `model.gguf.sha256`. */
function algorithmOfName(name) {
    const word = IN_NAME.exec(baseName(name))?.[1]?.toLowerCase();
    if (word === undefined)
        return undefined;
    const algorithm = BY_NAME.get(word.replace(/[-_]/g, ""));
    return algorithm ? known(algorithm) : { kind: "unsupported", name: word };
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function known(algorithm) {
    return { kind: "algorithm", algorithm };
}
function entriesOf(tags) {
    return core/* ALGORITHMS */.TM.map((algorithm) => [algorithm, tags[algorithm]]);
}

// EXTERNAL MODULE: ./packages/hash-verify/canonical/json-node.ts
var json_node = __webpack_require__(5243);
// EXTERNAL MODULE: ./packages/hash-verify/canonical/parse-json.ts + 1 modules
var parse_json = __webpack_require__(4114);
;// CONCATENATED MODULE: ./packages/hash-verify/sums/digest.ts

const HEX = /^[0-9A-Fa-f]+$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function isHex(text) {
    return HEX.test(text);
}
/** Lower-case hex of a digest as it is written, in hex or (`cksum --base64`, coreutils 9.2) in base64. */
function readDigest(written, algorithm) {
    const length = (0,core/* hexLength */.E6)(algorithm);
    if (written.length === length)
        return HEX.test(written) ? written.toLowerCase() : undefined;
    const bytes = length / 2;
    if (written.length !== Math.ceil(bytes / 3) * 4 || !BASE64.test(written))
        return undefined;
    const padding = "=".repeat((3 - (bytes % 3)) % 3);
    const body = written.slice(0, written.length - padding.length);
    return written === body + padding && !body.includes("=") ? hexOf(body) : undefined;
}
/** `undefined` where bits are left over that are not zero: then two texts would be one digest (RFC 4648 §3.5). */
function hexOf(base64) {
    let hex = "";
    let held = 0;
    let bits = 0;
    for (const character of base64) {
        held = (held << 6) | ALPHABET.indexOf(character);
        bits += 6;
        if (bits < 8)
            continue;
        bits -= 8;
        hex += (held >> bits).toString(16).padStart(2, "0");
        held &= (1 << bits) - 1;
    }
    return held === 0 ? hex : undefined;
}

// EXTERNAL MODULE: ./packages/hash-verify/names/check-name.ts + 1 modules
var check_name = __webpack_require__(51);
;// CONCATENATED MODULE: ./packages/hash-verify/sums/reading.ts

/** Each is kept in memory; this many are some 300 MB. */
const MAX_ENTRIES = 1_000_000;
const BEYOND_LIMIT = `is beyond ${MAX_ENTRIES} entries, all that is read; split the list`;
/** Further ones tell nothing new, and a file of garbage has millions. */
const MAX_TOLD = 100;
function startReading(unit = "line") {
    return {
        unit,
        listed: [],
        numbers: [],
        faults: [],
        notes: [],
        seen: new Map(),
        isFull: false,
        dropped: { faults: 0, notes: 0 },
    };
}
function addFault(reading, { start, end }, reason) {
    if (reading.faults.length < MAX_TOLD)
        reading.faults.push({ span: { start, end }, reason });
    else
        reading.dropped.faults++;
}
function addNote(reading, { start, end }, reason) {
    if (reading.notes.length < MAX_TOLD)
        reading.notes.push({ span: { start, end }, reason });
    else
        reading.dropped.notes++;
}
/** Two digests of one kind for one file contradict each other; the same twice is a slip. */
function addListed(reading, entry, number) {
    const path = pathOf(entry.name);
    const seen = reading.seen.get(entry.algorithm) ?? new Map();
    reading.seen.set(entry.algorithm, seen);
    const earlier = seen.get(path);
    if (earlier === undefined && reading.listed.length >= MAX_ENTRIES) {
        if (!reading.isFull)
            addFault(reading, entry.span, BEYOND_LIMIT);
        reading.isFull = true;
        return;
    }
    if (earlier === undefined) {
        seen.set(path, reading.listed.length);
        reading.listed.push(entry);
        reading.numbers.push(number);
        return;
    }
    const where = `in ${reading.unit} ${reading.numbers[earlier]}`;
    if (reading.listed[earlier]?.digest === entry.digest) {
        addNote(reading, entry.span, `repeats what stands ${where}`);
        return;
    }
    addFault(reading, entry.span, `names a file that has another ${entry.algorithm} digest ${where}`);
}
/** What the name opens, as far as it can be told; only `.` parts make two names one. */
function pathOf(name) {
    if (!name.startsWith("./") && !name.includes("/."))
        return name;
    const checked = (0,check_name/* checkName */.I)(name, { backslash: true });
    return checked.kind === "path" ? checked.path : name;
}
function finishReading(reading, dialect, end) {
    const { listed, faults, notes, dropped } = reading;
    const span = { start: end, end };
    if (listed.length === 0 && faults.length === 0) {
        faults.push({ span, reason: "lists no file; an empty list proves nothing" });
    }
    if (dropped.faults > 0)
        faults.push({ span, reason: `has ${dropped.faults} more faults` });
    if (dropped.notes > 0)
        notes.push({ span, reason: `has ${dropped.notes} more such notes` });
    return { dialect, listed, faults, notes };
}

;// CONCATENATED MODULE: ./packages/hash-verify/sums/artifacts-list.ts





const DIALECT = "github-artifacts-list";
/** What `GITHUB_ARTIFACTS_LIST` names: `{"version": 1, "subjects": [{name, digest, kind}]}`. */
function readArtifactsList(text) {
    const parsed = (0,parse_json/* parseJson */.qF)(text);
    if (!parsed.ok)
        return { dialect: DIALECT, listed: [], faults: parsed.faults, notes: [] };
    const reading = startReading("subject");
    const { root } = parsed;
    for (const note of parsed.notes)
        addNote(reading, note.span, note.reason);
    const version = (0,json_node/* valueAt */.fK)(root, "version");
    if ((0,json_node/* valueAt */.fK)(root, "subjects")?.kind !== "array") {
        addFault(reading, (0,json_node/* spanOf */.ee)(root), "is JSON without a list `subjects`; read it with `manifest`");
    }
    else if (version?.kind !== "number" || version.value !== 1) {
        addFault(reading, (0,json_node/* spanOf */.ee)(version ?? root), "is not `version` 1 of an artifacts list");
    }
    else {
        for (const [index, subject] of (0,json_node/* itemsAt */.Ct)(root, "subjects").entries()) {
            addSubject(reading, subject, index + 1);
        }
    }
    return finishReading(reading, DIALECT, text.length);
}
function addSubject(reading, subject, number) {
    const span = (0,json_node/* spanOf */.ee)(subject);
    const name = (0,json_node/* textAt */.$6)(subject, "name");
    const written = (0,json_node/* textAt */.$6)(subject, "digest");
    const kind = (0,json_node/* valueAt */.fK)(subject, "kind") === undefined ? "file" : (0,json_node/* textAt */.$6)(subject, "kind");
    if (name === undefined || name === "" || written === undefined) {
        addFault(reading, span, "has no text `name` or no text `digest`");
        return;
    }
    if (kind !== "file") {
        const what = kind === "oci" ? "is an image, not a file; check it with `manifest`" : UNKNOWN_KIND;
        addFault(reading, span, what);
        return;
    }
    const colon = written.indexOf(":");
    const algorithm = written.slice(0, Math.max(0, colon));
    const encoded = written.slice(colon + 1);
    const digest = (0,core/* isAlgorithm */.Kx)(algorithm) ? readDigest(encoded, algorithm) : undefined;
    if (!(0,core/* isAlgorithm */.Kx)(algorithm) || digest === undefined) {
        addFault(reading, span, `has the digest ${(0,core/* show */.WU)(written)}; write \`sha256:<hex>\``);
        return;
    }
    addListed(reading, { name, algorithm, digest, span }, number);
}
const UNKNOWN_KIND = "has a `kind` that is neither `file` nor `oci`";

;// CONCATENATED MODULE: ./packages/hash-verify/sums/foreign.ts
/** What a file is that is no list of ours as a whole: one reason says more than a fault for each line. */
function whyForeign(text) {
    const head = text.slice(0, HEAD);
    return FOREIGN.find(([pattern]) => pattern.test(head))?.[1];
}
const HEAD = 4096;
const FOREIGN = [
    [
        /^\s*(?:Algorithm\s+:|Algorithm\s+Hash\s+Path|Hash\s+:|"?Algorithm"?,"?Hash"?,)/,
        'is a list of `Get-FileHash`; write each line as `<hex>  <name>`: `"$($_.Hash.ToLower())  name"`',
    ],
    [
        /^version 1\r?\n\r?\n/,
        "is a `gha.sum` of ghasum, digests of trees of actions; check it with ghasum",
    ],
    [
        /^\s*(?:<!doctype|<html|<\?xml|404\b|not found\b)/i,
        "is an error page or other markup, no list; was the download refused?",
    ],
    [
        /^-----BEGIN PGP SIGNED MESSAGE-----/,
        "is signed with PGP in the text; verify it with gpg and give what it prints: `gpg --decrypt`",
    ],
    [/^-----BEGIN /, "is a key, certificate or signature, no list"],
    [/^untrusted comment:/, "is a signature of minisign or signify, no list"],
];

;// CONCATENATED MODULE: ./packages/hash-verify/sums/lines.ts
/** Lines from `from` on, one at a time: a long list never stands in memory twice. */
function* linesOf(text, from) {
    let number = 1;
    for (let start = from; start < text.length; number++) {
        const at = text.indexOf("\n", start);
        const stop = at < 0 ? text.length : at;
        const end = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
        yield { start, end, number };
        start = stop + 1;
    }
}

;// CONCATENATED MODULE: ./packages/hash-verify/sums/unescape.ts
/**
 * A name of a line that starts with `\`. GNU writes `\n`, `\r` and `\\` there and takes nothing else
 * (coreutils, src/cksum.c, filename_unescape); neither do we.
 */
function unescapeName(written) {
    if (!written.includes("\\"))
        return written;
    let name = "";
    for (let i = 0; i < written.length; i++) {
        const character = written.charAt(i);
        if (character !== "\\") {
            name += character;
            continue;
        }
        i++;
        const meant = ESCAPES.get(written.charAt(i));
        if (meant === undefined)
            return undefined;
        name += meant;
    }
    return name;
}
const ESCAPES = new Map([
    ["n", "\n"],
    ["r", "\r"],
    ["\\", "\\"],
]);

;// CONCATENATED MODULE: ./packages/hash-verify/sums/why-malformed.ts


const WRITE = "write `<hex>  <name>`";
// Shorter runs of hex are words.
const LEAST_HEX = 32;
/** What a line is that is no entry, in the order from sure to guessed. */
function whyMalformed(line, expected) {
    if (line === "")
        return "holds blanks only; delete the line";
    if (line.startsWith("\ufeff"))
        return "starts with a byte-order mark; were files joined?";
    const [first = "", ...others] = line.split(/[ \t]+/, 4);
    return (whyPrefixed(first) ??
        whyHex(first, others.length === 0, expected) ??
        whyTurned(line) ??
        whyCrc(first, others) ??
        `is neither \`<hex>  <name>\` nor \`ALGORITHM (<name>) = <hex>\``);
}
function whyUnsupported(name) {
    const known = name.toUpperCase();
    if (known === "B3" || known === "BLAKE3") {
        return "is BLAKE3, which is not supported; list SHA-256 digests, or check it with `b3sum --check`";
    }
    return `is ${known}, which is not supported; list SHA-256 digests`;
}
/** `sha256:<hex>`, as registries and release pages write it. */
function whyPrefixed(first) {
    const [, prefix, digest = ""] = /^([A-Za-z0-9-]+)[:=](.*)$/.exec(first) ?? [];
    if (prefix === undefined || !(0,core/* isAlgorithm */.Kx)(prefix.toLowerCase()))
        return undefined;
    return isHex(digest) ? `has a prefix, \`${prefix}:\`; ${WRITE}` : undefined;
}
function whyHex(first, isAlone, expected) {
    if (first.length < LEAST_HEX || !isHex(first))
        return undefined;
    const wanted = expected === undefined ? undefined : (0,core/* hexLength */.E6)(expected);
    const fits = wanted ? wanted === first.length : (0,core/* algorithmOfLength */.TI)(first.length) !== undefined;
    if (fits && isAlone)
        return `has a digest and no name; ${WRITE}`;
    const need = expected ? `${expected} has ${wanted}` : "no known digest has as many";
    return `has a digest of ${first.length} hex digits; ${need}: was it cut off?`;
}
/** `name: hex`, `name = hex`, `name hex` (iotaledger/iota#6122). */
function whyTurned(line) {
    const tail = line.slice(Math.max(line.lastIndexOf(" "), line.lastIndexOf("\t")) + 1);
    if (tail.length < LEAST_HEX || !isHex(tail) || tail.length === line.length)
        return undefined;
    const head = line.slice(0, line.length - tail.length).trimEnd();
    if (head.endsWith(":"))
        return `is \`name: hex\`; ${WRITE}`;
    const [, tag] = /^([A-Za-z][^\s(]*)\s*\(.*=$/.exec(head) ?? [];
    if (tag !== undefined)
        return `starts with ${(0,core/* show */.WU)(tag)} and is not \`ALGORITHM (<name>) = <hex>\``;
    if (head.endsWith("="))
        return `is \`name = hex\`; ${WRITE}`;
    return `has its columns reversed, the name before the digest; ${WRITE}`;
}
/** `3963584021 12 name` of `cksum`, `32856 1 name` of `sum`. */
function whyCrc(first, [second = "", name]) {
    const isCount = /^\d{1,10}$/.test(first) && /^\d+$/.test(second) && name !== undefined;
    return isCount
        ? "is a CRC of `cksum` or `sum`, which proves nothing; list SHA-256 digests"
        : undefined;
}

;// CONCATENATED MODULE: ./packages/hash-verify/sums/parse-line.ts





/** PATH_MAX is 4096 on Linux; all of it escaped, and a digest. */
const MAX_LINE = 16_384;
/**
 * One line by the grammar of GNU's `split_3` (coreutils, src/cksum.c), tags of OpenSSL and the BSDs
 * besides. What GNU takes and we do not stands in docs/hash-verify-dialects.md.
 */
function parseLine(line, rules) {
    if (line.length > MAX_LINE)
        return malformed(`is longer than ${MAX_LINE} characters, as no path is`);
    const body = /^[ \t]/.test(line) ? line.replace(/^[ \t]+/, "") : line;
    const escaped = body.startsWith("\\");
    const entry = parseEntry(escaped ? body.slice(1) : body, rules);
    if (entry.kind === "malformed")
        return line.includes("\0") ? malformed(HAS_NUL) : entry;
    const name = escaped ? unescapeName(entry.name) : entry.name;
    const reason = whyNoName(name);
    if (name === undefined || reason !== undefined) {
        return { kind: "malformed", reason: reason ?? HAS_ESCAPE, form: entry.form };
    }
    return { ...entry, name };
}
const HAS_NUL = "holds a NUL byte; was the list written with `--zero`? write it without";
const HAS_ESCAPE = "has an escape in its name other than `\\\\`, `\\n` and `\\r`";
function whyNoName(name) {
    if (name === "")
        return "names no file";
    if (name === "-")
        return "names standard input, `-`; write the name of the file";
    return name?.includes("\0") ? HAS_NUL : undefined;
}
function parseEntry(body, rules) {
    return parseTagged(body, rules) ?? parseUntagged(body, rules);
}
const TAG = /^([A-Z][A-Za-z0-9/-]{1,20})( ?)\(/;
/** `undefined` where the line does not start with a tag that anybody writes. */
function parseTagged(body, rules) {
    const [head = "", tag = "", blank] = TAG.exec(body) ?? [];
    const recognized = algorithmOfTag(tag);
    if (recognized === undefined)
        return undefined;
    if (recognized.kind === "unsupported")
        return malformed(whyUnsupported(recognized.name));
    const { algorithm } = recognized;
    if (rules.expected !== undefined && rules.expected !== algorithm) {
        return malformed(`has the tag \`${tag}\` in a list of ${rules.expected}`);
    }
    // Names may hold `)`, digests never do.
    const close = body.lastIndexOf(")");
    const [equals] = /^[ \t]*=[ \t]*/.exec(body.slice(close + 1)) ?? [];
    if (close < head.length || equals === undefined) {
        return malformed(`is not \`${tag} (<name>) = <digest>\`; was it cut off?`);
    }
    const digest = readDigest(body.slice(close + 1 + equals.length), algorithm);
    if (digest === undefined) {
        return malformed(`has no ${algorithm} digest of ${(0,core/* hexLength */.E6)(algorithm)} hex digits; was it cut off?`);
    }
    const form = blank === "" ? "openssl" : "bsd";
    return { kind: "entry", form, algorithm, digest, name: body.slice(head.length, close) };
}
function parseUntagged(body, rules) {
    const end = body.search(/[ \t]/);
    const written = body.slice(0, Math.max(0, end));
    const algorithm = rules.expected ?? (0,core/* algorithmOfLength */.TI)(written.length);
    const digest = algorithm && readDigest(written, algorithm);
    if (!algorithm || digest === undefined)
        return malformed(whyMalformed(body, rules.expected));
    const rest = body.slice(end + 1);
    const flag = rest.charAt(0);
    const isFlag = flag !== "" && rules.flags.includes(flag);
    // GNU takes `hex  ` for the reversed form with a blank as the name.
    if (isFlag && rest.length === 1)
        return malformed("names no file");
    return isFlag
        ? { kind: "entry", form: "untagged", algorithm, digest, name: rest.slice(1), flag }
        : { kind: "entry", form: "reversed", algorithm, digest, name: rest };
}
function malformed(reason) {
    return { kind: "malformed", reason };
}

;// CONCATENATED MODULE: ./packages/hash-verify/sums/read-lines.ts



const HASH = 0x23;
const FORMS = {
    gnu: ["untagged", "reversed", "bsd", "openssl"],
    bsd: ["bsd", "openssl"],
    openssl: ["bsd", "openssl"],
    "bsd-reversed": ["reversed"],
    perl: ["untagged", "bsd"],
};
/** Modes of Perl's `shasum`: `U` and the older `?` hash text with other line breaks, `^` hashes bits. */
const PERL_FLAGS = " *U?^";
/** Reads the list from `from` on, behind its byte-order mark; a fault for each line that is no entry. */
function readLines(text, from, options) {
    const reading = startReading();
    const forms = new Set();
    let rules = { flags: flagsOf(options.dialect), expected: options.expected };
    for (const line of linesOf(text, from)) {
        // GNU: a comment starts in the first column, and an empty line is no line.
        if (line.end === line.start || text.charCodeAt(line.start) === HASH)
            continue;
        const parsed = place(parseLine(text.slice(line.start, line.end), rules), forms, options.dialect);
        if (parsed.form !== undefined)
            forms.add(parsed.form);
        if (parsed.kind === "malformed") {
            addFault(reading, line, parsed.reason);
            continue;
        }
        // An untagged list is of one algorithm: another length is a digest cut off, or a weaker one slipped in.
        if (isUntagged(parsed.form))
            rules = { ...rules, expected: parsed.algorithm };
        add(reading, parsed, line);
    }
    return finishReading(reading, dialectOf(forms, options.dialect), text.length);
}
function add(reading, entry, line) {
    const { name, algorithm, digest, flag } = entry;
    const span = { start: line.start, end: line.end };
    addListed(reading, { name, algorithm, digest, span }, line.number);
    if (flag === "U" || flag === "?") {
        addNote(reading, line, "is a digest of text with `\\n` for line breaks; compared with the bytes");
    }
}
/** An entry that has its form, or its order among others, from elsewhere. */
function place(parsed, forms, dialect) {
    if (parsed.kind === "malformed")
        return parsed;
    const reason = whyOutOfPlace(parsed, forms, dialect);
    return reason === undefined ? parsed : { kind: "malformed", reason };
}
function whyOutOfPlace({ form, name, flag }, forms, dialect) {
    if (dialect !== undefined && !FORMS[dialect].includes(form)) {
        return `is not of the dialect ${dialect}; it looks like ${DIALECT_OF[form]}`;
    }
    // Otherwise whoever adds a line could rename a file by a blank (coreutils, src/cksum.c, bsd_reversed).
    const other = form === "reversed" ? "untagged" : "reversed";
    if (isUntagged(form) && forms.has(other)) {
        return "has one blank where other lines have two, or two where they have one; write two";
    }
    if (flag === "^")
        return "is a digest of bits (`shasum --01`), not of bytes; write it without";
    if (dialect === undefined && form === "reversed" && /^[?^]/.test(name)) {
        return "may be Perl's `shasum` with a mode, or a name; say which: the dialect `perl` or `bsd-reversed`";
    }
    return undefined;
}
const DIALECT_OF = {
    untagged: "gnu",
    reversed: "bsd-reversed",
    bsd: "bsd",
    openssl: "openssl",
};
/** As the caller says, else by the first entry; `unknown` where there is none. */
function dialectOf(forms, dialect) {
    const [first] = forms;
    return dialect ?? (first === undefined ? "unknown" : DIALECT_OF[first]);
}
function flagsOf(dialect) {
    if (dialect === "bsd-reversed")
        return "";
    return dialect === "perl" ? PERL_FLAGS : " *";
}
function isUntagged(form) {
    return form === "untagged" || form === "reversed";
}

;// CONCATENATED MODULE: ./packages/hash-verify/sums/side-car.ts



/** A digest alone, with or without a line break: goreleaser's split mode. */
const ALONE = /^([0-9A-Fa-f]+)[ \t]*(?:\r?\n)*$/;
const SUFFIX = /^(?:(?:check|hash)?sums?|hash|digest)$/i;
function isSideCar(text, from) {
    // No digest is as long; a list may be very much longer.
    return text.length - from < 512 && ALONE.test(text.slice(from));
}
/** `model.gguf.sha256` with nothing but a digest in it speaks of `model.gguf` beside it. */
function readSideCar(text, from, options) {
    const span = { start: from, end: text.trimEnd().length };
    const digest = ALONE.exec(text.slice(from, from + 512))?.[1];
    const name = targetOf(options.name);
    if (digest === undefined || text.length - from >= 512) {
        return fault(span, "is no digest alone; a side-car is `<hex>` and nothing else");
    }
    if (name === undefined) {
        return fault(span, "is a digest without a name, and the name of the list ends in no algorithm");
    }
    const algorithm = options.expected ?? (0,core/* algorithmOfLength */.TI)(digest.length);
    const read = algorithm && isHex(digest) ? readDigest(digest, algorithm) : undefined;
    if (algorithm === undefined || read === undefined) {
        const need = algorithm
            ? `${algorithm} has ${(0,core/* hexLength */.E6)(algorithm)}`
            : "no known digest has as many";
        return fault(span, `has ${digest.length} hex digits; ${need}: was it cut off?`);
    }
    const listed = { name, algorithm, digest: read, span };
    return { dialect: "side-car", listed: [listed], faults: [], notes: [] };
}
/** The list's name without `.sha256`, `.sha256sum` or `.sha256.txt`. */
function targetOf(list) {
    const plain = list.replace(/\.txt$/i, "");
    const dot = plain.lastIndexOf(".");
    const extension = plain.slice(dot + 1);
    const isKnown = SUFFIX.test(extension) || algorithmOfName(extension) !== undefined;
    const target = plain.slice(0, Math.max(0, dot));
    return isKnown && target !== "" && !target.endsWith("/") ? target : undefined;
}
function fault(span, reason) {
    return { dialect: "side-car", listed: [], faults: [{ span, reason }], notes: [] };
}

;// CONCATENATED MODULE: ./packages/hash-verify/sums/subject-checksums.ts



/**
 * `subject-checksums` of actions/attest (src/subject.ts): what that action attests, so that what it
 * skips without a word (a line without a blank) is a fault here.
 */
function readSubjectChecksums(text, from) {
    const reading = startReading();
    for (const line of linesOf(text, from)) {
        if (line.end === line.start)
            continue;
        const written = text.slice(line.start, line.end);
        const blank = written.indexOf(" ");
        const digest = written.slice(0, Math.max(0, blank));
        const name = written.slice(blank + 1).replace(/^[ *]/, "");
        const reason = whyRefused(digest, name, blank);
        if (reason !== undefined) {
            addFault(reading, line, reason);
            continue;
        }
        const span = { start: line.start, end: line.end };
        const algorithm = digest.length === 64 ? "sha256" : "sha512";
        addListed(reading, { name, algorithm, digest: digest.toLowerCase(), span }, line.number);
    }
    return finishReading(reading, "subject-checksums", text.length);
}
function whyRefused(digest, name, blank) {
    if (blank < 0)
        return "has no blank, and actions/attest skips such a line without a word";
    if (!isHex(digest) || (digest.length !== 64 && digest.length !== 128)) {
        return "starts with no digest of 64 or 128 hex digits, all that actions/attest takes";
    }
    if (name === "")
        return "names no file";
    if (name.includes("\0"))
        return "holds a NUL byte";
    return name.startsWith("\\")
        ? "has a name that starts with `\\`, which actions/attest refuses"
        : undefined;
}

;// CONCATENATED MODULE: ./packages/hash-verify/sums/read-sums.ts








/** Bytes, or characters of a text. A million files with long names fit; the whole list stands in memory. */
const MAX_LIST = 100 * 1024 * 1024;
const START = { start: 0, end: 0 };
const JSON_START = /^[ \t\r\n]*[{[]/;
/** Reads a whole list. Hand over the text of `decodeList` where places are shown: spans are in it. */
function readSums(content, options) {
    if (content.length > MAX_LIST) {
        return refuse(options, [
            { span: START, reason: `is longer than ${MAX_LIST} bytes; split the list` },
        ]);
    }
    if (typeof content === "string")
        return readText(content, options);
    const decoded = decodeList(content, options.encoding);
    if (decoded.kind === "fault")
        return refuse(options, [decoded]);
    const read = readText(decoded.text, options);
    return decoded.note === undefined
        ? read
        : { ...read, notes: [{ span: START, reason: decoded.note }, ...read.notes] };
}
function readText(text, options) {
    if (!text.startsWith("\ufeff"))
        return readBody(text, 0, options);
    const read = readBody(text, 1, options);
    if (read.dialect === "github-artifacts-list")
        return read;
    const reason = "starts with a byte-order mark; it is left out";
    return { ...read, notes: [{ span: { start: 0, end: 1 }, reason }, ...read.notes] };
}
function readBody(text, from, options) {
    const { dialect, name } = options;
    const head = text.slice(from, from + 4096);
    if (dialect === "github-artifacts-list" || (!dialect && JSON_START.test(head))) {
        return readArtifactsList(text);
    }
    if (dialect === "subject-checksums")
        return readSubjectChecksums(text, from);
    const foreign = whyForeign(head);
    if (foreign !== undefined)
        return refuse(options, [{ span: lineAt(text, from), reason: foreign }]);
    const expected = expectedIn(options);
    if (expected.kind === "unsupported") {
        return refuse(options, [{ span: lineAt(text, from), reason: whyUnsupported(expected.name) }]);
    }
    const { algorithm } = expected;
    if (dialect === "side-car" || (!dialect && isSideCar(text, from))) {
        return readSideCar(text, from, { name, expected: algorithm });
    }
    return readLines(text, from, { dialect, expected: algorithm });
}
function expectedIn({ algorithm, name }) {
    if (algorithm !== undefined)
        return { kind: "algorithm", algorithm };
    return algorithmOfName(name) ?? { kind: "algorithm" };
}
function lineAt(text, from) {
    const end = text.slice(from, from + 4096).search(/[\r\n]/);
    return { start: from, end: end < 0 ? Math.min(text.length, from + 4096) : from + end };
}
function refuse(options, faults) {
    return {
        dialect: options.dialect ?? "unknown",
        listed: [],
        faults: faults.map(({ span, reason }) => ({ span, reason })),
        notes: [],
    };
}

;// CONCATENATED MODULE: ./packages/hash-verify/sums/index.ts




/***/ })

};
