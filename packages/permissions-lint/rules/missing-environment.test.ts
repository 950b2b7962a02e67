import { testRule } from "../../../test/support/test-rule.ts";
import { missingEnvironment } from "./missing-environment.ts";

testRule(missingEnvironment, import.meta.dirname);
