import { testRule } from "../../../test/support/test-rule.ts";
import { unpinnedUses } from "./unpinned-uses.ts";

testRule(unpinnedUses, import.meta.dirname);
