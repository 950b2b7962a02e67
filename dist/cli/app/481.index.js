"use strict";
exports.id = 481;
exports.ids = [481];
exports.modules = {

/***/ 3481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keep: () => (/* binding */ keep)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/suite/index.ts + 26 modules
var suite = __webpack_require__(4600);
// EXTERNAL MODULE: ./packages/cli/print.ts
var print = __webpack_require__(2524);
// EXTERNAL MODULE: ./packages/cli/commands/found-view.ts
var found_view = __webpack_require__(3334);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/host/index.ts + 12 modules
var host = __webpack_require__(251);
;// CONCATENATED MODULE: ./packages/cli/commands/kept-file.ts



/** Bytes of a file that a view is kept in. */
const LIMIT = 16_000_000;
/** `path` lies below the tree that was judged. */
function keptBelow(tree, path) {
    return withText({ tree, file: path, shown: path });
}
/**
 * The FILE that the caller named. One that lies below the judged tree must stay there, whatever links the
 * tree holds; one that lies elsewhere was chosen by the caller alone.
 */
function keptAt(named, judged, host) {
    if (/^(?:|-|(?:.*[\\/])?\.{0,2})$/.test(named))
        throw new core/* UsageError */.eb(`\`${named}\` is no file to keep anything in`);
    const absolute = (0,external_node_path_.resolve)(named);
    const below = (0,external_node_path_.relative)(judged.root, absolute).split(external_node_path_.sep).join("/");
    const isBelow = below !== ".." && !below.startsWith("../") && !below.startsWith("/");
    if (isBelow)
        return withText({ tree: judged, file: below, shown: named });
    const folder = (0,external_node_path_.dirname)(absolute);
    const located = host.locate(folder);
    if (located.kind !== "repository" && located.kind !== "folder")
        throw new core/* UsageError */.eb(`no such folder: \`${folder}\``);
    const tree = host.openTree(folder);
    return withText({ tree, file: absolute.slice((0,external_node_path_.join)(folder, "/").length), shown: named });
}
function withText(place) {
    const { tree, file, shown } = place;
    const read = tree.read(file, LIMIT);
    switch (read.kind) {
        case "text":
            return { ...place, text: read.text };
        case "missing":
            return place;
        case "too-large":
            throw new core/* UsageError */.eb(`\`${shown}\` has ${read.size} bytes; read are ${LIMIT} at most`);
        case "unreadable":
            throw new core/* UsageError */.eb(`\`${shown}\` cannot be read: ${read.reason}`);
    }
}
function write({ tree, file, text }, after) {
    if (text === undefined)
        (0,host/* createFile */.x3)(tree.root, file, after);
    else
        (0,host/* writeChange */.k$)(tree.root, file, text, after);
}

;// CONCATENATED MODULE: ./packages/cli/marks.ts
/** Puts `body` between the two marks, each on a line of its own; the file's line ends are kept. */
function splice(text, marks, body) {
    const lines = text.split("\n");
    const starts = linesWith(lines, marks.start);
    const ends = linesWith(lines, marks.end);
    const [start, ...moreStarts] = starts;
    const [end, ...moreEnds] = ends;
    if (start === undefined && end === undefined)
        return { kind: "unmarked" };
    if (start === undefined)
        return fault(`line ${Number(end) + 1} has \`${marks.end}\` alone`);
    if (end === undefined)
        return fault(`line ${start + 1} has \`${marks.start}\` alone`);
    const [again] = [...moreStarts, ...moreEnds];
    if (again !== undefined)
        return fault(`line ${again + 1} has a mark for the second time`);
    if (end < start)
        return fault(`line ${end + 1} ends what line ${start + 1} begins`);
    const eol = lines[start]?.endsWith("\r") ? "\r" : "";
    const fresh = body.split("\n").slice(0, -1);
    const whole = [
        ...lines.slice(0, start + 1),
        ...fresh.map((line) => line + eol),
        ...lines.slice(end),
    ];
    return { kind: "text", text: whole.join("\n") };
}
/** The marks with `body` between them, below what a file holds already. */
function append(text, marks, body) {
    const eol = text.includes("\r\n") ? "\r\n" : "\n";
    const gap = text === "" ? "" : text.endsWith("\n") ? eol : eol + eol;
    return text + gap + `${marks.start}\n${body}${marks.end}\n`.replaceAll("\n", eol);
}
function linesWith(lines, mark) {
    return lines.flatMap((line, index) => (line.trim() === mark ? [index] : []));
}
function fault(reason) {
    return { kind: "fault", reason };
}

// EXTERNAL MODULE: ./packages/cli/patch.ts
var patch = __webpack_require__(7769);
;// CONCATENATED MODULE: ./packages/cli/commands/kept-text.ts





/** Lines of a difference; the command after it shows all of it in git. */
const MOST_LINES = 40;
/** The whole file as it should be; `undefined` where marks are wanted and there are none. */
function wanted({ kept, fresh, marks }) {
    if (!marks)
        return fresh;
    const spliced = splice(kept.text ?? "", marks, fresh);
    switch (spliced.kind) {
        case "text":
            return spliced.text;
        case "unmarked":
            return undefined;
        case "fault":
            throw new core/* UsageError */.eb(`\`${kept.shown}\`: ${spliced.reason}; mend the marks by hand`);
    }
}
async function updateText(keeping) {
    const { kept, fresh, marks } = keeping;
    const after = wanted(keeping) ?? (marks ? append(kept.text ?? "", marks, fresh) : fresh);
    if (after === kept.text)
        await (0,print/* note */.N)(`${kept.shown}: up to date`);
    else {
        write(kept, after);
        await (0,print/* note */.N)(`${kept.shown}: ${kept.text === undefined ? "created" : "brought up to date"}`);
    }
    return core/* EXIT_CODES */.ai.pass;
}
async function compareText(keeping) {
    const { kept, command } = keeping;
    const before = kept.text;
    if (before === undefined)
        throw new core/* UsageError */.eb(`no such file: \`${kept.shown}\`; \`${command}\` writes it`);
    const after = wanted(keeping);
    if (after === undefined)
        throw new core/* UsageError */.eb(`\`${kept.shown}\` has no marks to compare between; \`${command}\` adds them`);
    if (sameText(before, after)) {
        await (0,print/* note */.N)(`${kept.shown}: up to date`);
        return core/* EXIT_CODES */.ai.pass;
    }
    const lines = (await (0,patch/* patchOf */.g)({ root: "", file: kept.file, before, after })).split("\n");
    const left = lines.length - MOST_LINES;
    const shown = left > 0 ? [...lines.slice(0, MOST_LINES), `… ${left} more lines`, ""] : lines;
    (0,print/* print */.y)(shown.join("\n"));
    await (0,print/* note */.N)(`${kept.shown} is stale; \`${command}\` brings it up to date`);
    return core/* EXIT_CODES */.ai.fail;
}
// git may have changed the line ends on the way into the work tree (`core.autocrlf`).
function sameText(a, b) {
    return a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}

;// CONCATENATED MODULE: ./packages/cli/commands/keep.ts






/** `--write` and `--check`: the view's text as a whole file, or between the marks of one. */
async function keep(found, args, host) {
    const { gate, view } = found;
    const { cli } = args;
    if (cli.write && cli.check)
        throw new core/* UsageError */.eb("`--write` and `--check` exclude each other");
    const request = (0,found_view/* requestOf */.f)(view, cli, { isKept: true });
    const { file, paths } = namedIn(found);
    const selection = { gates: [gate.name], paths, options: args.suite };
    const gathered = await (0,suite/* gatherFor */.FI)(gate, selection, host);
    const part = onlyPart(gathered, view);
    const kept = keptFile(file, view, part, host);
    if (cli.check && view.kept?.compare)
        return concluded(view.kept.compare(part), gathered.notJudged);
    // What is to be written anew need not have been readable.
    const unread = gathered.notJudged.filter((entry) => cli.check || entry.file !== kept.file);
    if (unread.length > 0) {
        await (0,print/* note */.N)("nothing was written or compared: the answer would not be whole");
        return (0,found_view/* tellNotJudged */.Y)(unread);
    }
    const keeping = {
        kept,
        fresh: view.render(request, gathered.parts),
        marks: view.kept?.marks?.[request.format],
        command: commandOf(found, args, file),
    };
    return cli.check ? compareText(keeping) : updateText(keeping);
}
/** A view without a place of its own takes the FILE before any PATH. */
function namedIn({ gate, view, words }) {
    if (view.kept?.path !== undefined)
        return { file: undefined, paths: words };
    const [file, ...paths] = words;
    if (file !== undefined)
        return { file, paths };
    throw new core/* UsageError */.eb(`name the FILE: \`sluice ${gate.name} ${view.name} --write FILE\``);
}
function onlyPart({ parts }, { kept }) {
    const [part, ...more] = parts;
    if (!part || more.length > 0)
        throw new core/* UsageError */.eb("only one PATH is kept in one file");
    if (kept?.path === undefined || part.inputs.kind === "repository")
        return part;
    throw new core/* UsageError */.eb(`\`${kept.path}\` speaks of a whole repository; name one, or none for the one around you`);
}
function keptFile(named, { kept }, { tree }, host) {
    return named === undefined ? keptBelow(tree, kept?.path ?? "") : keptAt(named, tree, host);
}
function commandOf({ gate, view }, { cli }, file) {
    const words = ["sluice", gate.name, view.name];
    if (cli["per-scope"])
        words.push("--per-scope");
    if (cli.format !== undefined)
        words.push("--format", cli.format);
    if (file !== undefined)
        words.push("--write", file);
    return words.join(" ");
}
async function concluded({ verdict, report }, notJudged) {
    (0,print/* print */.y)(report);
    const exitCode = await (0,found_view/* tellNotJudged */.Y)(notJudged);
    return verdict === "pass" ? exitCode : core/* EXIT_CODES */.ai[verdict];
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);


// Controls but for the tab, and marks that end a line or turn its direction.
const ACTED_ON = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** The search for the shortest patch takes time with the square of its length. */
const MOST_EDITS = 2000;
/**
 * A unified diff. Its context is the repository's text: a line with what a terminal or the runner
 * would act on, or with a credential, is shown so that nobody acts on it, and no longer applies;
 * `--fix` is there for it.
 */
async function patchOf({ file, before, after }) {
    const { neutralise } = await __webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 8923));
    const { visible } = await __webpack_require__.e(/* import() */ 439).then(__webpack_require__.bind(__webpack_require__, 8439));
    const plainLine = (line) => {
        const end = line.endsWith("\r") ? "\r" : "";
        const body = line.slice(0, line.length - end.length);
        return neutralise(body.replace(ACTED_ON, visible)) + end;
    };
    const name = visible(file);
    const old = `a/${name}`;
    const fresh = `b/${name}`;
    const options = { context: 3, maxEditLength: MOST_EDITS };
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .createTwoFilesPatch */ .ss)(old, fresh, before, after, "", "", options) ??
        replacement(old, fresh, before, after);
    // The library opens with a line of `=`; git and patch(1) do not want it.
    return (0,_core__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(patch.slice(patch.indexOf("--- ")))
        .split("\n")
        .map(plainLine)
        .join("\n");
}
/** All old lines out, all new ones in: also a patch, and made in no time. */
function replacement(old, fresh, before, after) {
    const [removed, added] = [linesOf(before), linesOf(after)];
    return [
        `--- ${old}`,
        `+++ ${fresh}`,
        `@@ -1,${removed.length} +1,${added.length} @@`,
        ...removed.map((line) => `-${line}`),
        ...added.map((line) => `+${line}`),
        "",
    ].join("\n");
}
function linesOf(text) {
    const lines = text.split("\n");
    const last = lines.pop();
    if (last === undefined || last === "")
        return lines;
    return [...lines, `${last}\n\\ No newline at end of file`];
}


/***/ })

};
;