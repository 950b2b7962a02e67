import { testRule } from "../../../test/support/test-rule.ts";
import { wholeSecretsContext } from "./whole-secrets-context.ts";

testRule(wholeSecretsContext, import.meta.dirname);
