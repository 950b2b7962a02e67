import { testRule } from "../../../test/support/test-rule.ts";
import { cacheWriteOnUntrusted } from "./cache-write-on-untrusted.ts";

testRule(cacheWriteOnUntrusted, import.meta.dirname);
