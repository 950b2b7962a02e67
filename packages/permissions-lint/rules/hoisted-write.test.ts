import { testRule } from "../../../test/support/test-rule.ts";
import { hoistedWrite } from "./hoisted-write.ts";

testRule(hoistedWrite, import.meta.dirname);
