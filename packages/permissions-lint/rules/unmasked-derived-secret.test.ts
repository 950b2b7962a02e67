import { testRule } from "../../../test/support/test-rule.ts";
import { unmaskedDerivedSecret } from "./unmasked-derived-secret.ts";

testRule(unmaskedDerivedSecret, import.meta.dirname);
