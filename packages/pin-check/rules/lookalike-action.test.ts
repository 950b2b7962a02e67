import { testRule } from "../../../test/support/test-rule.ts";
import { lookalikeAction } from "./lookalike-action.ts";

testRule(lookalikeAction, import.meta.dirname);
