import { testRule } from "../../../test/support/test-rule.ts";
import { spoofableBotCondition } from "./spoofable-bot-condition.ts";

testRule(spoofableBotCondition, import.meta.dirname);
