"use strict";
exports.id = 205;
exports.ids = [205];
exports.modules = {

/***/ 1205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observeDist: () => (/* binding */ observeDist)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _rules_stale_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3011);
/* harmony import */ var _listed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1654);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2929);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4106);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3025);
/** `dist`: a committed folder and a rebuilt one hold the same bytes under the same names. */






const ALGORITHM = "sha256";
async function observeDist(check, world) {
    const committed = (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .openPlace */ .QL)(world, check.directory);
    const rebuilt = (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .openPlace */ .QL)(world, check.rebuilt);
    if (!committed.ok)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .incomplete */ .$x)(committed.notJudged);
    if (!rebuilt.ok)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .incomplete */ .$x)(rebuilt.notJudged);
    if (committed.folder.real === rebuilt.folder.real) {
        const reason = "is the same folder as the rebuilt one; rebuild to another place";
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .incomplete */ .$x)({ file: check.directory, reason });
    }
    const ignore = check.ignore ?? [];
    const sides = [await readSide(committed, ignore), await readSide(rebuilt, ignore)];
    return () => judge(...sides);
}
async function readSide({ folder, prefix }, ignore) {
    const entries = (await folder.list()).filter(({ path }) => !ignore.some((glob) => (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, path)));
    const files = entries.filter(({ kind }) => kind === "file");
    const wanted = files.map(({ path }) => ({ path, algorithms: [ALGORITHM] }));
    const answers = await folder.hash(wanted);
    const found = new Map();
    for (const [index, { path }] of files.entries()) {
        found.set(path, answers[index] ?? _listed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .UNHASHED */ .xH);
    }
    return { prefix, found, unread: entries.flatMap((entry) => strayIn(entry, prefix)) };
}
function strayIn(entry, prefix) {
    const file = prefix + entry.path;
    switch (entry.kind) {
        case "file":
            return [];
        case "link":
            return [{ file, reason: "a link; two builds are compared by their files alone" }];
        case "other":
            return [{ file, reason: "a device, a pipe or a socket; remove it" }];
        case "unreadable":
            return [{ file, reason: entry.reason }];
    }
}
function judge(committed, rebuilt) {
    const files = [];
    const problems = [];
    const notJudged = [...committed.unread, ...rebuilt.unread];
    const paths = [...new Set([...committed.found.keys(), ...rebuilt.found.keys()])].sort();
    for (const below of paths) {
        const [actual, expected] = [committed.found.get(below), rebuilt.found.get(below)];
        const path = committed.prefix + below;
        const unread = [...unreadIn(actual, path), ...unreadIn(expected, rebuilt.prefix + below)];
        notJudged.push(...unread);
        const row = unread.length > 0 ? unreadRow(path) : rowOf(path, actual, expected);
        files.push(row);
        const message = MESSAGES[row.status];
        if (message === undefined)
            continue;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAbout */ .J)(_rules_stale_build_js__WEBPACK_IMPORTED_MODULE_1__/* .staleBuild */ .S, path, { message, data: { name: (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(path) } }));
    }
    if (paths.length === 0 && notJudged.length === 0) {
        notJudged.push({
            file: committed.prefix,
            reason: "neither folder holds a file; nothing was compared",
        });
    }
    return { files, problems, notJudged };
}
const MESSAGES = {
    mismatch: "changed",
    missing: "new",
    unlisted: "gone",
};
function unreadRow(path) {
    return { path, status: "unreadable" };
}
function unreadIn(found, file) {
    if (!found || found.kind === "hashed")
        return [];
    if (found.kind === "refused" || found.kind === "unreadable")
        return [{ file, reason: found.reason }];
    return [{ file, reason: "gone while it was read; run again when nothing writes to it" }];
}
function rowOf(path, committed, rebuilt) {
    const [actual, expected] = [digestOf(committed), digestOf(rebuilt)];
    const size = committed?.kind === "hashed" ? { size: committed.size } : {};
    const digests = {
        algorithm: ALGORITHM,
        ...(expected !== undefined && { expected }),
        ...(actual !== undefined && { actual }),
        ...size,
    };
    if (actual === undefined)
        return { path, status: "missing", ...digests };
    if (expected === undefined)
        return { path, status: "unlisted", ...digests };
    return { path, status: actual === expected ? "listed" : "mismatch", ...digests };
}
function digestOf(found) {
    return found?.kind === "hashed" ? found.digests.get(ALGORITHM) : undefined;
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


/***/ })

};
;