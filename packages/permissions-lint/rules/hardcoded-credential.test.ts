import { testRule } from "../../../test/support/test-rule.ts";
import { hardcodedCredential } from "./hardcoded-credential.ts";

testRule(hardcodedCredential, import.meta.dirname);
