import { testRule } from "../../../test/support/test-rule.ts";
import { dynamicUses } from "./dynamic-uses.ts";

testRule(dynamicUses, import.meta.dirname);
