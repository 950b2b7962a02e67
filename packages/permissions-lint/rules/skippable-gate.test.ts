import { testRule } from "../../../test/support/test-rule.ts";
import { skippableGate } from "./skippable-gate.ts";

testRule(skippableGate, import.meta.dirname);
