export const id = 76;
export const ids = [76];
export const modules = {

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

/***/ 6076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hashFiles: () => (/* binding */ hashFiles)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/host/folder/answer.ts
var answer = __webpack_require__(2442);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
var external_node_crypto_default = /*#__PURE__*/__webpack_require__.n(external_node_crypto_);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: ./packages/host/folder/reader.ts
var reader = __webpack_require__(3027);
;// CONCATENATED MODULE: ./packages/host/folder/serve.ts
/** Takes jobs until there are none left. Must stand alone (crew.ts). */
function takeJobs({ jobs, next }, reader) {
    const share = [];
    for (;;) {
        const index = Atomics.add(next, 0, 1);
        const job = jobs[index];
        if (!job)
            return share;
        share.push([index, reader.hash(job)]);
    }
}
/** What a worker thread does: a share for every message, in turn. Must stand alone (crew.ts). */
function serve(thread, take, createReader) {
    const { parentPort, workerData: done } = thread;
    const reader = createReader((bytes) => Atomics.add(done, 0, BigInt(bytes)));
    parentPort?.on("message", (jobs) => parentPort.postMessage(take(jobs, reader)));
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./packages/host/folder/thread.ts

const NOTHING = [];
/** A thread that cannot start, as under Node's permission model, takes nothing: others do its part. */
function startThread(code, done) {
    const worker = start(code, done);
    const waiting = [];
    let isDead = worker === undefined;
    const die = () => {
        isDead = true;
        for (const resolve of waiting.splice(0))
            resolve(NOTHING);
    };
    // Replies come in the order of the jobs.
    worker?.on("message", (share) => waiting.shift()?.(share));
    worker?.on("error", die);
    worker?.on("exit", die);
    return {
        async share(jobs) {
            if (!worker || isDead)
                return NOTHING;
            return new Promise((resolve) => {
                waiting.push(resolve);
                worker.postMessage(jobs);
            });
        },
        async end() {
            await worker?.terminate();
        },
    };
}
// Neither the flags nor the environment of this process (NODE_OPTIONS) have a say in a thread.
function start(code, done) {
    try {
        return new external_node_worker_threads_.Worker(code, { eval: true, workerData: done, execArgv: [], env: {} });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/host/folder/crew.ts





/**
 * What a thread runs, in one text. ncc makes no file of its own for a worker, and the bundle itself is an
 * ES module in the actions, CommonJS scripts run by node:vm in the command line, TypeScript in the tests:
 * three ways to start it, each of which would load everything once more for a loop that needs nothing of
 * it. So three functions stand alone and go over as they are, and no path of this machine is involved.
 */
const THREAD_CODE = `(${serve})(require("node:worker_threads"), ${takeJobs}, (advance) =>
  (${reader/* createReader */.W})({ fs: require("node:fs"), crypto: require("node:crypto"), advance }));`;
const TELL_MS = 100;
/** `advance` hears how many bytes are hashed by now, by whichever thread. */
function createCrew(threads, advance) {
    const done = new BigInt64Array(new SharedArrayBuffer(8));
    const tell = () => advance(Number(Atomics.load(done, 0)));
    const addOwn = (bytes) => {
        Atomics.add(done, 0, BigInt(bytes));
        tell();
    };
    const own = (0,reader/* createReader */.W)({ fs: (external_node_fs_default()), crypto: (external_node_crypto_default()), advance: addOwn });
    const others = Array.from({ length: threads - 1 }, () => startThread(THREAD_CODE, done));
    return {
        async hash(jobs) {
            if (others.length === 0)
                return jobs.map((job) => own.hash(job));
            const next = new Int32Array(new SharedArrayBuffer(4));
            const replies = others.map((other) => other.share({ jobs, next }));
            const outcomes = new Map(takeJobs({ jobs, next }, own));
            await gather(replies, outcomes, { count: jobs.length, tell });
            // What a thread had taken when it died is hashed here.
            return jobs.map((job, index) => outcomes.get(index) ?? own.hash(job));
        },
        async close() {
            await Promise.all(others.map((other) => other.end()));
        },
    };
}
/** Waits for what others have taken; one that is still starting when all is done is not waited for. */
async function gather(replies, outcomes, { count, tell }) {
    if (outcomes.size === count)
        return;
    const timer = setInterval(tell, TELL_MS);
    await new Promise((resolve) => {
        const add = (share) => {
            for (const [index, outcome] of share)
                outcomes.set(index, outcome);
            if (outcomes.size === count)
                resolve();
        };
        void Promise.all(replies.map((reply) => reply.then(add))).then(() => resolve());
    });
    clearInterval(timer);
    tell();
}

// EXTERNAL MODULE: ./packages/host/folder/descent.ts
var folder_descent = __webpack_require__(2520);
;// CONCATENATED MODULE: ./packages/host/folder/listing.ts

/** Where so many files of one folder are wanted, listing it costs less than looking at each. */
const MANY = 256;
/** A folder may hold far more than what is wanted of it: so many entries a wanted file are read. */
const ENTRIES_PER_FILE = 4;
/**
 * Knows the regular files of the last folder that was asked for, from one reading of it, which spares
 * an lstat(2) a file. It may be out of date; opening a file then refuses what must not be followed.
 */
function createListing(paths) {
    const wantedIn = countFolders(paths);
    let last;
    return {
        has({ folder, folderAt, name }) {
            const count = wantedIn.get(folder) ?? 0;
            if (count < MANY)
                return false;
            if (last?.folder !== folder)
                last = { folder, files: filesIn(folderAt, count * ENTRIES_PER_FILE) };
            return last.files.has(name);
        },
    };
}
function filesIn(at, most) {
    const files = new Set();
    try {
        const directory = (0,external_node_fs_.opendirSync)(at, { bufferSize: 1024 });
        try {
            for (let read = 0; read < most; read++) {
                const entry = directory.readSync();
                if (!entry)
                    break;
                if (entry.isFile())
                    files.add(entry.name);
            }
        }
        finally {
            directory.closeSync();
        }
    }
    catch {
        // Not to be listed: then each file is looked at.
    }
    return files;
}
function countFolders(paths) {
    const counts = new Map();
    for (const path of paths) {
        const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./packages/host/folder/offered.ts

/** What is wrong with algorithms on this machine: in FIPS mode OpenSSL offers few of them. */
function createOffer(isOffered = canHash) {
    const asked = new Map();
    const isKnown = (name) => {
        const known = asked.get(name) ?? isOffered(name);
        asked.set(name, known);
        return known;
    };
    return (algorithms) => {
        const absent = algorithms.find((name) => !isKnown(name));
        if (absent === undefined)
            return undefined;
        return {
            kind: "unreadable",
            reason: `this machine's OpenSSL does not offer ${absent}; list another algorithm`,
        };
    };
}
function canHash(name) {
    try {
        (0,external_node_crypto_.createHash)(name);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./packages/host/folder/place.ts
var place = __webpack_require__(2705);
// EXTERNAL MODULE: ./packages/host/folder/reasons.ts
var reasons = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/host/folder/round.ts


/** So many jobs are handed over at once; what only they need is garbage before it grows old. */
const BATCH = 1000;
/** Hashes all files, batch by batch, and tells what became of each; the crew and the descent are used up. */
async function hashRound(files, means, tell) {
    const { descent, crew } = means;
    let batch = [];
    const flush = async (next) => {
        const outcomes = await crew.hash(batch.map(({ job }) => job));
        const stands = new Map();
        for (const [position, { file, folder }] of batch.entries()) {
            const isThere = stands.get(folder) ?? descent.stands(folder);
            stands.set(folder, isThere);
            tell(file, (isThere && outcomes[position]) || reasons/* MOVED */.eA);
        }
        batch = [];
        descent.rest(next);
    };
    try {
        for (const file of files) {
            if (batch.length >= BATCH || descent.isFull())
                await flush(file.wanted.path);
            const next = toJob(file, means);
            if (next.kind === "batched")
                batch.push(next);
            else
                tell(file, next);
        }
        await flush();
    }
    finally {
        descent.rest();
        await crew.close();
    }
}
function toJob(file, means) {
    const { path, algorithms, size } = file.wanted;
    const { descent, listing, most } = means;
    const problem = means.offer(algorithms);
    if (problem)
        return problem;
    const placed = (0,place/* place */.i)(path, descent);
    if (placed.kind !== "placed")
        return placed;
    const { folder, at } = placed;
    const isListed = listing?.has(placed);
    return { kind: "batched", file, folder, job: { at, algorithms, size, most, isListed } };
}

;// CONCATENATED MODULE: ./packages/host/folder/hash-files.ts







/** The longest file that is not large: less than the reader's buffer, so that one read takes it. */
const LONGEST_SMALL = 1024 * 1024 - 1;
/** What a thread costs, its start and its messages, is worth it for so many small files, or so many bytes. */
const FILES_PER_THREAD = 20_000;
const BYTES_PER_THREAD = 32 * 1024 * 1024;
/** A thread takes some 10 MB of memory, and no disk feeds more of them. */
const MOST_THREADS = 8;
/** Hashes files below a base, small ones first; one answer each, in the order asked. */
async function hashFiles(base, wanted, settings) {
    const answers = wanted.map(() => answer/* UNHASHED */.xH);
    const large = await hashSmall(base, wanted, { settings, answers });
    await hashLarge(base, large, { settings, answers });
    return answers;
}
/** What is left are the large ones. */
async function hashSmall(base, wanted, { settings, answers }) {
    const large = [];
    const files = wanted.map((file, index) => ({ index, wanted: file }));
    // By folder, so that each is entered once.
    files.sort((a, b) => (a.wanted.path < b.wanted.path ? -1 : 1));
    const crew = createCrew(threadsFor(settings, 1 + files.length / FILES_PER_THREAD), () => { });
    const descent = (0,folder_descent/* createDescent */.f)(base, settings.byDescriptor);
    // A look and an opening at the same path are one place only where nothing can be swapped in above.
    const listing = settings.byDescriptor ? createListing(wanted.map(({ path }) => path)) : undefined;
    const means = { descent, crew, offer: createOffer(), most: LONGEST_SMALL, listing };
    await hashRound(files, means, (file, outcome) => {
        if (outcome.kind === "large")
            large.push({ ...file, size: outcome.size });
        else
            answers[file.index] = (0,answer/* answerOf */.ut)(outcome, file.wanted.algorithms);
    });
    return large;
}
async function hashLarge(base, large, { settings, answers }) {
    if (large.length === 0)
        return;
    // The largest first: were it last, one thread would work and the others wait.
    large.sort((a, b) => b.size - a.size);
    const total = large.reduce((sum, { size }) => sum + size, 0);
    const threads = threadsFor(settings, Math.min(large.length, 1 + total / BYTES_PER_THREAD));
    const crew = createCrew(threads, (done) => settings.progress?.(Math.min(done, total), total));
    const descent = (0,folder_descent/* createDescent */.f)(base, settings.byDescriptor);
    await hashRound(large, { descent, crew, offer: createOffer() }, ({ index, wanted }, outcome) => {
        answers[index] = (0,answer/* answerOf */.ut)(outcome, wanted.algorithms);
    });
    // A file that could not be read leaves the count short.
    settings.progress?.(total, total);
}
function threadsFor({ threads = (0,external_node_os_.availableParallelism)() }, useful) {
    return Math.max(1, Math.floor(Math.min(threads, useful, MOST_THREADS)));
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
