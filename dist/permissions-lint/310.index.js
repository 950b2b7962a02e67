export const id = 310;
export const ids = [310];
export const modules = {

/***/ 7296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   z9: () => (/* binding */ pathProblem),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);

/** Linux's PATH_MAX; it also bounds how deep a descent goes. */
const LONGEST = 4096;
const TOO_LONG = "the name is too long; shorten it";
/**
 * What is wrong with a path before the disk is asked. Gates check names against far more than this;
 * here stands only what would lead out of the base directory, whoever asks.
 */
function pathProblem(path, platform = process.platform) {
    if (path.length > LONGEST)
        return { kind: "unreadable", reason: TOO_LONG };
    const isOutside = path.includes("\0") || path.split("/").some((part) => isStray(part, platform));
    return isOutside ? { kind: "refused", reason: _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REFUSED */ .ln.outside } : undefined;
}
// An empty part stands before the `/` of an absolute path. On Windows `\` parts folders as well, and
// `:` names a drive or a file's second stream.
function isStray(part, platform) {
    if (part === "" || part === "." || part === "..")
        return true;
    return platform === "win32" && /[\\:]/.test(part);
}


/***/ }),

/***/ 2520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createDescent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4147);




/** Far below the 1024 descriptors that a process commonly has. */
const MOST_OPEN = 64;
/** `byDescriptor`: whether directories are held open, so that nothing can be swapped in above a file. */
function createDescent(base, byDescriptor) {
    const ways = byDescriptor ? waysByDescriptor(base) : waysByPath(base);
    const known = new Map();
    let kept = 0;
    const reach = (path) => {
        const before = known.get(path);
        if (before)
            return before;
        const reached = path === "" ? guarded(ways.start) : below(path);
        known.set(path, reached);
        return reached;
    };
    const below = (path) => {
        const cut = path.lastIndexOf("/");
        const parent = reach(path.slice(0, Math.max(cut, 0)));
        return parent.kind === "at" ? step(ways, parent.at, path.slice(cut + 1)) : parent;
    };
    return {
        reach,
        stands: ways.stands,
        isFull: () => known.size - kept >= MOST_OPEN,
        rest(next) {
            for (const [path, reached] of known) {
                if (next !== undefined && reached.kind === "at" && isOnTheWay(path, next))
                    continue;
                known.delete(path);
                if (reached.kind === "at")
                    ways.close(reached.at);
            }
            kept = known.size;
        },
    };
}
function isOnTheWay(path, next) {
    return path === "" || path === next || next.startsWith(`${path}/`);
}
// The lstat tells a link from a file before anything is opened; what is swapped in after it, opening
// refuses by descriptor, and `stands` finds by path.
function step(ways, parent, name) {
    return guarded(() => {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(`${parent}/${name}`, { throwIfNoEntry: false });
        if (!stat)
            return { kind: "missing" };
        if (stat.isSymbolicLink())
            return { kind: "refused", reason: _reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .REFUSED */ .ln.link };
        if (!stat.isDirectory())
            return { kind: "missing" };
        return { kind: "at", at: ways.enter(parent, name) };
    });
}
function guarded(reach) {
    try {
        return reach();
    }
    catch (error) {
        return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadBecause */ .SX)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error));
    }
}
function waysByDescriptor(base) {
    const open = new Map();
    const hold = (descriptor) => {
        const at = (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorPath */ .b_)(descriptor);
        open.set(at, descriptor);
        return at;
    };
    return {
        start() {
            const descriptor = (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .openDirectory */ .AJ)(base.path);
            if ((0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .isBase */ ._E)(base, descriptor))
                return { kind: "at", at: hold(descriptor) };
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            return _reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .MOVED */ .eA;
        },
        enter: (at, name) => hold((0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .openDirectory */ .AJ)(`${at}/${name}`)),
        stands: () => true,
        close(at) {
            const descriptor = open.get(at);
            if (descriptor === undefined)
                return;
            open.delete(at);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        },
    };
}
function waysByPath(base) {
    return {
        start: () => ({ kind: "at", at: base.path }),
        enter: (at, name) => `${at}/${name}`,
        stands(path) {
            const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base.path, path);
            try {
                const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(base.path);
                return dev === base.device && ino === base.inode && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(written) === written;
            }
            catch {
                // Gone, or no longer to be entered: not where it was.
                return false;
            }
        },
        close() { },
    };
}


/***/ }),

/***/ 4310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listFiles: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _check_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7296);
/* harmony import */ var _descent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2520);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4147);





/** Everything below a base, sorted by path. A folder that cannot be listed stands there itself. */
function listFiles(base, byDescriptor) {
    const found = [];
    const descent = (0,_descent_js__WEBPACK_IMPORTED_MODULE_3__/* .createDescent */ .f)(base, byDescriptor);
    const folders = [""];
    try {
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            if (descent.isFull())
                descent.rest(folder);
            for (const child of childrenOf(folder, descent)) {
                if (child.kind !== "folder")
                    found.push(child);
                else if (child.path.length <= _check_path_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP)
                    folders.push(child.path);
                else
                    found.push({ path: child.path, kind: "unreadable", reason: _check_path_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_LONG */ .ch });
            }
        }
    }
    finally {
        descent.rest();
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function childrenOf(folder, descent) {
    const reached = descent.reach(folder);
    if (reached.kind !== "at")
        return [unlisted(folder, "reason" in reached && reached.reason)];
    try {
        const children = namesIn(reached.at).map(({ name, kind, isText }) => {
            const path = folder === "" ? name : `${folder}/${name}`;
            return isText ? { path, kind } : { path, kind: "unreadable", reason: NOT_UTF8 };
        });
        return descent.stands(folder) ? children : [unlisted(folder, _reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .CHANGED */ .Rj)];
    }
    catch (error) {
        const unread = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadBecause */ .SX)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error));
        return [unlisted(folder, "reason" in unread && unread.reason)];
    }
}
/** A folder that was there a moment ago, and was removed or replaced, leaves the list open. */
function unlisted(folder, reason) {
    return { path: folder, kind: "unreadable", reason: reason || _reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .CHANGED */ .Rj };
}
const NOT_UTF8 = "the file's name is not UTF-8; rename it";
// Node shows bytes that are no UTF-8 as U+FFFD. Two such names may look alike, and like one that really
// holds that character and is listed: only the bytes tell.
function namesIn(at) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(at, { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes("\uFFFD"))) {
        return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry), isText: true }));
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(at, { withFileTypes: true, encoding: "buffer" }).map((entry) => ({
        name: entry.name.toString("utf8"),
        kind: kindOf(entry),
        isText: (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(entry.name),
    }));
}
function kindOf(entry) {
    if (entry.isFile())
        return "file";
    if (entry.isDirectory())
        return "folder";
    return entry.isSymbolicLink() ? "link" : "other";
}


/***/ })

};
