import { testRule } from "../../../test/support/test-rule.ts";
import { safelistDrift } from "./safelist-drift.ts";

testRule(safelistDrift, import.meta.dirname);
