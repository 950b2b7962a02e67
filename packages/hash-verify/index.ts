export { hashVerify } from "./gate.ts";
