import { testRule } from "../../../test/support/test-rule.ts";
import { missingVersionComment } from "./missing-version-comment.ts";

testRule(missingVersionComment, import.meta.dirname);
