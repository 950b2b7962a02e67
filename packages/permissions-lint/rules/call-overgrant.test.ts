import { testRule } from "../../../test/support/test-rule.ts";
import { callOvergrant } from "./call-overgrant.ts";

testRule(callOvergrant, import.meta.dirname);
