import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 395:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cacheFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./packages/cli/launch/cache-folder.ts



/**
 * The user's own cache folder, where compiled code may lie: whoever can write there is the user. Not
 * the shared temporary folder, where another user of the machine could put code.
 */
function cacheFolder() {
    const named = process.env.XDG_CACHE_HOME ?? "";
    // A relative path is to be ignored (XDG Base Directory Specification): it may lie in a repository.
    const base = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)((0,external_node_os_namespaceObject.homedir)(), ".cache");
    const own = (0,external_node_path_.join)(base, "sluice");
    return makeFolder(base) && makeFolder(own) && isOurs(own) ? own : undefined;
}
// One level at a time: a missing parent of `.cache` is a home that is none, and stays missing.
function makeFolder(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch (error) {
        return error instanceof Error && "code" in error && error.code === "EEXIST";
    }
}
const WRITABLE_BY_OTHERS = 0o022;
function isOurs(folder) {
    const { uid, mode } = (0,external_node_fs_.lstatSync)(folder);
    // Windows knows no owners here; a profile's folder is its user's.
    return (process.getuid === undefined || (uid === process.getuid() && (mode & WRITABLE_BY_OTHERS) === 0));
}


/***/ }),

/***/ 481:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ NO_CACHE),
/* harmony export */   NJ: () => (/* binding */ cacheFile),
/* harmony export */   aR: () => (/* binding */ writeCache),
/* harmony export */   xe: () => (/* binding */ readCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const NO_CACHE = { find: () => undefined, bytecode: 0, kept: () => [] };
// Another version of Node compiles to other bytecode; V8 checks its own part once more.
const VERSION = `1 ${process.version} ${process.arch}`;
/** Where the code of the bundle in `folder` is kept: a name of its own for each installation. */
function cacheFile(cache, folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, `code-${Buffer.from(folder).toString("base64url").slice(-200)}`);
}
/** A cache that is absent, foreign or cut short is an empty one. */
function readCache(file) {
    try {
        const bytes = readOwn(file);
        const end = bytes.indexOf("\n");
        const header = JSON.parse(bytes.toString("utf8", 0, end));
        if (header.version !== VERSION)
            return NO_CACHE;
        const codeOf = ({ from, to }) => bytes.subarray(end + 1 + from, end + 1 + to);
        return {
            bytecode: header.bytecode,
            find({ name, size, modified }) {
                const kept = header.scripts.find((script) => script.name === name);
                if (kept?.size !== size || kept.modified !== modified)
                    return undefined;
                return codeOf(kept);
            },
            kept: () => header.scripts.map((script) => {
                const { name, size, modified } = script;
                return { key: { name, size, modified }, code: codeOf(script) };
            }),
        };
    }
    catch {
        return NO_CACHE;
    }
}
// What lies there runs, so a link to somewhere else is not followed.
function readOwn(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * Written beside and renamed, so that a run at the same time reads the old one or the new one. Where it
 * cannot be written, the next run is as slow as this one was, and that is all.
 */
function writeCache(file, bytecode, scripts) {
    let at = 0;
    const placed = scripts.map(({ key, code }) => {
        const from = at;
        at += code.length;
        return { ...key, from, to: at };
    });
    const header = { version: VERSION, bytecode, scripts: placed };
    const parts = [Buffer.from(`${JSON.stringify(header)}\n`), ...scripts.map(({ code }) => code)];
    const beside = `${file}.${process.pid}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, Buffer.concat(parts), { mode: 0o600, flag: "wx" });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, file);
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
    }
}


/***/ }),

/***/ 528:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(395);
/* harmony import */ var _code_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(481);
/* harmony import */ var _load_scripts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(242);





// Hardly anything of a run is garbage before its end. A young generation that stays small moves it out
// sooner and keeps 40 MB less of it twice (docs/speed.md). Both only steer when V8 collects.
(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--max-semi-space-size=2");
(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--semi-space-growth-factor=1");
// The entry of dist/cli; `app/` beside it holds the command line itself (scripts/build.ts).
const app = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, "app");
const folder = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolder */ .n)();
const file = folder && (0,_code_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheFile */ .NJ)(folder, app);
const scripts = (0,_load_scripts_js__WEBPACK_IMPORTED_MODULE_4__/* .createScripts */ .N)(app, file ? (0,_code_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readCache */ .xe)(file) : undefined);
const { runCli } = scripts.load("index.js");
const code = await runCli(process.argv.slice(2), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, "..", ".."));
if (file)
    scripts.keep(file);
// Ending here spares the time that Node takes to collect what it is about to drop. Both streams are
// written out first: a pipe may take its time on some platforms.
process.stdout.write("", () => process.stderr.write("", () => process.exit(process.exitCode ?? code)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 242:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createScripts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __nccwpck_require__(877);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
// EXTERNAL MODULE: ./packages/cli/launch/code-cache.ts
var code_cache = __nccwpck_require__(481);
;// CONCATENATED MODULE: ./packages/cli/launch/load-scripts.ts






/**
 * Runs the bundle's scripts from the code that V8 compiled in earlier runs. Node's own compile cache keeps
 * functions as they are when a module is loaded, and so hardly any; compiling the others takes an eighth
 * of a run over 229 workflows (docs/speed.md).
 */
function createScripts(folder, cache = code_cache/* NO_CACHE */.DQ) {
    const loaded = new Map();
    const requireBuiltin = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);
    const load = (name) => {
        const known = loaded.get(name);
        if (known)
            return known.exports;
        const file = (0,external_node_path_.join)(folder, name);
        const key = keyOf(folder, name);
        const cachedData = cache.find(key);
        const script = new external_node_vm_namespaceObject.Script(wrapped((0,external_node_fs_.readFileSync)(file, "utf8")), {
            filename: file,
            ...(cachedData && { cachedData }),
        });
        const module = { exports: {} };
        const requireFrom = (id) => id.startsWith("./") ? load(id.slice(2)) : requireBuiltin(id);
        script.runInThisContext()(module.exports, requireFrom, module, file, folder);
        const isFresh = !cachedData || script.cachedDataRejected === true;
        loaded.set(name, { key, script, exports: module.exports, isFresh });
        return module.exports;
    };
    return {
        load,
        keep(file) {
            const bytecode = (0,external_node_v8_.getHeapCodeStatistics)().bytecode_and_metadata_size;
            const scripts = [...loaded.values()];
            if (!scripts.some(({ isFresh }) => isFresh) && bytecode < cache.bytecode * GROWTH)
                return;
            const kept = scripts.map(({ key, script }) => ({ key, code: script.createCachedData() }));
            // Another gate's scripts, which this run had no use for and the next one may.
            const others = cache.kept().filter(({ key }) => !loaded.has(key.name) && stands(folder, key));
            (0,code_cache/* writeCache */.aR)(file, bytecode, [...kept, ...others]);
        },
    };
}
function keyOf(folder, name) {
    const { size, mtimeMs: modified } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name));
    return { name, size, modified };
}
/** Whether a script is still the one whose code is kept: a new build leaves others behind. */
function stands(folder, { name, size, modified }) {
    try {
        const present = keyOf(folder, name);
        return present.size === size && present.modified === modified;
    }
    catch {
        return false;
    }
}
/** A longer run compiles more; the cache is written again only where that is worth the writing. */
const GROWTH = 1.1;
function wrapped(source) {
    return `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
}


/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(528);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
