import { testRule } from "../../../test/support/test-rule.ts";
import { weakRepositorySetting } from "./weak-repository-setting.ts";

testRule(weakRepositorySetting, import.meta.dirname);
