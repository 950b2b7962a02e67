import { testRule } from "../../../test/support/test-rule.ts";
import { brokenLock } from "./broken-lock.ts";

testRule(brokenLock, import.meta.dirname);
