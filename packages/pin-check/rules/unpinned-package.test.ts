import { testRule } from "../../../test/support/test-rule.ts";
import { unpinnedPackage } from "./unpinned-package.ts";

testRule(unpinnedPackage, import.meta.dirname);
