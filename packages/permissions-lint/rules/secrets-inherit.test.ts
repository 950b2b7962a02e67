import { testRule } from "../../../test/support/test-rule.ts";
import { secretsInherit } from "./secrets-inherit.ts";

testRule(secretsInherit, import.meta.dirname);
