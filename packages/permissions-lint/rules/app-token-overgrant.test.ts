import { testRule } from "../../../test/support/test-rule.ts";
import { appTokenOvergrant } from "./app-token-overgrant.ts";

testRule(appTokenOvergrant, import.meta.dirname);
