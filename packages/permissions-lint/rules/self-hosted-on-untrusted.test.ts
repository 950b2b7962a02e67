import { testRule } from "../../../test/support/test-rule.ts";
import { selfHostedOnUntrusted } from "./self-hosted-on-untrusted.ts";

testRule(selfHostedOnUntrusted, import.meta.dirname);
