export const id = 908;
export const ids = [908];
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

/***/ 5908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeChain: () => (/* binding */ observeChain)
});

// EXTERNAL MODULE: ./packages/hash-verify/attest/verify-attestations.ts + 5 modules
var verify_attestations = __webpack_require__(8933);
// EXTERNAL MODULE: ./packages/hash-verify/manifest/write-release.ts
var write_release = __webpack_require__(4898);
// EXTERNAL MODULE: ./packages/hash-verify/checks/outcome.ts
var outcome = __webpack_require__(2929);
// EXTERNAL MODULE: ./packages/hash-verify/checks/read-list.ts
var read_list = __webpack_require__(2606);
// EXTERNAL MODULE: ./packages/hash-verify/checks/release.ts
var release = __webpack_require__(8992);
// EXTERNAL MODULE: ./packages/hash-verify/attest/needed-algorithms.ts
var needed_algorithms = __webpack_require__(8967);
// EXTERNAL MODULE: ./packages/hash-verify/signature/trusted-key.ts
var trusted_key = __webpack_require__(3571);
// EXTERNAL MODULE: ./packages/hash-verify/checks/attest.ts
var attest = __webpack_require__(2352);
// EXTERNAL MODULE: ./packages/hash-verify/checks/beside.ts
var beside = __webpack_require__(4423);
// EXTERNAL MODULE: ./packages/hash-verify/checks/bundle-files.ts
var bundle_files = __webpack_require__(5451);
// EXTERNAL MODULE: ./packages/hash-verify/checks/key-signature.ts + 2 modules
var key_signature = __webpack_require__(6956);
// EXTERNAL MODULE: ./packages/hash-verify/checks/named-files.ts
var named_files = __webpack_require__(1658);
// EXTERNAL MODULE: ./packages/hash-verify/checks/named-key.ts
var named_key = __webpack_require__(4842);
// EXTERNAL MODULE: ./packages/hash-verify/checks/signature-files.ts + 1 modules
var signature_files = __webpack_require__(2676);
// EXTERNAL MODULE: ./packages/hash-verify/checks/trust.ts
var checks_trust = __webpack_require__(2727);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/seal.ts
/** What signs a list: a key, or an identity whose attestation is about that list. */












async function readSigner(check, world) {
    if (check.key === undefined) {
        const trust = await (0,checks_trust/* readTrust */.b)(check, world);
        return trust.ok ? { ok: true, signer: { kind: "identity", trust } } : trust;
    }
    const read = await (0,named_key/* readNamedKey */.N)(world, check.key);
    if (!read.ok)
        return { ok: false, notJudged: [read.notJudged] };
    const legacy = check.legacy === true;
    return { ok: true, signer: { kind: "key", key: read.key, legacy } };
}
const BUNDLE_SUFFIXES = [".sigstore.json", ".sigstore", ".intoto.jsonl"];
async function readSeal(sealed, signer, world) {
    const { place, name, signature } = sealed;
    const suffixes = signer.kind === "key" ? trusted_key/* KEY_SUFFIXES */.Kq[signer.key.kind] : BUNDLE_SUFFIXES;
    const found = signature === undefined
        ? await (0,beside/* readBeside */.r)({ place, name, suffixes })
        : await (0,beside/* readGiven */.Q)(world, signature, place);
    const judged = signer.kind === "key"
        ? byKey(sealed, { found, signer }, world)
        : byIdentity(sealed, { found, signer }, world);
    return { ...judged, files: found.files.map(({ path }) => path) };
}
function byKey({ file }, { found, signer: { key, legacy } }, { host }) {
    const read = (0,signature_files/* signatureTexts */.t)(found);
    const hashed = (0,named_files/* hashBytes */.y)(file, (0,trusted_key/* signedAlgorithms */.RX)(key, read.texts), host.signatures);
    return { ...(0,key_signature/* judgeByKey */._)({ key, legacy, file: hashed }, read, host), bundles: [] };
}
function byIdentity({ file }, { found, signer: { trust } }, { host }) {
    const { policy, roots } = trust;
    const read = found.files.map(bundle_files/* bundlesIn */.t_);
    const bundles = read.flatMap((one) => one.bundles);
    const notJudged = [...found.notJudged, ...read.flatMap((one) => one.notJudged)];
    const unread = (0,outcome/* nothingOf */.pt)(...notJudged);
    if (bundles.length === 0)
        return { isSigned: false, outcomes: [unread], bundles };
    const files = [(0,named_files/* hashBytes */.y)(file, (0,needed_algorithms/* neededAlgorithms */.A)(bundles, policy), host.signatures)];
    const result = (0,verify_attestations/* verifyAttestations */.r)({ bundles, roots, policy, files });
    return {
        isSigned: result.verdict === "attested",
        outcomes: [unread, (0,attest.judgeAttested)(result, trust)],
        bundles,
    };
}

// EXTERNAL MODULE: ./packages/hash-verify/checks/tree.ts
var tree = __webpack_require__(6581);
// EXTERNAL MODULE: ./packages/hash-verify/checks/world.ts
var checks_world = __webpack_require__(3025);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/chain.ts








const DEFAULT_LIST = "SHA256SUMS";
async function observeChain(check, world) {
    const place = (0,checks_world/* openPlace */.QL)(world, check.directory);
    if (!place.ok)
        return (0,outcome/* incomplete */.$x)(place.notJudged);
    const read = await readSigner(check, world);
    if (!read.ok)
        return (0,outcome/* incomplete */.$x)(...read.notJudged);
    const { signer } = read;
    const { lists, seals, unread } = await readSealed(check, { place, signer, world });
    const isSigned = unread.length === 0 && seals.every((seal) => seal.isSigned);
    const covered = {
        place,
        lists,
        flags: check,
        ignore: check.ignore ?? [],
        own: seals.flatMap(({ files }) => files).flatMap((path) => below(place, path)),
        isPartial: unread.length > 0,
    };
    const { entries, judge } = await observeListed(covered);
    const attested = isSigned ? attestedPaths(entries, seals, signer) : new Set();
    const notes = signer.kind === "identity" ? signer.trust.notes : [];
    return () => (0,outcome/* joinOutcomes */.m4)([
        { files: [], problems: notes, notJudged: unread },
        ...seals.flatMap(({ outcomes }) => outcomes),
        raise(judge(isSigned), place.prefix, attested),
    ]);
}
async function readSealed(check, { place, signer, world }) {
    const lists = [];
    const seals = [];
    const unread = [];
    const { signature } = check;
    for (const given of new Set(check.manifest ?? [DEFAULT_LIST])) {
        const { name, list } = await readBelow(check, given, { place, world });
        if (!list.ok) {
            unread.push(list.notJudged);
            continue;
        }
        const file = { path: list.source.path, bytes: list.bytes };
        lists.push(list);
        seals.push(await readSeal({ place, name, file, signature }, signer, world));
    }
    return { lists, seals, unread };
}
/** A list below the folder, named from there on or, as `tree` has it, from the root on. */
async function readBelow(check, given, { place, world }) {
    const plain = [`${check.directory}/${given}`, given].flatMap((path) => {
        const named = (0,checks_world/* openNamed */.S3)(world, path);
        return named.ok ? below(place, named.path) : [];
    });
    const [first = given, ...others] = new Set(plain);
    const list = await (0,read_list/* readList */.LD)({ place, name: first, seenAs: first }, check);
    if (list.ok)
        return { name: first, list };
    for (const name of others) {
        const other = await (0,read_list/* readList */.LD)({ place, name, seenAs: name }, check);
        if (other.ok)
            return { name, list: other };
    }
    return { name: first, list };
}
/** Beside checksums lies a release manifest, or it is itself the list. */
async function observeListed(covered) {
    const own = covered.place.prefix + write_release/* RELEASE_MANIFEST */.Op;
    if (covered.lists.some(({ source }) => source.path === own)) {
        const facts = await (0,tree.observeFolder)(covered);
        return { entries: facts.entries, judge: (signed) => (0,tree.judgeFolder)(facts, signed) };
    }
    const facts = await (0,release/* observeRelease */.G)(covered);
    return { entries: facts.folder.entries, judge: (signed) => (0,release/* judgeRelease */.f)(facts, signed) };
}
/** Files that the bundles over the lists are about as well: provenance often names the list among all files. */
function attestedPaths(entries, seals, signer) {
    if (signer.kind === "key")
        return new Set();
    const { policy, roots } = signer.trust;
    const hashed = entries.flatMap(({ path, found }) => found.kind === "hashed" ? [{ path, digests: found.digests }] : []);
    const bundles = seals.flatMap((seal) => seal.bundles);
    const { outcomes } = (0,verify_attestations/* verifyAttestations */.r)({ bundles, roots, policy, files: hashed });
    return new Set(outcomes.flatMap(({ file, evidence }) => (evidence ? [file.path] : [])));
}
/** Only what is well listed stands higher for being attested, too. */
function raise(outcome, prefix, attested) {
    const files = outcome.files.map((row) => row.status === "listed-signed" && attested.has(row.path.slice(prefix.length))
        ? { ...row, status: "attested" }
        : row);
    return { ...outcome, files };
}
function below({ prefix }, path) {
    return path.startsWith(prefix) ? [path.slice(prefix.length)] : [];
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

/***/ 8992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ observeRelease),
/* harmony export */   f: () => (/* binding */ judgeRelease)
/* harmony export */ });
/* harmony import */ var _manifest_write_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4898);
/* harmony import */ var _conflicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3973);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2929);
/* harmony import */ var _read_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2606);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6581);
/**
 * A release: files, their checksums, and the manifest that says what belongs together. The two lists and
 * the folder must tell one story (`manifest`, `chain`).
 */





/** Reads the manifest that lies beside the checksums; hashes what either of them names. */
async function observeRelease(covered) {
    const { place, lists: sums, flags } = covered;
    const file = { place, name: _manifest_write_release_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_MANIFEST */ .Op, seenAs: _manifest_write_release_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASE_MANIFEST */ .Op };
    // The dialect and the algorithm that a caller names are the checksums'.
    const { dialect, algorithm, ...others } = flags;
    const manifest = await (0,_read_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .LD)(file, others);
    if (!manifest.ok) {
        const isPartial = !manifest.isMissing || covered.isPartial === true;
        return { folder: await (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.observeFolder)({ ...covered, isPartial }), sums, manifest };
    }
    const lists = [manifest, ...sums];
    const folder = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.observeFolder)({ ...covered, lists, unsigned: manifest });
    return { folder, sums, manifest };
}
/** `signed`: the checksums are signed by somebody who is trusted, and so is the manifest that they list. */
function judgeRelease({ folder, sums, manifest }, signed) {
    const judged = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.judgeFolder)(folder, signed);
    if (!manifest.ok) {
        const notJudged = manifest.isMissing ? [] : [manifest.notJudged];
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .joinOutcomes */ .m4)([judged, { files: [], problems: [], notJudged }]);
    }
    // Against checksums that could not be read, every file would be one that they leave out.
    const problems = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.canTellUnlisted)(folder) ? (0,_conflicts_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeConflicts */ .Nv)(manifest, sums, folder.flags) : [];
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .joinOutcomes */ .m4)([judged, { files: [], problems, notJudged: [] }]);
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
