import { testRule } from "../../../test/support/test-rule.ts";
import { templateInjection } from "./template-injection.ts";

testRule(templateInjection, import.meta.dirname);
