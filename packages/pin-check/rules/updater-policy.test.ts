import { testRule } from "../../../test/support/test-rule.ts";
import { updaterPolicy } from "./updater-policy.ts";

testRule(updaterPolicy, import.meta.dirname);
