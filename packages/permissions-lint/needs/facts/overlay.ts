import type { PermissionsLintOptions } from "../../options.ts";
import type { Fact, WithToken } from "./fact.ts";

/** What the user says an action needs: it stands in for the table; `undefined`: says nothing of it. */
export function overlayFacts(
  _name: string,
  _options: PermissionsLintOptions,
): readonly WithToken<Fact>[] | undefined {
  return undefined;
}
