import { testRule } from "../../../test/support/test-rule.ts";
import { unverifiedWrite } from "./unverified-write.ts";

testRule(unverifiedWrite, import.meta.dirname);
