import { testRule } from "../../../test/support/test-rule.ts";
import { obfuscatedExpression } from "./obfuscated-expression.ts";

testRule(obfuscatedExpression, import.meta.dirname);
