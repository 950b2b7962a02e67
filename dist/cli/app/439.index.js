"use strict";
exports.id = 439;
exports.ids = [439];
exports.modules = {

/***/ 8439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Text from a repository may carry characters that move the cursor, reorder a line or hide words
 * ("Trojan Source", CVE-2021-42574). A report shows them as escapes, on one line.
 */
// Cc, Cf, Cs, Zl, Zp and default-ignorable: controls, bidi, zero-width, tags, lone surrogates.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// Variation selectors 15 and 16 choose between text and emoji style; real names hold them.
const PRESENTATION = new Set(["\ufe0e", "\ufe0f"]);
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function visible(text) {
    return text.replace(HIDDEN, (char) => (PRESENTATION.has(char) ? char : escapeOf(char)));
}
function escapeOf(char) {
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16).padStart(4, "0");
    return SHORT[char] ?? (code > 0xffff ? `\\u{${hex}}` : `\\u${hex}`);
}
/** Cuts to `limit` code units, never through a surrogate pair, and says so with `…`. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const splits = /[\ud800-\udbff]$/.test(text.slice(end - 1, end));
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}


/***/ })

};
;