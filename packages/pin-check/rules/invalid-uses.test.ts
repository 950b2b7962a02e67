import { testRule } from "../../../test/support/test-rule.ts";
import { invalidUses } from "./invalid-uses.ts";

testRule(invalidUses, import.meta.dirname);
