import { testRule } from "../../../test/support/test-rule.ts";
import { releaseConflict } from "./release-conflict.ts";

testRule(releaseConflict, import.meta.dirname);
