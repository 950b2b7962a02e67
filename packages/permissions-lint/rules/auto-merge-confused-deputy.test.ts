import { testRule } from "../../../test/support/test-rule.ts";
import { autoMergeConfusedDeputy } from "./auto-merge-confused-deputy.ts";

testRule(autoMergeConfusedDeputy, import.meta.dirname);
