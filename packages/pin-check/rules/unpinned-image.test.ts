import { testRule } from "../../../test/support/test-rule.ts";
import { unpinnedImage } from "./unpinned-image.ts";

testRule(unpinnedImage, import.meta.dirname);
