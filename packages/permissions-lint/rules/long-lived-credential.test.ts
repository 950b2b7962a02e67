import { testRule } from "../../../test/support/test-rule.ts";
import { longLivedCredential } from "./long-lived-credential.ts";

testRule(longLivedCredential, import.meta.dirname);
