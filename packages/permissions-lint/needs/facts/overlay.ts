import type { PermissionsLintOptions } from "../../options.ts";
import type { Fact, WithToken } from "./fact.ts";
import { publicAnyway } from "./row.ts";

/** What the user says an action needs: it stands in for the table; `undefined`: says nothing of it. */
export function overlayFacts(
  name: string,
  { actions }: PermissionsLintOptions,
): readonly WithToken<Fact>[] | undefined {
  const rows = actions?.get(name) ?? ownCase(name, actions);
  return rows?.map(({ scope, access, reason }) => ({
    scope,
    access,
    confidence: "certain",
    alternatives: [],
    publicAnyway: publicAnyway(scope, access),
    why: reason,
    basis: "`actions` of the configuration",
    token: { kind: scope === "id-token" ? "oidc" : "any" },
  }));
}

// People write `JamesIves/github-pages-deploy-action` as its page does.
function ownCase(
  name: string,
  actions: PermissionsLintOptions["actions"],
): ReturnType<NonNullable<PermissionsLintOptions["actions"]>["get"]> {
  for (const [own, rows] of actions ?? []) if (own.toLowerCase() === name) return rows;
  return undefined;
}
