import { testRule } from "../../../test/support/test-rule.ts";
import { invalidPermissions } from "./invalid-permissions.ts";

testRule(invalidPermissions, import.meta.dirname);
