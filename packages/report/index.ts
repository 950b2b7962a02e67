/**
 * Reports are loaded one by one through `#report/text`, `#report/json`, … so that a run pays only for
 * the formats it prints. Here stands what is needed to print anything at all into a step's log.
 */
export * from "./commands.ts";
export * from "./visible.ts";
