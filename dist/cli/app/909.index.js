"use strict";
exports.id = 909;
exports.ids = [909];
exports.modules = {

/***/ 9909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8261);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4600);




/** The page of a rule, as it stands in docs/rules. */
async function explain(words, home) {
    const [id, ...more] = words;
    if (id === undefined || more.length > 0)
        throw new _core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("name one rule: `sluice explain RULE`");
    const gates = await Promise.all(_suite__WEBPACK_IMPORTED_MODULE_3__/* .GATES */ .JH.map((entry) => entry.load()));
    const known = [...gates.flatMap(({ rules }) => rules), ..._suite__WEBPACK_IMPORTED_MODULE_3__/* .FILE_RULES */ .hV].map((rule) => rule.id);
    if (!known.includes(id))
        throw new _core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_core__WEBPACK_IMPORTED_MODULE_2__/* .unknownKey */ .a)(id, known, "rule"));
    const page = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "docs", "rules", `${id}.md`), "utf8");
    return page.replaceAll(/^<!--.*-->\n\n?/gm, "");
}


/***/ })

};
;