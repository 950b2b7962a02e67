import { testRule } from "../../../test/support/test-rule.ts";
import { persistedCredentials } from "./persisted-credentials.ts";

testRule(persistedCredentials, import.meta.dirname);
