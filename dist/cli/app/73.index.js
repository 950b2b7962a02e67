"use strict";
exports.id = 73;
exports.ids = [73];
exports.modules = {

/***/ 2442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   xH: () => (/* binding */ UNHASHED)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);

/** Every file is hashed or has a reason; were one forgotten, it must not pass. */
const UNHASHED = { kind: "unreadable", reason: "was not hashed" };
/** What became of a file, in the words of the interface. */
function answerOf(outcome, algorithms) {
    switch (outcome.kind) {
        case "hashed": {
            const { size, digests } = outcome;
            if (digests.length !== algorithms.length)
                return UNHASHED;
            const named = new Map();
            for (const [index, name] of algorithms.entries())
                named.set(name, digests[index] ?? "");
            return { kind: "hashed", size, digests: named };
        }
        case "size":
            return outcome;
        case "large":
            return UNHASHED;
        default:
            return unread(outcome);
    }
}
function unread(outcome) {
    switch (outcome.kind) {
        case "refused":
            return "what" in outcome ? { kind: "refused", reason: _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REFUSED */ .ln[outcome.what] } : outcome;
        case "changed":
            return { kind: "unreadable", reason: _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGED */ .Rj };
        case "failed":
            return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadBecause */ .SX)(outcome.code);
        case "missing":
        case "unreadable":
            return outcome;
    }
}


/***/ }),

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

/***/ 2705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _check_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);

/** Where a file lies, once every folder above it was entered. */
function place(path, descent) {
    const problem = (0,_check_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)(path);
    if (problem)
        return problem;
    const cut = path.lastIndexOf("/");
    const folder = path.slice(0, Math.max(cut, 0));
    const reached = descent.reach(folder);
    if (reached.kind !== "at")
        return reached;
    const name = path.slice(cut + 1);
    return { kind: "placed", folder, name, at: `${reached.at}/${name}`, folderAt: reached.at };
}


/***/ }),

/***/ 4073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBytes: () => (/* binding */ readBytes),
/* harmony export */   streamFile: () => (/* binding */ streamFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2442);
/* harmony import */ var _descent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2520);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2705);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3027);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4147);







function readBytes(one, limit) {
    return visitOne(one, (reader, at) => {
        const read = reader.read(at, limit);
        switch (read.kind) {
            case "bytes":
                return read;
            case "large":
                return { kind: "too-large", size: read.size };
            default:
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)(read);
        }
    });
}
function streamFile(one, take) {
    return visitOne(one, (reader, at) => {
        const read = reader.stream(at, take);
        return read.kind === "read" ? read : (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)(read);
    });
}
function visitOne({ base, byDescriptor, path }, visit) {
    const descent = (0,_descent_js__WEBPACK_IMPORTED_MODULE_3__/* .createDescent */ .f)(base, byDescriptor);
    try {
        const placed = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .i)(path, descent);
        if (placed.kind !== "placed")
            return placed;
        const made = visit((0,_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .createReader */ .W)({ fs: (node_fs__WEBPACK_IMPORTED_MODULE_1___default()), crypto: (node_crypto__WEBPACK_IMPORTED_MODULE_0___default()), advance: () => { } }), placed.at);
        return descent.stands(placed.folder) ? made : _reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .MOVED */ .eA;
    }
    finally {
        descent.rest();
    }
}


/***/ }),

/***/ 3027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createReader)
/* harmony export */ });
/**
 * Reads regular files by one open descriptor each. This function must stand alone, without imports and
 * constants of its module: worker threads run its text (crew.ts says why).
 */
function createReader({ fs, crypto, advance }) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs.constants;
    // A link swapped in is refused by open itself; a FIFO would block for ever. Windows knows neither.
    const FLAGS = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
    // Measured: with pieces of 1 MiB, Node's SHA-256 is at its full rate.
    const buffer = Buffer.allocUnsafeSlow(1024 * 1024);
    // The change time catches a writer who sets the time of modification back.
    function isSame(a, b) {
        return (a.ino === b.ino &&
            a.dev === b.dev &&
            a.size === b.size &&
            a.mode === b.mode &&
            a.mtimeMs === b.mtimeMs &&
            a.ctimeMs === b.ctimeMs);
    }
    function refuse(seen) {
        if (seen.isFile())
            return undefined;
        return { kind: "refused", what: seen.isSymbolicLink() ? "link" : "other" };
    }
    /**
     * Looks before it opens: opening a device may do something, and a link would lead elsewhere. `judge` may
     * settle a file by its size; what `use` makes of it counts if it still is the same file afterwards.
     */
    function visit({ at, isListed }, judge, use) {
        try {
            const seen = isListed ? undefined : fs.lstatSync(at, { throwIfNoEntry: false });
            if (!seen && !isListed)
                return { kind: "missing" };
            const settled = seen && (refuse(seen) ?? judge(seen));
            if (settled)
                return settled;
            const descriptor = fs.openSync(at, FLAGS);
            try {
                const before = fs.fstatSync(descriptor);
                if (seen && !isSame(seen, before))
                    return { kind: "changed" };
                const early = seen ? undefined : (refuse(before) ?? judge(before));
                if (early)
                    return early;
                const made = use(descriptor, before.size);
                const isWhole = made !== undefined && isSame(before, fs.fstatSync(descriptor));
                return isWhole ? made : { kind: "changed" };
            }
            finally {
                fs.closeSync(descriptor);
            }
        }
        catch (error) {
            // Only the system's errors are the file's; the others are ours or the taker's.
            if (!(error instanceof Error) || !("syscall" in error) || !("code" in error))
                throw error;
            return { kind: "failed", code: String(error.code) };
        }
    }
    /** Reads to the end, or until there is more than there should be: a file may grow for ever. */
    function pieces(descriptor, size, take) {
        let total = 0;
        let length = buffer.length;
        // A piece that is not full is the last one, so small files take one read.
        while (length === buffer.length && total <= size) {
            length = fs.readSync(descriptor, buffer, 0, buffer.length, null);
            total += length;
            take(buffer.subarray(0, length));
        }
        return total === size;
    }
    // Ten thousand hash objects cost more than the hashing; Node before 20.12 has no call without one.
    function digestSmall(descriptor, size, algorithms) {
        const length = fs.readSync(descriptor, buffer, 0, buffer.length, null);
        advance(length);
        const bytes = buffer.subarray(0, length);
        return length === size ? algorithms.map((name) => crypto.hash(name, bytes, "hex")) : undefined;
    }
    function digestLarge(descriptor, size, algorithms) {
        const hashes = algorithms.map((name) => crypto.createHash(name));
        const isWhole = pieces(descriptor, size, (piece) => {
            for (const hash of hashes)
                hash.update(piece);
            advance(piece.length);
        });
        return isWhole ? hashes.map((hash) => hash.digest("hex")) : undefined;
    }
    return {
        hash: (job) => visit(job, ({ size }) => {
            if (job.size !== undefined && job.size !== size)
                return { kind: "size", size };
            return job.most !== undefined && size > job.most ? { kind: "large", size } : undefined;
        }, (descriptor, size) => {
            const isSmall = size < buffer.length && typeof crypto.hash === "function";
            const digests = (isSmall ? digestSmall : digestLarge)(descriptor, size, job.algorithms);
            return digests && { kind: "hashed", size, digests };
        }),
        stream: (at, take) => visit({ at }, () => undefined, (descriptor, size) => pieces(descriptor, size, take) ? { kind: "read", size } : undefined),
        read: (at, limit) => visit({ at }, ({ size }) => (size > limit ? { kind: "large", size } : undefined), (descriptor, size) => {
            const bytes = Buffer.allocUnsafeSlow(size);
            let filled = 0;
            const isWhole = pieces(descriptor, size, (piece) => {
                // The last piece of a file that grows may be more than there is room for.
                if (filled + piece.length <= size)
                    bytes.set(piece, filled);
                filled += piece.length;
            });
            return isWhole ? { kind: "bytes", bytes } : undefined;
        }),
    };
}


/***/ })

};
;