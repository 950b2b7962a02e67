import { testRule } from "../../../test/support/test-rule.ts";
import { weakDigest } from "./weak-digest.ts";

testRule(weakDigest, import.meta.dirname);
