import { testRule } from "../../../test/support/test-rule.ts";
import { preferSelfRepository } from "./prefer-self-repository.ts";

testRule(preferSelfRepository, import.meta.dirname);
