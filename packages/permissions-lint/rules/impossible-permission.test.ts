import { testRule } from "../../../test/support/test-rule.ts";
import { impossiblePermission } from "./impossible-permission.ts";

testRule(impossiblePermission, import.meta.dirname);
