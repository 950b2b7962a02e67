import { testRule } from "../../../test/support/test-rule.ts";
import { blanketPermissions } from "./blanket-permissions.ts";

testRule(blanketPermissions, import.meta.dirname);
