import { testRule } from "../../../test/support/test-rule.ts";
import { untrustedLocalAction } from "./untrusted-local-action.ts";

testRule(untrustedLocalAction, import.meta.dirname);
