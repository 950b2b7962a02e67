import { testRule } from "../../../test/support/test-rule.ts";
import { missingPermission } from "./missing-permission.ts";

testRule(missingPermission, import.meta.dirname);
