export const id = 87;
export const ids = [87];
export const modules = {

/***/ 4423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven),
/* harmony export */   r: () => (/* binding */ readBeside)
/* harmony export */ });
/* harmony import */ var _attest_read_bundles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5220);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3025);


/** Bundles are the longest of them. */
const LIMIT = _attest_read_bundles_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLES */ .f;
/** All companions that are there: one may be by another signer, or of another kind, and prove nothing. */
async function readBeside({ place, name, suffixes }) {
    const files = [];
    const notJudged = [];
    for (const suffix of suffixes) {
        const found = await (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .readIn */ .Wx)(place, name + suffix, LIMIT);
        if (found.ok)
            files.push(found);
        else if (!found.isMissing)
            notJudged.push(found.notJudged);
    }
    if (files.length + notJudged.length > 0)
        return { files, notJudged };
    const reason = `no signature beside it; looked for ${suffixes.join(", ")}; name another file as \`signature\``;
    return { files, notJudged: [{ file: place.prefix + name, reason }] };
}
/** A file that the caller names: below the place where one is given, else from the root on. */
async function readGiven(world, path, place) {
    const below = place && (await (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .readIn */ .Wx)(place, path, LIMIT));
    const found = below?.ok ? below : await (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(world, path, LIMIT);
    return found.ok ? { files: [found], notJudged: [] } : { files: [], notJudged: [found.notJudged] };
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ judgeByKey)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/hash-verify/attest/shipped-roots.ts + 3 modules
var shipped_roots = __webpack_require__(2438);
// EXTERNAL MODULE: ./packages/hash-verify/rules/bad-signature.ts
var bad_signature = __webpack_require__(7463);
// EXTERNAL MODULE: ./packages/hash-verify/attest/bundle-fault.ts
var bundle_fault = __webpack_require__(2820);
// EXTERNAL MODULE: ./packages/hash-verify/attest/policy.ts
var attest_policy = __webpack_require__(1399);
// EXTERNAL MODULE: ./packages/hash-verify/attest/read-bundles.ts + 1 modules
var read_bundles = __webpack_require__(5220);
// EXTERNAL MODULE: ./packages/hash-verify/attest/reason.ts
var reason = __webpack_require__(4409);
// EXTERNAL MODULE: ./packages/hash-verify/attest/verify-attestations.ts + 5 modules
var verify_attestations = __webpack_require__(8933);
// EXTERNAL MODULE: ./packages/hash-verify/signature/base64.ts
var base64 = __webpack_require__(6259);
// EXTERNAL MODULE: ./packages/hash-verify/signature/outcome.ts
var outcome = __webpack_require__(4733);
// EXTERNAL MODULE: ./packages/hash-verify/signature/public-key.ts
var public_key = __webpack_require__(5591);
;// CONCATENATED MODULE: ./packages/hash-verify/signature/cosign.ts








const HASH = "sha256";
const LONGEST_BASE64 = 4096;
/** As `cosign verify-blob --key --offline`: a pinned key is enough, a log entry is not asked for. */
function verifyCosign(inputs, signatures) {
    const key = (0,public_key/* readPublicKey */.R)(inputs.key, signatures);
    if (key.kind === "unreadable")
        return key;
    const text = inputs.signature.text.trim();
    if (text === "")
        return (0,outcome/* unreadable */.O$)("signature", "empty");
    return /^[[{]/.test(text) ? verifyBundles(key, inputs) : verifyDetached(key, text, inputs.file);
}
function verifyDetached({ der, kind }, text, { digests, content }) {
    const signature = text.length > LONGEST_BASE64 ? undefined : (0,base64/* decodeBase64 */.y)(text);
    if (!signature)
        return (0,outcome/* unreadable */.O$)("signature", "neither base64 nor a sigstore bundle");
    const digest = digests.get(HASH);
    if (digest === undefined)
        return (0,outcome/* unreadable */.O$)("file", `its ${HASH} is not at hand`);
    const check = { key: der, signature, ...(kind !== "ed25519" && { hash: HASH }) };
    return (0,outcome/* contentFault */.WN)(content.verify(check, { algorithm: HASH, digest })) ?? { kind: "valid" };
}
function verifyBundles({ der }, inputs) {
    const { name, text } = inputs.signature;
    const { bundles, faults } = (0,read_bundles/* readBundles */.A)(name, text);
    const { roots, file } = inputs;
    const policy = (0,attest_policy/* pinnedKeyPolicy */.eo)(der);
    const result = (0,verify_attestations/* verifyAttestations */.r)({ bundles, roots, policy, files: [file] });
    if (result.verdict === "attested")
        return { kind: "valid" };
    const rejected = result.outcomes.flatMap((outcome) => outcome.rejected);
    const unread = faults.map((fault) => (0,bundle_fault/* describeFault */.Q)(fault));
    if (rejected.length === 0)
        return (0,outcome/* unreadable */.O$)("signature", unread.join("; "));
    return outcomeOf(rejected.map(({ reason }) => reason));
}
function outcomeOf(reasons) {
    const told = reasons.map(reason/* describeRejection */.x).join("; ");
    return reasons.every(({ kind }) => kind === "content") ? (0,outcome/* unreadable */.O$)("file", told) : (0,outcome/* refused */.J5)(told);
}

// EXTERNAL MODULE: ./packages/hash-verify/signature/minisign-files.ts
var minisign_files = __webpack_require__(4104);
;// CONCATENATED MODULE: ./packages/hash-verify/signature/minisign.ts


/** SubjectPublicKeyInfo of Ed25519 up to the key (RFC 8410). */
const SPKI_PREFIX = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const PREHASH = "blake2b512";
/** As `minisign -V -H`: the signature over the file, then that over its trusted comment. */
function verifyMinisign(inputs, signatures) {
    const key = (0,minisign_files/* readMinisignKey */.m)(inputs.key);
    if (!key)
        return (0,outcome/* unreadable */.O$)("key", "not a minisign public key; give its `.pub` file");
    const signed = (0,minisign_files/* readMinisignSignature */.x)(inputs.signature);
    if (!signed)
        return (0,outcome/* unreadable */.O$)("signature", "not a minisign signature; give its `.minisig` file");
    if (signed.id !== key.id) {
        return (0,outcome/* refused */.J5)(`signed by the key ${signed.id}, not by ${key.id}`);
    }
    const spki = Uint8Array.from([...SPKI_PREFIX, ...key.key]);
    const check = { key: spki, signature: signed.signature };
    const fault = checkFile({ inputs, signed, check }, signatures);
    if (fault)
        return fault;
    const covered = Buffer.concat([signed.signature, Buffer.from(signed.comment, "utf8")]);
    if (!signatures.verify(covered, { key: spki, signature: signed.global })) {
        return (0,outcome/* refused */.J5)("the trusted comment is not the signer's");
    }
    return { kind: "valid", comment: signed.comment };
}
function checkFile(checked, signatures) {
    const { inputs, signed, check } = checked;
    const digest = inputs.digests.get(PREHASH);
    if (digest === undefined)
        return (0,outcome/* unreadable */.O$)("file", `its ${PREHASH} is not at hand`);
    if (signed.isLegacy)
        return checkLegacy(checked, digest);
    return signatures.verify(Buffer.from(digest, "hex"), check)
        ? undefined
        : (0,outcome/* refused */.J5)("the signature is of another content, or by another key");
}
function checkLegacy({ inputs: { legacy, content }, check }, digest) {
    if (!legacy)
        return (0,outcome/* refused */.J5)("a signature without prehash; sign again with a current minisign");
    if (!content)
        return (0,outcome/* unreadable */.O$)("file", "its content is not at hand");
    return (0,outcome/* contentFault */.WN)(content.verify(check, { algorithm: PREHASH, digest }));
}

// EXTERNAL MODULE: ./packages/hash-verify/checks/outcome.ts
var checks_outcome = __webpack_require__(2929);
// EXTERNAL MODULE: ./packages/hash-verify/checks/problem.ts
var checks_problem = __webpack_require__(4106);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/key-signature.ts
/** One file against one key: what `signature` asks of any file, and `chain` of its lists. */







/** Any one signature that holds is the answer; what else lies there may be another signer's. */
function judgeByKey(signed, { texts, notJudged }, host) {
    const verdict = bestOf(texts.map((text) => verify(signed, text, host)));
    if (!verdict)
        return { isSigned: false, outcomes: [(0,checks_outcome/* nothingOf */.pt)(...notJudged)] };
    const judged = judgeVerdict(signed, verdict);
    if (verdict.outcome.kind === "valid")
        return { isSigned: true, outcomes: [judged] };
    return { isSigned: false, outcomes: [(0,checks_outcome/* nothingOf */.pt)(...notJudged), judged] };
}
const BEST_FIRST = ["valid", "refused", "unreadable"];
function bestOf(verdicts) {
    const ranked = BEST_FIRST.flatMap((kind) => verdicts.filter(({ outcome }) => outcome.kind === kind));
    return ranked[0];
}
function verify(signed, text, host) {
    return { outcome: key_signature_outcomeOf(signed, text, host), signature: text.path };
}
function key_signature_outcomeOf({ key, file, legacy }, { path: name, text }, { signatures }) {
    const { digests, content } = file;
    switch (key.kind) {
        case "minisign":
            return verifyMinisign({ key: key.text, signature: text, digests, content, legacy }, signatures);
        case "cosign": {
            const signature = { name, text };
            return verifyCosign({ key: key.text, signature, file, roots: (0,shipped_roots/* shippedRoots */.ZQ)() }, signatures);
        }
    }
}
const STATUSES = {
    valid: "listed-signed",
    refused: "mismatch",
    unreadable: "unreadable",
};
/** A key vouches as a signed list does; `attested` is for identities. */
function judgeVerdict({ key, file }, { outcome, signature }) {
    const { path, size, digests } = file;
    const [[algorithm = "", actual = ""] = []] = digests;
    const files = [
        { path, status: STATUSES[outcome.kind], algorithm, actual, size },
    ];
    switch (outcome.kind) {
        case "refused": {
            const data = { name: (0,core/* showPath */.P8)(path), key: (0,core/* showPath */.P8)(key.path), reason: outcome.reason };
            const problem = (0,checks_problem/* problemAbout */.J)(bad_signature/* badSignature */.g, path, { message: "refused", data });
            return { files, problems: [problem], notJudged: [] };
        }
        case "unreadable": {
            const paths = { key: key.path, signature, file: path };
            const notJudged = [{ file: paths[outcome.of], reason: outcome.reason }];
            return { files, problems: [], notJudged };
        }
        case "valid": {
            const { comment } = outcome;
            const row = { path, key: key.path, kind: key.kind, signature };
            const signatures = [{ ...row, ...(comment !== undefined && { comment }) }];
            return { files, problems: [], notJudged: [], data: { signatures } };
        }
    }
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readNamedKey)
/* harmony export */ });
/* harmony import */ var _signature_trusted_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3571);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1756);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3025);



/** Far more than any key has. */
const MAX_KEY = 16 << 10;
async function readNamedKey(world, path) {
    const file = await (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(world, path, MAX_KEY);
    if (!file.ok)
        return file;
    const text = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .textOfUtf8 */ .U)(file.bytes);
    const key = text === undefined
        ? { kind: "unreadable", reason: "not UTF-8; give cosign.pub or minisign.pub" }
        : (0,_signature_trusted_key_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrustedKey */ .lH)(text, world.host.signatures);
    return key.kind === "unreadable"
        ? { ok: false, notJudged: { file: file.path, reason: key.reason } }
        : { ok: true, key: { ...key, path: file.path } };
}


/***/ }),

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

/***/ 2676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ signatureTexts)
});

// EXTERNAL MODULE: ./packages/hash-verify/utf8.ts
var utf8 = __webpack_require__(1756);
;// CONCATENATED MODULE: ./packages/hash-verify/signature/signature-text.ts

/** Signatures in DER and of Ed25519 are bytes; the longest that is taken is one of RSA with 8192 bits. */
const MAX_RAW = 1024;
// DER begins with a tag and a length, and 64 bytes of Ed25519 without one of these do not happen.
const BYTES_OF_NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f]/;
/** The text of a signature's file; one in bytes as base64. `undefined`: neither. */
function signatureText(bytes) {
    const text = (0,utf8/* textOfUtf8 */.U)(bytes);
    if (text !== undefined && !BYTES_OF_NO_TEXT.test(text))
        return text;
    return bytes.length > MAX_RAW ? undefined : Buffer.from(bytes).toString("base64");
}

;// CONCATENATED MODULE: ./packages/hash-verify/checks/signature-files.ts

function signatureTexts({ files, notJudged }) {
    const texts = [];
    const unread = [...notJudged];
    for (const { path, bytes } of files) {
        const text = signatureText(bytes);
        if (text !== undefined)
            texts.push({ path, text });
        else
            unread.push({ file: path, reason: "no signature: binary, and longer than any" });
    }
    return { texts, notJudged: unread };
}


/***/ }),

/***/ 8087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observeSignature: () => (/* binding */ observeSignature)
/* harmony export */ });
/* harmony import */ var _signature_trusted_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3571);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4423);
/* harmony import */ var _key_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6956);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1658);
/* harmony import */ var _named_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4842);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2929);
/* harmony import */ var _signature_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2676);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3025);
/** `signature`: a file is signed by a key that the caller has. */








async function observeSignature(check, world) {
    const keyed = await (0,_named_key_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedKey */ .N)(world, check.key);
    if (!keyed.ok)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .incomplete */ .$x)(keyed.notJudged);
    const named = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openNamed */ .S3)(world, check.file);
    if (!named.ok)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .incomplete */ .$x)(named.notJudged);
    const { key } = keyed;
    const suffixes = _signature_trusted_key_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_SUFFIXES */ .Kq[key.kind];
    const found = check.signature === undefined
        ? await (0,_beside_js__WEBPACK_IMPORTED_MODULE_1__/* .readBeside */ .r)({ place: named, name: named.name, suffixes })
        : await (0,_beside_js__WEBPACK_IMPORTED_MODULE_1__/* .readGiven */ .Q)(world, check.signature);
    const read = (0,_signature_files_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureTexts */ .t)(found);
    const hashed = await (0,_named_files_js__WEBPACK_IMPORTED_MODULE_7__/* .hashNamed */ .Q)(world, [check.file], (0,_signature_trusted_key_js__WEBPACK_IMPORTED_MODULE_0__/* .signedAlgorithms */ .RX)(key, read.texts));
    const [file] = hashed.hashed;
    if (!file) {
        const notJudged = [...hashed.notJudged, ...read.notJudged];
        return () => ({ files: hashed.rows, problems: [], notJudged });
    }
    const signed = { key, file, legacy: check.legacy === true };
    // Here and not in the thunk: most signatures read the file once more.
    const { outcomes } = (0,_key_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeByKey */ ._)(signed, read, world.host);
    return () => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .joinOutcomes */ .m4)(outcomes);
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

/***/ 6259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Standard base64 and nothing else: decoders that skip what they do not know accept many spellings. */
function decodeBase64(text) {
    if (text === "" || !BASE64.test(text))
        return undefined;
    const bytes = Buffer.from(text, "base64");
    // The last digit's unused bits are zero in the one true spelling.
    return bytes.toString("base64") === text ? bytes : undefined;
}


/***/ }),

/***/ 4104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readMinisignKey),
/* harmony export */   x: () => (/* binding */ readMinisignSignature)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6259);

const COMMENT = "untrusted comment:";
const TRUSTED = "trusted comment: ";
/** minisign's own bounds are 1 and 8 KiB a line. */
const TEXT_LIMIT = 16 << 10;
const ID = 2;
const VALUE = ID + 8;
const KEY_LENGTH = VALUE + 32;
const SIGNATURE_LENGTH = VALUE + 64;
const GLOBAL_LENGTH = 64;
/** The public key's file of two lines, or its second line alone as `minisign -P` takes it. */
function readMinisignKey(text) {
    const lines = linesOf(text);
    const [first = ""] = lines;
    const encoded = lines.at(-1) ?? "";
    const isFile = first.startsWith(COMMENT);
    if (lines.length !== (isFile ? 2 : 1))
        return undefined;
    const bytes = (0,_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(encoded);
    if (bytes?.length !== KEY_LENGTH || algorithmOf(bytes) !== "Ed")
        return undefined;
    return { id: idOf(bytes), key: bytes.subarray(VALUE) };
}
function readMinisignSignature(text) {
    const lines = linesOf(text);
    const [untrusted = "", encoded = "", trusted = "", encodedGlobal = ""] = lines;
    if (lines.length !== 4 || !untrusted.startsWith(COMMENT) || !trusted.startsWith(TRUSTED)) {
        return undefined;
    }
    const bytes = (0,_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(encoded);
    const global = (0,_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(encodedGlobal);
    if (bytes?.length !== SIGNATURE_LENGTH || global?.length !== GLOBAL_LENGTH)
        return undefined;
    const algorithm = algorithmOf(bytes);
    if (algorithm !== "Ed" && algorithm !== "ED")
        return undefined;
    return {
        id: idOf(bytes),
        isLegacy: algorithm === "Ed",
        signature: bytes.subarray(VALUE),
        comment: trusted.slice(TRUSTED.length),
        global,
    };
}
function linesOf(text) {
    if (text.length > TEXT_LIMIT)
        return [];
    const lines = text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function algorithmOf(bytes) {
    return String.fromCharCode(...bytes.subarray(0, ID));
}
/** As minisign prints it: the little-endian number in hex. */
function idOf(bytes) {
    const id = [...bytes.subarray(ID, VALUE)].reverse();
    return id
        .map((byte) => byte.toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase();
}


/***/ }),

/***/ 4733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   WN: () => (/* binding */ contentFault)
/* harmony export */ });
function unreadable(of, reason) {
    return { kind: "unreadable", of, reason };
}
function refused(reason) {
    return { kind: "refused", reason };
}
/** What reading a file for its signature came to, as an outcome; `undefined`: it is valid. */
function contentFault(found) {
    switch (found) {
        case "valid":
            return undefined;
        case "invalid":
            return refused("the signature is of another content, or by another key");
        case "too-large":
            return unreadable("file", "too large for a key that signs it in one piece");
        case "changed":
            return unreadable("file", "changed while it was verified");
        case "unreadable":
            return unreadable("file", "could not be read");
    }
}


/***/ }),

/***/ 5591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPublicKey)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6259);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4733);


const PEM = /^-----BEGIN ([A-Z0-9 ]+)-----\n([A-Za-z0-9+/=\n]+)\n-----END ([A-Z0-9 ]+)-----$/;
const TEXT_LIMIT = 16 << 10;
/** `cosign.pub`: one public key in PEM. */
function readPublicKey(text, signatures) {
    if (text.length > TEXT_LIMIT)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)("key", "too large for a public key");
    const [, label, body, end] = PEM.exec(text.replaceAll("\r\n", "\n").trim()) ?? [];
    if (label === undefined || body === undefined || label !== end) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)("key", "not one public key in PEM, as `cosign.pub` is");
    }
    if (label.endsWith("PRIVATE KEY")) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)("key", "a private key; give `cosign.pub`, and keep this one to yourself");
    }
    if (label !== "PUBLIC KEY")
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)("key", `holds ${label}, not a PUBLIC KEY`);
    const der = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(body.replaceAll("\n", ""));
    const kind = der && signatures.keyKind(der);
    if (!der || !kind) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)("key", "not a key of ECDSA P-256, Ed25519 or RSA of 2048 bits and more");
    }
    return { der, kind };
}


/***/ }),

/***/ 3571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ KEY_SUFFIXES),
/* harmony export */   RX: () => (/* binding */ signedAlgorithms),
/* harmony export */   lH: () => (/* binding */ readTrustedKey)
/* harmony export */ });
/* harmony import */ var _attest_needed_algorithms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8967);
/* harmony import */ var _attest_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1399);
/* harmony import */ var _attest_read_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5220);
/* harmony import */ var _minisign_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4104);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4733);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5591);






function readTrustedKey(text, signatures) {
    if ((0,_minisign_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readMinisignKey */ .m)(text))
        return { kind: "minisign", text };
    if (!text.includes("-----BEGIN ")) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)("key", "neither a public key in PEM, as cosign.pub, nor minisign.pub");
    }
    const key = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .readPublicKey */ .R)(text, signatures);
    return key.kind === "unreadable" ? key : { kind: "cosign", text };
}
/** What stands beside a file that is signed by such a key, likeliest first. */
const KEY_SUFFIXES = {
    minisign: [".minisig"],
    cosign: [".sigstore.json", ".sigstore", ".sig"],
};
/** By what a file must be hashed; the one that its row tells comes first. */
function signedAlgorithms({ kind }, signatures) {
    if (kind === "minisign")
        return ["blake2b512"];
    const bundles = signatures.flatMap(({ text }) => (0,_attest_read_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundles */ .A)("", text).bundles);
    return [...new Set(["sha256", ...(0,_attest_needed_algorithms_js__WEBPACK_IMPORTED_MODULE_0__/* .neededAlgorithms */ .A)(bundles, NO_STATEMENT)])];
}
/** The key itself decides nothing here. */
const NO_STATEMENT = (0,_attest_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedKeyPolicy */ .eo)(new Uint8Array());


/***/ })

};
