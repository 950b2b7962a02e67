import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { testRule } from "../../../test/support/test-rule.ts";
import { unsafeName } from "./unsafe-name.ts";

testRule(unsafeName, import.meta.dirname, {
  "bad-link": (folder) => symlinkSync("../outside", `${folder}/release/linked`),
  "bad-link-loop": (folder) => symlinkSync("loop", `${folder}/release/loop`),
  "bad-link-out": (folder) => symlinkSync("../outside", `${folder}/release/linked`),
  "bad-pipe": (folder) => void execFileSync("mkfifo", [`${folder}/release/pipe`]),
  "good-allowed-link": (folder) => symlinkSync("app", `${folder}/release/latest`),
});
