import { testRule } from "../../../test/support/test-rule.ts";
import { secretsOutsideEnvironment } from "./secrets-outside-environment.ts";

testRule(secretsOutsideEnvironment, import.meta.dirname);
