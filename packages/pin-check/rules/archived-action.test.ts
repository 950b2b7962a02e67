import { testRule } from "../../../test/support/test-rule.ts";
import { archivedAction } from "./archived-action.ts";

testRule(archivedAction, import.meta.dirname);
