import { testRule } from "../../../test/support/test-rule.ts";
import { missingFile } from "./missing-file.ts";

testRule(missingFile, import.meta.dirname);
