import type { Place, Position, Source } from "#core";

/** Where something stands: what is reached through an alias stands where the alias does. */
export function startOf({ lines }: Source, { span, alias }: Place): Position {
  return lines.position((alias ?? span).start);
}
