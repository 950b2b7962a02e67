import { testRule } from "../../../test/support/test-rule.ts";
import { unusedWrite } from "./unused-write.ts";

testRule(unusedWrite, import.meta.dirname);
