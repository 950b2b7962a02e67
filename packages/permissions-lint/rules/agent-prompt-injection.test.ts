import { testRule } from "../../../test/support/test-rule.ts";
import { agentPromptInjection } from "./agent-prompt-injection.ts";

testRule(agentPromptInjection, import.meta.dirname);
