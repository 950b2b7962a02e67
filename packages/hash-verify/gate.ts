import type { Gate } from "#core";
import type { Observed } from "./checks/outcome.ts";
import { HASH_COMMANDS } from "./commands.ts";
import { gatherChecks } from "./gather.ts";
import { judgeChecks } from "./judge.ts";
import { HASH_VERIFY_OPTIONS, type HashVerifyOptions, tightenChecks } from "./options.ts";
import { HASH_VERIFY_RULES } from "./rules/index.ts";

export const hashVerify: Gate<unknown, HashVerifyOptions, readonly Observed[]> = {
  name: "hash-verify",
  alias: "hashes",
  question:
    "Are these files the very files that were listed, signed and attested, and is nothing unlisted among them?",
  rules: HASH_VERIFY_RULES,
  options: HASH_VERIFY_OPTIONS,
  readsWorkflows: false,
  tighten: tightenChecks,
  gather: (_inputs, options, world) => gatherChecks(options, world),
  judge: (_inputs, _options, observed) => judgeChecks(observed),
  views: [],
  commands: HASH_COMMANDS,
};
