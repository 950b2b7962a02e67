import { testRule } from "../../../test/support/test-rule.ts";
import { compromisedRef } from "./compromised-ref.ts";

testRule(compromisedRef, import.meta.dirname);
