export const id = 352;
export const ids = [352];
export const modules = {

/***/ 2352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAttested: () => (/* binding */ judgeAttested),
/* harmony export */   observeAttest: () => (/* binding */ observeAttest)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _attest_needed_algorithms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8967);
/* harmony import */ var _attest_reason_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4409);
/* harmony import */ var _attest_verify_attestations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8933);
/* harmony import */ var _rules_untrusted_attestation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4782);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5451);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1658);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2929);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4106);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2727);










/** Where no bundle names an acceptable digest, for the row alone. */
const FALLBACK = "sha256";
async function observeAttest(check, world) {
    const trust = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .readTrust */ .b)(check, world);
    if (!trust.ok)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .incomplete */ .$x)(...trust.notJudged);
    const { policy, roots, notes } = trust;
    const { bundles, notJudged } = await (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundleFiles */ .KA)(world, check.bundle);
    if (bundles.length === 0)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .incomplete */ .$x)(...notJudged);
    const needed = (0,_attest_needed_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .neededAlgorithms */ .A)(bundles, policy);
    const named = await (0,_named_files_js__WEBPACK_IMPORTED_MODULE_8__/* .hashNamed */ .Q)(world, check.files, needed.length > 0 ? needed : [FALLBACK]);
    const files = named.hashed;
    // Here and not in the thunk: signatures over the file itself read it once more.
    const result = (0,_attest_verify_attestations_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyAttestations */ .r)({ bundles, roots, policy, files });
    return () => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .joinOutcomes */ .m4)([
        { files: [], problems: notes, notJudged },
        { files: named.rows, problems: [], notJudged: named.notJudged },
        judgeAttested(result, trust),
    ]);
}
function judgeAttested({ outcomes }, trust) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .joinOutcomes */ .m4)(outcomes.map((outcome) => judgeOne(outcome, trust)));
}
function judgeOne(outcome, { roots }) {
    const { file, evidence, rejected } = outcome;
    const { path, size } = file;
    if (evidence) {
        const { algorithm, digest } = evidence;
        const row = {
            path,
            status: "attested",
            algorithm,
            expected: digest,
            actual: digest,
            size,
        };
        const data = { attestations: [attestationRow(path, evidence, roots)] };
        return { files: [row], problems: [], notJudged: [], data };
    }
    const unread = unreadContent(path, rejected);
    const files = [
        { path, status: unread ? "unreadable" : "unlisted", ...digestOf(file), size },
    ];
    if (unread)
        return { files, problems: [], notJudged: [unread] };
    return { files, problems: [notAttested(path, rejected)], notJudged: [] };
}
/** Nothing is known of a file that could not be read again where that was all that was left to do. */
function unreadContent(path, rejected) {
    const content = rejected.find(({ reason }) => reason.kind === "content");
    return content && { file: path, reason: (0,_attest_reason_js__WEBPACK_IMPORTED_MODULE_9__/* .describeRejection */ .x)(content.reason) };
}
function digestOf({ digests }) {
    const [first] = digests;
    return first ? { algorithm: first[0], actual: first[1] } : {};
}
function attestationRow(path, evidence, roots) {
    const { at, root, subject, claims, predicateType } = evidence;
    // Only carried roots have a date.
    const carried = roots.flatMap(({ name, date, sha256 }) => name === root && date !== undefined ? [{ rootDate: date, rootSha256: sha256 }] : []);
    return {
        path,
        root,
        ...carried[0],
        ...(subject !== undefined && { subject }),
        claims,
        ...(predicateType !== undefined && { predicateType }),
        bundle: (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(at),
    };
}
function notAttested(path, rejected) {
    const data = { name: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(path), reason: describeAll(rejected) };
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemAbout */ .J)(_rules_untrusted_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .untrustedAttestation */ .H, path, { message: "rejected", data });
}
const TOLD = 3;
function describeAll(rejected) {
    const told = rejected
        .slice(0, TOLD)
        .map(({ at, reason }) => `${(0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(at)}: ${(0,_attest_reason_js__WEBPACK_IMPORTED_MODULE_9__/* .describeRejection */ .x)(reason)}`);
    const more = rejected.length - told.length;
    return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}


/***/ }),

/***/ 5451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ readBundleFiles),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   t_: () => (/* binding */ bundlesIn)
/* harmony export */ });
/* harmony import */ var _attest_bundle_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2820);
/* harmony import */ var _attest_read_bundles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5220);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1756);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3025);




async function readBundleFiles(world, paths) {
    const found = [];
    for (const path of new Set(paths)) {
        const file = await (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(world, path, _attest_read_bundles_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLES */ .f);
        found.push(file.ok ? bundlesIn(file) : { bundles: [], notJudged: [file.notJudged] });
    }
    return {
        bundles: found.flatMap(({ bundles }) => bundles),
        notJudged: found.flatMap(({ notJudged }) => notJudged),
    };
}
function bundlesIn({ path, bytes }) {
    const text = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .textOfUtf8 */ .U)(bytes);
    if (text === undefined)
        return { bundles: [], notJudged: [{ file: path, reason: "not UTF-8" }] };
    const { bundles, faults } = (0,_attest_read_bundles_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundles */ .A)(path, text);
    return { bundles, notJudged: faults.map(notJudgedOf) };
}
function notJudgedOf(fault) {
    const { file, line, path } = fault.at;
    const reason = path === undefined ? (0,_attest_bundle_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFault */ .Q)(fault) : `${path}: ${(0,_attest_bundle_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFault */ .Q)(fault)}`;
    return { file, ...(line !== undefined && { at: { line, column: 1 } }), reason };
}
/** `bundles.jsonl:3`, or `bundles.json attestations[2].bundle`. */
function placeText({ file, line, path }) {
    return [
        line === undefined ? file : `${file}:${line}`,
        ...(path === undefined ? [] : [path]),
    ].join(" ");
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

/***/ 2727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readTrust)
/* harmony export */ });
/* harmony import */ var _attest_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1399);
/* harmony import */ var _attest_shipped_roots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2438);
/* harmony import */ var _attest_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1225);
/* harmony import */ var _rules_list_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(372);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1756);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5244);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4106);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3025);








async function readTrust(flags, world) {
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .x)(flags);
    if (!identity.ok)
        return { ok: false, notJudged: [{ reason: identity.reasons.join("; ") }] };
    const policy = identity.policy === "npm-publish" ? (0,_attest_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .npmPublishPolicy */ .n_)((0,_attest_shipped_roots_js__WEBPACK_IMPORTED_MODULE_0__/* .npmKeys */ .cW)()) : identity.policy;
    const files = flags["trusted-root"];
    if (files === undefined) {
        const carried = carriedRoots(flags, world);
        return carried.ok ? { ...carried, policy } : carried;
    }
    const read = [];
    for (const path of new Set(files))
        read.push(await readRootFile(world, path));
    const roots = read.flatMap((one) => (one.ok ? one.roots : []));
    const notJudged = read.flatMap((one) => (one.ok ? [] : one.notJudged));
    return notJudged.length > 0 ? { ok: false, notJudged } : { ok: true, policy, roots, notes: [] };
}
async function readRootFile(world, path) {
    const file = await (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .readNamed */ .Mk)(world, path, _attest_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROOT */ .sy);
    if (!file.ok)
        return { ok: false, notJudged: [file.notJudged] };
    const text = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_7__/* .textOfUtf8 */ .U)(file.bytes);
    if (text === undefined)
        return { ok: false, notJudged: [{ file: path, reason: "not UTF-8" }] };
    const read = (0,_attest_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrustedRoots */ .Pn)(file.path, text);
    if (read.ok)
        return read;
    const notJudged = read.faults.map(({ file: name, line, reason }) => ({
        file: name,
        ...(line !== undefined && { at: { line, column: 1 } }),
        reason,
    }));
    return { ok: false, notJudged };
}
const DAY = 86_400_000;
/** Instances change a few times a year; an older copy lacks keys of today rather than that it has false ones. */
const OLD = 180;
function carriedRoots(flags, { host }) {
    const limit = flags["max-root-age"];
    const roots = (0,_attest_shipped_roots_js__WEBPACK_IMPORTED_MODULE_0__/* .shippedRoots */ .ZQ)();
    const aged = roots.map(({ name, date }) => ({ name, date, days: ageOf(date, host.now()) }));
    if (limit !== undefined) {
        const notJudged = aged
            .filter(({ days }) => days > limit)
            .map(({ name, date, days }) => ({
            reason: `the trusted root of ${name} is of ${date}, ${days} days old; \`max-root-age\` allows ${limit}: update Sluice, or give a newer one by \`--trusted-root\``,
        }));
        if (notJudged.length > 0)
            return { ok: false, notJudged };
    }
    const notes = aged.filter(({ days }) => days > OLD).map(noteOf);
    return { ok: true, roots, notes };
}
function noteOf({ name, date, days }) {
    const file = `the trusted root of ${name}`;
    const reason = `the copy of ${date} is ${days} days old and may lack keys of today; update Sluice, or give a newer one by \`--trusted-root\``;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAbout */ .J)(_rules_list_note_js__WEBPACK_IMPORTED_MODULE_2__/* .listNote */ .B, file, { message: "note", data: { file, reason } });
}
/** Carried roots all have a date. */
function ageOf(date = "", now) {
    return Math.floor((now.getTime() - Date.parse(date)) / DAY);
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


/***/ })

};
