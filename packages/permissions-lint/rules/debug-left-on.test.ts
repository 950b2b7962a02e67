import { testRule } from "../../../test/support/test-rule.ts";
import { debugLeftOn } from "./debug-left-on.ts";

testRule(debugLeftOn, import.meta.dirname);
