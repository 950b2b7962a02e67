export const id = 65;
export const ids = [65];
export const modules = {

/***/ 6052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ judgeLists),
/* harmony export */   c: () => (/* binding */ observeLists)
/* harmony export */ });
/* harmony import */ var _conflicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3973);
/* harmony import */ var _judge_listed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5239);
/* harmony import */ var _listed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1654);
/* harmony import */ var _read_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2606);
/** Files that lists name, wherever they lie; what the lists do not name is not looked at. */




async function observeLists(place, lists, flags) {
    const entries = await (0,_listed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hashListed */ .ov)(place, lists, flags);
    const paths = new Set(lists.flatMap((list) => (0,_conflicts_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomPaths */ .mS)(list, flags)));
    const wanted = [...paths].map((path) => ({ path, algorithms: ["sha256"] }));
    const hashed = await (0,_listed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFiles */ .yQ)(place.folder, wanted, flags);
    const sboms = new Set([...paths].filter((path) => hashed.get(path)?.kind === "hashed"));
    return { place, lists, flags, entries, sboms };
}
/** `hint`: beside a missing file, where else to look. */
function judgeLists({ place, lists, flags, entries, sboms }, hint) {
    const outcome = (0,_judge_listed_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeListed */ .f)({
        prefix: place.prefix,
        entries,
        flags,
        isSigned: () => false,
        ...(hint !== undefined && { hint }),
    });
    const missing = lists.flatMap((manifest) => (0,_conflicts_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeSboms */ .A4)({ manifest, flags, present: sboms }));
    return {
        files: outcome.files,
        problems: [...outcome.problems, ...missing, ...lists.flatMap(_read_list_js__WEBPACK_IMPORTED_MODULE_3__/* .notesOf */ .h$)],
        notJudged: [...lists.flatMap(_read_list_js__WEBPACK_IMPORTED_MODULE_3__/* .faultsOf */ .xm), ...outcome.notJudged],
    };
}


/***/ }),

/***/ 65:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeManifest: () => (/* binding */ observeManifest)
});

// EXTERNAL MODULE: ./packages/hash-verify/manifest/write-release.ts
var write_release = __webpack_require__(4898);
// EXTERNAL MODULE: ./packages/hash-verify/checks/lists.ts
var lists = __webpack_require__(6052);
// EXTERNAL MODULE: ./packages/hash-verify/manifest/oci.ts
var oci = __webpack_require__(6004);
// EXTERNAL MODULE: ./packages/hash-verify/checks/companions.ts
var companions = __webpack_require__(2838);
// EXTERNAL MODULE: ./packages/hash-verify/checks/judge-listed.ts + 1 modules
var judge_listed = __webpack_require__(5239);
// EXTERNAL MODULE: ./packages/hash-verify/checks/listed-files.ts
var listed_files = __webpack_require__(1654);
// EXTERNAL MODULE: ./packages/hash-verify/checks/outcome.ts
var outcome = __webpack_require__(2929);
// EXTERNAL MODULE: ./packages/hash-verify/checks/read-list.ts
var read_list = __webpack_require__(2606);
// EXTERNAL MODULE: ./packages/hash-verify/checks/unlisted.ts
var checks_unlisted = __webpack_require__(6887);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/oci-layout.ts







const LAYOUT = "oci-layout";
const INDEX = "index.json";
/** Registries take no larger manifest (distribution-spec, "Pushing Manifests"). */
const MAX_MANIFEST = 4 * 1024 * 1024;
/** Their texts stand in memory, for places in them. */
const MAX_TOTAL = 128 * 1024 * 1024;
async function observeLayout(check, place) {
    const layout = await (0,read_list/* readSource */.o$)(place, LAYOUT);
    if (!layout.ok)
        return (0,outcome/* incomplete */.$x)(layout.notJudged);
    const faults = (0,oci/* checkOciLayout */.Gh)(layout.source.text);
    if (faults.length > 0)
        return (0,outcome/* incomplete */.$x)(...faults.map((at) => (0,read_list/* notJudgedAt */.K9)(layout.source, at)));
    const images = await readImages(check, place);
    const { lists, entries, unread } = images;
    const { prefix } = place;
    const present = {
        prefix,
        entries: await place.folder.list(),
        listed: new Set(entries.map(({ path }) => path)),
        own: new Set([LAYOUT, ...(0,companions/* ownFiles */.a)(INDEX)]),
        ignore: check.ignore ?? [],
    };
    return () => {
        const notJudged = [...lists.flatMap(read_list/* faultsOf */.xm), ...unread];
        const listed = (0,judge_listed/* judgeListed */.f)({ prefix, entries, flags: check, isSigned: () => false });
        const isWhole = notJudged.length === 0 && !images.isCut;
        const unlisted = isWhole ? [(0,checks_unlisted/* judgeUnlisted */.U)(present)] : [];
        return (0,outcome/* joinOutcomes */.m4)([
            { files: [], problems: lists.flatMap(read_list/* notesOf */.h$), notJudged },
            listed,
            ...unlisted,
        ]);
    };
}
/**
 * Level by level, each manifest once, so that neither depth nor a circle matters. Only what has the
 * digest by which it was referred to is read on.
 */
async function readImages(check, place) {
    const images = { lists: [], entries: [], unread: [], isCut: false };
    const seen = new Set([INDEX]);
    let total = 0;
    for (let level = [INDEX]; level.length > 0;) {
        const read = [];
        for (const name of level) {
            const image = total > MAX_TOTAL ? tooMuch(place, name) : await readImage(place, name);
            if (image.ok)
                read.push(image);
            else
                images.unread.push(image.notJudged);
            total += image.ok ? image.source.text.length : 0;
        }
        const entries = await (0,listed_files/* hashListed */.ov)(place, read, check);
        for (const image of read)
            images.lists.push(image);
        for (const entry of entries)
            images.entries.push(entry);
        const verified = new Set(entries.filter(isVerified).map(({ path }) => path));
        const nested = new Set(read.flatMap((image) => image.nested));
        if ([...nested].some((name) => !verified.has(name)))
            images.isCut = true;
        level = [...nested].filter((name) => verified.has(name) && !seen.has(name));
        for (const name of level)
            seen.add(name);
    }
    return images;
}
async function readImage(place, name) {
    const opened = await (0,read_list/* readSource */.o$)(place, name, { limit: MAX_MANIFEST });
    if (!opened.ok)
        return opened;
    const { source, real, notes } = opened;
    const { nested, ...read } = (0,oci/* readOci */.Ei)(source.text);
    return { ok: true, source, real, nested, read: { ...read, notes: [...notes, ...read.notes] } };
}
function isVerified({ found, listed }) {
    if (found.kind !== "hashed")
        return false;
    const isSize = listed.size === undefined || listed.size === found.size;
    return isSize && found.digests.get(listed.algorithm) === listed.digest;
}
function tooMuch(place, name) {
    const reason = `more than ${MAX_TOTAL} bytes of manifests are not read`;
    return { ok: false, notJudged: { file: place.prefix + name, reason } };
}

// EXTERNAL MODULE: ./packages/hash-verify/checks/release.ts
var release = __webpack_require__(8992);
// EXTERNAL MODULE: ./packages/hash-verify/checks/world.ts
var checks_world = __webpack_require__(3025);
// EXTERNAL MODULE: ./packages/hash-verify/manifest/read-manifest.ts + 6 modules
var read_manifest = __webpack_require__(9229);
// EXTERNAL MODULE: ./packages/hash-verify/sums/index.ts + 14 modules
var hash_verify_sums = __webpack_require__(4167);
// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/hash-verify/names/check-name.ts + 1 modules
var check_name = __webpack_require__(51);
// EXTERNAL MODULE: ./packages/hash-verify/names/collisions.ts
var collisions = __webpack_require__(2555);
;// CONCATENATED MODULE: ./packages/hash-verify/checks/release-files.ts
/** Which files of a folder make its release, and what must not lie among them. */




function releaseFiles(listed, { check, prefix }) {
    const entries = listed.filter(({ path }) => !isIgnored(check, path));
    const fault = (name, reason) => ({ file: prefix + name, reason });
    const strays = entries.flatMap((entry) => whyNoFile(entry).map((why) => fault(entry.path, why)));
    const paths = entries.map(({ path }) => path).filter((path) => !OWN.has(path));
    const names = paths.flatMap((path) => nameFaults(path, check, fault));
    return { paths, faults: [...strays, ...names, ...collisionsIn(paths, fault)] };
}
const OWN = new Set([...(0,companions/* ownFiles */.a)(write_release/* RELEASE_MANIFEST */.Op), ...(0,companions/* ownFiles */.a)(write_release/* CHECKSUMS */.vM)]);
function isIgnored({ ignore = [] }, path) {
    return ignore.some((glob) => (0,core/* matchesGlob */.kt)(glob, path)) && !OWN.has(path);
}
function whyNoFile(entry) {
    switch (entry.kind) {
        case "file":
            return [];
        case "link":
            return ["a link; a release holds files alone, so remove it or name it under `ignore`"];
        case "other":
            return ["a device, a pipe or a socket; remove it or name it under `ignore`"];
        case "unreadable":
            return [entry.reason];
    }
}
// What a check would refuse must not be written first.
function nameFaults(path, check, fault) {
    const name = (0,check_name/* checkName */.I)(path, {
        ...(check.portable && { portable: true }),
        ...(check["allow-backslash"] && { backslash: true }),
    });
    return name.kind === "path" ? [] : [fault(path, `the name ${name.reason}; rename the file`)];
}
function collisionsIn(paths, fault) {
    return (0,collisions/* findCollisions */.t)(paths).flatMap(({ by, paths: [first = "", ...others] }) => others.map((path) => fault(path, `and ${(0,core/* showPath */.P8)(first)} are one file where ${by} does not count`)));
}

;// CONCATENATED MODULE: ./packages/hash-verify/checks/release-words.ts
/** What a caller says of a release, in the words of the flags `sbom` and `build`. */

/** `FILE`, or `FILE=BINARY`. A name may hold a `=` itself, so the files that are there decide. */
function readSboms(words, files) {
    const byName = new Map(files.map((file) => [file.name, file]));
    const reasons = [];
    const sboms = words.flatMap((word) => {
        const [name, of] = partsOf(word, byName);
        const file = byName.get(name);
        if (file)
            return [{ ...file, ...(of !== undefined && { of }) }];
        reasons.push(`the SBOM ${(0,core/* showPath */.P8)(name)} is not there; name it from the release's folder on`);
        return [];
    });
    return reasons.length > 0 ? { ok: false, reasons } : { ok: true, sboms };
}
function partsOf(word, files) {
    if (files.has(word))
        return [plain(word), undefined];
    const cuts = [...word.matchAll(/=/g)].map(({ index }) => index);
    const cut = cuts.find((at) => files.has(plain(word.slice(0, at)))) ?? cuts[0];
    if (cut === undefined)
        return [plain(word), undefined];
    return [plain(word.slice(0, cut)), plain(word.slice(cut + 1))];
}
function plain(name) {
    return name.replace(/^(?:\.\/)+/, "");
}
/** `K=V`; what has no `=` is refused before anything is read (`fault.ts`). */
function readBuild(words) {
    const build = new Map();
    const twice = new Set();
    for (const word of words) {
        const cut = word.indexOf("=");
        const key = word.slice(0, cut);
        if (build.has(key))
            twice.add(key);
        build.set(key, word.slice(cut + 1));
    }
    const reasons = [...twice].map((key) => `\`build\` says ${(0,core/* show */.WU)(key)} twice; keep one`);
    return reasons.length > 0 ? { ok: false, reasons } : { ok: true, build };
}

;// CONCATENATED MODULE: ./packages/hash-verify/checks/write-manifest.ts





async function observeWriting(check, place, sha256) {
    const { folder, prefix } = place;
    const { paths, faults } = releaseFiles(await folder.list(), { check, prefix });
    if (faults.length > 0)
        return stop(faults);
    const hashed = await hashAll(place, paths);
    if (hashed.unread.length > 0)
        return stop(hashed.unread);
    const inputs = inputsOf(check, hashed.files);
    const written = inputs.ok ? (0,write_release/* writeRelease */.d4)(inputs.inputs, sha256) : inputs;
    if (!written.ok)
        return stop(written.reasons.map((reason) => ({ file: check.path, reason })));
    const unreadable = faultsIn(written);
    if (unreadable.length > 0)
        return stop(unreadable.map((reason) => ({ file: check.path, reason })));
    const toWrite = [
        { path: prefix + write_release/* RELEASE_MANIFEST */.Op, text: written.manifest },
        { path: prefix + write_release/* CHECKSUMS */.vM, text: written.sums },
    ];
    const files = hashed.files.map((file) => rowOf(file, prefix));
    return () => ({ files, problems: [], notJudged: [], toWrite });
}
/** What reads lists asks for more than what writes them: `-` is a file, and in a list standard input. */
function faultsIn({ manifest, sums }) {
    const told = ({ faults }, name) => faults.map(({ reason }) => `\`${name}\` would have a line that could not be read: it ${reason}`);
    return [
        ...told((0,read_manifest/* readManifest */.W)(manifest), write_release/* RELEASE_MANIFEST */.Op),
        ...told((0,hash_verify_sums/* readSums */.Px)(sums, { name: write_release/* CHECKSUMS */.vM }), write_release/* CHECKSUMS */.vM),
    ];
}
// A folder may hold more of them than a call takes arguments.
function stop(notJudged) {
    return () => ({ files: [], problems: [], notJudged });
}
async function hashAll({ folder, prefix }, paths) {
    const files = [];
    const unread = [];
    const wanted = paths.map((path) => ({ path, algorithms: ["sha256"] }));
    const answers = await folder.hash(wanted);
    for (const [index, name] of paths.entries()) {
        const answer = answers[index];
        const sha256 = answer?.kind === "hashed" ? answer.digests.get("sha256") : undefined;
        if (answer?.kind === "hashed" && sha256 !== undefined)
            files.push({ name, sha256, size: answer.size });
        else
            unread.push({ file: prefix + name, reason: whyUnread(answer) });
    }
    return { files, unread };
}
function whyUnread(answer) {
    return answer && "reason" in answer ? answer.reason : "gone while it was read; run again";
}
function inputsOf(check, files) {
    const sboms = readSboms(check.sbom ?? [], files);
    const build = readBuild(check.build ?? []);
    if (!sboms.ok || !build.ok) {
        const reasons = [...(sboms.ok ? [] : sboms.reasons), ...(build.ok ? [] : build.reasons)];
        return { ok: false, reasons };
    }
    const names = new Set(sboms.sboms.map(({ name }) => name));
    const inputs = {
        binaries: files.filter(({ name }) => !names.has(name)),
        sboms: sboms.sboms,
        images: check.image ?? [],
        build: build.build,
        ...(check.provenance !== undefined && { provenance: check.provenance }),
    };
    return { ok: true, inputs };
}
function rowOf({ name, sha256, size }, prefix) {
    return {
        path: prefix + name,
        status: "listed",
        algorithm: "sha256",
        expected: sha256,
        actual: sha256,
        size,
    };
}

;// CONCATENATED MODULE: ./packages/hash-verify/checks/manifest.ts
/** `manifest`: a release with its manifest, an image layout, or files that a list in JSON names. */








async function observeManifest(check, world) {
    const place = (0,checks_world/* openPlace */.QL)(world, check.path);
    if (place.ok)
        return observeFolder(check, place, world);
    if (check.write)
        return (0,outcome/* incomplete */.$x)(place.notJudged);
    const named = (0,checks_world/* openNamed */.S3)(world, check.path);
    return named.ok ? observeFile(check, named, world) : (0,outcome/* incomplete */.$x)(named.notJudged);
}
async function observeFolder(check, place, { host }) {
    if (check["base-dir"] !== undefined) {
        const reason = "is a folder, whose names start in it; `base-dir` is for a list alone";
        return (0,outcome/* incomplete */.$x)({ file: check.path, reason });
    }
    if (check.write)
        return observeWriting(check, place, host.sha256);
    const names = new Set((await place.folder.list()).map(({ path }) => path));
    // The manifest comes first: whoever adds a layout to a release has added files that it does not list.
    if (names.has(write_release/* RELEASE_MANIFEST */.Op))
        return observeReleaseFolder(check, place);
    if (names.has(LAYOUT))
        return observeLayout(check, place);
    const reason = names.has(INDEX)
        ? `holds \`${INDEX}\` and no \`${LAYOUT}\`, so it is no image layout`
        : `holds neither \`${write_release/* RELEASE_MANIFEST */.Op}\` nor \`${LAYOUT}\`; \`--write\` makes a manifest`;
    return (0,outcome/* incomplete */.$x)({ file: check.path, reason });
}
async function observeReleaseFolder(check, place) {
    const sums = await (0,read_list/* readList */.LD)({ place, name: write_release/* CHECKSUMS */.vM, seenAs: write_release/* CHECKSUMS */.vM }, check);
    const facts = await (0,release/* observeRelease */.G)({
        place,
        lists: sums.ok ? [sums] : [],
        flags: check,
        ignore: check.ignore ?? [],
        isPartial: !sums.ok,
    });
    const notJudged = sums.ok ? [] : [sums.notJudged];
    return () => (0,outcome/* joinOutcomes */.m4)([{ files: [], problems: [], notJudged }, (0,release/* judgeRelease */.f)(facts, false)]);
}
/** Names start beside the list. What else lies there is not looked at, so there is nothing to ignore. */
async function observeFile(check, named, world) {
    if (check.ignore !== undefined) {
        const reason = "is a list, beside which nothing is looked for; `ignore` is for a folder";
        return (0,outcome/* incomplete */.$x)({ file: check.path, reason });
    }
    const folder = check["base-dir"];
    const base = folder === undefined ? { ok: true, ...named } : (0,checks_world/* openPlace */.QL)(world, folder);
    if (!base.ok)
        return (0,outcome/* incomplete */.$x)(base.notJudged);
    const list = await (0,read_list/* readList */.LD)({ place: named, name: named.name, seenAs: named.name }, check);
    if (!list.ok)
        return (0,outcome/* incomplete */.$x)(list.notJudged);
    const facts = await (0,lists/* observeLists */.c)(base, [list], check);
    return () => (0,lists/* judgeLists */.X)(facts);
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


/***/ })

};
