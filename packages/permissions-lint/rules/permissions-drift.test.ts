import { testRule } from "../../../test/support/test-rule.ts";
import { permissionsDrift } from "./permissions-drift.ts";

testRule(permissionsDrift, import.meta.dirname);
