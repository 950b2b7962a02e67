import type { Permissions } from "./model.ts";
import { keyOf, placeOf, type Reached, reach, textOf } from "./text.ts";

export function readPermissions(from: Reached): Permissions {
  const place = placeOf(from);
  const { node, alias } = from;
  if (node.kind === "mapping") {
    const scopes: { scope: ReturnType<typeof keyOf>; level: ReturnType<typeof keyOf> }[] = [];
    for (const pair of node.pairs) {
      const level = textOf(reach(pair, alias));
      if (level) scopes.push({ scope: keyOf(pair, alias), level });
    }
    return { place, kind: "mapping", scopes };
  }
  const word = node.kind === "scalar" ? node.value : "";
  const kind = word === "read-all" || word === "write-all" ? word : "invalid";
  return { place, kind, scopes: [] };
}
