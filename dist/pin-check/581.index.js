export const id = 581;
export const ids = [581];
export const modules = {

/***/ 2838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownFiles)
/* harmony export */ });
/** Files that stand beside a list because of it: its signatures, bundles and certificates. */
const SUFFIXES = [
    ".sig",
    ".asc",
    ".minisig",
    ".sigstore",
    ".sigstore.json",
    ".intoto.jsonl",
    ".pem",
    ".crt",
];
/** The list and its companions, which it cannot list. */
function ownFiles(list) {
    return [list, ...SUFFIXES.map((suffix) => list + suffix)];
}


/***/ }),

/***/ 3973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nv: () => (/* binding */ judgeConflicts),
  A4: () => (/* binding */ judgeSboms),
  mS: () => (/* binding */ sbomPaths)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/hash-verify/manifest/sheet.ts
var sheet = __webpack_require__(7454);
;// CONCATENATED MODULE: ./packages/hash-verify/manifest/check-release.ts
/** Whether a release manifest, its checksums file and the files that lie there tell one story. */


function checkRelease(check) {
    const sums = groupByName(check.sums);
    return [...ownProblems(check, sums), ...fileProblems(check, sums), ...sbomProblems(check, sums)];
}
function groupByName(listed) {
    const groups = new Map();
    for (const entry of listed) {
        const name = (0,sheet/* plainName */.MH)(entry.name);
        const known = groups.get(name);
        if (known)
            known.push(entry);
        else
            groups.set(name, [entry]);
    }
    return groups;
}
function ownProblems({ manifestName: name }, sums) {
    if (sums.has((0,sheet/* plainName */.MH)(name)))
        return [];
    const reason = `the checksums file does not list the manifest itself, ${(0,core/* showPath */.P8)(name)}`;
    return [{ kind: "not-in-sums", name, span: { start: 0, end: 0 }, reason }];
}
function fileProblems({ manifest }, sums) {
    return manifest.listed.flatMap((entry) => {
        const { name, span } = entry;
        const entries = sums.get((0,sheet/* plainName */.MH)(name));
        if (!entries) {
            const reason = `the checksums file does not list ${(0,core/* showPath */.P8)(name)}`;
            return [{ kind: "not-in-sums", name, span, reason }];
        }
        const other = entries.find(({ algorithm, digest }) => algorithm === entry.algorithm && digest !== entry.digest);
        if (!other)
            return [];
        const reason = `the checksums file has another ${entry.algorithm} for ${(0,core/* showPath */.P8)(name)}, \`${other.digest}\``;
        return [{ kind: "sums-differ", name, span, reason }];
    });
}
function sbomProblems(check, sums) {
    const files = new Set(check.manifest.listed.map(({ name }) => (0,sheet/* plainName */.MH)(name)));
    // A manifest may say it twice, beside the binary and in the list of SBOMs.
    const told = new Map(check.manifest.sboms.map((sbom) => [`${sbom.of ?? ""}\n${sbom.name}`, sbom]));
    return [...told.values()].flatMap(({ name, of, span }) => {
        const problems = [];
        const whose = of === undefined ? "" : ` of ${(0,core/* showPath */.P8)(of)}`;
        if (!check.present.has((0,sheet/* plainName */.MH)(name))) {
            const reason = `the SBOM${whose}, ${(0,core/* showPath */.P8)(name)}, is not there`;
            problems.push({ kind: "sbom-missing", name, span, reason });
        }
        if (of !== undefined && !files.has((0,sheet/* plainName */.MH)(of))) {
            const reason = `the SBOM ${(0,core/* showPath */.P8)(name)} is of ${(0,core/* showPath */.P8)(of)}, which the manifest does not list`;
            problems.push({ kind: "sbom-of-nothing", name, span, reason });
        }
        if (!sums.has((0,sheet/* plainName */.MH)(name)) && !files.has((0,sheet/* plainName */.MH)(name))) {
            const reason = `neither the manifest nor the checksums file has a digest of the SBOM ${(0,core/* showPath */.P8)(name)}`;
            problems.push({ kind: "not-in-sums", name, span, reason });
        }
        return problems;
    });
}

// EXTERNAL MODULE: ./packages/hash-verify/manifest/write-release.ts
var write_release = __webpack_require__(4898);
// EXTERNAL MODULE: ./packages/hash-verify/names/check-name.ts + 1 modules
var check_name = __webpack_require__(51);
// EXTERNAL MODULE: ./packages/hash-verify/rules/missing-sbom.ts
var missing_sbom = __webpack_require__(5561);
// EXTERNAL MODULE: ./packages/hash-verify/rules/release-conflict.ts
var release_conflict = __webpack_require__(6069);
// EXTERNAL MODULE: ./packages/hash-verify/checks/listed-files.ts
var listed_files = __webpack_require__(1654);
// EXTERNAL MODULE: ./packages/hash-verify/checks/problem.ts
var problem = __webpack_require__(4106);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/conflicts.ts







/** Between the manifest and the checksums; of SBOMs `judgeSboms` speaks. */
function judgeConflicts(manifest, sums, flags) {
    const found = conflictsOf({ manifest, flags, present: new Set() }, sums);
    return found.filter((problem) => !isOfSboms(problem)).map((it) => problemOf(it, manifest));
}
function judgeSboms(named) {
    if (!named.manifest.read.sboms?.length)
        return [];
    const found = conflictsOf(named, [named.manifest]);
    return found.filter(isOfSboms).map((problem) => problemOf(problem, named.manifest));
}
function isOfSboms({ kind }) {
    return kind === "sbom-missing" || kind === "sbom-of-nothing";
}
/** Where the SBOMs of a list lie; names that may not be opened are told as missing. */
function sbomPaths({ read }, flags) {
    const options = (0,listed_files/* nameOptions */.__)(flags);
    return (read.sboms ?? []).flatMap(({ name }) => {
        const checked = (0,check_name/* checkName */.I)(name, options);
        return checked.kind === "path" ? [checked.path] : [];
    });
}
function conflictsOf({ manifest: { read }, flags, present }, sums) {
    const pathOf = pathIn(flags);
    const sboms = (read.sboms ?? []).map((sbom) => ({
        ...sbom,
        name: pathOf(sbom.name),
        ...(sbom.of !== undefined && { of: pathOf(sbom.of) }),
    }));
    return checkRelease({
        manifest: { ...read, listed: read.listed.map((entry) => atPath(entry, pathOf)), sboms },
        manifestName: write_release/* RELEASE_MANIFEST */.Op,
        sums: sums.flatMap((list) => list.read.listed.map((entry) => atPath(entry, pathOf))),
        present,
    });
}
function problemOf({ kind, span, reason }, { source }) {
    const at = { span };
    if (kind === "sbom-missing")
        return (0,problem/* problemIn */.D)(missing_sbom/* missingSbom */.C, source, { message: "missing", at, data: { reason } });
    return (0,problem/* problemIn */.D)(release_conflict/* releaseConflict */.G, source, { message: "conflict", at, data: { reason } });
}
/** What a name opens, so that lists may spell it differently; a refused name stays as it is. */
function pathIn(flags) {
    const options = (0,listed_files/* nameOptions */.__)(flags);
    return (name) => {
        const checked = (0,check_name/* checkName */.I)(name, options);
        return checked.kind === "path" ? checked.path : name;
    };
}
function atPath(entry, pathOf) {
    return { ...entry, name: pathOf(entry.name) };
}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ judgeListed)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/hash-verify/names/collisions.ts
var collisions = __webpack_require__(2555);
// EXTERNAL MODULE: ./packages/hash-verify/rules/digest-mismatch.ts
var digest_mismatch = __webpack_require__(3892);
// EXTERNAL MODULE: ./packages/hash-verify/rules/missing-file.ts
var missing_file = __webpack_require__(1682);
// EXTERNAL MODULE: ./packages/hash-verify/rules/unsafe-name.ts
var unsafe_name = __webpack_require__(1125);
// EXTERNAL MODULE: ./packages/hash-verify/rules/weak-digest.ts
var weak_digest = __webpack_require__(488);
// EXTERNAL MODULE: ./packages/hash-verify/checks/listed-files.ts
var listed_files = __webpack_require__(1654);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/file-row.ts

const WORST_FIRST = ["mismatch", "missing", "unreadable", "listed"];
/** The row of a file that may stand in several lines: the worst of them speaks. */
function standing(entries, isSigned) {
    const worst = entries.map(rowOf).reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
    const vouching = entries.filter(({ list }) => isSigned(list));
    return worst.status === "listed" && vouching.length > 0 && !(0,listed_files/* weakOnly */.HC)(vouching)
        ? { ...worst, status: "listed-signed" }
        : worst;
}
function rankOf({ status }) {
    return WORST_FIRST.indexOf(status);
}
function rowOf({ found, listed }) {
    const { algorithm, digest: expected } = listed;
    switch (found.kind) {
        case "hashed": {
            const actual = actualOf(found, algorithm);
            const isSame = actual === expected && (listed.size ?? found.size) === found.size;
            const shown = actual === undefined ? {} : { actual };
            const status = isSame ? "listed" : "mismatch";
            return { status, algorithm, expected, ...shown, size: found.size };
        }
        case "size":
            return { status: "mismatch", algorithm, expected, size: found.size };
        case "missing":
            return { status: "missing", algorithm, expected };
        default:
            return { status: "unreadable", algorithm, expected };
    }
}
/** The digest that was computed. */
function actualOf(found, algorithm) {
    return found.kind === "hashed" ? found.digests.get(algorithm) : undefined;
}

// EXTERNAL MODULE: ./packages/hash-verify/checks/problem.ts
var problem = __webpack_require__(4106);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/judge-listed.ts
/** What the entries of lists come to: a row for each file, and a problem where one is not as listed. */









function judgeListed(facts) {
    const problems = [];
    const notJudged = [];
    const files = [];
    const groups = byPath(facts.entries);
    for (const [below, entries] of groups) {
        const path = facts.prefix + below;
        for (const entry of entries) {
            if (isAsListed(entry))
                continue;
            const unread = unreadOf(entry, path);
            if (unread)
                notJudged.push(unread);
            else
                problems.push(...problemsOf(entry, path, facts));
        }
        if ((0,listed_files/* weakOnly */.HC)(entries) && !facts.flags["allow-weak"])
            problems.push(...weak(entries, path));
        files.push({ path, ...standing(entries, facts.isSigned) });
    }
    return { files, problems: [...problems, ...judge_listed_collisions(groups, facts.prefix)], notJudged };
}
function byPath(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const known = groups.get(entry.path);
        if (known)
            known.push(entry);
        else
            groups.set(entry.path, [entry]);
    }
    return groups;
}
/** Nearly every entry is: nothing more is made of it, so that ten thousand take no time. */
function isAsListed({ found, listed }) {
    if (found.kind !== "hashed")
        return false;
    const isSize = listed.size === undefined || listed.size === found.size;
    return isSize && actualOf(found, listed.algorithm) === listed.digest;
}
function unreadOf({ found, list, listed }, path) {
    if (found.kind !== "unreadable")
        return undefined;
    const { source } = list;
    const at = source.lines.position(listed.span.start);
    return { file: source.path, at, reason: `${(0,core/* showPath */.P8)(path)}: ${found.reason}` };
}
function problemsOf({ found, list: { source }, listed }, path, { hint = "" }) {
    const at = { span: listed.span };
    const name = (0,core/* showPath */.P8)(path);
    switch (found.kind) {
        case "hashed":
        case "size":
            return mismatch({ found, list: { source }, listed }, name);
        case "missing":
            return [(0,problem/* problemIn */.D)(missing_file/* missingFile */.B, source, { message: "missing", at, data: { name, hint } })];
        case "bad-name": {
            const data = { name: (0,core/* show */.WU)(listed.name), reason: found.reason };
            return [(0,problem/* problemIn */.D)(unsafe_name/* unsafeName */.g, source, { message: "name", at, data })];
        }
        case "refused": {
            const data = { name, reason: found.reason };
            return [(0,problem/* problemIn */.D)(unsafe_name/* unsafeName */.g, source, { message: "entry", at, data })];
        }
        case "unreadable":
            return [];
    }
}
function mismatch({ found, list, listed }, name) {
    const { algorithm, digest: expected, size } = listed;
    const at = { span: listed.span };
    if (size !== undefined && size !== found.size) {
        const data = { name, actual: String(found.size), expected: String(size) };
        return [(0,problem/* problemIn */.D)(digest_mismatch/* digestMismatch */.H, list.source, { message: "size", at, data })];
    }
    const actual = actualOf(found, algorithm);
    if (actual === expected)
        return [];
    const data = { name, algorithm, actual: actual ?? "not at hand", expected };
    return [(0,problem/* problemIn */.D)(digest_mismatch/* digestMismatch */.H, list.source, { message: "file", at, data })];
}
function weak(entries, path) {
    const [entry] = entries;
    if (!entry || entry.found.kind === "bad-name")
        return [];
    const { list, listed } = entry;
    const data = { name: (0,core/* showPath */.P8)(path), algorithm: listed.algorithm };
    return [(0,problem/* problemIn */.D)(weak_digest/* weakDigest */.j, list.source, { message: "weak", at: { span: listed.span }, data })];
}
function* openedPaths(groups) {
    for (const [path, [entry]] of groups)
        if (entry?.found.kind !== "bad-name")
            yield path;
}
function judge_listed_collisions(groups, prefix) {
    return (0,collisions/* findCollisions */.t)(openedPaths(groups)).flatMap(({ by, paths: [first = "", ...others] }) => others.flatMap((path) => {
        const [entry] = groups.get(path) ?? [];
        if (!entry)
            return [];
        const data = { name: (0,core/* showPath */.P8)(prefix + path), other: (0,core/* showPath */.P8)(prefix + first), by };
        const at = { span: entry.listed.span };
        return [(0,problem/* problemIn */.D)(unsafe_name/* unsafeName */.g, entry.list.source, { message: "collision", at, data })];
    }));
}


/***/ }),

/***/ 1654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ weakOnly),
/* harmony export */   __: () => (/* binding */ nameOptions),
/* harmony export */   ov: () => (/* binding */ hashListed),
/* harmony export */   xH: () => (/* binding */ UNHASHED),
/* harmony export */   yQ: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _names_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51);
/** Files of one folder against the lists that name them. */


/** Hashes what the lists name, each file once, however many lines name it. */
async function hashListed({ folder }, lists, flags) {
    const options = nameOptions(flags);
    const wanted = new Map();
    const named = lists.flatMap((list) => list.read.listed.map((listed) => {
        const name = (0,_names_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I)(listed.name, options);
        if (name.kind === "path")
            addWanted(wanted, name.path, listed);
        return { list, listed, name };
    }));
    const answers = await hashFiles(folder, [...wanted.values()], flags);
    return named.map(({ list, listed, name }) => {
        if (name.kind === "refused") {
            return { list, listed, path: listed.name, found: { kind: "bad-name", reason: name.reason } };
        }
        return { list, listed, path: name.path, found: answers.get(name.path) ?? UNHASHED };
    });
}
const UNHASHED = { kind: "unreadable", reason: "was not hashed" };
function nameOptions(flags) {
    const prefix = flags["strip-prefix"];
    return {
        ...(flags.portable && { portable: true }),
        ...(flags["allow-backslash"] && { backslash: true }),
        ...(prefix !== undefined && { stripPrefix: prefix }),
    };
}
// Where two lines name two sizes, the file is hashed and each line is held against what was found.
function addWanted(wanted, path, { algorithm, size }) {
    const known = wanted.get(path);
    if (!known) {
        wanted.set(path, { path, algorithms: [algorithm], ...(size !== undefined && { size }) });
        return;
    }
    const algorithms = known.algorithms.includes(algorithm)
        ? known.algorithms
        : [...known.algorithms, algorithm];
    const isSize = known.size !== undefined && known.size === size;
    wanted.set(path, { path, algorithms, ...(isSize && { size }) });
}
/** By path; where that is allowed, through links that stay below the folder. */
async function hashFiles(folder, wanted, flags) {
    const answers = await folder.hash(wanted);
    const found = new Map();
    const again = [];
    for (const [index, want] of wanted.entries()) {
        const answer = answers[index] ?? UNHASHED;
        const target = answer.kind === "refused" && flags["allow-links"] && folder.follow(want.path);
        if (target)
            again.push({ from: want.path, want: { ...want, path: target } });
        found.set(want.path, answer);
    }
    const followed = again.length > 0 ? await folder.hash(again.map(({ want }) => want)) : [];
    for (const [index, { from }] of again.entries())
        found.set(from, followed[index] ?? UNHASHED);
    return found;
}
/** Whether only broken digests vouch for a file. */
function weakOnly(entries) {
    return entries.every(({ listed }) => (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .isWeak */ .FI)(listed.algorithm));
}


/***/ }),

/***/ 6581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canTellUnlisted: () => (/* binding */ canTellUnlisted),
/* harmony export */   judgeFolder: () => (/* binding */ judgeFolder),
/* harmony export */   observeFolder: () => (/* binding */ observeFolder),
/* harmony export */   observeTree: () => (/* binding */ observeTree)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2838);
/* harmony import */ var _conflicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3973);
/* harmony import */ var _judge_listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5239);
/* harmony import */ var _listed_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1654);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2929);
/* harmony import */ var _read_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2606);
/* harmony import */ var _unlisted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6887);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3025);
/** `tree`: a folder is what its lists say, whole: every listed file is there, and nothing else is. */









async function observeTree(check, world) {
    const place = (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .openPlace */ .QL)(world, check.directory);
    if (!place.ok)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .incomplete */ .$x)(place.notJudged);
    const lists = [];
    const unread = [];
    for (const path of new Set(check.manifest)) {
        const read = await (0,_read_list_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamedList */ .sE)(world, path, { flags: check, over: place });
        if (read.ok)
            lists.push(read.list);
        else
            unread.push(read.notJudged);
    }
    const facts = await observeFolder({
        place,
        lists,
        flags: check,
        ignore: check.ignore ?? [],
        isPartial: unread.length > 0,
    });
    return () => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .joinOutcomes */ .m4)([{ files: [], problems: [], notJudged: unread }, judgeFolder(facts, false)]);
}
async function observeFolder(covered) {
    const { place, lists, flags, ignore, own = [] } = covered;
    const entries = await (0,_listed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hashListed */ .ov)(place, lists, flags);
    const { prefix } = place;
    const ownLists = lists.flatMap(({ real }) => {
        const name = (0,_read_list_js__WEBPACK_IMPORTED_MODULE_4__/* .nameBelow */ .lX)(place, real);
        return name === undefined ? [] : (0,_companions_js__WEBPACK_IMPORTED_MODULE_8__/* .ownFiles */ .a)(name);
    });
    const present = {
        prefix,
        entries: await place.folder.list(),
        listed: new Set(entries.flatMap(({ path }) => (flags["allow-links"] ? wayTo(path) : [path]))),
        own: new Set([...ownLists, ...own]),
        ignore,
    };
    return { ...covered, entries, present };
}
/** A listed file may lie behind a link to a folder, and the link vouches for nothing else. */
function wayTo(path) {
    const parts = path.split("/");
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
/** `signed`: the lists are signed by somebody who is trusted. */
function judgeFolder(facts, signed) {
    const { place, lists, flags, entries, present, unsigned } = facts;
    const isSelf = ({ list, path }) => list.real === place.folder.real + path;
    const others = entries.filter((entry) => !isSelf(entry));
    const isSigned = (list) => signed && list !== unsigned;
    const listed = (0,_judge_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeListed */ .f)({ prefix: place.prefix, entries: others, flags, isSigned });
    const notJudged = [...lists.flatMap(_read_list_js__WEBPACK_IMPORTED_MODULE_4__/* .faultsOf */ .xm), ...entries.filter(isSelf).map(selfListed)];
    const files = filesIn(facts);
    const problems = [
        ...lists.flatMap((manifest) => (0,_conflicts_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeSboms */ .A4)({ manifest, flags, present: files })),
        ...lists.flatMap(_read_list_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$),
    ];
    const unlisted = canTellUnlisted(facts) ? [(0,_unlisted_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeUnlisted */ .U)(present)] : [];
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .joinOutcomes */ .m4)([{ files: [], problems, notJudged }, listed, ...unlisted]);
}
/** Beside a list that was not read, or has no line that could be, every file would look slipped in. */
function canTellUnlisted({ isPartial, lists }) {
    return !isPartial && lists.length > 0 && lists.every(({ read }) => read.listed.length > 0);
}
/** Paths of the files that lie in the folder, or were found behind a link that may be followed. */
function filesIn({ present, entries }) {
    const files = present.entries.filter(({ kind }) => kind === "file");
    const hashed = entries.filter(({ found }) => found.kind === "hashed");
    return new Set([...files, ...hashed].map(({ path }) => path));
}
/** 3rdIteration/Satochip-DIY#2: a list made with its own half-written copy in the folder. */
function selfListed({ list: { source }, listed, path }) {
    const reason = `${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(path)} lists itself, and no file can hold its own digest; write the list anew without it`;
    return (0,_read_list_js__WEBPACK_IMPORTED_MODULE_4__/* .notJudgedAt */ .K9)(source, { span: listed.span, reason });
}


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ judgeUnlisted)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _rules_unlisted_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5344);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4106);
/** What lies in a folder and no list names: the place where a file is slipped in. */



function judgeUnlisted({ prefix, entries, listed, own, ignore }) {
    const files = [];
    const problems = [];
    const notJudged = [];
    for (const entry of entries) {
        if (listed.has(entry.path))
            continue;
        // A link or a pipe is none of them, whatever it is called.
        if (own.has(entry.path) && entry.kind === "file")
            continue;
        if (ignore.some((glob) => (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, entry.path)))
            continue;
        const path = prefix + entry.path;
        if (entry.kind === "unreadable") {
            notJudged.push({ file: path, reason: entry.reason });
            continue;
        }
        files.push({ path, status: "unlisted" });
        problems.push(problemOf(entry.kind, path));
    }
    return { files, problems, notJudged };
}
function problemOf(kind, path) {
    const name = (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(path);
    if (kind === "file")
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAbout */ .J)(_rules_unlisted_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unlistedFile */ .l, path, { message: "file", data: { name } });
    const what = kind === "link" ? "a link" : "a device, a pipe or a socket";
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAbout */ .J)(_rules_unlisted_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unlistedFile */ .l, path, { message: "entry", data: { name, what } });
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ RELEASE_MANIFEST),
/* harmony export */   d4: () => (/* binding */ writeRelease),
/* harmony export */   vM: () => (/* binding */ CHECKSUMS)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7454);
/** Writes `RELEASE_MANIFEST.json` and `SHA256SUMS`: the same inputs, in any order, give the same bytes. */


const RELEASE_MANIFEST = "RELEASE_MANIFEST.json";
const CHECKSUMS = "SHA256SUMS";
const IMAGE = /^([^\s@]+)@(sha256:[0-9a-f]{64})$/;
function writeRelease(inputs, sha256) {
    const reasons = reasonsAgainst(inputs);
    if (reasons.length > 0)
        return { ok: false, reasons };
    const manifest = `${JSON.stringify(manifestOf(inputs), undefined, 2)}\n`;
    const own = { name: RELEASE_MANIFEST, sha256: sha256(manifest) };
    const files = byName([own, ...inputs.binaries, ...inputs.sboms]);
    return { ok: true, manifest, sums: files.map(sumsLine).join("") };
}
function reasonsAgainst({ binaries, sboms, images }) {
    const reasons = [];
    if (binaries.length === 0)
        reasons.push("a release has at least one file");
    const names = new Set([RELEASE_MANIFEST, CHECKSUMS]);
    for (const { name } of [...binaries, ...sboms]) {
        if (names.has((0,_sheet_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name)))
            reasons.push(`${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(name)} stands twice in the release`);
        names.add((0,_sheet_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name));
    }
    for (const { name, of } of sboms) {
        if (of === undefined || binaries.some((binary) => binary.name === of))
            continue;
        reasons.push(`the SBOM ${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(name)} is of ${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(of)}, which is not in the release`);
    }
    for (const image of images) {
        if (!IMAGE.test(image))
            reasons.push(`${(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(image)} needs its digest: \`NAME@sha256:…\``);
    }
    return reasons;
}
// Keys stand in the order in which they are written here: JSON.stringify keeps it.
function manifestOf({ binaries, sboms, images, provenance, build }) {
    const sbomOf = new Map(byName(sboms).map(({ name, of }) => [of, name]));
    return {
        version: 1,
        binaries: byName(binaries).map(({ name, sha256, size }) => {
            const sbom = sbomOf.get(name);
            return { name, sha256, size, ...(sbom !== undefined && { sbom }) };
        }),
        sboms: byName(sboms).map(({ name, sha256, size, of }) => ({
            name,
            sha256,
            size,
            ...(of !== undefined && { of }),
        })),
        images: [...new Set(images)].sort().map((image) => {
            const [, name, digest] = IMAGE.exec(image) ?? [];
            return { name, digest };
        }),
        ...(provenance !== undefined && { provenance: { type: provenance } }),
        checksums: CHECKSUMS,
        build: Object.fromEntries([...build].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
}
function byName(files) {
    return [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** As GNU writes it: a name with a line break or a backslash is escaped, and the line says so. */
function sumsLine({ name, sha256 }) {
    const escaped = name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
    return `${escaped === name ? "" : "\\"}${sha256}  ${escaped}\n`;
}


/***/ }),

/***/ 2555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findCollisions)
/* harmony export */ });
/** In the order of the first of each group. A path that stands there twice does not collide with itself. */
function findCollisions(paths) {
    const groups = new Map();
    for (const path of paths) {
        const key = foldKey(path);
        const group = groups.get(key);
        // Nearly every group stays alone; a set for each would cost a long list dearly.
        if (group === undefined)
            groups.set(key, path);
        else if (typeof group !== "string")
            group.add(path);
        else if (group !== path)
            groups.set(key, new Set([group, path]));
    }
    return [...groups.values()].flatMap((group) => typeof group === "string" ? [] : [collide(group)]);
}
function collide(group) {
    const paths = [...group];
    const composed = new Set(paths.map((path) => path.normalize("NFC")));
    return { by: composed.size === 1 ? "normalization" : "case", paths };
}
// Most names, and for them both folds come to the same.
const ASCII = /^[\u0000-\u007f]*$/;
/**
 * Nearest to full case folding without its tables: lower case first turns `ẞ` to `ß`, upper case then
 * both to `SS`; letters come apart from their accents before, and together again behind.
 */
function foldKey(path) {
    if (ASCII.test(path))
        return path.toUpperCase();
    return path.normalize("NFD").toLowerCase().toUpperCase().normalize("NFC");
}


/***/ })

};
