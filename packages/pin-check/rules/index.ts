import type { Rule } from "#workflow";
import type { PinContext } from "../context.ts";

/** Every rule of the gate, sorted by id. `npm run new-rule` adds a line. */
export const PIN_CHECK_RULES: readonly Rule<PinContext>[] = [];
