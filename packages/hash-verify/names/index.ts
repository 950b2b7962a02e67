export * from "./check-name.ts";
export * from "./collisions.ts";
