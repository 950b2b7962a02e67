export type * from "./listed.ts";
