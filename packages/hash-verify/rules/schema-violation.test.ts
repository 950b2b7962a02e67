import { testRule } from "../../../test/support/test-rule.ts";
import { schemaViolation } from "./schema-violation.ts";

testRule(schemaViolation, import.meta.dirname);
