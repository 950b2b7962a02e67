import { testRule } from "../../../test/support/test-rule.ts";
import { shortSha } from "./short-sha.ts";

testRule(shortSha, import.meta.dirname);
