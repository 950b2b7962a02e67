import { testRule } from "../../../test/support/test-rule.ts";
import { insecureCommands } from "./insecure-commands.ts";

testRule(insecureCommands, import.meta.dirname);
