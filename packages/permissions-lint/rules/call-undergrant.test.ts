import { testRule } from "../../../test/support/test-rule.ts";
import { callUndergrant } from "./call-undergrant.ts";

testRule(callUndergrant, import.meta.dirname);
