import { testRule } from "../../../test/support/test-rule.ts";
import { missingSbom } from "./missing-sbom.ts";

testRule(missingSbom, import.meta.dirname);
