import { testRule } from "../../../test/support/test-rule.ts";
import { staleBuild } from "./stale-build.ts";

testRule(staleBuild, import.meta.dirname);
