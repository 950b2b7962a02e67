import { testRule } from "../../../test/support/test-rule.ts";
import { unverifiableImage } from "./unverifiable-image.ts";

testRule(unverifiableImage, import.meta.dirname);
