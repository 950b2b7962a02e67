export { configDecoder } from "./config.ts";
export { FILE_RULES } from "./file-rules.ts";
export { type FileChange, type FixOutcome, planFixes } from "./fix.ts";
export { type AnyGate, findGates, GATES, type GateEntry, PLANNED_GATES } from "./gates.ts";
export { SUITE_OPTIONS, type SuiteOptions } from "./options.ts";
export { CONFIG_PATH } from "./policy.ts";
export type { RunRequest } from "./request.ts";
export { runGates } from "./run.ts";
export { VERSION } from "./version.ts";
