import { testRule } from "../../../test/support/test-rule.ts";
import { unpinnedTool } from "./unpinned-tool.ts";

testRule(unpinnedTool, import.meta.dirname);
