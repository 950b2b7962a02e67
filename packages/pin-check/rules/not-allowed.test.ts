import { testRule } from "../../../test/support/test-rule.ts";
import { notAllowed } from "./not-allowed.ts";

testRule(notAllowed, import.meta.dirname);
