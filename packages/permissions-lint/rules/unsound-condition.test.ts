import { testRule } from "../../../test/support/test-rule.ts";
import { unsoundCondition } from "./unsound-condition.ts";

testRule(unsoundCondition, import.meta.dirname);
