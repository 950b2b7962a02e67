export const id = 621;
export const ids = [621];
export const modules = {

/***/ 621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./packages/core/index.ts + 12 modules
var core = __webpack_require__(520);
// EXTERNAL MODULE: ./packages/suite/index.ts + 21 modules
var suite = __webpack_require__(160);
;// CONCATENATED MODULE: ./packages/cli/pages.ts

/**
 * The rule pages, two folders up from both the source and the bundle in dist/cli, so that there is
 * one copy of each.
 */
const PAGES = (0,external_node_path_.join)(import.meta.dirname, "..", "..", "docs", "rules");

;// CONCATENATED MODULE: ./packages/cli/commands/explain.ts





/** The page of a rule, as it stands in docs/rules. */
async function explain(words) {
    const [id, ...more] = words;
    if (id === undefined || more.length > 0)
        throw new core/* UsageError */.eb("name one rule: `sluice explain RULE`");
    const gates = await Promise.all(suite/* GATES */.JH.map((entry) => entry.load()));
    const known = [...gates.flatMap(({ rules }) => rules), ...suite/* FILE_RULES */.hV].map((rule) => rule.id);
    if (!known.includes(id))
        throw new core/* UsageError */.eb((0,core/* unknownKey */.a)(id, known, "rule"));
    const page = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(PAGES, `${id}.md`), "utf8");
    return page.replaceAll(/^<!--.*-->\n\n?/gm, "");
}


/***/ })

};
