export { decodeList, type Encoding } from "./encoding.ts";
export type { Dialect, SumsOptions } from "./options.ts";
export { MAX_LIST, readSums } from "./read-sums.ts";
