export { pinCheck } from "./gate.ts";
