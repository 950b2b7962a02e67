"use strict";
exports.id = 923;
exports.ids = [923];
exports.modules = {

/***/ 8923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   neutralise: () => (/* binding */ neutralise)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty, renderCommand */
// `\s` and every other blank, control or ignorable character: .NET trims U+0085, and compares by
// culture, where ignorable characters count for nothing.
const LEADING_COMMAND = /^([\s\p{C}\p{Default_Ignorable_Code_Point}]*)::/u;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;
/** `text` for a plain log: a line that would be a command in either syntax is shown with a `\`. */
function neutralise(text) {
    return text.split(LINE_BREAK).map(neutraliseLine).join("\n");
}
function neutraliseLine(line) {
    return line.replace(LEADING_COMMAND, "$1\\::").replaceAll("##[", "##\\[");
}
/** `%` goes first, so that an escape in the text stays text. */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** One line; properties without a value are left out. */
function renderCommand(command) {
    const properties = Object.entries(command.properties)
        .flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`])
        .join(",");
    const head = properties === "" ? command.name : `${command.name} ${properties}`;
    return `::${head}::${escapeData(command.value)}`;
}


/***/ })

};
;