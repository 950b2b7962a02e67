"use strict";
exports.id = 601;
exports.ids = [601];
exports.modules = {

/***/ 601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   Vj: () => (/* binding */ charWidth),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   sc: () => (/* binding */ textWidth),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
// East Asian Wide and Fullwidth blocks (Unicode UAX #11), and what is drawn as an emoji.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
/** Columns that one character takes in a terminal. */
function charWidth(char) {
    if (char <= "\u007e")
        return 1;
    if (COMBINING.test(char))
        return 0;
    return WIDE.test(char) ? 2 : 1;
}
function textWidth(text) {
    let width = 0;
    for (const char of text)
        width += charWidth(char);
    return width;
}
function padEnd(text, width) {
    return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
function padStart(text, width) {
    return " ".repeat(Math.max(0, width - textWidth(text))) + text;
}
/** Breaks at blanks so that no line is wider than `width`, but for a single longer word. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && textWidth(line) + 1 + textWidth(word) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ })

};
;