import { testRule } from "../../../test/support/test-rule.ts";
import { unsafePrCheckout } from "./unsafe-pr-checkout.ts";

testRule(unsafePrCheckout, import.meta.dirname);
