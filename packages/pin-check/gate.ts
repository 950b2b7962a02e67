import type { Gate } from "#core";
import type { Inputs } from "#workflow";
import type { PinCheckFacts } from "./context.ts";
import { gatherFacts } from "./gather.ts";
import { judge } from "./judge.ts";
import { PIN_CHECK_OPTIONS, type PinCheckOptions } from "./options.ts";
import { PIN_CHECK_RULES } from "./rules/index.ts";
import { tightenOptions } from "./tighten.ts";
import { allowlistView } from "./views/allowlist.ts";
import { inventoryView } from "./views/inventory-view.ts";

export const pinCheck: Gate<Inputs, PinCheckOptions, PinCheckFacts> = {
  name: "pin-check",
  alias: "pins",
  question:
    "Is every action, reusable workflow and image that CI runs fixed to content that cannot change, and does it come from an owner the policy trusts?",
  rules: PIN_CHECK_RULES,
  options: PIN_CHECK_OPTIONS,
  readsWorkflows: true,
  tighten: tightenOptions,
  gather: (inputs, _options, world) => gatherFacts(inputs, world),
  judge,
  views: [inventoryView, allowlistView],
};
