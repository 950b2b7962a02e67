export type * from "./image.ts";
export type * from "./model.ts";
export type * from "./reference.ts";
export * from "./rule.ts";
export * from "./run-rules.ts";
export type * from "./uses.ts";
