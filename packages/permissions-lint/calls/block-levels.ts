import type { Place } from "#core";
import { isScope, type Permissions, SCOPES, type ScopeName, scopeFacts } from "#workflow";

/** One scope that a `permissions:` block gives, and where it says so. */
export interface BlockLevel {
  readonly scope: ScopeName;
  readonly level: "read" | "write";
  readonly place: Place;
  readonly text: string;
}

/** Every scope above `none`; nothing for a block that GitHub rejects. */
export function blockLevels(block: Permissions): readonly BlockLevel[] {
  switch (block.kind) {
    case "invalid":
      return [];
    case "mapping":
      return writtenLevels(block);
    case "read-all":
    case "write-all":
      return SCOPES.flatMap((scope) => blanketLevel(block, scope));
  }
}

function writtenLevels({ scopes }: Permissions): readonly BlockLevel[] {
  return scopes.flatMap(({ scope, level }) => {
    const name = scope.value;
    if (!isScope(name) || (level.value !== "read" && level.value !== "write")) return [];
    const { alias } = scope;
    const span = { start: scope.span.start, end: Math.max(scope.span.end, level.span.end) };
    const place: Place = alias ? { span, alias } : { span };
    return [{ scope: name, level: level.value, place, text: `${name}: ${level.value}` }];
  });
}

function blanketLevel({ kind, place }: Permissions, scope: ScopeName): readonly BlockLevel[] {
  const { highest, lowest } = scopeFacts(scope);
  const level = kind === "write-all" ? highest : "read";
  return level === "read" && lowest === "write" ? [] : [{ scope, level, place, text: kind }];
}
