import { testRule } from "../../../test/support/test-rule.ts";
import { digestMismatch } from "./digest-mismatch.ts";

testRule(digestMismatch, import.meta.dirname);
