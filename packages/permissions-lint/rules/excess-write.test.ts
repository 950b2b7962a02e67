import { testRule } from "../../../test/support/test-rule.ts";
import { excessWrite } from "./excess-write.ts";

testRule(excessWrite, import.meta.dirname);
