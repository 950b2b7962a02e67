export * from "./comment.ts";
export type * from "./node.ts";
export * from "./parse.ts";
export * from "./value.ts";
