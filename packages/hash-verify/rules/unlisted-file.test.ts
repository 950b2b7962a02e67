import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { testRule } from "../../../test/support/test-rule.ts";
import { unlistedFile } from "./unlisted-file.ts";

testRule(unlistedFile, import.meta.dirname, {
  "bad-link": (folder) => symlinkSync("app", `${folder}/release/latest`),
  "bad-pipe": (folder) => void execFileSync("mkfifo", [`${folder}/release/pipe`]),
});
