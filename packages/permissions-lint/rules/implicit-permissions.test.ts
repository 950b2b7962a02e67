import { testRule } from "../../../test/support/test-rule.ts";
import { implicitPermissions } from "./implicit-permissions.ts";

testRule(implicitPermissions, import.meta.dirname);
