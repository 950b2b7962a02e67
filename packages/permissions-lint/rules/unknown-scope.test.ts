import { testRule } from "../../../test/support/test-rule.ts";
import { unknownScope } from "./unknown-scope.ts";

testRule(unknownScope, import.meta.dirname);
