import { testRule } from "../../../test/support/test-rule.ts";
import { dangerousTrigger } from "./dangerous-trigger.ts";

testRule(dangerousTrigger, import.meta.dirname);
