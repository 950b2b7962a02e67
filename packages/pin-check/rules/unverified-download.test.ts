import { testRule } from "../../../test/support/test-rule.ts";
import { unverifiedDownload } from "./unverified-download.ts";

testRule(unverifiedDownload, import.meta.dirname);
