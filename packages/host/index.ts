export { createHost, type HostOptions } from "./host.ts";
export { runWithin } from "./run-within.ts";
export { signatures, signedBytes, signedFile } from "./signatures.ts";
export { createFile, writeChange } from "./write-file.ts";
export { writeFresh } from "./write-fresh.ts";
