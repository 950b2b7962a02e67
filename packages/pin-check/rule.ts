import { defineRule } from "#workflow";
import type { PinContext } from "./context.ts";

export const definePinRule = defineRule<PinContext>();
