import { testRule } from "../../../test/support/test-rule.ts";
import { unusedTier } from "./unused-tier.ts";

testRule(unusedTier, import.meta.dirname);
