import { testRule } from "../../../test/support/test-rule.ts";
import { wrongScope } from "./wrong-scope.ts";

testRule(wrongScope, import.meta.dirname);
