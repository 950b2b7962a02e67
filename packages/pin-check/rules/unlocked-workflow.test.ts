import { testRule } from "../../../test/support/test-rule.ts";
import { unlockedWorkflow } from "./unlocked-workflow.ts";

testRule(unlockedWorkflow, import.meta.dirname);
