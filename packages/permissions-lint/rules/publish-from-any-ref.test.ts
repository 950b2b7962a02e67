import { testRule } from "../../../test/support/test-rule.ts";
import { publishFromAnyRef } from "./publish-from-any-ref.ts";

testRule(publishFromAnyRef, import.meta.dirname);
