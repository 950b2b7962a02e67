import { testRule } from "../../../test/support/test-rule.ts";
import { unguardedCheckout } from "./unguarded-checkout.ts";

testRule(unguardedCheckout, import.meta.dirname);
