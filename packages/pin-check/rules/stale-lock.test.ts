import { testRule } from "../../../test/support/test-rule.ts";
import { staleLock } from "./stale-lock.ts";

testRule(staleLock, import.meta.dirname);
