import { testRule } from "../../../test/support/test-rule.ts";
import { environmentFileInjection } from "./environment-file-injection.ts";

testRule(environmentFileInjection, import.meta.dirname);
