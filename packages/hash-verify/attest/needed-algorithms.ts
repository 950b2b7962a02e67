import type { Algorithm } from "#core";
import type { Policy } from "./policy.ts";
import type { PlacedBundle } from "./read-bundles.ts";
import { algorithmOfMessage } from "./signed-message.ts";
import { readStatement } from "./statement.ts";
import { algorithmsIn } from "./subjects.ts";

/** By what files must be hashed to be found in any of the bundles; broken algorithms are never among them. */
export function neededAlgorithms(
  bundles: readonly PlacedBundle[],
  { predicates }: Policy,
): readonly Algorithm[] {
  const needed = bundles.flatMap(({ bundle: { content } }): readonly Algorithm[] => {
    if (content.$case === "messageSignature") {
      const algorithm = algorithmOfMessage(content.messageSignature);
      return algorithm === undefined ? [] : [algorithm];
    }
    const read = readStatement(content.dsseEnvelope, predicates);
    return read.kind === "statement" ? algorithmsIn(read.statement) : [];
  });
  return [...new Set(needed)];
}
