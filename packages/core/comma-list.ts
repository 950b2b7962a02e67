import type { Decoder } from "./decode.ts";

/** A list as one word of a command line: `git,api`. */
export function fromCommas<T>(items: Decoder<readonly T[]>): Decoder<readonly T[]> {
  return {
    schema: items.schema,
    decode: (value, path) =>
      items.decode(
        typeof value === "string" ? value.split(",").map((item) => item.trim()) : value,
        path,
      ),
  };
}
