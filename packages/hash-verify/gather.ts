import type { World } from "#core";
import { observe } from "./checks/observe.ts";
import type { Observed } from "./checks/outcome.ts";
import { checksOf, type HashVerifyOptions } from "./options.ts";

/** One check after the other: the large files of each are read on all cores anyway. */
export async function gatherChecks(
  options: HashVerifyOptions,
  { host, tree, confined }: World,
): Promise<readonly Observed[]> {
  const observed: Observed[] = [];
  for (const check of checksOf(options)) {
    observed.push(await observe(check, { host, root: tree.root, confined: confined === true }));
  }
  return observed;
}
