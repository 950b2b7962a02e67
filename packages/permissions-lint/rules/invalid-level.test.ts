import { testRule } from "../../../test/support/test-rule.ts";
import { invalidLevel } from "./invalid-level.ts";

testRule(invalidLevel, import.meta.dirname);
