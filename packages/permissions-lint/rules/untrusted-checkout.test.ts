import { testRule } from "../../../test/support/test-rule.ts";
import { untrustedCheckout } from "./untrusted-checkout.ts";

testRule(untrustedCheckout, import.meta.dirname);
