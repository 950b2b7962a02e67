import { readFileSync, writeFileSync } from "node:fs";
import { testRule } from "../../../test/support/test-rule.ts";
import { listNote } from "./list-note.ts";

testRule(listNote, import.meta.dirname, {
  "bad-utf-16": (folder) => {
    const list = readFileSync(`${folder}/release/plain`, "utf8");
    writeFileSync(`${folder}/release/SHA256SUMS`, Buffer.from(`\ufeff${list}`, "utf16le"));
  },
});
