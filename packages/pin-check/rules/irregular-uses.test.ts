import { testRule } from "../../../test/support/test-rule.ts";
import { irregularUses } from "./irregular-uses.ts";

testRule(irregularUses, import.meta.dirname);
