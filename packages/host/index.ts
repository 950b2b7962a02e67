export { createHost, type HostOptions } from "./host.ts";
export { writeChange } from "./write-file.ts";
export { writeFresh } from "./write-fresh.ts";
